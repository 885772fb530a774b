using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Something the room holds of a person: in which measure, and what.</summary>
internal sealed record HeldOfMeasure(Guid Id, Guid MeasureId, string What);

/// <summary>
/// What measures hold about a person: what they answer for and what they have decided. The record stands without the name
/// once somebody has judged so: every column may be empty.
/// </summary>
internal static class MeasuresHeld
{
    public static IReadOnlyList<HeldKind> Kinds { get; } =
    [
        Of("measure-owner", "measure.owner_person_id", MeasureTexts.HeldOwner, Fate.Unname,
            (db, person) => db.Measures.Where(m => m.OwnerPersonId == person).Select(m => new HeldOfMeasure(m.Id, m.Id, m.Title)),
            (db, id) => db.Measures.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.OwnerPersonId, (Guid?)null))),
        Of("measure-step", "measure_step.responsible_person_id", MeasureTexts.HeldStep, Fate.Unname,
            (db, person) => db.MeasureSteps.Where(s => s.ResponsiblePersonId == person).Select(s => new HeldOfMeasure(s.Id, s.MeasureId, s.Title)),
            (db, id) => db.MeasureSteps.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.ResponsiblePersonId, (Guid?)null))),
        Of("measure-decision", "measure_decision.by_person_id", MeasureTexts.HeldDecision, Fate.Keep,
            (db, person) => db.MeasureDecisions.Where(d => d.ByPersonId == person).Select(d => new HeldOfMeasure(d.Id, d.MeasureId, d.Reason)),
            (db, id) => db.MeasureDecisions.Where(d => d.Id == id).ExecuteUpdateAsync(set => set.SetProperty(d => d.ByPersonId, (Guid?)null))),
        Of("trial-follower", "trial_follower.by_person_id", MeasureTexts.HeldFollower, Fate.Keep,
            (db, person) => db.TrialFollowers.Where(f => f.ByPersonId == person).Select(f => new HeldOfMeasure(f.Id, f.MeasureId, f.Reason)),
            (db, id) => db.TrialFollowers.Where(f => f.Id == id).ExecuteUpdateAsync(set => set.SetProperty(f => f.ByPersonId, (Guid?)null))),
        Of("benefit-owner", "benefit.owner_person_id", MeasureTexts.HeldBenefit, Fate.Unname,
            (db, person) => db.Benefits.Where(b => b.OwnerPersonId == person).Select(b => new HeldOfMeasure(b.Id, b.MeasureId, b.Title)),
            (db, id) => db.Benefits.Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.OwnerPersonId, (Guid?)null))),
        Of("indicator-fetcher", "indicator.fetched_by_person_id", MeasureTexts.HeldIndicator, Fate.Unname,
            (db, person) => db.Indicators.Where(i => i.FetchedByPersonId == person).Join(db.Benefits, i => i.BenefitId, b => b.Id, (i, b) => new HeldOfMeasure(i.Id, b.MeasureId, i.Name)),
            (db, id) => db.Indicators.Where(i => i.Id == id).ExecuteUpdateAsync(set => set.SetProperty(i => i.FetchedByPersonId, (Guid?)null))),
        Of("rebase", "rebase.by_person_id", MeasureTexts.HeldRebase, Fate.Keep,
            (db, person) => db.Rebases.Where(r => r.ByPersonId == person).Join(db.Indicators, r => r.IndicatorId, i => i.Id, (r, i) => new { r.Id, r.Reason, i.BenefitId })
                .Join(db.Benefits, r => r.BenefitId, b => b.Id, (r, b) => new HeldOfMeasure(r.Id, b.MeasureId, r.Reason)),
            (db, id) => db.Rebases.Where(r => r.Id == id).ExecuteUpdateAsync(set => set.SetProperty(r => r.ByPersonId, (Guid?)null))),
        Of("measurement", "measurement.by_person_id", MeasureTexts.HeldMeasurement, Fate.Unname,
            (db, person) => db.Measurements.Where(m => m.ByPersonId == person).Join(db.Indicators, m => m.IndicatorId, i => i.Id, (m, i) => new { m.Id, i.Name, i.BenefitId })
                .Join(db.Benefits, m => m.BenefitId, b => b.Id, (m, b) => new HeldOfMeasure(m.Id, b.MeasureId, m.Name)),
            (db, id) => db.Measurements.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.ByPersonId, (Guid?)null))),
        Mentioned,
    ];

    private static HeldKind Mentioned => MentionKind.Of(
        "in-measure", MeasureTexts.HeldMention, MeasureTexts.DataWhy, MeasureTexts.DataUntil, Fate.Unname,
        new("measure", "id", "title", "what", "target_group", "partners", "financing", "users_said", "staff_said", "training_plan"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Measures.AsNoTracking().Where(m => m.ProgrammeId != null && programmes.Keys.Contains(m.ProgrammeId.Value)).ToListAsync();
            return [.. rows.Select(m => new WrittenText(m.Id, programmes[m.ProgrammeId!.Value], m.Title, MeasureKinds.AddressOf(m.Number), m.Title, m.What, m.TargetGroup, m.Partners, m.Financing, m.UsersSaid, m.StaffSaid, m.TrainingPlan))];
        });

    private static HeldKind Of(string name, string column, Text title, Fate suggested, Func<Db, Guid, IQueryable<HeldOfMeasure>> find, Func<Db, Guid, Task> unname)
    {
        HeldKind? made = null;
        return made = new HeldKind
        {
            Name = name,
            Title = title,
            Why = MeasureTexts.DataWhy,
            Until = MeasureTexts.DataUntil,
            Columns = [column],
            Verdict = Verdict.Judged,
            Outcomes = suggested == Fate.Keep ? [Fate.Keep, Fate.Unname] : [Fate.Unname, Fate.Keep],
            Find = (services, person) => Find(made!, services.GetRequiredService<Db>(), person, find),
            Erase = erasing => erasing.Outcome == Fate.Keep ? Task.CompletedTask : unname(erasing.Db, erasing.Id),
        };
    }

    private static async Task<IReadOnlyList<HeldRecord>> Find(HeldKind kind, Db db, Guid person, Func<Db, Guid, IQueryable<HeldOfMeasure>> find)
    {
        var found = await find(db, person).ToListAsync();
        var ids = found.Select(f => f.MeasureId).Distinct().ToList();
        var measures = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.Number, m.Title, m.ProgrammeId }).ToDictionaryAsync(m => m.Id);
        var programmes = await HeldProgrammes.Of(db, measures.Values.Select(m => m.ProgrammeId).OfType<Guid>());
        return
        [
            .. found.OrderBy(f => measures[f.MeasureId].Number).ThenBy(f => f.Id).Select(f => new HeldRecord
            {
                Kind = kind,
                Id = f.Id,
                Programme = measures[f.MeasureId].ProgrammeId is { } programme ? programmes[programme] : null,
                What = f.What.Length > 0 ? f.What : measures[f.MeasureId].Title,
                Rows = [new(MeasureTexts.Measure, measures[f.MeasureId].Title)],
                Address = MeasureKinds.AddressOf(measures[f.MeasureId].Number),
            }),
        ];
    }
}
