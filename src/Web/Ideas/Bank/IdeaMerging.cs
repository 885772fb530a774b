using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Puts an idea together with another that says the same. Nothing is copied, so that taking it out again restores both.</summary>
public sealed class IdeaMerging(Db db, IdeaNews news, TimeProvider clock)
{
    public async Task Merge(Actor actor, Guid ideaId, Guid intoId, int version)
    {
        actor.Must(Right.KeepOwnSignIn);
        var (idea, into) = (await Find(actor, ideaId), await Find(actor, intoId));
        if (!IdeaRights.MayMerge(actor, idea)) throw new Forbidden(nameof(Right.EditProgramme));
        await db.Write(actor, new Act("idea.merge", idea.ProgrammeId, ideaId), async () =>
        {
            // Asked anew inside the change: no two mergers at once make a chain.
            var (merged, target) = (await db.Ideas.SingleAsync(i => i.Id == ideaId), await db.Ideas.SingleAsync(i => i.Id == intoId));
            if (WhyNotMerge(merged, target, await db.Ideas.AnyAsync(i => i.MergedIntoId == ideaId)) is { } why) throw new UserMistake(why, "Into");
            db.Expect(merged, version);
            merged.MergedIntoId = target.Id;
            // The other is written too, so that it is not itself merged away in the same moment.
            target.MovedAt = clock.GetUtcNow().UtcDateTime;
            db.Entry(target).State = EntityState.Modified;
            await db.SaveChangesAsync();
            await news.Tell(actor, IdeaNews.Merged, target.Id, merged.Id);
        });
    }

    public async Task Unmerge(Actor actor, Guid ideaId, int version)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Find(actor, ideaId);
        if (idea.MergedIntoId is not { } into) throw new UserMistake(MergeTexts.NotMerged);
        var target = await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == into);
        if (!IdeaRights.MayMerge(actor, idea) && !IdeaRights.MayMerge(actor, target)) throw new Forbidden(nameof(Right.EditProgramme));
        await db.Write(actor, new Act("idea.unmerge", idea.ProgrammeId, ideaId), async () =>
        {
            var merged = await db.Ideas.SingleAsync(i => i.Id == ideaId);
            db.Expect(merged, version);
            merged.MergedIntoId = null;
            await db.SaveChangesAsync();
            await news.Tell(actor, IdeaNews.Merged, ideaId, into);
        });
    }

    /// <summary>Why an idea cannot be put together with another; null when it can.</summary>
    public static Text? WhyNotMerge(Idea idea, Idea into, bool holdsOthers) =>
        idea.Id == into.Id ? MergeTexts.Itself
        : idea.MergedIntoId is not null ? MergeTexts.Already
        : into.MergedIntoId is not null ? MergeTexts.IntoMerged
        : holdsOthers ? MergeTexts.HoldsOthers
        : into.Visibility < idea.Visibility ? MergeTexts.SeenByFewer
        : null;

    private async Task<Idea> Find(Actor actor, Guid id) =>
        await db.Ideas.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(i => i.Id == id) ?? throw new Missing("The idea");
}
