using System.Security.Cryptography;
using System.Text;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>What the one who imports has decided.</summary>
public sealed record RosterChoices
{
    /// <summary>Import the good rows although some are bad; otherwise nothing is imported while one is.</summary>
    public bool SkipBadRows { get; init; }
    /// <summary>Make the groups, and take in the organisations, that the programme does not know.</summary>
    public bool CreateMissing { get; init; }
    /// <summary>The <see cref="RosterPreview.Fingerprint"/> that was agreed to; null agrees to whatever comes.</summary>
    public string? Fingerprint { get; init; }
}

public enum RosterEffect { Added, Changed, Same }

/// <summary>A field that an import gives another value; nothing is «».</summary>
public sealed record FieldChange(Text Field, string Old, string New);

/// <summary>What one row does.</summary>
public sealed record RosterLine
{
    public required int Line { get; init; }
    public required RosterEffect Effect { get; init; }
    public required string Person { get; init; }
    public required bool NewPerson { get; init; }
    public required string Group { get; init; }
    /// <summary>Empty for a post shared by the organisations.</summary>
    public required string Organisation { get; init; }
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}

/// <summary>What an import would do, without having done anything.</summary>
public sealed record RosterPreview
{
    public required IReadOnlyList<RosterLine> Lines { get; init; }
    public required IReadOnlyList<RosterProblem> Problems { get; init; }
    /// <summary>Groups in the table that the programme does not have.</summary>
    public required IReadOnlyList<string> UnknownGroups { get; init; }
    /// <summary>Organisations in the table that do not take part.</summary>
    public required IReadOnlyList<string> UnknownOrganisations { get; init; }
    /// <summary>Columns whose header was not understood.</summary>
    public required IReadOnlyList<string> UnusedColumns { get; init; }

    public int BadRows => Problems.Select(p => p.Line).Distinct().Count();
    public int Added => Lines.Count(l => l.Effect == RosterEffect.Added);
    public int Changed => Lines.Count(l => l.Effect == RosterEffect.Changed);
    public int Same => Lines.Count(l => l.Effect == RosterEffect.Same);
    public int NewPeople => Lines.Where(l => l.NewPerson).Select(l => (l.Person, l.Organisation)).Distinct().Count();
    public bool ChangesAnything => Lines.Any(l => l.Effect != RosterEffect.Same);

    /// <summary>Null, or why nothing can be imported as it stands.</summary>
    public FilledText? WhyNotImport(bool skipBadRows) =>
        Problems.Count > 0 && !skipBadRows ? new FilledText(RosterImportTexts.BadRowsStop, BadRows)
        : Lines.Count == 0 ? new FilledText(RosterImportTexts.NothingToImport)
        : null;

    /// <summary>The same for the same effects, so that one can ask whether what was agreed to is still what would happen.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var line in Lines)
        {
            text.Append(line.Line).Append('\t').Append(line.Effect).Append('\t').Append(line.Person).Append('\t').Append(line.NewPerson)
                .Append('\t').Append(line.Group).Append('\t').Append(line.Organisation);
            foreach (var change in line.Changes) text.Append('\t').Append(change.Field.En).Append(change.Old).Append('→').Append(change.New);
            text.Append('\n');
        }
        foreach (var problem in Problems) text.Append(problem.Line).Append('\t').Append(problem.What.In("en")).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
