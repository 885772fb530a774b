using System.Collections.Concurrent;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>Who is connected to a workshop now. Kept in memory alone.</summary>
internal sealed class LiveGuests
{
    /// <summary>Tabs and devices on one seat.</summary>
    private const int MostOfOne = 8;
    private readonly ConcurrentDictionary<LiveConnection, bool> connections = [];
    private readonly ConcurrentDictionary<Guid, (int Present, long At)> elsewhere = [];
    private readonly ConcurrentDictionary<Guid, Allowance> allowances = [];

    public bool AreNone => connections.IsEmpty;
    public IEnumerable<LiveConnection> All => connections.Select(pair => pair.Key);

    public Allowance AllowanceOf(Guid player, TimeProvider clock) => allowances.GetOrAdd(player, _ => new Allowance(clock));

    /// <summary>Whether there was room.</summary>
    public bool Add(LiveConnection connection) =>
        All.Count(c => c.Guest.By.Id == connection.Guest.By.Id) < MostOfOne && connections.TryAdd(connection, true);

    public void Remove(LiveConnection connection)
    {
        connections.TryRemove(connection, out _);
        if (All.All(c => c.Guest.By.Id != connection.Guest.By.Id)) allowances.TryRemove(connection.Guest.By.Id, out _);
    }

    /// <summary>Participants who are here, however many screens they have open.</summary>
    public int Present => All.Where(IsParticipant).Select(c => c.Guest.By.Id).Distinct().Count();

    /// <summary>The names they chose to tell, in no order of coming, and how many told none.</summary>
    public (IReadOnlyList<string> Names, int Unnamed) People()
    {
        var here = All.Where(IsParticipant).GroupBy(c => c.Guest.By.Id).Select(own => own.Select(c => c.Name).FirstOrDefault(name => name is not null)).ToList();
        return ([.. here.OfType<string>().Order(StringComparer.Ordinal)], here.Count(name => name is null));
    }

    /// <summary>Those connected through other programs, as told a moment ago; somebody with a screen at each is counted twice.</summary>
    public int PresentElsewhere(TimeProvider clock) =>
        elsewhere.Values.Where(told => clock.GetElapsedTime(told.At) < 3 * LiveRelay.LookEvery).Sum(told => told.Present);

    public void HearOf(Guid program, int present, TimeProvider clock) => elsewhere[program] = (present, clock.GetTimestamp());

    private static bool IsParticipant(LiveConnection connection) => connection.Guest is { View: LiveView.Phone or LiveView.List, Leads: null };
}
