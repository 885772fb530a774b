using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Demo;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>
/// What the demo's researcher has settled in closed waves of the demo, by the same verbs as anybody: words for posts that
/// many hold stay, whatever else was found is replaced. The first wave is read through and published.
/// </summary>
internal static class SettledDemo
{
    private const string Why = "Sier ikke hvem: flere kunne ha sagt det samme.";

    public static async Task Seed(DemoSeed demo)
    {
        var programme = await demo.Db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Key == DemoSeed.ProgrammeKey);
        if (programme is null) return;
        var waves = await demo.Db.Waves.AsNoTracking().Where(w => w.ClosedOn != null)
            .Join(demo.Db.Surveys.Where(s => s.ProgrammeId == programme.Id), w => w.SurveyId, s => s.Id, (w, s) => new { w.Id, Survey = s.Number, Wave = w.Number })
            .OrderBy(w => w.Survey).ThenBy(w => w.Wave).Select(w => w.Id).ToListAsync();
        foreach (var wave in waves) await Settle(demo, programme.Id, programme.Language, wave);
        if (waves.Count == 0) return;
        await demo.Get<Settlements>().ReadThrough(demo.Actor, programme.Id, waves[0]);
        await demo.Get<Publication>().Publish(demo.Actor, programme.Id, waves[0], answers: false);
    }

    private static async Task Settle(DemoSeed demo, Guid programmeId, string language, Guid waveId)
    {
        var (_, check) = await demo.Get<DisclosureCheck>().Read(demo.Actor, programmeId, waveId);
        foreach (var alike in check.All.Where(f => !f.IsSettled).GroupBy(f => (f.Found.Finding.Text, f.Found.Finding.Kind)))
        {
            var finding = alike.First().Found.Finding;
            await demo.Get<Settlements>().Settle(demo.Actor, programmeId, waveId, new SettleInput
            {
                Places = [.. alike.Select(f => f.Key)],
                Outcome = finding.Kind == FindingKind.Post ? Outcome.Keep : Outcome.Replace,
                Words = PublishingTexts.InsteadOf(finding, language),
                Reason = Why,
            });
        }
    }
}
