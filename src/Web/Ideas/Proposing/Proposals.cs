using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What somebody proposes under their own name, and may still do with it.</summary>
public sealed class Proposals(Db db, ProposalWriter writer, IdeaRemoval removal)
{
    /// <summary>Proposes an idea, signed. Once more with the same id changes nothing.</summary>
    /// <returns>Its number.</returns>
    public Task<int> Propose(Actor actor, Proposal proposal)
    {
        actor.Must(Right.KeepOwnSignIn);
        if (proposal.Signing != Signing.Signed || actor.PersonId is not { } person) throw new InvalidOperationException("Only what its proposer signs is proposed with an actor.");
        return writer.Once(proposal.Id, () => db.Write(actor, new Act("idea.propose", proposal.ProgrammeId, proposal.Id), () => writer.Add(proposal, person)));
    }

    /// <summary>Adds to one's own idea what one came to think of.</summary>
    public async Task Clarify(Actor actor, Guid ideaId, string? said)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Own(actor, ideaId);
        await db.Write(actor, new Act("idea.clarify", idea.ProgrammeId, ideaId), () => writer.Clarify(idea, said));
    }

    /// <summary>Takes one's own idea back, while nobody has answered it.</summary>
    public async Task Withdraw(Actor actor, Guid ideaId)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Own(actor, ideaId);
        await db.Write(actor, new Act("idea.withdraw", idea.ProgrammeId, ideaId), async () =>
        {
            if (await removal.WhyNot(ideaId) is { } why) throw new UserMistake(why);
            await removal.Remove(ideaId);
        });
    }

    private async Task<Idea> Own(Actor actor, Guid ideaId) =>
        await db.Ideas.SingleOrDefaultAsync(i => i.Id == ideaId && i.ProposerPersonId != null && i.ProposerPersonId == actor.PersonId) ?? throw new Missing("The idea");
}
