using BlankeArk.Web.Platform;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>The words of an idea, as its owner writes them anew.</summary>
public sealed record IdeaWords
{
    public required string? Title { get; init; }
    public required string? Bothers { get; init; }
    public required string? Otherwise { get; init; }
    public required string? ForWhom { get; init; }
    public required int Version { get; init; }

    /// <exception cref="UserMistake">Something is missing or too long.</exception>
    public IdeaWords Checked()
    {
        var words = this with
        {
            Title = Line(Title, nameof(Title), Idea.LongestTitle),
            Bothers = Prose(Bothers, nameof(Bothers), Idea.LongestText),
            Otherwise = Prose(Otherwise, nameof(Otherwise), Idea.LongestText),
            ForWhom = Line(ForWhom, nameof(ForWhom), Idea.LongestForWhom),
        };
        if (words.Title!.Length == 0) throw new UserMistake(BankTexts.TitleMissing, nameof(Title));
        return words.Bothers!.Length + words.Otherwise!.Length > 0 ? words : throw new UserMistake(BankTexts.SaySomething, nameof(Bothers));
    }

    private static string Line(string? written, string field, int longest) => Short(Written.Tidy(written), field, longest);

    private static string Prose(string? written, string field, int longest) => Short(Written.Prose(written, field), field, longest);

    private static string Short(string text, string field, int longest) =>
        text.Length <= longest ? text : throw new UserMistake(ProgrammesTexts.TooLong.With(longest), field);
}
