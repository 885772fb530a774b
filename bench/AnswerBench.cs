using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Bench;

/// <summary>What a respondent's phone must fetch: the start survey behind a personal link, with what the page keeps for when there is no signal.</summary>
internal static class AnswerBench
{
    private const double KilobyteLimit = 60;

    public static int Page(string[] args)
    {
        Published.Make();
        using var data = new Folder();
        using var served = Served.Start(Published.Program, [], data.Path);
        var link = Ask(data.Path).GetAwaiter().GetResult();
        served.Client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        // The module asks for the page once more to keep it, and for the worker that opens it; its files are then at hand.
        var (count, bytes) = PageBench.Whole(served, link, link, "/kept-worker.js");
        PageBench.Report(new()
        {
            ["requests"] = count,
            ["kilobytes"] = Math.Round(bytes / 1000.0, 1),
            ["kilobytes_ratio_to_limit"] = Math.Round(bytes / 1000.0 / KilobyteLimit, 2),
        });
        return 0;
    }

    /// <summary>Asks the start survey in the demo programme, and gives one of those invited's link.</summary>
    private static async Task<string> Ask(string data)
    {
        Environment.SetEnvironmentVariable("Data", data);
        await using var host = new CommandHost();
        var services = await host.Start();
        var (db, desk, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<AskingDesk>(), services.GetRequiredService<Today>().Date);
        var programme = await services.GetRequiredService<CurrentProgramme>().Become("demo");
        var number = await services.GetRequiredService<SurveyDesk>().Create(Actor.Program, programme, null, null, SurveyTemplates.All[0]);
        var survey = await db.Surveys.SingleAsync(s => s.ProgrammeId == programme.Id && s.Number == number);
        await desk.Prepare(Actor.Program, programme.Id, survey.Id, new AskingPlan
        {
            Name = "Måling",
            Anonymous = true,
            Way = Way.Invited,
            Background = Background.Both,
            Dates = new AskingDates(today, null, today.AddDays(14)),
        });
        var wave = await db.Waves.SingleAsync(w => w.SurveyId == survey.Id);
        await desk.Open(Actor.Program, programme, wave.Id, await db.Askings.Where(a => a.WaveId == wave.Id).Select(a => a.Version).SingleAsync());
        var invitation = await db.Invitations.AsNoTracking().FirstAsync(i => i.WaveId == wave.Id);
        return $"/answer/{services.GetRequiredService<KeyStore>().Seal(programme.Id).Open(invitation.Token)}";
    }
}
