using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>When a proposer may take an idea back, and how it goes: with all that was said of it, and for good.</summary>
public sealed class IdeaRemoval(Db db, Ledger ledger, SearchIndex index)
{
    /// <summary>Null, or why it stays: what somebody has answered, borrowed or built on is not the proposer's alone any more.</summary>
    public async Task<Text?> WhyNot(Guid ideaId)
    {
        if (await db.IdeaStandings.AnyAsync(s => s.IdeaId == ideaId && s.Answered) || await db.IdeaSteps.AnyAsync(s => s.IdeaId == ideaId)) return ProposingTexts.StaysAnswered;
        if (await db.Ideas.AnyAsync(i => i.MergedIntoId == ideaId || (i.Id == ideaId && i.MergedIntoId != null))) return ProposingTexts.StaysMerged;
        return await db.Adoptions.AnyAsync(a => a.OriginId == ideaId) || await db.Links.AnyAsync(l => l.ToId == ideaId) ? ProposingTexts.StaysUsed : null;
    }

    /// <summary>Inside a change: the idea is gone, and stays so when a backup is restored.</summary>
    public async Task Remove(Guid ideaId)
    {
        await db.IdeaReflections.Where(r => r.IdeaId == ideaId).ExecuteDeleteAsync();
        await db.IdeaSupports.Where(s => s.IdeaId == ideaId).ExecuteDeleteAsync();
        await db.IdeaSteps.Where(s => s.IdeaId == ideaId).ExecuteDeleteAsync();
        await db.IdeaStandings.Where(s => s.IdeaId == ideaId).ExecuteDeleteAsync();
        await db.Links.Where(l => l.FromId == ideaId || l.ToId == ideaId).ExecuteDeleteAsync();
        await db.Ideas.Where(i => i.MergedIntoId == ideaId).ExecuteUpdateAsync(set => set.SetProperty(i => i.MergedIntoId, (Guid?)null));
        await db.Ideas.Where(i => i.Id == ideaId).ExecuteDeleteAsync();
        await index.Remove(IdeaKind.Name, ideaId);
        ledger.Note(IdeaDeletions.Idea, ideaId);
    }
}
