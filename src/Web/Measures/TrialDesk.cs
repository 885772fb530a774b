using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Trying a measure on a small scale, and deciding on it: those who decide for its organisation alone.</summary>
public sealed class TrialDesk(Db db, MeasureMaking making, MeasureNotices notices, Today today)
{
    /// <summary>How it is tried, and on whose behalf. The bar is set before it starts, and not after.</summary>
    public async Task Plan(Actor actor, Guid organisationId, Guid? programmeId, int number, TrialInput input)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var (size, who, criteria) = (MeasureWords.Line(input.Size, nameof(input.Size)), MeasureWords.Line(input.Who, nameof(input.Who)), MeasureWords.Text(input.Criteria, nameof(input.Criteria)));
        if (input.EndsOn < input.StartsOn) throw new UserMistake(MeasureTexts.EndsBeforeStart, nameof(input.EndsOn));
        var measure = await Find(organisationId, programmeId, number);
        await db.Write(actor, new Act("measure.trial", programmeId, measure.Id), async () =>
        {
            Changed(measure, input.Version);
            if (measure.WhyNotEditTrial() is { } why) throw new UserMistake(why);
            var trial = await db.Trials.SingleOrDefaultAsync(t => t.MeasureId == measure.Id) ?? db.Trials.Add(new Trial(Guid.CreateVersion7(), measure.Id)).Entity;
            (trial.Size, trial.Who, trial.Criteria, trial.StartsOn, trial.EndsOn) = (size, who, criteria, input.StartsOn, input.EndsOn);
            await Follow(measure, input.Followers);
        });
    }

    /// <summary>A decision with its reason; what the rules forbid is said, and not done.</summary>
    public async Task Decide(Actor actor, Guid organisationId, Guid? programmeId, int number, DecisionInput input)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var reason = MeasureWords.Reason(input.Reason, nameof(input.Reason));
        var measure = await Find(organisationId, programmeId, number);
        var id = making.InOrder(0);
        await db.Write(actor, new Act("measure.decide", programmeId, measure.Id), async () =>
        {
            Changed(measure, input.Version);
            var trial = await db.Trials.SingleOrDefaultAsync(t => t.MeasureId == measure.Id);
            var on = await DecidedOn(measure, input);
            if (measure.WhyNot(input.Kind, trial, on) is { } why) throw new UserMistake(why);
            Carry(measure, trial, input, on);
            db.MeasureDecisions.Add(new MeasureDecision(id, measure.Id, input.Kind, reason, on) { ByPersonId = actor.PersonId });
            await notices.Decided(actor, measure, id);
        });
    }

    /// <summary>Somebody it was tried for decides not to take it over. Taking it over is <see cref="MeasureLending.Adopt"/>.</summary>
    public async Task Decline(Actor actor, Guid organisationId, Guid? programmeId, int number, string? written)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var reason = MeasureWords.Reason(written, "Reason");
        var measure = await db.Measures.AsNoTracking().SingleOrDefaultAsync(m => m.Number == number && m.ProgrammeId == programmeId) ?? throw new Missing("The measure");
        await db.Write(actor, new Act("measure.decline", programmeId, measure.Id), async () =>
        {
            var follower = await db.TrialFollowers.SingleOrDefaultAsync(f => f.MeasureId == measure.Id && f.OrganisationId == organisationId) ?? throw new Missing("The follower");
            if (measure.WhyNotFollowUp(follower) is { } why) throw new UserMistake(why);
            (follower.TakesOver, follower.Reason, follower.DecidedOn, follower.ByPersonId) = (false, reason, today.Date, actor.PersonId);
        });
    }

    // What is decided in a meeting is often written down later; never ahead, and never before what was decided last.
    private async Task<DateOnly> DecidedOn(Measure measure, DecisionInput input)
    {
        if (input.On is not { } on || on == today.Date) return today.Date;
        if (on > today.Date) throw new UserMistake(MeasureTexts.DecidedInFuture, nameof(input.On));
        var last = await db.MeasureDecisions.Where(d => d.MeasureId == measure.Id).MaxAsync(d => (DateOnly?)d.On);
        return last > on ? throw new UserMistake(MeasureTexts.DecidedTooEarly.With(Days.Of(last.Value)), nameof(input.On)) : on;
    }

    private void Carry(Measure measure, Trial? trial, DecisionInput input, DateOnly on)
    {
        switch (input.Kind)
        {
            case DecisionKind.StartTrial:
                trial!.StartsOn ??= on;
                measure.Stage = MeasureStage.Trial;
                break;
            case DecisionKind.Extend:
                var until = input.EndsOn ?? throw new UserMistake(MeasureTexts.EndMissing, nameof(input.EndsOn));
                if (until <= (trial!.EndsOn ?? today.Date) || until <= today.Date) throw new UserMistake(MeasureTexts.NotLater, nameof(input.EndsOn));
                trial.EndsOn = until;
                break;
            case DecisionKind.Start or DecisionKind.RollOut:
                measure.StartsOn ??= on;
                measure.Stage = MeasureStage.InUse;
                break;
            default:
                measure.EndsOn = today.Date;
                measure.Stage = input.Kind == DecisionKind.Stop ? MeasureStage.Stopped : MeasureStage.Ended;
                break;
        }
    }

    private async Task Follow(Measure measure, IReadOnlyList<Guid> wanted)
    {
        var stored = await db.TrialFollowers.Where(f => f.MeasureId == measure.Id).ToListAsync();
        db.TrialFollowers.RemoveRange(stored.Where(f => !wanted.Contains(f.OrganisationId)));
        foreach (var organisation in wanted.Distinct().Except(stored.Select(f => f.OrganisationId)))
        {
            if (organisation == measure.OrganisationId || !await db.Organisations.AnyAsync(o => o.Id == organisation)) throw new UserMistake(MeasureTexts.FollowerUnknown, nameof(TrialInput.Followers));
            db.TrialFollowers.Add(new TrialFollower(Guid.CreateVersion7(), measure.Id, organisation));
        }
    }

    private void Changed(Measure measure, int version)
    {
        db.Expect(measure, version);
        measure.MovedAt = making.Now;
        db.Entry(measure).Property(m => m.MovedAt).IsModified = true;
    }

    private async Task<Measure> Find(Guid organisation, Guid? programme, int number) =>
        await db.Measures.SingleOrDefaultAsync(m => m.Number == number && m.OrganisationId == organisation && m.ProgrammeId == programme) ?? throw new Missing("The measure");
}
