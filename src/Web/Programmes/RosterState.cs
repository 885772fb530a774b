using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>The roster as it is, read to be compared with a table.</summary>
internal sealed record RosterState
{
    public required Programme Programme { get; init; }
    public required IReadOnlyList<Group> Groups { get; init; }
    /// <summary>Every organisation of the deployment.</summary>
    public required IReadOnlyList<Organisation> Organisations { get; init; }
    /// <summary>Those that take part.</summary>
    public required IReadOnlyList<ProgrammeOrganisation> Parts { get; init; }
    public required IReadOnlyList<Function> Functions { get; init; }
    /// <summary>People of the programme, and those elsewhere whose addresses stand in the table.</summary>
    public required IReadOnlyList<Person> People { get; init; }
    /// <summary>Those whose address a coordinator here may not change: they take part elsewhere too.</summary>
    public required IReadOnlySet<Guid> Guarded { get; init; }

    /// <summary>Reads the state, tracked, so that the same entities can be changed.</summary>
    public static async Task<RosterState> Read(Db db, Programme programme, IReadOnlyList<RosterRow> rows, DateOnly today)
    {
        var id = programme.Id;
        var emails = rows.Where(r => r.Email is not null).Select(r => r.Email!).Distinct(StringComparer.Ordinal).ToList();
        return new RosterState
        {
            Programme = programme,
            Groups = await db.Groups.Where(g => g.ProgrammeId == id).OrderBy(g => g.Number).ToListAsync(),
            Organisations = await db.Organisations.ToListAsync(),
            Parts = await db.ProgrammeOrganisations.Where(p => p.ProgrammeId == id).ToListAsync(),
            Functions = await db.Functions.Where(f => f.ProgrammeId == id).OrderBy(f => f.FromDate).ToListAsync(),
            People = await db.People
                .Where(p => db.Functions.Any(f => f.ProgrammeId == id && f.PersonId == p.Id) || (p.Email != null && emails.Contains(p.Email)))
                .ToListAsync(),
            Guarded = (await db.Guarded(id, today).ToListAsync()).ToHashSet(),
        };
    }
}
