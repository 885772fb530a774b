using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Comparing;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    /// <summary>The survey asked once more: what was said, by question number.</summary>
    public static Task<Wave> LaterWave(WebHouse house, GivenSurvey given, string name, params string[][] answers) => house.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var seal = services.GetRequiredService<KeyStore>().Seal(given.Programme);
        var number = await db.Waves.Where(w => w.SurveyId == given.Survey.Id).MaxAsync(w => (int?)w.Number) ?? 0;
        var wave = new Wave(Guid.CreateVersion7(), given.Survey.Id, number + 1, name, knowsWho: false);
        await db.WriteUnaudited(async () =>
        {
            db.Add(wave);
            await db.SaveChangesAsync();
            foreach (var (question, said) in given.Questions.Zip(answers))
                db.AddRange(said.Select(text => new Answer(Guid.NewGuid(), wave.Id, question.Id, sheetId: null, seal.Close(text))));
        });
        return wave;
    });

    /// <summary>A programme below this one that uses its survey, and has been answered.</summary>
    public static async Task<GivenSurvey> Below(WebHouse house, GivenSurvey above, string title, params string[][] answers)
    {
        var (id, key) = await Programme(house);
        await Under(house, id, above.Programme, title);
        var programme = new ProgrammeRef(id, key, title, "nb", null);
        await house.Ask(s => s.GetRequiredService<SurveySharing>().TakeOver(WhoActs.Program, programme, above.Survey.Id));
        var survey = await house.Read(db => db.Surveys.AsNoTracking().SingleAsync(s => s.ProgrammeId == id));
        var questions = await house.Read(db => db.Questions.AsNoTracking().Where(q => q.SurveyId == survey.Id).OrderBy(q => q.Number).ToListAsync());
        var given = new GivenSurvey(id, key, survey, null!, questions);
        return given with { Wave = await LaterWave(house, given, "Våren 2027", answers) };
    }

    public static Task Under(WebHouse house, Guid programme, Guid? parent, string title) => house.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await db.WriteUnaudited(async () =>
        {
            var found = await db.Programmes.SingleAsync(p => p.Id == programme);
            found.Name(title, found.Language, found.OwnerOrganisationId, parent);
        });
    });

    public static Task Published(WebHouse house, Wave wave, int day = 15) => house.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await db.WriteUnaudited(async () => (await db.Waves.SingleAsync(w => w.Id == wave.Id)).Publish(new DateOnly(2026, 11, day), answers: false));
    });

    /// <summary>So many of each: «4» × 3 and so on.</summary>
    public static string[] Many(params (string Answer, int Times)[] said) => [.. said.SelectMany(s => Enumerable.Repeat(s.Answer, s.Times))];
}
