using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>
/// What somebody proposes without saying who they are. No actor comes in here, so that none can be kept, and nothing is
/// audited, since a row would tell when. The secret link is all the right there is.
/// </summary>
public sealed class UnsignedProposals(Db db, ProposalWriter writer, IdeaRemoval removal)
{
    /// <summary>Takes in an idea; sent again, the same form makes no second one and gives the same link.</summary>
    /// <returns>The secret to follow it by.</returns>
    public async Task<string> Take(Proposal proposal, string ticket)
    {
        if (proposal.Signing == Signing.Signed || proposal.Visibility != Platform.Access.Visibility.Group)
            throw new InvalidOperationException("What nobody signs begins where the fewest see it.");
        var secret = FollowSecret.Of(ticket);
        await writer.Once(proposal.Id, () => db.WriteUnaudited(() => writer.Add(proposal, secretHash: FollowSecret.Hash(secret))));
        return secret;
    }

    /// <exception cref="Missing">No idea is followed by this secret.</exception>
    public async Task<Idea> Find(string? secret) =>
        FollowSecret.Hash(secret) is { } hash && await db.Ideas.SingleOrDefaultAsync(i => i.SecretHash == hash) is { } idea ? idea : throw new Missing("The idea");

    public async Task Clarify(string? secret, string? said)
    {
        var idea = await Find(secret);
        await db.WriteUnaudited(() => writer.Clarify(idea, said));
    }

    public async Task Withdraw(string? secret)
    {
        var idea = await Find(secret);
        await db.WriteUnaudited(async () =>
        {
            if (await removal.WhyNot(idea.Id) is { } why) throw new UserMistake(why);
            await removal.Remove(idea.Id);
        });
    }
}
