using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

/// <summary>A programme with one survey that was asked and answered.</summary>
public sealed record GivenSurvey(Guid Programme, string Key, Survey Survey, Wave Wave, IReadOnlyList<Question> Questions)
{
    public string Address => $"/surveys/{Key}/{Survey.Number}";
    public Actor Researcher => Given.Actor(Role.Researcher, Programme);
    public Actor Member => Given.Actor(Role.Member, Programme);
}

public static partial class Given
{
    /// <summary>Open questions with their answers, in a programme of their own.</summary>
    public static Task<GivenSurvey> Survey(WebHouse house, params string[][] answers) =>
        Survey(house, [.. answers.Select((said, i) => (Open(i + 1), said))]);

    /// <summary>Questions of any kind with their answers, in a programme of their own.</summary>
    public static async Task<GivenSurvey> Survey(WebHouse house, params (Func<Guid, Question> Ask, string[] Answers)[] asked)
    {
        var key = $"p{Guid.NewGuid():N}"[..12];
        var owner = new Organisation(Guid.CreateVersion7(), OrganisationKind.Municipality, $"Prøve kommune {key}", number: null, fictional: true);
        var programme = new Programme(Guid.CreateVersion7(), key, "Prøveprogrammet", "nb", owner.Id, new DateOnly(2026, 1, 1));
        await house.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.WriteUnaudited(async () =>
            {
                db.Add(owner);
                await db.SaveChangesAsync();
                db.Add(programme);
            });
        });
        return await Survey(house, programme.Id, key, asked);
    }

    /// <summary>Questions of any kind with their answers, in a programme that is there.</summary>
    public static Task<GivenSurvey> Survey(WebHouse house, Guid programme, string key, params (Func<Guid, Question> Ask, string[] Answers)[] asked) => house.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        var survey = new Survey(Guid.CreateVersion7(), programme, 1, "Startkartlegging");
        var wave = new Wave(Guid.CreateVersion7(), survey.Id, 1, "Høsten 2026", knowsWho: false);
        var questions = asked.Select(a => a.Ask(survey.Id)).ToList();
        var seal = services.GetRequiredService<KeyStore>().Seal(programme);
        await db.WriteUnaudited(async () =>
        {
            db.Add(survey);
            await db.SaveChangesAsync();
            db.Add(wave);
            db.AddRange(questions);
            await db.SaveChangesAsync();
            foreach (var (question, said) in questions.Zip(asked.Select(a => a.Answers)))
                db.AddRange(said.Select(text => new Answer(Guid.NewGuid(), wave.Id, question.Id, sheetId: null, seal.Close(text))));
        });
        return new GivenSurvey(programme, key, survey, wave, questions);
    });

    /// <summary>Categories of the first question, each with the answers that hold one of its words; gives their ids.</summary>
    public static Task<Dictionary<string, Guid>> Sorted(WebHouse house, GivenSurvey given, params (string Name, string[] Words)[] categories) => house.Ask(async services =>
    {
        var question = given.Questions[0].Id;
        var answers = (await services.GetRequiredService<SurveyResults>().Answers(given.Researcher, given.Programme, given.Wave.Id))[0].Answers;
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (name, words) in categories)
        {
            var id = ids[name] = await services.GetRequiredService<CategoryList>().Add(given.Researcher, given.Programme, question, new CategoryInput { Name = name });
            await services.GetRequiredService<Sorting>().Place(given.Researcher, given.Programme, question,
                [.. answers.Where(a => words.Any(word => a.Text.Contains(word, StringComparison.Ordinal))).Select(a => new Placing(a.Id, id, Placed: true))]);
        }
        return ids;
    });

    public static Func<Guid, Question> Open(int number, string text = "") => survey =>
    {
        var question = new Question(Guid.CreateVersion7(), survey, number, QuestionKind.OpenText);
        question.Ask("nb", text.Length > 0 ? text : $"Hva mener du om sak {number}?");
        return question;
    };

    public static Func<Guid, Question> Scale(int number, int from, int to, string? row = null) => survey =>
    {
        var question = new Question(Guid.CreateVersion7(), survey, number, row is null ? QuestionKind.Scale : QuestionKind.Matrix) { MatrixRow = row };
        question.Ask("nb", "Hvor enig er du?");
        question.Reach(from, to, "helt uenig", "helt enig");
        return question;
    };

    public static Func<Guid, Question> Several(int number, params string[] choices) => survey =>
    {
        var question = new Question(Guid.CreateVersion7(), survey, number, QuestionKind.Several);
        question.Ask("nb", "Hva har du brukt?");
        question.Offer(choices);
        return question;
    };
}
