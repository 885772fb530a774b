using System.Globalization;
using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>What respondents wrote themselves where choices were offered: «Annet: …».</summary>
internal static class OwnWords
{
    public static bool AreNone(Question question, string value) => Array.TrueForAll(value.Split('\n'), line => IsOffered(question, line));

    /// <summary>Whether a finding lies in a line that was not offered.</summary>
    public static bool Hold(Question question, string value, Finding finding)
    {
        var start = finding.Start == 0 ? 0 : value.LastIndexOf('\n', finding.Start - 1) + 1;
        var end = value.IndexOf('\n', finding.Start);
        return !IsOffered(question, value[start..(end < 0 ? value.Length : end)]);
    }

    /// <summary>The value while words in it are unsettled: what was offered, and a sign for the rest.</summary>
    public static string Hidden(Question question, string value) =>
        string.Join('\n', value.Split('\n').Select(line => IsOffered(question, line) ? line : TextCheck.Gone).Distinct());

    private static bool IsOffered(Question question, string line) =>
        string.IsNullOrWhiteSpace(line) || int.TryParse(line, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        || question.ChoiceList.Any(choice => string.Equals(choice.Normalize(), line.Trim().Normalize(), StringComparison.Ordinal));
}
