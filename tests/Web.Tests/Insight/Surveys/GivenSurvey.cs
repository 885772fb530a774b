using System.Text;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    public static ImportSource Answers(string fileName, params string[] lines) =>
        ImportSource.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), fileName);

    /// <summary>A programme with people: a person a name, each in Prosjektgruppa for Lier.</summary>
    public static async Task<ProgrammeRef> ProgrammeWith(WebHouse house, params string[] names)
    {
        var (id, key) = await Programme(house);
        await Import(house, id, Csv(["navn;e-post;gruppe;kommune;rolle", .. names.Select(n => $"{n};{Email(n)};Prosjektgruppa;Lier;medlem")]));
        return new ProgrammeRef(id, key, "Prøve", "nb", null);
    }

    public static string Email(string name) => $"{name.ToLowerInvariant().Replace(' ', '.')}@prove.example";

    public static Task<ImportDone> Imported(WebHouse house, ProgrammeRef programme, ImportSource source, ImportChoices? choices = null) =>
        house.Ask(s => s.GetRequiredService<SurveyImport>().Import(WhoActs.Program, programme, source, choices ?? new ImportChoices { LeaveOutUnknown = true }));

    public static Task<ImportPreview> Previewed(WebHouse house, ProgrammeRef programme, ImportSource source, ImportChoices? choices = null) =>
        house.Ask(s => s.GetRequiredService<SurveyImport>().Preview(WhoActs.Program, programme, source, choices ?? new()));

    /// <summary>A question's answers, opened and sorted, as they lie in the database.</summary>
    public static Task<List<string>> Opened(WebHouse house, ProgrammeRef programme, int survey, int question) => house.Ask(async services =>
    {
        var seal = services.GetRequiredService<KeyStore>().Seal(programme.Id);
        var db = services.GetRequiredService<Db>();
        var sealedAnswers = await db.Answers.AsNoTracking()
            .Where(a => db.Questions.Any(q => q.Id == a.QuestionId && q.Number == question
                && db.Surveys.Any(s => s.Id == q.SurveyId && s.Number == survey && s.ProgrammeId == programme.Id)))
            .Select(a => a.Value).ToListAsync();
        return sealedAnswers.Select(seal.Open).Order(StringComparer.Ordinal).ToList();
    });

    public static Task<Wave> Wave(WebHouse house, ProgrammeRef programme, int survey = 1, int wave = 1) => house.Read(db =>
        db.Waves.AsNoTracking().SingleAsync(w => w.Number == wave && db.Surveys.Any(s => s.Id == w.SurveyId && s.Number == survey && s.ProgrammeId == programme.Id)));
}
