using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>The part of the room in which answers are checked before anything goes out, results are published and excerpts taken.</summary>
internal static class PublishingPart
{
    public static IReadOnlyList<ItemKind> Kinds => [Excerpts.ItemKind];

    public static void AddServices(IServiceCollection services) => services
        .AddSingleton<TallyCache>()
        .AddScoped<DisclosureCheck>()
        .AddScoped<Settlements>()
        .AddScoped<Publication>()
        .AddScoped<Excerpts>();

    /// <summary>Closed waves with findings nobody has settled: before publishing, and what came up after it.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !actor.May(Right.EditSurveys, programme.Id) || !actor.May(Right.ReadAnswers, programme.Id)) return [];
        var db = services.GetRequiredService<Db>();
        var closed = await db.Waves.AsNoTracking().Where(w => w.ClosedOn != null)
            .Join(db.Surveys.Where(s => s.ProgrammeId == programme.Id), w => w.SurveyId, s => s.Id, (w, s) => new { w.Id, w.PublishedOn, Wave = w.Number, Survey = s.Number, s.Title })
            .OrderBy(w => w.Survey).ThenBy(w => w.Wave).ToListAsync();
        var waiting = new List<Waiting>();
        foreach (var wave in closed)
        {
            var tally = await services.GetRequiredService<DisclosureCheck>().Tally(actor, programme.Id, wave.Id);
            if (tally.Unsettled == 0) continue;
            waiting.Add(new Waiting(
                (wave.PublishedOn is null ? PublishingTexts.WaitsUnsettled : PublishingTexts.WaitsHeld).With(wave.Title, tally.Unsettled),
                $"/surveys/{programme.Key}/{wave.Survey}/waves/{wave.Wave}/check"));
        }
        return waiting;
    }

    /// <summary>Last of all, when every wave is there.</summary>
    public static Task SeedDemo(DemoSeed demo) => SettledDemo.Seed(demo);
}
