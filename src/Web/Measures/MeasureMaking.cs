using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Measures.Templates;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>What the verbs of measures have in common: finding one, making one, and tying it to what it came of.</summary>
public sealed class MeasureMaking(Db db, TimeProvider clock, IServiceProvider services)
{
    internal DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The measure, tracked, if the actor may see it.</summary>
    internal async Task<Measure> Seen(Actor actor, int number) =>
        await db.Measures.VisibleTo(actor, db).SingleOrDefaultAsync(m => m.Number == number) ?? throw new Missing("The measure");

    internal async Task<int> NextNumber() => (await db.Measures.MaxAsync(m => (int?)m.Number) ?? 0) + 1;

    /// <summary>The idea of this number, if the actor may see it.</summary>
    internal async Task<Guid> Idea(Actor actor, int number)
    {
        var id = await db.Ideas.Where(i => i.Number == number).Select(i => (Guid?)i.Id).SingleOrDefaultAsync() ?? throw new Missing("The idea");
        return await IdeaSeen(services, actor, id) is null ? throw new Missing("The idea") : id;
    }

    /// <summary>An idea as its own room shows it to this actor.</summary>
    internal static async Task<ItemRef?> IdeaSeen(IServiceProvider services, Actor actor, Guid idea) =>
        RoomList.All.SelectMany(room => room.Kinds).FirstOrDefault(kind => kind.Name == "idea") is { } kind ? await kind.Find(services, actor, idea) : null;

    /// <summary>The organisation is there, and takes part in the programme, which is open.</summary>
    internal async Task CheckPlace(Guid organisationId, Guid? programmeId)
    {
        if (!await db.Organisations.AnyAsync(o => o.Id == organisationId)) throw new Missing("The organisation");
        if (programmeId is not { } id) return;
        await db.ChangeableProgramme(id);
        if (!await db.ProgrammeOrganisations.AnyAsync(p => p.ProgrammeId == id && p.OrganisationId == organisationId)) throw new UserMistake(MeasureTexts.NotInProgramme, "Programme");
    }

    internal void Add(Measure measure, MeasureTemplate? template = null)
    {
        measure.MovedAt = Now;
        db.Measures.Add(measure);
        if (template is null) return;
        var language = measure.Language;
        (measure.Partners, measure.NeedsTraining, measure.TrainingPlan) = (template.Partners.In(language), template.Training is not null, template.Training?.In(language) ?? "");
        foreach (var (index, step) in template.Steps.Index()) db.MeasureSteps.Add(new MeasureStep(InOrder(index), measure.Id, step.In(language)));
        foreach (var (index, risk) in template.Risks.Index()) db.MeasureRisks.Add(new MeasureRisk(InOrder(index), measure.Id, risk.What.In(language), risk.Remedy.In(language)));
        foreach (var (index, suggested) in template.Indicators.Index())
        {
            var benefit = new Benefit(Guid.CreateVersion7(), measure.Id, index + 1, suggested.Kind, suggested.Benefit.In(language));
            db.Benefits.Add(benefit);
            db.Links.Add(BenefitDesk.MeasuredIn(benefit, Now));
            // Everybody who begins from the template counts the same, and can be compared.
            db.Indicators.Add(new Indicator(Guid.CreateVersion7(), benefit.Id, suggested.Name.In(language), suggested.Unit.In(language))
            {
                DefinitionId = suggested.Definition,
                Chart = suggested.Chart,
                Better = suggested.Better,
                Frequency = suggested.Every,
            });
        }
    }

    /// <summary>Ids made in one breath have no order of their own; these have.</summary>
    internal Guid InOrder(int place) => Guid.CreateVersion7(clock.GetUtcNow().AddMilliseconds(place));

    internal void Tie(Guid measure, string relation, string toKind, Guid to) => db.Links.Add(new Link
    {
        Id = Guid.CreateVersion7(),
        FromKind = MeasureKinds.Kind,
        FromId = measure,
        Relation = relation,
        ToKind = toKind,
        ToId = to,
        MadeAt = Now,
    });
}
