using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    /// <summary>Everything found in the wave settled alike, as the researcher would place by place.</summary>
    public static Task Settled(WebHouse house, GivenSurvey given, Outcome outcome = Outcome.Keep, string words = "[fjernet]", bool everywhere = false) => house.Ask(async services =>
    {
        var (_, check) = await services.GetRequiredService<DisclosureCheck>().Read(given.Researcher, given.Programme, given.Wave.Id);
        string[] places = [.. check.All.Where(f => !f.IsSettled).Select(f => f.Key)];
        if (places.Length == 0) return;
        await services.GetRequiredService<Settlements>().Settle(given.Researcher, given.Programme, given.Wave.Id, new SettleInput
        {
            Places = places,
            Outcome = outcome,
            Words = words,
            Reason = "Sier ikke hvem",
            Everywhere = everywhere,
        });
    });

    /// <summary>The wave closed, settled, read through and published.</summary>
    public static async Task Published(WebHouse house, GivenSurvey given, bool answers = true)
    {
        await Closed(house, given);
        await Settled(house, given);
        await house.Ask(s => s.GetRequiredService<Settlements>().ReadThrough(given.Researcher, given.Programme, given.Wave.Id));
        await house.Ask(s => s.GetRequiredService<Publication>().Publish(given.Researcher, given.Programme, given.Wave.Id, answers));
    }

    public static Task Closed(WebHouse house, GivenSurvey given) =>
        house.Ask(s => s.GetRequiredService<Waves>().Close(given.Researcher, given.Programme, given.Wave.Id, new DateOnly(2026, 11, 1)));

    /// <summary>The first question of the survey asked again; gives the later wave's id.</summary>
    public static Task<Guid> Wave(WebHouse house, GivenSurvey given, params string[] answers) => house.Ask(async services =>
    {
        var (db, seal) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>().Seal(given.Programme));
        var wave = new Wave(Guid.CreateVersion7(), given.Survey.Id, given.Wave.Number + 1, "Igjen", knowsWho: false);
        await db.WriteUnaudited(async () =>
        {
            db.Add(wave);
            await db.SaveChangesAsync();
            db.AddRange(answers.Select(text => new Answer(Guid.NewGuid(), wave.Id, given.Questions[0].Id, sheetId: null, seal.Close(text))));
        });
        return wave.Id;
    });

    public static Task<Wave> Now(WebHouse house, GivenSurvey given) => house.Read(db => db.Waves.AsNoTracking().SingleAsync(w => w.Id == given.Wave.Id));
}
