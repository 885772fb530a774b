using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>A function that was asked, and whether the one who holds it took part.</summary>
public sealed record AskedFunction(Guid PersonId, Guid GroupId, Guid? OrganisationId, bool TookPart);

public sealed record PlaceName(Guid? Id, string Name);

/// <summary>How many of a number of functions answered. Null is withheld, so that nobody is singled out.</summary>
public sealed record Share(int? Answered, int Functions);

/// <summary>
/// Who took part: functions answered by group and organisation, with sums; beside it people, who answer once however many
/// functions they hold.
/// </summary>
public sealed record ParticipationTable
{
    public required IReadOnlyList<PlaceName> Groups { get; init; }
    /// <summary>Those that take part; last, without an id, the posts shared between them, where there are any.</summary>
    public required IReadOnlyList<PlaceName> Organisations { get; init; }
    /// <summary>Cells[group][organisation].</summary>
    public required IReadOnlyList<IReadOnlyList<Share>> Cells { get; init; }
    public required IReadOnlyList<Share> GroupSums { get; init; }
    public required IReadOnlyList<Share> OrganisationSums { get; init; }
    public required Share Sum { get; init; }
    public required int PeopleAnswered { get; init; }
    public required int People { get; init; }
    public bool IsWithheld { get; init; }

    /// <summary>Groups and organisations without a function are left out.</summary>
    public static ParticipationTable Of(IReadOnlyList<AskedFunction> functions, IReadOnlyList<PlaceName> groups, IReadOnlyList<PlaceName> organisations)
    {
        var rows = groups.Where(g => functions.Any(f => f.GroupId == g.Id)).ToList();
        var columns = organisations.Where(o => functions.Any(f => f.OrganisationId == o.Id)).ToList();
        var people = functions.GroupBy(f => f.PersonId).ToList();
        return new ParticipationTable
        {
            Groups = rows,
            Organisations = columns,
            Cells = [.. rows.Select(g => (IReadOnlyList<Share>)[.. columns.Select(o => Count(functions.Where(f => f.GroupId == g.Id && f.OrganisationId == o.Id)))])],
            GroupSums = [.. rows.Select(g => Count(functions.Where(f => f.GroupId == g.Id)))],
            OrganisationSums = [.. columns.Select(o => Count(functions.Where(f => f.OrganisationId == o.Id)))],
            Sum = Count(functions),
            PeopleAnswered = people.Count(p => p.Any(f => f.TookPart)),
            People = people.Count,
        };
    }

    /// <summary>The table for those who are not to see single people in it: small numbers, and what would give them away, withheld.</summary>
    public ParticipationTable Withheld(int threshold)
    {
        var (counts, most) = (new int[Groups.Count, Organisations.Count], new int[Groups.Count, Organisations.Count]);
        for (var g = 0; g < Groups.Count; g++)
            for (var o = 0; o < Organisations.Count; o++)
                (counts[g, o], most[g, o]) = (Cells[g][o].Answered ?? 0, Cells[g][o].Functions);
        var shown = SmallCells.Withhold(counts, most, new SmallCellsOptions { Threshold = threshold });
        return this with
        {
            Cells = [.. Cells.Select((row, g) => (IReadOnlyList<Share>)[.. row.Select((share, o) => Hide(share, shown.Cells[g, o]))])],
            GroupSums = [.. GroupSums.Select((share, g) => Hide(share, shown.Rows[g]))],
            OrganisationSums = [.. OrganisationSums.Select((share, o) => Hide(share, shown.Columns[o]))],
            Sum = Hide(Sum, shown.Total),
            IsWithheld = true,
        };
    }

    private static Share Hide(Share share, bool withheld) => withheld ? share with { Answered = null } : share;

    private static Share Count(IEnumerable<AskedFunction> functions)
    {
        var all = functions.ToList();
        return new Share(all.Count(f => f.TookPart), all.Count);
    }
}
