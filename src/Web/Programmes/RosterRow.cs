using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>A row of a handed-in roster, read. What is not written in it is null, and changes nothing.</summary>
public sealed record RosterRow
{
    public required int Line { get; init; }
    public required string Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Title { get; init; }
    public string? Organisation { get; init; }
    public required string Group { get; init; }
    public string? Post { get; init; }
    public bool? IsLeader { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public string? ReportsTo { get; init; }
}

/// <summary>What is wrong with a row, in words for whoever made the table.</summary>
public sealed record RosterProblem(int Line, FilledText What);

/// <summary>Reads rows one by one; a row with a mistake gives its problems and nothing else.</summary>
internal sealed class RosterRowReader(RosterColumns columns)
{
    private static readonly string[] Yes = ["ja", "j", "yes", "y", "x", "1", "true", "sant", "leder", "leiar", "leader", "gruppeleder", "gruppeleiar", "✓"];
    private static readonly string[] No = ["nei", "n", "no", "0", "false", "usant", "-", "–"];
    private static readonly string[] LeadingPosts = ["leder", "leiar", "gruppeleder", "gruppeleiar", "styreleder", "styreleiar", "leader", "chair"];
    private readonly List<RosterProblem> problems = [];

    public IReadOnlyList<RosterProblem> Problems => problems;

    public RosterRow? Read(SheetRow row)
    {
        var before = problems.Count;
        foreach (var field in columns.Present)
            if (Cell(row, field).Length > Written.LongestLine) Add(row, RosterImportTexts.CellTooLong, RosterColumns.Label(field), Written.LongestLine);
        if (problems.Count > before) return null;
        var read = new RosterRow
        {
            Line = row.Number,
            Name = Name(row),
            Email = Email(row),
            Phone = OrNull(row, RosterField.Phone),
            Title = OrNull(row, RosterField.Title),
            Organisation = OrNull(row, RosterField.Organisation),
            Group = Written.Tidy(Cell(row, RosterField.Group)),
            Post = OrNull(row, RosterField.Post),
            IsLeader = IsLeader(row),
            From = Date(row, RosterField.From),
            To = Date(row, RosterField.To),
            ReportsTo = OrNull(row, RosterField.ReportsTo),
        };
        if (read.Name.Length == 0) Add(row, RosterImportTexts.NameCell);
        if (read.Group.Length == 0) Add(row, RosterImportTexts.GroupCell);
        if (read.To < read.From) Add(row, RosterTexts.ToBeforeFrom);
        return problems.Count == before ? read : null;
    }

    private string Cell(SheetRow row, RosterField field) => columns.Read(row.Cells, field);

    private string? OrNull(SheetRow row, RosterField field) => Written.Tidy(Cell(row, field)) is { Length: > 0 } text ? text : null;

    private string Name(SheetRow row)
    {
        var whole = Written.Tidy(Cell(row, RosterField.Name));
        var name = whole.Length > 0 ? whole : Written.Tidy($"{Cell(row, RosterField.FirstName)} {Cell(row, RosterField.LastName)}");
        // «Hansen, Kari» is how some lists are sorted.
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && name.IndexOf(',', comma + 1) < 0 ? $"{name[(comma + 2)..]} {name[..comma]}" : name;
    }

    private string? Email(SheetRow row)
    {
        var written = Cell(row, RosterField.Email);
        var email = EmailAddress.Normalise(written);
        if (email is null || EmailAddress.LooksRight(email)) return email;
        Add(row, RosterTexts.EmailMalformed, written);
        return null;
    }

    private bool? IsLeader(SheetRow row)
    {
        var written = Cell(row, RosterField.Leader).ToLowerInvariant();
        if (Yes.Contains(written)) return true;
        if (No.Contains(written)) return false;
        if (written.Length > 0) Add(row, RosterImportTexts.LeaderUnclear, written);
        return LeadingPosts.Contains(Cell(row, RosterField.Post).ToLowerInvariant()) ? true : null;
    }

    private DateOnly? Date(SheetRow row, RosterField field)
    {
        var written = Cell(row, field);
        if (written.Length == 0) return null;
        var date = Parse.Date(written);
        if (date.Mistake is { } mistake) problems.Add(new RosterProblem(row.Number, new FilledText(RosterImportTexts.FieldProblem, RosterColumns.Label(field), mistake)));
        return date.OrNull;
    }

    private void Add(SheetRow row, Text what, params object?[] values) =>
        problems.Add(new RosterProblem(row.Number, new FilledText(what, values)));
}
