using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

public sealed record PhaseEntry(int Number, string Name, string Purpose, DateOnly StartsOn, DateOnly EndsOn)
{
    public int Days => EndsOn.DayNumber - StartsOn.DayNumber + 1;

    public bool Covers(DateOnly day) => StartsOn <= day && day <= EndsOn;
}

/// <summary>A seat in a group that nobody of the organisation holds.</summary>
public sealed record EmptySeat(GroupEntry Group, OrganisationEntry Organisation);

/// <summary>What a programme's page tells: where we are, and who is missing.</summary>
public sealed record Overview
{
    public required Programme Programme { get; init; }
    public required DateOnly Day { get; init; }
    public required IReadOnlyList<PhaseEntry> Phases { get; init; }
    public required RosterView Roster { get; init; }

    /// <summary>The phase under way; of two that overlap the later one.</summary>
    public PhaseEntry? Now => Phases.LastOrDefault(p => p.Covers(Day));
    public PhaseEntry? Next => Phases.FirstOrDefault(p => p.StartsOn > Day);

    public int People => Roster.Held.Select(f => f.PersonId).Distinct().Count();
    public int Functions => Roster.Held.Count();

    /// <summary>Functions left without a successor.</summary>
    public IReadOnlyList<RosterEntry> Left => Turnover.LeftWithoutSuccessor(Roster);
    public IReadOnlyList<GroupEntry> WithoutLeader => Turnover.GroupsWithoutLeader(Roster);
    public IReadOnlyList<EmptySeat> EmptySeats => Turnover.EmptySeats(Roster);
}

/// <summary>Reads what a programme's page tells, once a request: five queries.</summary>
public sealed class ProgrammeOverview(Db db, RosterReading roster, Today today)
{
    private Overview? read;

    public async Task<Overview> Read(Guid programmeId)
    {
        if (read?.Programme.Id == programmeId) return read;
        return read = new Overview
        {
            Programme = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == programmeId) ?? throw new Missing("Programme"),
            Day = today.Date,
            Phases = await db.Phases.AsNoTracking().Where(p => p.ProgrammeId == programmeId).OrderBy(p => p.StartsOn).ThenBy(p => p.Number)
                .Select(p => new PhaseEntry(p.Number, p.Name, p.Purpose, p.StartsOn, p.EndsOn)).ToListAsync(),
            Roster = await roster.Read(programmeId, today.Date),
        };
    }
}
