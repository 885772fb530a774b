using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>What somebody wrote in a field, tidied, or a message at that field.</summary>
internal static class Written
{
    public const int LongestLine = 200;
    private const int LongestText = 50_000;

    /// <summary>One line that must be there.</summary>
    public static string Line(string? written, string field, Text missing) =>
        LineOrNull(written, field) ?? throw new UserMistake(missing, field);

    public static string? LineOrNull(string? written, string field)
    {
        var line = Tidy(written);
        if (line.Length > LongestLine) throw new UserMistake(ProgrammesTexts.TooLong.With(LongestLine), field);
        return line.Length == 0 ? null : line;
    }

    public static string Prose(string? written, string field)
    {
        var text = (written ?? "").ReplaceLineEndings("\n").Trim();
        return text.Length <= LongestText ? text : throw new UserMistake(ProgrammesTexts.TooLong.With(LongestText), field);
    }

    public static string? Email(string? written, string field)
    {
        var email = EmailAddress.Normalise(written);
        if (email is not null && !EmailAddress.LooksRight(email)) throw new UserMistake(RosterTexts.EmailMalformed.With(written), field);
        return email;
    }

    /// <summary>Without space around, and with single spaces within.</summary>
    public static string Tidy(string? written) =>
        string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
