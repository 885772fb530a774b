using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Ideas of the demo programme, invented: one at least at every stage, one that waits too long, two put together.</summary>
internal sealed class BankDemo(DemoSeed demo, Guid programme, IReadOnlyList<Guid> homes, IReadOnlyList<Guid> people)
{
    private readonly IdeaSearch search = demo.Get<IdeaSearch>();

    private sealed record Answer(IdeaStage Stage, int DaysAgo, string Reason);

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.Where(p => p.Key == DemoSeed.ProgrammeKey).Select(p => (Guid?)p.Id).SingleOrDefaultAsync();
        if (programme is not { } id) return;
        var homes = await demo.Db.ProgrammeOrganisations.Where(p => p.ProgrammeId == id).OrderBy(p => p.Position).Select(p => p.OrganisationId).ToListAsync();
        var people = await demo.Db.People.Where(p => demo.Db.Functions.Any(f => f.PersonId == p.Id && f.ProgrammeId == id && f.ToDate == null)).OrderBy(p => p.Name).Select(p => p.Id).Take(12).ToListAsync();
        await demo.Db.Write(demo.Actor, new Act("idea.demo", id), () => new BankDemo(demo, id, homes, people).Make());
    }

    private async Task Make()
    {
        var alone = await Add(104_211, 0, 150, "Den som kjenner brukeren, setter opp besøket",
            "Besøkene settes opp av en som aldri har vært der. Vi kommer når folk spiser, og går når de vil snakke.",
            "La den som er der mest, foreslå tidene for en uke om gangen, sammen med brukeren.", "Brukere med besøk hver dag", Visibility.Public, proposer: 3, supporters: [1, 2, 4, 5, 6],
            new(IdeaStage.Useful, 120, "Takk! Dette vil vi prøve i én sone fra neste turnus, med to som har meldt seg."),
            new(IdeaStage.PutToUse, 20, "Sonen har holdt på i tre måneder. Færre besøk er flyttet, og brukerne sier de vet hvem som kommer. Nå gjør alle sonene det."));
        await Standing(alone, 1, IdeaStage.Useful, 15, "Vi har lest hva naboen gjorde, og vil prøve det samme etter jul.");
        await Add(118_904, 1, 95, "Middag sammen på torsdager", "Mange spiser alene hver dag, også de som bor vegg i vegg.",
            "Åpne kantina på dagsenteret én kveld i uka, og la bussen kjøre hjem klokka sju.", "Hjemmeboende over 75", Visibility.Organisations, proposer: 7, supporters: [0, 2, 8],
            new Answer(IdeaStage.Useful, 60, "Fint forslag. Frivilligsentralen blir med, og vi begynner i februar."));
        await Add(127_350, 2, 70, "Legg medisinlista i en app for pårørende", "Datteren min ringer hver uke for å spørre hva jeg tar.",
            "En app der de nærmeste kan se lista når jeg har sagt ja.", "Pårørende", Visibility.Programme, proposer: null, supporters: [3],
            new Answer(IdeaStage.No, 30, "Takk for at du skrev. Vi har sett på det, men får ikke lov til å dele lista utenfor den nasjonale løsningen. Når den åpner for pårørende, tar vi det opp igjen."));
        await Add(133_087, 0, 64, "Del nøkkelboks mellom tjenestene", "Vi bruker en time hver dag på å hente nøkler.",
            "Én elektronisk lås i stedet for tre ulike nøkkelbokser.", "Ansatte i hjemmetjenesten", Visibility.Programme, proposer: 9, supporters: [],
            new Answer(IdeaStage.Parked, 40, "Avtalen vi har, varer ut året. Vi tar det opp når den skal fornyes."));
        await Add(141_562, 3, 58, "Ring før dere kommer på kvelden", "Jeg blir redd når det låses opp uten at jeg vet hvem det er.", "En kort melding ti minutter før.", "De som får hjelp om kvelden", Visibility.Programme, proposer: null, supporters: [1]);
        var walks = await Add(152_498, 1, 12, "Gåtur på vedtak", "Alle hjelper med dusj, ingen med å komme ut.", "La den som vil, bytte et dusjbesøk i en gåtur.", "De som sitter inne", Visibility.Organisations, proposer: 5, supporters: [6, 7]);
        var outside = await Add(158_020, 2, 9, "Ut én gang i uka", "Det er tre uker siden jeg var ute.", "Noen å gå med.", "Hjemmeboende", Visibility.Programme, proposer: null, supporters: [8]);
        outside.MergedIntoId = walks.Id;
        demo.Db.IdeaReflections.Add(new IdeaReflection(Guid.CreateVersion7(), walks.Id, 4, "Spør dem som ikke har vært ute på en uke, hva som skal til.", At(5)) { ByPersonId = people[2] });
        demo.Db.IdeaReflections.Add(new IdeaReflection(Guid.CreateVersion7(), walks.Id, 9, "Dusj etter klokka, når ingen har bedt om det.", At(4)) { ByPersonId = people[4] });
    }

    private async Task<Idea> Add(int number, int home, int daysAgo, string title, string bothers, string otherwise, string forWhom, Visibility visibility, int? proposer, int[] supporters, params Answer[] answers)
    {
        var day = demo.Today.AddDays(-daysAgo);
        var idea = new Idea(Guid.NewGuid(), number, homes[home], title, day)
        {
            ProgrammeId = programme,
            Bothers = bothers,
            Otherwise = otherwise,
            ForWhom = forWhom,
            Language = "nb",
            Signing = proposer is null ? Signing.Anonymous : Signing.Signed,
            ProposerPersonId = proposer is { } who ? people[who] : null,
            Visibility = visibility,
            MovedAt = Today.Utc(day, TimeOnly.MinValue),
        };
        demo.Db.Ideas.Add(idea);
        demo.Db.IdeaStandings.Add(new IdeaStanding(Guid.CreateVersion7(), idea.Id, homes[home], day));
        demo.Db.IdeaSupports.AddRange(supporters.Select(s => new IdeaSupport(idea.Id, people[s], day.AddDays(2))));
        await demo.Db.SaveChangesAsync();
        await search.Put(idea);
        foreach (var answer in answers) await Standing(idea, home, answer.Stage, answer.DaysAgo, answer.Reason);
        return idea;
    }

    private async Task Standing(Idea idea, int place, IdeaStage stage, int daysAgo, string reason)
    {
        var (home, day) = (homes[place], demo.Today.AddDays(-daysAgo));
        var standing = await demo.Db.IdeaStandings.SingleOrDefaultAsync(s => s.IdeaId == idea.Id && s.OrganisationId == home);
        if (standing is null) demo.Db.IdeaStandings.Add(standing = new IdeaStanding(Guid.CreateVersion7(), idea.Id, home, day));
        (standing.Stage, standing.Since, standing.Answered, standing.ParkedUntil) = (stage, day, true, stage == IdeaStage.Parked ? demo.Today.AddDays(40) : null);
        demo.Db.IdeaSteps.Add(new IdeaStep(Guid.CreateVersion7(), idea.Id, home, stage, reason, At(daysAgo)));
        idea.MovedAt = At(daysAgo);
        await demo.Db.SaveChangesAsync();
    }

    private DateTime At(int daysAgo) => Today.Utc(demo.Today.AddDays(-daysAgo), new TimeOnly(10, 20));
}
