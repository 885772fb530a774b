using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>Where rooms say who is to be told what, and where people choose how often they want to hear.</summary>
public sealed class NoticeDesk(Db db, IEnumerable<NoticeKind> kinds, TimeProvider clock)
{
    /// <summary>
    /// Inside a verb's change: each of these people, but for the actor, is told in their next letter. What waits to be told
    /// already, of the same item and about the same, is told once.
    /// </summary>
    /// <param name="by">Who did it, and knows.</param>
    /// <param name="kind">A <see cref="NoticeKind"/> of the room's.</param>
    /// <param name="people">Those who follow the item. Whether they may see it is asked when they read.</param>
    /// <param name="item">What it is about.</param>
    /// <param name="about">Which row of the item's, such as a step: two of them are two things to tell.</param>
    public async Task Tell(Actor by, string kind, IEnumerable<Guid> people, Guid item, Guid? about = null)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("People are told inside a change.");
        if (kinds.All(k => k.Name != kind)) throw new InvalidOperationException($"No room tells of the kind {kind}.");
        await new ManyRows(db)
        {
            Into = "insert into notice (id, person_id, kind, item_id, about_id, at)",
            Values = "({0}, {1}, @kind, @item, @about, @at)",
            OnConflict = "on conflict (person_id, kind, item_id, about_id) do update set id = excluded.id, at = excluded.at",
            Shared = [("kind", kind), ("item", item), ("about", about ?? Guid.Empty), ("at", clock.GetUtcNow().UtcDateTime)],
            // Always in the same order, so that two who tell the same people at once wait for each other and do not lock each other out.
        }.Insert([.. people.Where(p => p != by.PersonId).Distinct().Order()]);
    }

    /// <summary>How often the person wants to hear; null when they have not chosen.</summary>
    public Task<NoticeChoice?> ChoiceOf(Guid person) => db.NoticeChoices.AsNoTracking().SingleOrDefaultAsync(c => c.PersonId == person);

    /// <summary>Chooses how often to hear, and in which language.</summary>
    public async Task Choose(Actor actor, Every every, string language)
    {
        actor.Must(Right.KeepOwnSignIn);
        if (!Enum.IsDefined(every)) throw new UserMistake(NoticeTexts.ChooseOne, "In.Every");
        if (!Languages.Has(language)) throw new UserMistake(NoticeTexts.ChooseOne, "In.Language");
        var me = actor.PersonId!.Value;
        await db.Write(actor, new Act("notices.choose", Subject: me), async () =>
        {
            if (await db.NoticeChoices.SingleOrDefaultAsync(c => c.PersonId == me) is { } known) known.Change(every, language);
            else db.NoticeChoices.Add(new NoticeChoice(me, every, language));
        });
    }

    /// <summary>Takes away what one has read on the page, so that no letter tells it.</summary>
    public async Task Read(Actor actor, IReadOnlyCollection<Guid> shown)
    {
        actor.Must(Right.KeepOwnSignIn);
        var me = actor.PersonId!.Value;
        await db.Write(actor, new Act("notices.read", Subject: me), () =>
            db.Notices.Where(n => n.PersonId == me && shown.Contains(n.Id)).ExecuteDeleteAsync());
    }
}
