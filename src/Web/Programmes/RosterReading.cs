using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>A function with the names that go with it.</summary>
public sealed record RosterEntry
{
    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required string Person { get; init; }
    public required string? Title { get; init; }
    public required Guid GroupId { get; init; }
    public required Guid? OrganisationId { get; init; }
    public required string Post { get; init; }
    public required bool IsLeader { get; init; }
    public required Guid? ReportsToPersonId { get; init; }
    public required DateOnly FromDate { get; init; }
    public required DateOnly? ToDate { get; init; }

    public bool HeldOn(DateOnly day) => FromDate <= day && (ToDate is null || ToDate >= day);
}

public sealed record GroupEntry(Guid Id, int Number, GroupKind Kind, string Name, string Purpose);

public sealed record OrganisationEntry(Guid Id, OrganisationKind Kind, string Name, string? Number, bool Fictional);

/// <summary>Groups, organisations and functions of a programme, in the order they are shown.</summary>
public sealed record RosterView
{
    public required IReadOnlyList<GroupEntry> Groups { get; init; }
    public required IReadOnlyList<OrganisationEntry> Organisations { get; init; }
    /// <summary>All there have been, by name of the person.</summary>
    public required IReadOnlyList<RosterEntry> All { get; init; }
    public required DateOnly Day { get; init; }

    public IEnumerable<RosterEntry> Held => All.Where(f => f.HeldOn(Day));
    public IEnumerable<RosterEntry> Former => All.Where(f => f.ToDate < Day);

    public GroupEntry Group(Guid id) => Groups.First(g => g.Id == id);

    public OrganisationEntry? Organisation(Guid? id) => id is null ? null : Organisations.FirstOrDefault(o => o.Id == id);
}

/// <summary>Reads the roster for pages, the note and exports: three queries.</summary>
public sealed class RosterReading(Db db)
{
    public async Task<RosterView> Read(Guid programmeId, DateOnly day) => new()
    {
        Groups = await Groups(programmeId),
        Organisations = await Organisations(programmeId),
        All = await Functions(programmeId),
        Day = day,
    };

    private Task<List<GroupEntry>> Groups(Guid programmeId) =>
        db.Groups.AsNoTracking().Where(g => g.ProgrammeId == programmeId).OrderBy(g => g.Number)
            .Select(g => new GroupEntry(g.Id, g.Number, g.Kind, g.Name, g.Purpose)).ToListAsync();

    private Task<List<OrganisationEntry>> Organisations(Guid programmeId) =>
        db.ProgrammeOrganisations.AsNoTracking().Where(p => p.ProgrammeId == programmeId)
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.Position, o })
            .OrderBy(x => x.Position)
            .Select(x => new OrganisationEntry(x.o.Id, x.o.Kind, x.o.Name, x.o.Number, x.o.Fictional)).ToListAsync();

    private Task<List<RosterEntry>> Functions(Guid programmeId) =>
        db.Functions.AsNoTracking().Where(f => f.ProgrammeId == programmeId)
            .Join(db.People, f => f.PersonId, p => p.Id, (f, p) => new { f, p })
            .OrderBy(x => x.p.Name).ThenBy(x => x.f.FromDate)
            .Select(x => new RosterEntry
            {
                Id = x.f.Id,
                PersonId = x.p.Id,
                Person = x.p.Name,
                Title = x.p.Title,
                GroupId = x.f.GroupId,
                OrganisationId = x.f.OrganisationId,
                Post = x.f.Post,
                IsLeader = x.f.IsLeader,
                ReportsToPersonId = x.f.ReportsToPersonId,
                FromDate = x.f.FromDate,
                ToDate = x.f.ToDate,
            }).ToListAsync();
}
