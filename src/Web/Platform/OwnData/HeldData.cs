namespace BlankeArk.Web.Platform.OwnData;

/// <summary>Everything that is held about a person, as Platform and the rooms tell it.</summary>
public sealed class HeldData(IServiceProvider services)
{
    public static IReadOnlyList<HeldKind> Kinds => [.. PlatformHeld.Kinds, .. RoomList.All.SelectMany(room => room.Held)];

    /// <summary>All of it, kind by kind, in the order of the rooms.</summary>
    public async Task<IReadOnlyList<HeldRecord>> About(Guid person)
    {
        var found = new List<HeldRecord>();
        foreach (var room in RoomList.All) found.AddRange(await room.HeldAbout(services, person));
        foreach (var kind in PlatformHeld.Kinds) found.AddRange(await kind.Find(services, person));
        return found;
    }

    /// <summary>What a programme's controller answers for: what the programme holds, and how the person is reached.</summary>
    public async Task<IReadOnlyList<HeldRecord>> About(Guid person, Guid programme) =>
        [.. (await About(person)).Where(r => r.Programme is { } its ? its.Id == programme : r.Verdict == Verdict.WhenSettled)];
}
