using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

public sealed record QuestionInput
{
    public required QuestionKind Kind { get; init; }
    public required string? Text { get; init; }
    public string? Section { get; init; }
    /// <summary>One a line.</summary>
    public string? Choices { get; init; }
    /// <summary>Of a matrix, one a line: each becomes a question.</summary>
    public string? Rows { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? FromLabel { get; init; }
    public string? ToLabel { get; init; }
    /// <summary>The same in the other languages, for those who read them.</summary>
    public IReadOnlyList<OtherLanguageInput> Others { get; init; } = [];
}

/// <summary>What a survey asks. Questions are changed freely until the first answers are in, and never after.</summary>
public sealed class SurveyDesk(Db db, Ledger ledger)
{
    private const int MostQuestions = 200;

    /// <summary>A survey without questions, or with those of a template; what is not written is then the template's too.</summary>
    public Task<int> Create(Actor actor, ProgrammeRef programme, string? title, string? purpose, SurveyTemplate? template = null)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var name = Written.LineOrNull(title, "Title") ?? template?.Title.In(programme.Language) ?? throw new UserMistake(ImportTexts.TitleMissing, "Title");
        var text = Written.Prose(purpose, "Purpose") is { Length: > 0 } written ? written : template?.Purpose.In(programme.Language) ?? "";
        var id = Guid.CreateVersion7();
        return db.Write(actor, new Act("survey.create", programme.Id, id), async () =>
        {
            await db.ChangeableProgramme(programme.Id);
            var number = await db.Surveys.Where(s => s.ProgrammeId == programme.Id).MaxAsync(s => (int?)s.Number) ?? 0;
            var survey = new Survey(id, programme.Id, number + 1, name);
            survey.Describe(name, text);
            db.Surveys.Add(survey);
            if (template is not null) db.Questions.AddRange(template.Make(id, programme.Language));
            return survey.Number;
        });
    }

    public Task Describe(Actor actor, Guid programmeId, Guid surveyId, int version, string? title, string? purpose)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var (name, text) = (Written.Line(title, "Title", ImportTexts.TitleMissing), Written.Prose(purpose, "Purpose"));
        return db.Write(actor, new Act("survey.describe", programmeId, surveyId), async () =>
        {
            var survey = await Find(programmeId, surveyId);
            db.Expect(survey, version);
            survey.Describe(name, text);
        });
    }

    /// <summary>Why the questions stand as they are: somebody has been asked them.</summary>
    public async Task<Text?> WhyNotChangeQuestions(Guid surveyId) =>
        await db.Waves.AnyAsync(w => w.SurveyId == surveyId && !db.Askings.Any(a => a.WaveId == w.Id && a.OpenedAt == null))
            ? SurveysTexts.QuestionsAreAnswered : null;

    public Task AddQuestion(Actor actor, ProgrammeRef programme, Guid surveyId, QuestionInput input)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var drafts = QuestionDrafts.Of(input);
        return ChangeQuestions(actor, "survey.add-question", programme.Id, surveyId, questions =>
        {
            if (questions.Count + drafts.Count > MostQuestions) throw new UserMistake(SurveysTexts.TooManyQuestions.With(MostQuestions), "Text");
            questions.AddRange(drafts.Select((draft, i) => draft.Make(surveyId, programme.Language, questions.Count + i + 1)));
        });
    }

    public Task ChangeQuestion(Actor actor, ProgrammeRef programme, Guid surveyId, int number, QuestionInput input)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var drafts = QuestionDrafts.Of(input);
        return ChangeQuestions(actor, "survey.change-question", programme.Id, surveyId, questions =>
        {
            var at = At(questions, number);
            questions.RemoveAt(at);
            questions.InsertRange(at, drafts.Select(draft => draft.Make(surveyId, programme.Language, number)));
        });
    }

    public Task MoveQuestion(Actor actor, Guid programmeId, Guid surveyId, int number, int by)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return ChangeQuestions(actor, "survey.move-question", programmeId, surveyId, questions =>
        {
            var at = At(questions, number);
            var moved = questions[at];
            questions.RemoveAt(at);
            questions.Insert(Math.Clamp(at + by, 0, questions.Count), moved);
        });
    }

    public Task RemoveQuestion(Actor actor, Guid programmeId, Guid surveyId, int number)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return ChangeQuestions(actor, "survey.remove-question", programmeId, surveyId, questions => questions.RemoveAt(At(questions, number)));
    }

    /// <summary>Takes out a survey that nobody has answered.</summary>
    public Task Remove(Actor actor, Guid programmeId, Guid surveyId, string? reason)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var why = Written.Line(reason, "Reason", ProgrammesTexts.ReasonNeeded);
        return db.Write(actor, new Act("survey.remove", programmeId, surveyId, why), async () =>
        {
            await Find(programmeId, surveyId);
            if (await db.Waves.AnyAsync(w => w.SurveyId == surveyId)) throw new UserMistake(SurveysTexts.RemoveWavesFirst, "Reason");
            await SurveyDeletions.RemoveSurvey(db, surveyId);
            ledger.Note(SurveyDeletions.Survey, surveyId);
        });
    }

    // Numbers are the order: all questions are laid out again, so that none is ever missing or double.
    private Task ChangeQuestions(Actor actor, string verb, Guid programmeId, Guid surveyId, Action<List<Question>> change) =>
        db.Write(actor, new Act(verb, programmeId, surveyId), async () =>
        {
            await Find(programmeId, surveyId);
            if (await WhyNotChangeQuestions(surveyId) is { } why) throw new UserMistake(why);
            var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Number).ToListAsync();
            var categories = await db.Categories.AsNoTracking().Where(c => db.Questions.Any(q => q.SurveyId == surveyId && q.Id == c.QuestionId)).ToListAsync();
            change(questions);
            await db.Categories.Where(c => db.Questions.Any(q => q.SurveyId == surveyId && q.Id == c.QuestionId)).ExecuteDeleteAsync();
            await db.Questions.Where(q => q.SurveyId == surveyId).ExecuteDeleteAsync();
            db.Questions.AddRange(questions.Select((question, i) => question.At(i + 1)));
            // Categories may come with a survey before anybody has answered; those of questions that stay, stay.
            db.Categories.AddRange(categories.Where(c => questions.Any(q => q.Id == c.QuestionId)));
        });

    private static int At(List<Question> questions, int number) =>
        questions.FindIndex(q => q.Number == number) is >= 0 and var at ? at : throw new Missing("The question");

    private async Task<Survey> Find(Guid programmeId, Guid surveyId)
    {
        await db.ChangeableProgramme(programmeId);
        return await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId && s.ProgrammeId == programmeId) ?? throw new Missing("The survey");
    }
}
