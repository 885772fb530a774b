using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Links;

/// <summary>One item at the other end of a knot, as this actor may see it.</summary>
public sealed record Knot(string Relation, bool Forward, string Kind, Guid Id, ItemRef Item);

/// <summary>Ties items together and finds what they are tied to, back and forth.</summary>
public sealed class RedThread(Db db, IServiceProvider services, TimeProvider clock)
{
    public async Task Tie(Actor actor, Right right, Guid programme, (string Kind, Guid Id) from, string relation, (string Kind, Guid Id) to)
    {
        actor.Must(right, programme);
        if (await Find(actor, from.Kind, from.Id) is null || await Find(actor, to.Kind, to.Id) is null) throw new Missing("The item");
        if (await db.Links.AnyAsync(l => l.FromId == from.Id && l.ToId == to.Id && l.Relation == relation)) return;
        await db.Write(actor, new Act("thread.tie", programme, from.Id), () =>
        {
            db.Links.Add(new Link
            {
                Id = Guid.CreateVersion7(),
                FromKind = from.Kind,
                FromId = from.Id,
                Relation = relation,
                ToKind = to.Kind,
                ToId = to.Id,
                MadeAt = clock.GetUtcNow().UtcDateTime,
            });
            return Task.CompletedTask;
        });
    }

    public async Task Untie(Actor actor, Right right, Guid programme, Guid from, Guid to)
    {
        actor.Must(right, programme);
        await db.Write(actor, new Act("thread.untie", programme, from), () =>
            db.Links.Where(l => l.FromId == from && l.ToId == to).ExecuteDeleteAsync());
    }

    /// <summary>What the item is tied to, in both directions; ends the actor may not see are left out.</summary>
    public async Task<IReadOnlyList<Knot>> Of(Actor actor, Guid item)
    {
        var links = await db.Links.AsNoTracking().Where(l => l.FromId == item || l.ToId == item).OrderBy(l => l.MadeAt).ToListAsync();
        var knots = new List<Knot>();
        foreach (var link in links)
        {
            var forward = link.ToId == item;
            var (kind, id) = forward ? (link.FromKind, link.FromId) : (link.ToKind, link.ToId);
            if (await Find(actor, kind, id) is { } found) knots.Add(new Knot(link.Relation, forward, kind, id, found));
        }
        return knots;
    }

    private async Task<ItemRef?> Find(Actor actor, string kind, Guid id)
    {
        foreach (var room in RoomList.All)
            foreach (var known in room.Kinds)
                if (known.Name == kind)
                    return await known.Find(services, actor, id);
        return null;
    }
}
