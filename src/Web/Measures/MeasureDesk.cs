using BlankeArk.Web.Measures.Templates;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>Measures are begun by those who decide for an organisation, and planned by them and by their owner.</summary>
public sealed class MeasureDesk(Db db, MeasureMaking making, OrganisationDesk organisations, Today today)
{
    /// <summary>Begins one; gives its number.</summary>
    public async Task<int> Add(Actor actor, Guid organisationId, Guid? programmeId, NewMeasure input)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var (title, what, target) = (MeasureWords.Title(input.Title, nameof(input.Title)), MeasureWords.Text(input.What, nameof(input.What)), MeasureWords.Line(input.TargetGroup, nameof(input.TargetGroup)));
        var template = input.Template is null ? null : MeasureTemplates.Find(input.Template) ?? throw new Missing("The template");
        Guid? idea = input.Idea is { } number ? await making.Idea(actor, number) : null;
        var id = Guid.CreateVersion7();
        return await db.Write(actor, new Act("measure.add", programmeId, id), async () =>
        {
            await making.CheckPlace(organisationId, programmeId);
            var measure = new Measure(id, await making.NextNumber(), organisationId, title) { ProgrammeId = programmeId, Language = input.Language, Template = template?.Key };
            (measure.What, measure.TargetGroup) = (what, target);
            making.Add(measure, template);
            if (idea is { } came) making.Tie(measure.Id, MeasureKinds.PutsToUse, "idea", came);
            return measure.Number;
        });
    }

    public Task Edit(Actor actor, int number, MeasureInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var (title, what) = (MeasureWords.Title(input.Title, nameof(input.Title)), MeasureWords.Text(input.What, nameof(input.What)));
        var (target, partners, financing) = (
            MeasureWords.Line(input.TargetGroup, nameof(input.TargetGroup)), MeasureWords.Line(input.Partners, nameof(input.Partners)), MeasureWords.Line(input.Financing, nameof(input.Financing)));
        if (input.EndsOn < input.StartsOn) throw new UserMistake(MeasureTexts.EndsBeforeStart, nameof(input.EndsOn));
        return Change(actor, number, "measure.edit", input.Version, async measure =>
        {
            if (input.Unit is { } unit && !await db.Units.AnyAsync(u => u.Id == unit && u.OrganisationId == measure.OrganisationId)) throw new UserMistake(MeasureTexts.UnitUnknown, nameof(input.Unit));
            if (input.Owner != measure.OwnerPersonId) await CheckKnown(measure, input.Owner, nameof(input.Owner));
            (measure.Title, measure.What, measure.TargetGroup, measure.Partners, measure.Financing) = (title, what, target, partners, financing);
            (measure.UnitId, measure.OwnerPersonId, measure.StartsOn, measure.EndsOn) = (input.Unit, input.Owner, input.StartsOn, input.EndsOn);
        });
    }

    /// <summary>What users and staff said when asked, and the plan for training.</summary>
    public Task Asked(Actor actor, int number, AskedInput input)
    {
        actor.Must(Right.SeeOrganisations);
        var (users, staff, training) = (
            MeasureWords.Text(input.UsersSaid, nameof(input.UsersSaid)), MeasureWords.Text(input.StaffSaid, nameof(input.StaffSaid)), MeasureWords.Text(input.TrainingPlan, nameof(input.TrainingPlan)));
        return Change(actor, number, "measure.asked", input.Version, measure =>
        {
            // What a start stood on is not taken away under it.
            if (measure.Stage != MeasureStage.Planned && (users.Length == 0 || staff.Length == 0)) throw new UserMistake(MeasureTexts.StartStandsOnIt, users.Length == 0 ? nameof(input.UsersSaid) : nameof(input.StaffSaid));
            if (measure.Stage != MeasureStage.Planned && input.NeedsTraining && training.Length == 0) throw new UserMistake(MeasureTexts.StartStandsOnIt, nameof(input.TrainingPlan));
            (measure.UsersSaid, measure.StaffSaid, measure.NeedsTraining, measure.TrainingPlan) = (users, staff, input.NeedsTraining, training);
            return Task.CompletedTask;
        });
    }

    /// <summary>All steps as they are written: those without a title go.</summary>
    public Task Steps(Actor actor, int number, IReadOnlyList<StepInput> steps, int version)
    {
        actor.Must(Right.SeeOrganisations);
        var written = steps.Index().Select(s => s.Item with { Title = MeasureWords.Line(s.Item.Title, $"Title[{s.Index}]") }).ToList();
        if (written.Index().FirstOrDefault(s => s.Item.DueOn < s.Item.StartsOn) is { Item: not null } late) throw new UserMistake(MeasureTexts.EndsBeforeStart, $"DueOn[{late.Index}]");
        return Change(actor, number, "measure.steps", version, async measure =>
        {
            var stored = await db.MeasureSteps.Where(s => s.MeasureId == measure.Id).ToDictionaryAsync(s => s.Id);
            foreach (var (index, input) in written.Index())
            {
                var step = input.Id is { } id ? stored.GetValueOrDefault(id) ?? throw new UserMistake(PlatformTexts.ChangedMeanwhile) : null;
                if (input.Title!.Length == 0)
                {
                    if (step is not null) db.MeasureSteps.Remove(step);
                    continue;
                }
                if (input.Responsible != step?.ResponsiblePersonId) await CheckKnown(measure, input.Responsible, $"Responsible[{index}]");
                step ??= db.MeasureSteps.Add(new MeasureStep(making.InOrder(index), measure.Id, input.Title)).Entity;
                (step.Title, step.ResponsiblePersonId, step.StartsOn, step.DueOn) = (input.Title, input.Responsible, input.StartsOn, input.DueOn);
            }
        });
    }

    /// <summary>All risks as they are written: empty ones go.</summary>
    public Task Risks(Actor actor, int number, IReadOnlyList<RiskInput> risks, int version)
    {
        actor.Must(Right.SeeOrganisations);
        var written = risks.Index().Select(r => r.Item with { What = MeasureWords.Line(r.Item.What, $"What[{r.Index}]"), Remedy = MeasureWords.Line(r.Item.Remedy, $"Remedy[{r.Index}]") }).ToList();
        return Change(actor, number, "measure.risks", version, async measure =>
        {
            var stored = await db.MeasureRisks.Where(r => r.MeasureId == measure.Id).ToDictionaryAsync(r => r.Id);
            foreach (var (index, input) in written.Index())
            {
                var risk = input.Id is { } id ? stored.GetValueOrDefault(id) ?? throw new UserMistake(PlatformTexts.ChangedMeanwhile) : null;
                if (input.What!.Length == 0 && risk is not null) db.MeasureRisks.Remove(risk);
                else if (risk is not null) (risk.What, risk.Remedy) = (input.What, input.Remedy!);
                else if (input.What.Length > 0) db.MeasureRisks.Add(new MeasureRisk(making.InOrder(index), measure.Id, input.What, input.Remedy!));
            }
        });
    }

    /// <summary>Says that a step is done, or, after all, not: its responsible, and those who plan the measure.</summary>
    public async Task Mark(Actor actor, int number, Guid stepId, bool done)
    {
        actor.Must(Right.SeeOrganisations);
        var measure = await making.Seen(actor, number);
        await db.Write(actor, new Act(done ? "measure.step.done" : "measure.step.undone", measure.ProgrammeId, measure.Id), async () =>
        {
            var step = await db.MeasureSteps.SingleOrDefaultAsync(s => s.Id == stepId && s.MeasureId == measure.Id) ?? throw new Missing("The step");
            if (!measure.MayEdit(actor) && (actor.PersonId is null || step.ResponsiblePersonId != actor.PersonId)) throw new Forbidden("mark the step of somebody else");
            step.DoneOn = done ? step.DoneOn ?? today.Date : null;
            measure.MovedAt = making.Now;
        });
    }

    /// <summary>Shows it to more, or to fewer.</summary>
    public Task Show(Actor actor, int number, Visibility to, int version)
    {
        actor.Must(Right.SeeOrganisations);
        if (!Enum.IsDefined(to)) throw new UserMistake(MeasureTexts.VisibilityMissing, "Visibility");
        return Change(actor, number, "measure.show", version, measure =>
        {
            if (measure.WhyNotShow(actor) is { } why) throw new UserMistake(why);
            measure.Visibility = to;
            return Task.CompletedTask;
        });
    }

    // What belongs to a measure is part of it: whoever changes that changes it.
    private async Task Change(Actor actor, int number, string verb, int version, Func<Measure, Task> change)
    {
        var measure = await making.Seen(actor, number);
        if (!measure.MayEdit(actor)) throw new Forbidden("plan the measure");
        await db.Write(actor, new Act(verb, measure.ProgrammeId, measure.Id), async () =>
        {
            db.Expect(measure, version);
            measure.MovedAt = making.Now;
            db.Entry(measure).Property(m => m.MovedAt).IsModified = true;
            await change(measure);
        });
    }

    private async Task CheckKnown(Measure measure, Guid? person, string field)
    {
        if (person is { } id && !await organisations.Known(measure.OrganisationId).AnyAsync(p => p.Id == id)) throw new UserMistake(MeasureTexts.PersonUnknown, field);
    }
}
