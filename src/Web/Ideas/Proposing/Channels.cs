using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>An organisation says where its warnings of wrongdoing are received.</summary>
public sealed class Channels(Db db)
{
    /// <summary>Says it in the organisation's own words; with none, the ordinary words stand again.</summary>
    public async Task Say(Actor actor, Guid organisationId, string? words)
    {
        actor.Must(Right.DecideForOrganisation, null, organisationId);
        var said = Proposal.Read(words, IdeaChannel.Longest, "Words");
        await db.Write(actor, new Act("idea.channel", null, organisationId), async () =>
        {
            var channel = await db.IdeaChannels.SingleOrDefaultAsync(c => c.OrganisationId == organisationId);
            if (channel is not null) channel.Words = said;
            else if (said.Length > 0) db.IdeaChannels.Add(new IdeaChannel(organisationId, said));
        });
    }

    /// <summary>What is told whoever writes something that looks like a warning, in a proposal to this organisation.</summary>
    public async Task<string> Of(Guid organisationId)
    {
        var own = await db.IdeaChannels.AsNoTracking().Where(c => c.OrganisationId == organisationId).Select(c => c.Words).SingleOrDefaultAsync();
        return string.IsNullOrEmpty(own) ? ProposingTexts.WarningGeneral : own;
    }
}
