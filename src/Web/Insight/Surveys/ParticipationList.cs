using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>A line of a list of those who took part, as it was written.</summary>
public sealed record ListedPerson(int Row, string? Name, string? Email, AnswerMode? Mode);

/// <summary>
/// Lists of those who took part: a file, or what somebody pasted. Each cell says itself what it is: an address has an @, a
/// way of answering is one of a few words, the rest is a name. A first line of headings is known by its words.
/// </summary>
public static class ParticipationList
{
    private static readonly HashSet<string> FormWords = new(StringComparer.OrdinalIgnoreCase) { "skjema", "form", "e-post", "epost", "nett", "digitalt", "web" };
    private static readonly HashSet<string> PhoneWords = new(StringComparer.OrdinalIgnoreCase) { "telefon", "phone", "tlf", "tlf.", "telefonintervju", "intervju" };
    private static readonly HashSet<string> NameHeadings = new(StringComparer.OrdinalIgnoreCase) { "navn", "namn", "name", "fullt navn", "deltaker", "deltakar", "person", "respondent" };
    private static readonly HashSet<string> OtherHeadings = new(StringComparer.OrdinalIgnoreCase)
    { "e-postadresse", "e-post", "epost", "email", "e-mail", "måte", "måte å svare på", "svarte", "mode", "hvordan", "korleis", "how" };

    /// <exception cref="UserMistake">The file cannot be read; says why.</exception>
    public static IReadOnlyList<ListedPerson> Read(byte[] content, string fileName)
    {
        try
        {
            var table = TableReader.Read(content, fileName);
            var rows = table.Rows.Select(r => (r.Number, r.Cells));
            return Read([(table.Source.HeaderRow, table.Header), .. rows]);
        }
        catch (TableException broken)
        {
            throw new UserMistake(broken.Mistake.ToString(), "File");
        }
    }

    public static IReadOnlyList<ListedPerson> ReadPasted(string text) =>
        Read([.. text.ReplaceLineEndings("\n").Split('\n')
            .Select((line, i) => (i + 1, (IReadOnlyList<string>)line.Split(line.Contains('\t') ? '\t' : ';', StringSplitOptions.TrimEntries)))]);

    private static IReadOnlyList<ListedPerson> Read(List<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        var headings = rows.FirstOrDefault(r => r.Cells.Any(c => c.Length > 0)).Cells ?? [];
        var isHeading = headings.Any(NameHeadings.Contains) || (headings.Any(OtherHeadings.Contains) && !headings.Any(c => c.Contains('@')) && !headings.Any(IsName));
        var nameAt = isHeading ? headings.ToList().FindIndex(NameHeadings.Contains) : -1;
        return [.. (isHeading ? rows.SkipWhile(r => r.Cells != headings).Skip(1) : rows).Select(r => Person(r.Number, r.Cells, nameAt)).OfType<ListedPerson>()];
    }

    private static ListedPerson? Person(int row, IReadOnlyList<string> cells, int nameAt)
    {
        string? name = null, email = null;
        AnswerMode? mode = null;
        if (nameAt >= 0 && nameAt < cells.Count && cells[nameAt].Length > 0) name = cells[nameAt];
        foreach (var cell in cells.Select(c => c.Trim()).Where(c => c.Length > 0))
        {
            if (cell.Contains('@')) (name, email) = Addressed(cell, name);
            else if (FormWords.Contains(cell)) mode = AnswerMode.Form;
            else if (PhoneWords.Contains(cell)) mode = AnswerMode.Phone;
            else if (nameAt < 0) name ??= cell;
        }
        return name is null && email is null ? null : new ListedPerson(row, name, email, mode);
    }

    // «Kari Nordmann <kari@eksempel.example>»
    private static (string? Name, string Email) Addressed(string cell, string? name) =>
        cell.IndexOf('<') is var at and >= 0 ? (name ?? (at > 0 ? cell[..at].Trim(' ', '"') : null), cell[(at + 1)..].Trim(' ', '>', ';')) : (name, cell);

    private static bool IsName(string cell) => cell.Length > 0 && !OtherHeadings.Contains(cell) && cell.Contains(' ');
}

/// <summary>What a list would record.</summary>
public sealed record ListPreview
{
    public required IReadOnlyList<(KnownPerson Person, AnswerMode Mode)> Found { get; init; }
    public required IReadOnlyList<(int Row, FilledText Why)> Unknown { get; init; }
    /// <summary>Found people of whom it is already recorded, in the same way.</summary>
    public required int Known { get; init; }
}
