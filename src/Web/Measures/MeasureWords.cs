using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>What somebody wrote of a measure, tidied, or a message at its field.</summary>
internal static class MeasureWords
{
    public static string Title(string? written, string field)
    {
        var line = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Within(Needed(line, field, MeasureTexts.TitleMissing), field, Measure.LongestTitle);
    }

    public static string Line(string? written, string field) => Within((written ?? "").ReplaceLineEndings(" ").Trim(), field, Measure.LongestLine);

    public static string Text(string? written, string field) => Within((written ?? "").ReplaceLineEndings("\n").Trim(), field, Measure.LongestText);

    public static string Reason(string? written, string field) =>
        Within(Needed((written ?? "").ReplaceLineEndings("\n").Trim(), field, MeasureTexts.ReasonMissing), field, MeasureDecision.LongestReason);

    public static string Within(string text, string field, int longest) =>
        text.Length <= longest ? text : throw new UserMistake(MeasureTexts.TooLong.With(longest, text.Length), field);

    private static string Needed(string text, string field, Text missing) => text.Length > 0 ? text : throw new UserMistake(missing, field);
}
