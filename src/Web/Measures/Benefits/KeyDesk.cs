using System.Text;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>Keys with which a system sends figures of one indicator. A key is shown when it is made, and never again.</summary>
public sealed class KeyDesk(Db db, BenefitDoor door, Today today)
{
    private const int Most = 20;

    public async Task<string> Make(Actor actor, Guid indicatorId, string? name)
    {
        actor.Must(Right.SeeOrganisations);
        var (measure, benefit, indicator) = await door.Indicator(actor, indicatorId);
        BenefitDoor.MustEdit(actor, measure, benefit);
        var called = BenefitForm.Line(name, "Name", KeyTexts.NameMissing, IndicatorKey.LongestName);
        var secret = Secret.New();
        await db.Write(actor, new Act("indicator.key.make", measure.ProgrammeId, indicator.Id), async () =>
        {
            if (await db.IndicatorKeys.CountAsync(k => k.IndicatorId == indicator.Id && k.EndedOn == null) >= Most) throw new UserMistake(KeyTexts.TooMany.With(Most), "Name");
            db.IndicatorKeys.Add(new IndicatorKey(Guid.CreateVersion7(), indicator.Id, HashOf(secret), called, today.Date));
        });
        return secret;
    }

    public async Task End(Actor actor, Guid keyId)
    {
        actor.Must(Right.SeeOrganisations);
        var key = await db.IndicatorKeys.SingleOrDefaultAsync(k => k.Id == keyId) ?? throw new Missing("The key");
        var (measure, benefit, indicator) = await door.Indicator(actor, key.IndicatorId);
        BenefitDoor.MustEdit(actor, measure, benefit);
        await db.Write(actor, new Act("indicator.key.end", measure.ProgrammeId, indicator.Id), () =>
        {
            key.EndedOn ??= today.Date;
            return Task.CompletedTask;
        });
    }

    /// <summary>The key somebody sent, if it is one and has not been ended.</summary>
    internal async Task<IndicatorKey?> Find(string secret)
    {
        var hash = HashOf(secret);
        return await db.IndicatorKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash && k.EndedOn == null);
    }

    private static byte[] HashOf(string secret) => Encoding.ASCII.GetBytes(Secret.Hash(secret));
}
