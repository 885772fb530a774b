using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Links;

/// <summary>
/// One item of the red thread through another, as this actor may see it. Steps tell how far: below 0 it is what the item came
/// from, above 0 what came of it. The relation is the one to the item before it on the way there.
/// </summary>
public sealed record Knot(string Relation, int Steps, string Kind, Guid Id, ItemRef Item)
{
    public bool Forward => Steps > 0;
}

/// <summary>
/// Ties items together, and follows what they are tied to, back and forth. An item the actor may not see is left out, and
/// so is what lies behind it: that there is something would tell of it.
/// </summary>
public sealed class RedThread(Db db, IServiceProvider services, TimeProvider clock)
{
    /// <summary>Of the older item at the other end of a tie made by hand.</summary>
    public const string ComesFrom = "comes-from";
    /// <summary>As many as a page shows in each direction.</summary>
    public const int Most = 300;
    private const int MostInStrip = 40;

    /// <summary>The newer item comes from the older one. Whoever may change either of them may say so.</summary>
    public async Task Tie(Actor actor, (string Kind, Guid Id) newer, (string Kind, Guid Id) older)
    {
        actor.Must(Right.KeepOwnSignIn);
        await Changeable(actor, newer, older);
        if (newer.Id == older.Id) throw new UserMistake(ThreadTexts.Itself);
        if (await db.Links.AnyAsync(l => (l.FromId == newer.Id && l.ToId == older.Id) || (l.FromId == older.Id && l.ToId == newer.Id))) throw new UserMistake(ThreadTexts.TiedAlready);
        await db.Write(actor, new Act("thread.tie", null, newer.Id), () =>
        {
            db.Links.Add(new Link
            {
                Id = Guid.CreateVersion7(),
                FromKind = newer.Kind,
                FromId = newer.Id,
                Relation = ComesFrom,
                ToKind = older.Kind,
                ToId = older.Id,
                MadeAt = clock.GetUtcNow().UtcDateTime,
            });
            return Task.CompletedTask;
        });
    }

    /// <summary>Undoes a tie made by hand; those the house made itself stand.</summary>
    public async Task Untie(Actor actor, (string Kind, Guid Id) one, (string Kind, Guid Id) other)
    {
        actor.Must(Right.KeepOwnSignIn);
        await Changeable(actor, one, other);
        await db.Write(actor, new Act("thread.untie", null, one.Id), () => db.Links
            .Where(l => l.Relation == ComesFrom && ((l.FromId == one.Id && l.ToId == other.Id) || (l.FromId == other.Id && l.ToId == one.Id)))
            .ExecuteDeleteAsync());
    }

    private async Task Changeable(Actor actor, (string Kind, Guid Id) one, (string Kind, Guid Id) other)
    {
        var (first, second) = (await Find(actor, one.Kind, one.Id), await Find(actor, other.Kind, other.Id));
        if (first is null || second is null) throw new Missing("The item");
        if (!first.MayTie && !second.MayTie) throw new Forbidden("thread.tie");
    }

    /// <summary>What the item came from, farthest first, and then what came of it, nearest first.</summary>
    public async Task<IReadOnlyList<Knot>> Of(Actor actor, Guid item, int most = MostInStrip)
    {
        var back = await Follow(actor, item, forward: false, most);
        back.Reverse();
        return [.. back, .. await Follow(actor, item, forward: true, most)];
    }

    private async Task<List<Knot>> Follow(Actor actor, Guid item, bool forward, int most)
    {
        var (knots, seen, edge) = (new List<Knot>(), new HashSet<Guid> { item }, new List<Guid> { item });
        for (var step = 1; edge.Count > 0 && knots.Count < most; step++)
        {
            var ends = edge;
            var links = await db.Links.AsNoTracking().Where(l => ends.Contains(forward ? l.ToId : l.FromId)).OrderBy(l => l.MadeAt).ThenBy(l => l.Id).ToListAsync();
            edge = [];
            foreach (var link in links)
            {
                var (kind, id) = forward ? (link.FromKind, link.FromId) : (link.ToKind, link.ToId);
                if (knots.Count == most || !seen.Add(id) || await Find(actor, kind, id) is not { } found) continue;
                knots.Add(new Knot(link.Relation, forward ? step : -step, kind, id, found));
                edge.Add(id);
            }
        }
        return knots;
    }

    /// <summary>The item as this actor may see it, or null.</summary>
    public async Task<ItemRef?> Find(Actor actor, string kind, Guid id) => KindOf(kind) is { } known ? await known.Find(services, actor, id) : null;

    public static ItemKind? KindOf(string name) => RoomList.All.SelectMany(room => room.Kinds).FirstOrDefault(kind => kind.Name == name);
}
