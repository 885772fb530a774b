using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>What a measure is to give, and how one will know.</summary>
public sealed class BenefitDesk(Db db, BenefitDoor door, OrganisationDesk organisations, TimeProvider clock, Today today)
{
    public const string Kind = "benefit", MeasureKind = "measure", Relation = "measured-in";

    public async Task<int> Add(Actor actor, Guid measureId, BenefitInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var measure = await door.Seen(actor).SingleOrDefaultAsync(m => m.Id == measureId) ?? throw new Missing("The measure");
        BenefitDoor.MustEdit(actor, measure);
        await MustKnow(measure, input.OwnerPersonId, before: null, "Owner");
        return await db.Write(actor, new Act("benefit.add", measure.ProgrammeId, measure.Id), async () =>
        {
            var number = await db.Benefits.Where(b => b.MeasureId == measure.Id).MaxAsync(b => (int?)b.Number) + 1 ?? 1;
            var benefit = new Benefit(Guid.CreateVersion7(), measure.Id, number, input.Kind, input.Title) { OwnerPersonId = input.OwnerPersonId };
            db.Benefits.Add(benefit);
            db.Links.Add(MeasuredIn(benefit, clock.GetUtcNow().UtcDateTime));
            return number;
        });
    }

    public async Task Edit(Actor actor, Guid benefitId, BenefitInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var (measure, benefit) = await door.Benefit(actor, benefitId);
        BenefitDoor.MustEdit(actor, measure, benefit);
        await MustKnow(measure, input.OwnerPersonId, benefit.OwnerPersonId, "Owner");
        await db.Write(actor, new Act("benefit.edit", measure.ProgrammeId, benefit.Id), () =>
        {
            db.Expect(benefit, input.Version);
            (benefit.Kind, benefit.Title, benefit.OwnerPersonId) = (input.Kind, input.Title, input.OwnerPersonId);
            return Task.CompletedTask;
        });
    }

    public async Task AddIndicator(Actor actor, Guid benefitId, IndicatorInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var (measure, benefit) = await door.Benefit(actor, benefitId);
        BenefitDoor.MustEdit(actor, measure, benefit);
        await MustFit(measure, known: null, input);
        await db.Write(actor, new Act("indicator.add", measure.ProgrammeId, benefit.Id), () =>
        {
            var indicator = new Indicator(Guid.CreateVersion7(), benefit.Id, input.Name, input.Unit);
            Take(indicator, input);
            db.Indicators.Add(indicator);
            return Task.CompletedTask;
        });
    }

    public async Task EditIndicator(Actor actor, Guid indicatorId, IndicatorInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var (measure, benefit, indicator) = await door.Indicator(actor, indicatorId);
        BenefitDoor.MustEdit(actor, measure, benefit);
        await MustFit(measure, indicator, input);
        await db.Write(actor, new Act("indicator.edit", measure.ProgrammeId, indicator.Id), () =>
        {
            db.Expect(indicator, input.Version);
            Take(indicator, input);
            return Task.CompletedTask;
        });
    }

    /// <summary>Sets a zero-point that has begun to count, or begins the baseline anew: a decision, with its reason.</summary>
    public async Task Rebase(Actor actor, Guid indicatorId, RebaseInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var (measure, _, indicator) = await door.Indicator(actor, indicatorId);
        actor.Must(Right.DecideForOrganisation, measure.ProgrammeId, measure.OrganisationId);
        if (input.From is null && input.ZeroPoint is null) throw new UserMistake(BenefitTexts.RebaseWhat, "What");
        await db.Write(actor, new Act("indicator.rebase", measure.ProgrammeId, indicator.Id), async () =>
        {
            db.MeasureDecisions.Add(new MeasureDecision(Guid.CreateVersion7(), measure.Id, DecisionKind.Rebase, input.Reason, today.Date) { ByPersonId = actor.PersonId });
            if (input.ZeroPoint is { } zero) (indicator.ZeroPoint, indicator.ZeroPointOn) = (zero, input.ZeroPointOn);
            if (input.From is not { } from) return;
            if (!await db.Measurements.AnyAsync(m => m.IndicatorId == indicator.Id && m.Period < from)) throw new UserMistake(BenefitTexts.RebaseTooEarly, "From");
            if (await db.Rebases.AnyAsync(r => r.IndicatorId == indicator.Id && r.From == from)) throw new UserMistake(BenefitTexts.RebasedAlready, "From");
            db.Rebases.Add(new Rebase(Guid.CreateVersion7(), indicator.Id, from, input.Reason, today.Date) { ByPersonId = actor.PersonId });
        });
    }

    /// <summary>The thread from a benefit back to its measure.</summary>
    internal static Link MeasuredIn(Benefit benefit, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        FromKind = Kind,
        FromId = benefit.Id,
        Relation = Relation,
        ToKind = MeasureKind,
        ToId = benefit.MeasureId,
        MadeAt = now,
    };

    private static void Take(Indicator indicator, IndicatorInput input)
    {
        (indicator.Name, indicator.Unit, indicator.Chart, indicator.Better, indicator.Frequency) = (input.Name, input.Unit, input.Chart, input.Better, input.Frequency);
        (indicator.FetchedByPersonId, indicator.System) = (input.FetchedByPersonId, input.System);
        (indicator.ZeroPoint, indicator.ZeroPointOn, indicator.Target, indicator.TargetOn) = (input.ZeroPoint, input.ZeroPointOn, input.Target, input.TargetOn);
        (indicator.HumpCost, indicator.BreakEvenMonth, indicator.FullMonth) = (input.HumpCost, input.BreakEvenMonth, input.FullMonth);
    }

    private async Task MustFit(Measure measure, Indicator? known, IndicatorInput input)
    {
        if (BenefitRules.WhyNot(input, today.Date) is var (field, why)) throw new UserMistake(why, field);
        await MustKnow(measure, input.FetchedByPersonId, known?.FetchedByPersonId, "FetchedBy");
        var start = await BenefitRules.StartOf(db, measure);
        var moved = !Nullable.Equals(input.ZeroPoint, known?.ZeroPoint) || input.ZeroPointOn != known?.ZeroPointOn;
        if (moved && BenefitRules.HasStarted(measure, start)) throw new UserMistake(BenefitTexts.ZeroPointStands, "ZeroPoint");
        if (known is null || !await db.Measurements.AnyAsync(m => m.IndicatorId == known.Id)) return;
        if (input.Frequency != known.Frequency) throw new UserMistake(BenefitTexts.FrequencyStands, "Frequency");
        if (input.IsShare != known.IsShare) throw new UserMistake(BenefitTexts.ChartStands, "Chart");
    }

    private async Task MustKnow(Measure measure, Guid? person, Guid? before, string field)
    {
        if (person is null || person == before || person == measure.OwnerPersonId) return;
        if (!await organisations.Known(measure.OrganisationId).AnyAsync(p => p.Id == person)) throw new UserMistake(BenefitTexts.UnknownPerson, field);
    }
}
