using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Taking over what another organisation does: the plan comes along, its dates, people and figures do not.</summary>
public sealed class MeasureLending(Db db, MeasureMaking making, MeasureNotices notices, Today today)
{
    /// <summary>Why this organisation cannot take it over now.</summary>
    public async Task<Text?> WhyNotAdopt(Measure origin, Guid organisation)
    {
        if (origin.OrganisationId == organisation) return MeasureTexts.OwnMeasure;
        if (await db.Adoptions.AnyAsync(a => a.Kind == MeasureKinds.Kind && a.OriginId == origin.Id && a.BorrowerId == organisation)) return MeasureTexts.TakenOverBefore;
        return await db.TrialFollowers.AsNoTracking().SingleOrDefaultAsync(f => f.MeasureId == origin.Id && f.OrganisationId == organisation) is { TakesOver: null } follower
            ? origin.WhyNotFollowUp(follower)
            : null;
    }

    /// <summary>
    /// Makes a copy for the organisation that knows where it came from; gives its number. Where the trial was held on its
    /// behalf, this is its answer.
    /// </summary>
    public async Task<int> Adopt(Actor actor, Guid organisationId, Guid? programmeId, int number, AdoptInput input)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var id = Guid.CreateVersion7();
        var origin = await making.Seen(actor, number);
        var adoption = Adoption(id, origin, organisationId, input, actor.PersonId);
        return await db.Write(actor, new Act("measure.adopt", programmeId, id), async () =>
        {
            await making.CheckPlace(organisationId, programmeId);
            if (await WhyNotAdopt(origin, organisationId) is { } why) throw new UserMistake(why);
            var copy = Copy(origin, id, await making.NextNumber(), organisationId, programmeId);
            making.Add(copy);
            await CopyPlan(origin.Id, id);
            await CopyBenefits(origin.Id, id);
            db.Adoptions.Add(adoption);
            making.Tie(id, MeasureKinds.LentFrom, MeasureKinds.Kind, origin.Id);
            if (await db.TrialFollowers.SingleOrDefaultAsync(f => f.MeasureId == origin.Id && f.OrganisationId == organisationId) is { TakesOver: null } follower)
                (follower.TakesOver, follower.Reason, follower.DecidedOn, follower.ByPersonId) = (true, MeasureWords.Reason(input.Reason, nameof(input.Reason)), today.Date, actor.PersonId);
            await notices.Lent(actor, origin, id);
            return copy.Number;
        });
    }

    private Adoption Adoption(Guid copy, Measure origin, Guid borrower, AdoptInput input, Guid? person) =>
        new(Guid.CreateVersion7(), MeasureKinds.Kind, copy, origin.Id, origin.OrganisationId, borrower, making.Now)
        {
            ForWhom = Adapted(input.ForWhom, nameof(input.ForWhom)),
            Size = Adapted(input.Size, nameof(input.Size)),
            Surroundings = Adapted(input.Surroundings, nameof(input.Surroundings)),
            Staffing = Adapted(input.Staffing, nameof(input.Staffing)),
            Technology = Adapted(input.Technology, nameof(input.Technology)),
            ByPersonId = person,
        };

    private static string Adapted(string? written, string field) =>
        MeasureWords.Within((written ?? "").ReplaceLineEndings("\n").Trim(), field, Ideas.Lending.Adoption.Longest);

    // Whoever takes it over asks its own users and staff, and finds its own money, unit and people.
    private static Measure Copy(Measure origin, Guid id, int number, Guid organisation, Guid? programme) => new(id, number, organisation, origin.Title)
    {
        ProgrammeId = programme,
        Language = origin.Language,
        Template = origin.Template,
        What = origin.What,
        TargetGroup = origin.TargetGroup,
        Partners = origin.Partners,
        NeedsTraining = origin.NeedsTraining,
        TrainingPlan = origin.TrainingPlan,
    };

    private async Task CopyPlan(Guid origin, Guid copy)
    {
        foreach (var (index, step) in (await db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == origin).ToListAsync()).InOrder().Index())
            db.MeasureSteps.Add(new MeasureStep(making.InOrder(index), copy, step.Title));
        foreach (var (index, risk) in (await db.MeasureRisks.AsNoTracking().Where(r => r.MeasureId == origin).OrderBy(r => r.Id).ToListAsync()).Index())
            db.MeasureRisks.Add(new MeasureRisk(making.InOrder(index), copy, risk.What, risk.Remedy));
        if (await db.Trials.AsNoTracking().SingleOrDefaultAsync(t => t.MeasureId == origin) is { } trial)
            db.Trials.Add(new Trial(Guid.CreateVersion7(), copy) { Criteria = trial.Criteria });
    }

    // What is counted comes along, so that the two can be compared; what was counted does not.
    private async Task CopyBenefits(Guid origin, Guid copy)
    {
        var indicators = await db.Indicators.AsNoTracking().Where(i => db.Benefits.Any(b => b.Id == i.BenefitId && b.MeasureId == origin)).OrderBy(i => i.Id).ToListAsync();
        foreach (var benefit in await db.Benefits.AsNoTracking().Where(b => b.MeasureId == origin).OrderBy(b => b.Number).ToListAsync())
        {
            var made = new Benefit(Guid.CreateVersion7(), copy, benefit.Number, benefit.Kind, benefit.Title);
            db.Benefits.Add(made);
            db.Links.Add(BenefitDesk.MeasuredIn(made, making.Now));
            foreach (var indicator in indicators.Where(i => i.BenefitId == benefit.Id))
                db.Indicators.Add(new Indicator(Guid.CreateVersion7(), made.Id, indicator.Name, indicator.Unit)
                {
                    DefinitionId = indicator.DefinitionId,
                    Chart = indicator.Chart,
                    Better = indicator.Better,
                    Frequency = indicator.Frequency,
                });
        }
    }
}
