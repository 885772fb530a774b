using System.Globalization;
using System.Text.RegularExpressions;

namespace BlankeArk.Web.Platform.Localisation;

internal static partial class NumberReader
{
    private const int Longest = 60;

    public static Parsed<decimal> Read(string? written) => Read(written, percentAssumed: false);

    public static Parsed<decimal> ReadPercent(string? written) => Read(written, percentAssumed: true);

    public static Parsed<int> ReadWhole(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return ParseTexts.NumberMissing;
        var plain = Normalised(written);
        var number = plain.Length <= Longest && PointedThousands().IsMatch(plain) ? Read(plain.Replace(".", "", StringComparison.Ordinal)) : Read(written);
        if (!number.Ok) return number.Mistake!;
        if (number.Value != decimal.Truncate(number.Value) || plain.EndsWith('%'))
            return new FilledText(ParseTexts.NotWhole, Parse.Shown(written.Trim()));
        return number.Value is < int.MinValue or > int.MaxValue ? ParseTexts.NumberTooLarge : (int)number.Value;
    }

    private static Parsed<decimal> Read(string? written, bool percentAssumed)
    {
        if (string.IsNullOrWhiteSpace(written)) return ParseTexts.NumberMissing;
        var shown = Parse.Shown(written.Trim());
        var plain = Normalised(written);
        var match = plain.Length <= Longest ? Shape().Match(plain) : Match.Empty;
        if (!match.Success) return new FilledText(ParseTexts.NotANumber, shown);

        var digits = match.Groups["digits"].Value;
        var decimalSign = DecimalSign(digits);
        if (decimalSign == Ambiguous) return Either(shown, match, digits);
        var (whole, fraction) = Split(digits, decimalSign);
        if (!Grouped(whole, decimalSign)) return new FilledText(ParseTexts.NotANumber, shown);

        var invariant = match.Groups["sign"].Value + string.Concat(whole.Where(char.IsAsciiDigit)) + "." + fraction;
        if (!decimal.TryParse(invariant, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return ParseTexts.NumberTooLarge;
        return percentAssumed || match.Groups["percent"].Success ? number / 100 : number;
    }

    private const char Ambiguous = '?';
    private const char None = '\0';

    /// <summary>The sign before the decimals; where there are two kinds it is the last.</summary>
    private static char DecimalSign(string digits)
    {
        var (commas, points) = (digits.Count(c => c == ','), digits.Count(c => c == '.'));
        if (commas > 0 && points > 0) return digits[digits.LastIndexOfAny([',', '.'])];
        if (commas > 0) return commas == 1 ? ',' : None;
        if (points == 1) return OnePointThousand().IsMatch(digits) ? Ambiguous : '.';
        return None;
    }

    private static (string Whole, string Fraction) Split(string digits, char decimalSign)
    {
        var at = decimalSign == None ? -1 : digits.LastIndexOf(decimalSign);
        return at < 0 ? (digits, "0") : (digits[..at], digits[(at + 1)..]);
    }

    /// <summary>Thousands are parted by one kind of sign, each three digits, or not at all.</summary>
    private static bool Grouped(string whole, char decimalSign) =>
        whole.All(char.IsAsciiDigit)
        || (Groups().Match(whole) is { Success: true } match && match.Groups["by"].Captures.All(by => by.Value == match.Groups["by"].Captures[0].Value)
            && match.Groups["by"].Value[0] != decimalSign);

    private static FilledText Either(string shown, Match match, string digits)
    {
        var (sign, percent) = (match.Groups["sign"].Value, match.Groups["percent"].Success ? " %" : "");
        return new(
            ParseTexts.AmbiguousNumber, shown,
            sign + digits.Replace(".", "", StringComparison.Ordinal) + percent, sign + digits.Replace('.', ',') + percent);
    }

    /// <summary>One kind of space, one kind of minus.</summary>
    private static string Normalised(string written) => string.Create(written.Trim().Length, written.Trim(), static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = text[i] switch
            {
                '\u2212' or '\u2013' or '\uFE63' or '\uFF0D' or '\u2011' => '-',
                var c when char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator => ' ',
                var c => c,
            };
    });

    [GeneratedRegex(@"^(?<sign>[-+]?) ?(?<digits>[0-9][0-9., ]*[0-9]|[0-9]|,[0-9]+)(?<percent> ?%)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.[0-9]{3}\z")]
    private static partial Regex OnePointThousand();

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}(\.[0-9]{3})+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex PointedThousands();

    [GeneratedRegex(@"^[0-9]{1,3}((?<by>[., ])[0-9]{3})+\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Groups();
}
