using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>What goes into one person's letter.</summary>
public sealed record LetterFacts
{
    public required string Name { get; init; }
    public required string Link { get; init; }
    public required string Programme { get; init; }
    /// <summary>The programme's language: what is written in it comes first.</summary>
    public required string Language { get; init; }
    public required DateOnly LastDay { get; init; }
    public required bool Anonymous { get; init; }
}

/// <summary>
/// Makes a letter of what the coordinator wrote, or of the template, with its places filled in. What respondents are promised
/// is not the coordinator's to write: it stands below in every letter that asks for answers.
/// </summary>
public static partial class LetterFilling
{
    private const string Name = "{navn}", Link = "{lenke}", LastDay = "{frist}", Programme = "{program}";

    public static IReadOnlyList<string> Placeholders { get; } = [Name, Link, LastDay, Programme];

    [GeneratedRegex(@"\{[^{}\n]{0,40}\}")]
    private static partial Regex Place { get; }

    /// <summary>The first thing in braces that stands for nothing, or null.</summary>
    public static string? Unknown(string text) => Place.Matches(text).Select(m => m.Value).FirstOrDefault(p => !Placeholders.Contains(p));

    public static bool HasLink(string text) => text.Contains(Link, StringComparison.Ordinal);

    public static (string Subject, string Text) Fill(LetterKind kind, IReadOnlyCollection<WaveLetter> written, LetterFacts facts)
    {
        var mine = written.Where(l => l.Kind == kind).ToList();
        var first = mine.Find(l => l.Language == facts.Language) is { } own ? (own.Subject, own.Body) : LetterTemplates.Of(kind, facts.Language);
        var others = Languages.All.Where(l => l != facts.Language).Select(l => mine.Find(w => w.Language == l)).OfType<WaveLetter>();
        string[] parts = [Part(kind, first.Item2, facts.Language, facts), .. others.Select(o => $"{Languages.Name(o.Language)}\n\n{Part(kind, o.Body, o.Language, facts)}")];
        return (Put(first.Item1, facts.Language, facts), string.Join("\n\n", parts));
    }

    private static string Part(LetterKind kind, string body, string language, LetterFacts facts)
    {
        var text = Put(body, language, facts);
        return kind == LetterKind.Results ? text : $"{text}\n\n{LetterTemplates.Promise(facts.Anonymous).In(language)}";
    }

    // In one go, so that a name that looks like a place stays a name.
    private static string Put(string text, string language, LetterFacts facts) => Place.Replace(text, place => place.Value switch
    {
        Name => facts.Name,
        Link => facts.Link,
        LastDay => facts.LastDay.ToString(language == "en" ? "dddd d MMMM" : "dddd d. MMMM", Languages.Culture(language)),
        Programme => facts.Programme,
        var other => other,
    });
}
