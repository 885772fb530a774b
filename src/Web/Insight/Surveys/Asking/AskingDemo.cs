using System.Globalization;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>The demo's third survey, invented: anonymous, open, and answered by some of those who got a letter.</summary>
internal static class AskingDemo
{
    private const int DaysToRemind = 5, DaysToClose = 9, EveryNth = 5, ByPhone = 7;

    // What each said of the four questions; the answers go round.
    private static readonly (string Home, string Otherwise, int Useful, int Choice)[] Sheets =
    [
        ("At vi strever med det samme i alle kommunene.", "Litt kortere innledninger.", 4, 1),
        ("Ideen om felles vaktlag. Den vil jeg ta opp hjemme.", "", 5, 3),
        ("Nye folk å ringe.", "Mer tid i gruppene.", 4, 1),
        ("Ikke så mye denne gangen.", "Vi kom for fort til løsningene.", 2, 2),
        ("At brukarane må vere med frå starten.", "Be med nokon som får hjelp heime.", 5, 2),
        ("Lappene var gøy. Alle fikk si sitt.", "", 5, 1),
        ("Vi har prøvd noe av dette før. Denne gangen vet vi hvorfor det stoppet.", "Si tydeligere hvem som gjør hva etterpå.", 3, 3),
        ("En plan for første måned.", "Mindre kaffe, mer luft.", 4, 3),
        ("At det er lov å prøve i det små.", "Hør på dem som har prøvd det.", 4, 0),
    ];

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.AsNoTracking().Where(p => p.Key == DemoSeed.ProgrammeKey)
            .Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleOrDefaultAsync();
        if (programme is null) return;
        var number = await demo.Get<SurveyDesk>().Create(demo.Actor, programme, "Etter idésamlingen", purpose: null, SurveyTemplate.Find("gathering"));
        var survey = await demo.Db.Surveys.AsNoTracking().SingleAsync(s => s.ProgrammeId == programme.Id && s.Number == number);
        var desk = demo.Get<AskingDesk>();
        await desk.Prepare(demo.Actor, programme.Id, survey.Id, new AskingPlan
        {
            Name = "Midt i idéfasen",
            Anonymous = true,
            Way = Way.Invited,
            Background = Background.Organisation,
            Dates = new(demo.Today, demo.Today.AddDays(DaysToRemind), demo.Today.AddDays(DaysToClose)),
        });
        var wave = await demo.Db.Waves.AsNoTracking().SingleAsync(w => w.SurveyId == survey.Id);
        await desk.Open(demo.Actor, programme, wave.Id, version: 0);
        // Whoever tries the demo before eight in the morning is to see letters too.
        await demo.Get<MailDesk>().Move(SurveyMails.Invitation, AskedWave.Occasion(wave.Id), demo.Get<TimeProvider>().GetUtcNow().UtcDateTime);
        await Answer(demo, programme.Id, survey.Id, wave.Id);
    }

    private static async Task Answer(DemoSeed demo, Guid programmeId, Guid surveyId, Guid waveId)
    {
        var questions = await demo.Db.Questions.AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Number).ToListAsync();
        var people = await demo.Db.Invitations.Where(i => i.WaveId == waveId).Join(demo.Db.People, i => i.PersonId, p => p.Id, (_, p) => new { p.Id, p.Name, p.OrganisationId })
            .OrderBy(p => p.Name).ToListAsync();
        var organisations = await demo.Db.ProgrammeOrganisations.Where(o => o.ProgrammeId == programmeId).Select(o => o.OrganisationId).ToListAsync();
        var seal = demo.Get<KeyStore>().Seal(waveId);
        var sheets = people.Where((_, i) => i % EveryNth is 0 or 2).Select((person, i) =>
        {
            var (home, otherwise, useful, choice) = Sheets[i % Sheets.Length];
            string[] said = [home, otherwise, useful.ToString(CultureInfo.InvariantCulture), questions[3].ChoiceList[choice]];
            var content = new BallotContent
            {
                Answers = questions.Zip(said).Where(q => q.Second.Length > 0).ToDictionary(q => q.First.Id, q => q.Second),
                OrganisationId = person.OrganisationId is { } place && organisations.Contains(place) ? place : null,
            };
            return new SealedSheet(Guid.NewGuid(), waveId, person.Id, i % ByPhone == 1 ? AnswerMode.Phone : AnswerMode.Form) { Ballot = content.Close(seal, BallotContent.Room(questions.Count)) };
        }).ToList();
        // Not by way of the ballot box: it writes in a change of its own, and would wait for the birth it is part of.
        await demo.Get<SheetWriter>().Write(sheets);
    }
}
