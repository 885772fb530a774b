using System.Reflection;
using System.Text;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>
/// The surveys of the demo programme, invented throughout: a start survey of ten open questions that 26 of 45 people
/// answered, for 31 of 50 functions, and a short anonymous one after two of the gatherings.
/// </summary>
internal static class SurveysDemo
{
    private const string Start = "Startkartlegging";

    // All five who hold two functions, and 21 of the others, more from some municipalities than from others, as it goes.
    private const string TookPart = """
        Sverre Tyttebærmo
        Hallgeir Mjødurtmoen
        Ingrid Blåveisholmen
        Magnhild Fløyelsgrashei
        Eivind Tepperotsletta
        Ragnhild Bekkeblom
        Liv Blåklokkeng
        Odd Kvitveishaug
        Ingeborg Røsslynglia
        Gyda Smørblomsmyr
        Eldbjørg Markjordbær
        Aud Nøkleblomli
        Tuva Linerleli
        Jostein Orrhaneåsen
        Borghild Rognebærstad;telefon
        Synnøve Fjellsyrebekk
        Oddny Vårkålvollen;telefon
        Trygve Reinrosekleiva
        Åshild Heiloenget
        Steinar Kattefotmo
        Signe Duetrostvik;telefon
        Randi Balderbråstøl
        Ragna Ryllikhaugen
        Hilde Perikumrønningen
        Turid Hvitbladtistel;telefon
        Maren Vindeltangen
        """;

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.AsNoTracking().Where(p => p.Key == DemoSeed.ProgrammeKey)
            .Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleOrDefaultAsync();
        if (programme is null) return;
        await SeedStart(demo, programme);
        await SeedGathering(demo, programme);
    }

    private static async Task SeedStart(DemoSeed demo, ProgrammeRef programme)
    {
        var source = new ImportSource { Name = Start, Linked = false, Columns = Questions(Read("start-survey.txt")) };
        await demo.Get<SurveyImport>().Import(demo.Actor, programme, source, new ImportChoices { WaveName = "Før idéfasen" });
        var survey = await demo.Db.Surveys.SingleAsync(s => s.ProgrammeId == programme.Id && s.Title == Start);
        survey.Describe(Start, "Vi vil vite hva deltakerne tror, håper og er bekymret for, før gruppene lager ideer. Svarene er lagret uten navn.");
        var wave = await demo.Db.Waves.SingleAsync(w => w.SurveyId == survey.Id);
        await demo.Get<ParticipationRegister>().Import(demo.Actor, programme.Id, wave.Id, ParticipationList.ReadPasted(TookPart), leaveOutUnknown: false);
        var waves = demo.Get<Waves>();
        await waves.Close(demo.Actor, programme.Id, wave.Id, demo.Today.AddDays(-65));
        await waves.PublishParticipation(demo.Actor, programme.Id, wave.Id, published: true);
    }

    // Asked again after the next gathering, with a choice that somebody wrote in, so that there is something to compare.
    private static async Task SeedGathering(DemoSeed demo, ProgrammeRef programme)
    {
        var import = demo.Get<SurveyImport>();
        var first = await import.Import(demo.Actor, programme, Table("gathering-survey.csv"),
            new ImportChoices { Title = "Etter den felles samlingen", WaveName = "Samtale om utfordringer", ClosedOn = demo.Today.AddDays(-20), Anonymous = true });
        await import.Import(demo.Actor, programme, Table("gathering-survey-later.csv"),
            new ImportChoices { SurveyNumber = first.SurveyNumber, WaveName = "Kreativ dag", ClosedOn = demo.Today.AddDays(-4), Anonymous = true });
    }

    private static ImportSource Table(string name) => ImportSource.Read(Encoding.UTF8.GetBytes(Read(name)), name);

    /// <summary>A line that begins with «? » is a question; those below are its answers.</summary>
    private static List<SourceColumn> Questions(string text)
    {
        var questions = new List<(string Heading, List<SourceCell> Cells)>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("? ", StringComparison.Ordinal)) questions.Add((line[2..], []));
            else questions[^1].Cells.Add(new SourceCell(questions[^1].Cells.Count + 1, line));
        }
        return [.. questions.Select((q, i) => new SourceColumn(i, q.Heading, q.Cells))];
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("surveys-demo." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
