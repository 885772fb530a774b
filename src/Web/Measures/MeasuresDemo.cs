using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Measures.Templates;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>
/// Measures of the demo programme, invented: one that came far and was lent, one in use without a change to be seen, one that
/// follows the season, one on trial at the borrower's, one stopped with thanks, one planned, and one from an idea of the bank.
/// </summary>
internal sealed class MeasuresDemo(DemoSeed demo, Guid programme, IReadOnlyList<Guid> homes, IReadOnlyList<Guid> drivers)
{
    private const int CaredForByItself = 104_211, Dinner = 118_904;

    private int number;

    private Db Db => demo.Db;

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.Where(p => p.Key == DemoSeed.ProgrammeKey).Select(p => (Guid?)p.Id).SingleOrDefaultAsync();
        if (programme is not { } id) return;
        var homes = await demo.Db.ProgrammeOrganisations.Where(p => p.ProgrammeId == id).OrderBy(p => p.Position).Select(p => p.OrganisationId).Take(4).ToListAsync();
        var drivers = new List<Guid>();
        foreach (var home in homes) drivers.Add(await demo.Db.RoleGrants.Where(g => g.Role == Role.Driver && g.OrganisationId == home).Select(g => g.PersonId).FirstAsync());
        await new MeasuresDemo(demo, id, homes, drivers).Make();
    }

    private async Task Make()
    {
        var dispensers = Begin("dispensers", 0, MeasureStage.InUse, monthsAgo: 14, Visibility.Public);
        Tried(dispensers, "24 brukere i to soner", "Brukere som bare får besøk for medisinens skyld, og som selv vil", "Ingen får medisinen senere enn før, og minst halvparten av besøkene faller bort etter tre måneder.", from: 18, to: 15);
        Decide(dispensers, 0, DecisionKind.StartTrial, 18, "Brukerne og tillitsvalgte er spurt, og opplæringsplanen er klar.");
        Decide(dispensers, 0, DecisionKind.RollOut, 14, "22 av 24 vil fortsette, og ingen fikk medisinen senere. Det tok lengre tid å lære opp vikarene enn vi trodde: alle soner får en fast dag til det.");
        var everyday = Begin("everyday-rehabilitation", 2, MeasureStage.InUse, monthsAgo: 13, Visibility.Organisations);
        Decide(everyday, 2, DecisionKind.Start, 13, "Vi begynner uten utprøving: naboen har prøvd, og de ansatte er lært opp.");
        var dialogue = Begin("dialogue", 3, MeasureStage.InUse, monthsAgo: 12, Visibility.Organisations);
        Decide(dialogue, 3, DecisionKind.Start, 12, "Lederne har øvd på samtalene, og de tillitsvalgte er med.");
        Stopped();
        var lent = Begin("dispensers", 1, MeasureStage.Trial, monthsAgo: 2, Visibility.Organisations);
        Tried(lent, "12 brukere i én sone", "Hjemmeboende med fire eller flere besøk om dagen", "Færre medisinbesøk, og brukerne sier at de er like trygge.", from: 2, to: -1);
        Decide(lent, 1, DecisionKind.StartTrial, 2, "Bjørkelia har vist at det går. Vi prøver i det små fordi avstandene hos oss er større.");
        Lend(dispensers, lent);
        Db.TrialFollowers.Add(new TrialFollower(Guid.CreateVersion7(), lent.Id, homes[2]));
        await FromIdeas();
        await Db.SaveChangesAsync();
    }

    // A stop is a result.
    private void Stopped()
    {
        var showroom = Begin("showroom", 0, MeasureStage.Stopped, monthsAgo: 9, Visibility.Organisations);
        Decide(showroom, 0, DecisionKind.Start, 9, "Frivilligsentralen låner oss et rom.");
        Decide(showroom, 0, DecisionKind.Stop, 2, "Takk til alle som stilte opp! Elleve besøkende på sju måneder er for få: folk vil prøve hjelpemidlene hjemme. Det vi lærte, tar vi med i utlån på døra.");
        showroom.EndsOn = Day(2);
    }

    private async Task FromIdeas()
    {
        var known = Begin(null, 0, MeasureStage.InUse, monthsAgo: 3, Visibility.Programme, "Den som kjenner brukeren, setter opp besøket");
        known.What = "Primærkontakten foreslår besøkstidene for en uke om gangen, sammen med brukeren.";
        known.TargetGroup = "Brukere med besøk hver dag";
        Decide(known, 0, DecisionKind.Start, 3, "Én sone har prøvd i tre måneder og vil ikke tilbake.");
        var dinner = Begin(null, 1, MeasureStage.Planned, monthsAgo: -2, Visibility.Programme, "Middag sammen på torsdager");
        dinner.What = "Kantina på dagsenteret åpner én kveld i uka, og bussen kjører hjem klokka sju.";
        dinner.TargetGroup = "Hjemmeboende over 75";
        (dinner.UsersSaid, dinner.StaffSaid) = ("", "");
        foreach (var (measure, idea) in new[] { (known, CaredForByItself), (dinner, Dinner) })
            if (await Db.Ideas.Where(i => i.Number == idea).Select(i => (Guid?)i.Id).SingleOrDefaultAsync() is { } from)
                Tie(measure, MeasureKinds.PutsToUse, "idea", from);
    }

    private Measure Begin(string? template, int home, MeasureStage stage, int monthsAgo, Visibility visibility, string? title = null)
    {
        var from = template is null ? null : MeasureTemplates.Find(template);
        var measure = new Measure(Guid.CreateVersion7(), ++number, homes[home], title ?? from!.Title.Nb)
        {
            Language = "nb",
            ProgrammeId = programme,
            OwnerPersonId = drivers[home],
            Template = template,
            Stage = stage,
            Visibility = visibility,
            StartsOn = Day(monthsAgo),
            EndsOn = Day(monthsAgo - 24),
            What = from?.What.Nb ?? "",
            TargetGroup = from?.ForWhom.Nb ?? "",
            Partners = from?.Partners.Nb ?? "",
            Financing = "Egne midler",
            UsersSaid = "Vi spurte seks brukere hjemme. De vil ha færre fremmede i huset, og en å ringe når noe svikter.",
            StaffSaid = "De ansatte vil ha opplæring i arbeidstida og tid til å si ifra om det som ikke virker.",
            NeedsTraining = from?.Training is not null,
            TrainingPlan = from?.Training?.Nb ?? "",
            MovedAt = At(Math.Max(0, monthsAgo)),
        };
        Db.Measures.Add(measure);
        foreach (var (index, step) in (from?.Steps ?? []).Index())
        {
            var due = Day(monthsAgo).AddDays(45 * index);
            Db.MeasureSteps.Add(new MeasureStep(Guid.CreateVersion7(), measure.Id, step.Nb) { ResponsiblePersonId = drivers[home], StartsOn = due.AddDays(-30), DueOn = due, DoneOn = due < demo.Today ? due : null });
        }
        foreach (var risk in from?.Risks ?? []) Db.MeasureRisks.Add(new MeasureRisk(Guid.CreateVersion7(), measure.Id, risk.What.Nb, risk.Remedy.Nb));
        return measure;
    }

    private void Tried(Measure measure, string size, string who, string criteria, int from, int to) =>
        Db.Trials.Add(new Trial(Guid.CreateVersion7(), measure.Id) { Size = size, Who = who, Criteria = criteria, StartsOn = Day(from), EndsOn = Day(to) });

    private void Decide(Measure measure, int home, DecisionKind kind, int monthsAgo, string reason) =>
        Db.MeasureDecisions.Add(new MeasureDecision(Guid.CreateVersion7(), measure.Id, kind, reason, Day(monthsAgo)) { ByPersonId = drivers[home] });

    private void Lend(Measure origin, Measure copy)
    {
        Tie(copy, MeasureKinds.LentFrom, MeasureKinds.Kind, origin.Id);
        Db.Adoptions.Add(new Adoption(Guid.CreateVersion7(), MeasureKinds.Kind, copy.Id, origin.Id, origin.OrganisationId, copy.OrganisationId, At(3))
        {
            Surroundings = "Lange avstander: vi begynner der det er kortest mellom husene.",
            Staffing = "Én fast på vakt som kan dispenserne, også i helgene.",
            ByPersonId = drivers[1],
        });
    }

    private void Tie(Measure measure, string relation, string kind, Guid to) => Db.Links.Add(new Link
    {
        Id = Guid.CreateVersion7(),
        FromKind = MeasureKinds.Kind,
        FromId = measure.Id,
        Relation = relation,
        ToKind = kind,
        ToId = to,
        MadeAt = At(2),
    });

    private DateOnly Day(int monthsAgo) => demo.Today.AddMonths(-monthsAgo);

    private DateTime At(int monthsAgo) => Today.Utc(Day(monthsAgo), new TimeOnly(11, 5));
}
