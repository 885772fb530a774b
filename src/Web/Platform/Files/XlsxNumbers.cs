using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace BlankeArk.Web.Platform.Files;

internal enum Shown { Number, Percent, Date, Time, DateAndTime, Zeros }

/// <summary>How a cell shows its number; Digits is the least number of digits of a code such as 0301.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberStyle(Shown Shown, int Digits = 0)
{
    public static NumberStyle OfFormat(int id, string? code) => code is not null ? OfCode(code) : id switch
    {
        9 or 10 => new(Shown.Percent),
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => new(Shown.Date),
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => new(Shown.Time),
        22 => new(Shown.DateAndTime),
        _ => default,
    };

    private static NumberStyle OfCode(string code)
    {
        if (code.Length is > 1 and <= 20 && code.All(c => c == '0')) return new(Shown.Zeros, code.Length);
        var letters = Letters(code);
        var date = letters.IndexOfAny(['d', 'y', 'D', 'Y']) >= 0;
        var time = letters.IndexOfAny(['h', 's', 'H', 'S']) >= 0;
        if (!date && !time) date = letters.IndexOfAny(['m', 'M']) >= 0;
        if (date) return new(time ? Shown.DateAndTime : Shown.Date);
        return time ? new(Shown.Time) : letters.Contains('%') ? new(Shown.Percent) : default;
    }

    /// <summary>The first section of a format without what it quotes and what stands in brackets, elapsed hours excepted.</summary>
    private static string Letters(string code)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '\\' or '_' or '*') i++;
            else if (code[i] is '"' or '[')
            {
                var end = code.IndexOf(code[i] == '"' ? '"' : ']', i + 1);
                if (end < 0) break;
                if (code[i] == '[' && end > i + 1 && code[(i + 1)..end].Trim('h', 'H', 'm', 'M', 's', 'S').Length == 0) letters.Append('h');
                i = end;
            }
            else letters.Append(code[i]);
        }

        return letters.ToString().Replace("General", "", StringComparison.OrdinalIgnoreCase);
    }
}

internal static class XlsxNumbers
{
    private const int DaysTo1904 = 1462;
    private const double PastLastDay = 2_958_466;
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>The number in the file as a person sees it in the spreadsheet.</summary>
    public static string Show(string raw, NumberStyle style, bool from1904)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return raw;
        return style.Shown switch
        {
            Shown.Percent => Plain(raw, number * 100, asWritten: false) + " %",
            Shown.Date or Shown.DateAndTime or Shown.Time => Moment(number, style.Shown, from1904) ?? Plain(raw, number, asWritten: true),
            Shown.Zeros when number is >= 0 and < 1e15 => Math.Round(number).ToString(new string('0', style.Digits), CultureInfo.InvariantCulture),
            _ => Plain(raw, number, asWritten: true),
        };
    }

    /// <summary>Fifteen digits, as a spreadsheet keeps; whole numbers as they are written.</summary>
    private static string Plain(string raw, double number, bool asWritten)
    {
        if (asWritten && raw.Length <= 28 && raw.AsSpan(raw[0] == '-' ? 1 : 0) is { Length: > 0 } digits && !digits.ContainsAnyExceptInRange('0', '9')) return raw;
        return Math.Abs(number) is 0 or (>= 1e-15 and < 1e28) ? ((decimal)number).ToString("0.############################", Comma) : number.ToString("G15", Comma);
    }

    private static string? Moment(double number, Shown shown, bool from1904)
    {
        if (number < 0 || number >= PastLastDay) return null;
        var seconds = Math.Round(number * 86_400);
        if (shown == Shown.Time && number >= 1 && !from1904 && number < 366) return Clock((long)seconds);
        var time = DateTime.UnixEpoch.AddSeconds(seconds % 86_400);
        if (shown == Shown.Time || (number < 1 && !from1904)) return Clock(time.Hour * 3600L + time.Minute * 60 + time.Second);
        var day = Math.Floor(seconds / 86_400) + (from1904 ? DaysTo1904 : 0);
        // Spreadsheets hold 1900 for a leap year, so that their days before 1 March 1900 are one off.
        var date = DateTime.FromOADate(day < 60 ? day + 1 : Math.Min(day, PastLastDay - 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return shown == Shown.Date ? date : $"{date} {Clock((long)(seconds % 86_400))}";
    }

    private static string Clock(long seconds)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? clock : clock + string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:00}");
    }
}
