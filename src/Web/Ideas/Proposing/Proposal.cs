using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Content;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What somebody proposes, as it was read from the form.</summary>
public sealed record Proposal
{
    public const int LongestName = 60;

    /// <summary>Made when the form was opened, so that sending twice makes one idea.</summary>
    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }
    public Guid? ProgrammeId { get; init; }
    public required string Title { get; init; }
    public required string Bothers { get; init; }
    public required string Otherwise { get; init; }
    public required string ForWhom { get; init; }
    public required string Language { get; init; }
    public required Signing Signing { get; init; }
    public string? ChosenName { get; init; }
    /// <summary>Who sees it from the beginning; only who signs may ask for more than the fewest.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>Everything somebody wrote, for what reads it over.</summary>
    public string Words => string.Join("\n", Title, Bothers, Otherwise, ForWhom);

    /// <summary>What was written in a field: without blanks around it, and no longer than it may be.</summary>
    /// <exception cref="UserMistake">It is too long, or missing where it is asked for.</exception>
    public static string Read(string? written, int longest, string field, string? missing = null)
    {
        var text = Characters.Clean(written ?? "").Trim();
        if (text.Length == 0 && missing is not null) throw new UserMistake(missing, field);
        return text.Length <= longest ? text : throw new UserMistake(ProposingTexts.TooLong.With(longest), field);
    }

    /// <summary>The same for what stands on one line.</summary>
    public static string Line(string? written, int longest, string field, string? missing = null) =>
        Read(written?.ReplaceLineEndings(" "), longest, field, missing);
}
