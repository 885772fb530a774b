using System.Runtime.InteropServices;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>How many were present, of how many whose attendance was recorded.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Share(int Present, int Of)
{
    public static Share operator +(Share one, Share other) => new(one.Present + other.Present, one.Of + other.Of);
}

/// <summary>A gathering that was held and where attendance was taken.</summary>
public sealed record HeldGathering(Guid Id, int Number, string Title, DateOnly Date, Guid? GroupId);

public sealed record Marked(Guid GatheringId, Guid PersonId, Presence Presence);

/// <summary>A function with what attendance counts it by. Without an organisation it is shared by the municipalities.</summary>
public sealed record HeldFunction
{
    public required Guid PersonId { get; init; }
    public required Guid GroupId { get; init; }
    public required int GroupNumber { get; init; }
    public required string GroupName { get; init; }
    public Guid? OrganisationId { get; init; }
    public string? OrganisationName { get; init; }
    /// <summary>The organisation's place in the programme's order.</summary>
    public int? Position { get; init; }
    public required DateOnly FromDate { get; init; }
    public DateOnly? ToDate { get; init; }

    public bool HeldOn(DateOnly day) => FromDate <= day && (ToDate is null || ToDate >= day);
}

public sealed record GroupColumn(Guid Id, string Name);

/// <summary>An organisation that functions are held for; without an id, the posts that are shared.</summary>
public sealed record Place(Guid? Id, string? Name);

/// <summary>A gathering's attendance counted in people, each once however many functions they hold.</summary>
public sealed record GatheringShare(HeldGathering Gathering, PeopleCount People);

/// <summary>An organisation that had functions in the last gatherings of all, or of one group, and nobody present.</summary>
public sealed record AbsentInARow(Place Place, GroupColumn? Group, int Times, HeldGathering Last)
{
    /// <summary>In a sentence, in the language of the reader.</summary>
    public override string ToString() => Group is null
        ? AttendanceTexts.AbsentAll.With(Place.Name, Times)
        : AttendanceTexts.AbsentGroup.With(Place.Name, Times, Group.Name);
}

/// <summary>Functions of a group: at the first gathering, begun since, ended since, and held now.</summary>
public sealed record GroupTurnover(GroupColumn Group, int AtFirst, int Begun, int Ended, int Now);

/// <summary>
/// Attendance of a programme. People attend; what is counted is their functions, by group and organisation: somebody with
/// two functions is present in both. The base is the functions held on the day whose holder's attendance was recorded.
/// </summary>
public sealed record AttendanceSummary
{
    private readonly Dictionary<(Guid Group, Guid? Place), Share> cells;

    private AttendanceSummary(Dictionary<(Guid Group, Guid? Place), Share> counted) => cells = counted;

    public required IReadOnlyList<GroupColumn> Groups { get; init; }
    public required IReadOnlyList<Place> Places { get; init; }
    /// <summary>In order of time.</summary>
    public required IReadOnlyList<GatheringShare> Gatherings { get; init; }
    public required IReadOnlyList<AbsentInARow> Absent { get; init; }
    public required IReadOnlyList<GroupTurnover> Turnover { get; init; }

    public Share At(GroupColumn group, Place place) => cells.GetValueOrDefault((group.Id, place.Id));
    public Share Of(GroupColumn group) => Places.Aggregate(default(Share), (sum, place) => sum + At(group, place));
    public Share Of(Place place) => Groups.Aggregate(default(Share), (sum, group) => sum + At(group, place));
    public Share Total => cells.Values.Aggregate(default(Share), (sum, share) => sum + share);

    public static AttendanceSummary From(
        IReadOnlyCollection<HeldGathering> held, IEnumerable<Marked> marks, IReadOnlyCollection<HeldFunction> functions, DateOnly today)
    {
        var marksOf = marks.GroupBy(m => m.GatheringId).ToDictionary(g => g.Key, g => g.ToDictionary(m => m.PersonId, m => m.Presence));
        var inOrder = held.Where(g => marksOf.ContainsKey(g.Id)).OrderBy(g => g.Date).ThenBy(g => g.Number).ToList();
        var counts = inOrder.SelectMany(g => Counted(g, functions, marksOf[g.Id])).ToList();
        var groups = functions.OrderBy(f => f.GroupNumber).Select(f => new GroupColumn(f.GroupId, f.GroupName)).Distinct().ToList();
        var places = functions.OrderBy(f => f.OrganisationId is null).ThenBy(f => f.Position ?? int.MaxValue)
            .Select(f => new Place(f.OrganisationId, f.OrganisationName)).Distinct().ToList();
        var counted = counts.GroupBy(c => (c.Group, c.Place)).ToDictionary(c => c.Key, Sum);
        return new AttendanceSummary(counted)
        {
            Groups = groups.Where(g => counted.Keys.Any(c => c.Group == g.Id)).ToList(),
            Places = places.Where(p => counted.Keys.Any(c => c.Place == p.Id)).ToList(),
            Gatherings = [.. inOrder.Select(g => OfPeople(g, functions, marksOf[g.Id]))],
            Absent = [.. InARow(counts, places, groups)],
            Turnover = inOrder.Count == 0 ? [] : [.. groups.Select(g => Changes(g, functions, inOrder[0].Date, today))],
        };
    }

    private sealed record Count(HeldGathering Gathering, Guid Group, Guid? Place, bool IsPresent);

    private static Share Sum(IEnumerable<Count> counts) =>
        counts.Aggregate(default(Share), (sum, c) => sum + new Share(c.IsPresent ? 1 : 0, 1));

    private static bool Concerns(HeldFunction function, HeldGathering gathering) =>
        function.HeldOn(gathering.Date) && (gathering.GroupId is null || gathering.GroupId == function.GroupId);

    private static IEnumerable<Count> Counted(HeldGathering gathering, IEnumerable<HeldFunction> functions, Dictionary<Guid, Presence> marks)
    {
        foreach (var function in functions)
            if (Concerns(function, gathering) && marks.TryGetValue(function.PersonId, out var presence))
                yield return new Count(gathering, function.GroupId, function.OrganisationId, presence == Presence.Present);
    }

    private static GatheringShare OfPeople(HeldGathering gathering, IEnumerable<HeldFunction> functions, Dictionary<Guid, Presence> marks)
    {
        var known = functions.Where(f => Concerns(f, gathering) && marks.ContainsKey(f.PersonId))
            .Select(f => f.PersonId).Distinct().Select(person => marks[person]).ToList();
        return new GatheringShare(
            gathering, new PeopleCount(new Share(known.Count(p => p == Presence.Present), known.Count), known.Count(p => p == Presence.Excused)));
    }

    // Gatherings of all are one row of events, and each group's meetings another: else a small group's many meetings hide the rest.
    private static IEnumerable<AbsentInARow> InARow(List<Count> counts, List<Place> places, List<GroupColumn> groups)
    {
        foreach (var row in counts.GroupBy(c => c.Gathering.GroupId).OrderBy(r => groups.FindIndex(g => g.Id == r.Key)))
        {
            foreach (var place in places.Where(p => p.Id is not null))
            {
                var events = row.Where(c => c.Place == place.Id).GroupBy(c => c.Gathering).Reverse().ToList();
                var times = events.TakeWhile(e => !e.Any(c => c.IsPresent)).Count();
                if (times >= 2) yield return new AbsentInARow(place, groups.Find(g => g.Id == row.Key), times, events[0].Key);
            }
        }
    }

    private static GroupTurnover Changes(GroupColumn group, IEnumerable<HeldFunction> functions, DateOnly first, DateOnly today)
    {
        var own = functions.Where(f => f.GroupId == group.Id && (f.ToDate is null || f.ToDate >= first) && f.FromDate <= today).ToList();
        return new GroupTurnover(
            group,
            own.Count(f => f.HeldOn(first)),
            own.Count(f => f.FromDate > first),
            own.Count(f => f.ToDate < today),
            own.Count(f => f.HeldOn(today)));
    }
}
