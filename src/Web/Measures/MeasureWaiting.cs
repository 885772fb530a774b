using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>What of measures waits for somebody: their own steps, and what is theirs to decide.</summary>
internal static class MeasureWaiting
{
    private const int Soon = 14;

    /// <summary>In one programme.</summary>
    public static Task<IReadOnlyList<Waiting>> Of(IServiceProvider services, Actor actor, ProgrammeRef programme) =>
        Of(services.GetRequiredService<Db>(), actor, measures => measures.Where(m => m.ProgrammeId == programme.Id));

    /// <summary>Wherever the measure belongs.</summary>
    public static Task<IReadOnlyList<Waiting>> Of(Db db, Actor actor) => Of(db, actor, measures => measures);

    private static async Task<IReadOnlyList<Waiting>> Of(Db db, Actor actor, Func<IQueryable<Measure>, IQueryable<Measure>> among)
    {
        var running = among(db.Measures.AsNoTracking()).Where(m => m.Stage != MeasureStage.Stopped && m.Stage != MeasureStage.Ended);
        return
        [
            .. actor.PersonId is { } me ? await Steps(db, running, me) : [],
            .. await Trials(db, running, actor),
            .. await Followers(db, among(db.Measures.AsNoTracking()), actor),
        ];
    }

    private static async Task<IEnumerable<Waiting>> Steps(Db db, IQueryable<Measure> running, Guid me)
    {
        var (today, soon) = (db.Date, db.Date.AddDays(Soon));
        var mine = await db.MeasureSteps.AsNoTracking().Where(s => s.ResponsiblePersonId == me && s.DoneOn == null && s.DueOn != null && s.DueOn <= soon)
            .Join(running, s => s.MeasureId, m => m.Id, (s, m) => new { Step = s, m.Title, m.Number }).ToListAsync();
        return mine.OrderBy(s => s.Step.DueOn).ThenBy(s => s.Step.Id).Select(s => new Waiting(
            (s.Step.DueOn < today ? MeasureTexts.WaitsOverdue : MeasureTexts.WaitsStep).With(s.Step.Title, s.Title), $"{MeasureKinds.AddressOf(s.Number)}#steps", s.Step.DueOn));
    }

    private static async Task<IEnumerable<Waiting>> Trials(Db db, IQueryable<Measure> running, Actor actor)
    {
        var today = db.Date;
        var over = await running.Where(m => m.Stage == MeasureStage.Trial)
            .Join(db.Trials.Where(t => t.EndsOn != null && t.EndsOn <= today), m => m.Id, t => t.MeasureId, (m, t) => new { Measure = m, t.EndsOn }).ToListAsync();
        return over.Where(t => t.Measure.MayDecide(actor)).OrderBy(t => t.EndsOn)
            .Select(t => new Waiting(MeasureTexts.WaitsTrial.With(t.Measure.Title), $"{MeasureKinds.AddressOf(t.Measure.Number)}/decide", t.EndsOn));
    }

    private static async Task<IEnumerable<Waiting>> Followers(Db db, IQueryable<Measure> measures, Actor actor)
    {
        var undecided = await db.TrialFollowers.AsNoTracking().Where(f => f.TakesOver == null)
            .Join(measures.Where(m => m.Stage != MeasureStage.Planned && m.Stage != MeasureStage.Trial), f => f.MeasureId, m => m.Id, (f, m) => new { f.OrganisationId, m.Title, m.Number, m.ProgrammeId })
            .Join(db.Organisations, f => f.OrganisationId, o => o.Id, (f, o) => new { f.OrganisationId, f.Title, f.Number, f.ProgrammeId, o.Name }).ToListAsync();
        return undecided.Where(f => actor.May(Right.DecideForOrganisation, f.ProgrammeId, f.OrganisationId)).OrderBy(f => f.Number)
            .Select(f => new Waiting(MeasureTexts.WaitsFollower.With(f.Title, f.Name), $"{MeasureKinds.AddressOf(f.Number)}/answer?organisation={f.OrganisationId}"));
    }
}
