using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>
/// What becomes of a record when its person asks to be erased: it goes at once, or when everything is settled, or somebody
/// has to judge, or it stays, and the law says why.
/// </summary>
public enum Verdict { AtOnce, WhenSettled, Judged, Kept }

/// <summary>What was judged: the record goes; it stays, but nobody can see whose it was; or it stays with the name.</summary>
public enum Fate { Delete, Unname, Keep }

public sealed record HeldRow(string Label, string Value)
{
    /// <summary>Rows of those that have a value.</summary>
    public static IReadOnlyList<HeldRow> Known(params IEnumerable<(string Label, string? Value)> rows) =>
        [.. rows.Where(r => r.Value is not null).Select(r => new HeldRow(r.Label, r.Value!))];
}

/// <summary>
/// A kind of record that tells something of a person: what it is, why it is held and until when, where it lies, and what
/// erasure does to it.
/// </summary>
public sealed record HeldKind
{
    /// <summary>Never changes: outcomes are stored under it.</summary>
    public required string Name { get; init; }
    public required Text Title { get; init; }
    public required Text Why { get; init; }
    public required Text Until { get; init; }
    /// <summary>The columns that hold the person's id, such as «function.person_id». Without any the person is found by name, in text.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
    public required Verdict Verdict { get; init; }
    /// <summary>Why a record that is kept may be.</summary>
    public Text? KeptBecause { get; init; }
    /// <summary>What may be judged of such a record; the first is suggested.</summary>
    public IReadOnlyList<Fate> Outcomes { get; init; } = [];
    public required Func<IServiceProvider, Guid, Task<IReadOnlyList<HeldRecord>>> Find { get; init; }
    /// <summary>What is sealed in a record, opened for its own person and nobody else, and refused to one who is not surely known.</summary>
    public Func<IServiceProvider, Actor, Guid, Task<IReadOnlyList<HeldRow>>>? Words { get; init; }
    /// <summary>Inside a change: carries out what becomes of one record.</summary>
    public Func<Erasing, Task>? Erase { get; init; }
}

/// <summary>One record about a person, as the person may read it.</summary>
public sealed record HeldRecord
{
    public required HeldKind Kind { get; init; }
    /// <summary>Which of its kind, for this person.</summary>
    public required Guid Id { get; init; }
    /// <summary>Whose controller judges; null for what belongs to the deployment.</summary>
    public ProgrammeRef? Programme { get; init; }
    public required string What { get; init; }
    public IReadOnlyList<HeldRow> Rows { get; init; } = [];
    /// <summary>Where somebody who may see it sees it.</summary>
    public string? Address { get; init; }

    /// <summary>Where its own person, and nobody else, sees it.</summary>
    public string? OwnAddress { get; init; }

    /// <summary>What belongs to no programme has nobody to judge it.</summary>
    public Verdict Verdict => Kind.Verdict == Verdict.Judged && Programme is null ? Verdict.AtOnce : Kind.Verdict;

    /// <summary>Its name in forms.</summary>
    public string Key => $"{Kind.Name}:{Id:N}";
}

/// <summary>A record being erased, and who is put in the person's place where it stays without the name.</summary>
public sealed record Erasing
{
    public required IServiceProvider Services { get; init; }
    public required PersonRef Person { get; init; }
    public required Guid Id { get; init; }
    public required Fate Outcome { get; init; }
    public required StandIn StandIn { get; init; }

    public Db Db => Services.GetRequiredService<Db>();
}

/// <summary>Somebody without a name, made the first time one is needed in a change.</summary>
public sealed class StandIn(Db db, string name)
{
    private Guid? id;

    public string Name => name;

    public async Task<Guid> Id()
    {
        if (id is { } known) return known;
        foreach (var room in RoomList.All)
            if (room.MakeNameless(db, name) is { } made)
            {
                // Rows that are changed in the database itself refer to it.
                await db.SaveChangesAsync();
                return (id = made).Value;
            }
        throw new InvalidOperationException("No room knows people.");
    }
}
