using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>A programme that uses the survey, and the wave it last published; without one, nothing of it is shown.</summary>
public sealed record TogetherSide(string Programme, string? Wave, DateOnly? PublishedOn)
{
    /// <summary>How many answered; null where it is not known.</summary>
    public int? Answered { get; init; }
    public bool IsWithheld { get; init; }
}

/// <summary>A survey in the programme it comes from and in those below it. Counts only, and no small ones.</summary>
public sealed record Together
{
    public required IReadOnlyList<TogetherSide> Programmes { get; init; }
    /// <summary>The published ones, and last all that are shown as one; null while nobody has published.</summary>
    public required SideBySide? Answers { get; init; }
}

/// <summary>Reads what several programmes have published of the same survey.</summary>
public sealed class SurveyTogether(Db db, SurveyResults results)
{
    /// <summary>For anybody in the programme the survey comes from: what they have no part in, they see counts of only.</summary>
    public async Task<Together> Read(Actor actor, Guid programmeId, Survey survey)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var users = await Using(programmeId, survey);
        var (programmes, summaries, names) = (new List<TogetherSide>(), new List<(WaveSummary Summary, bool IsOwn)>(), new List<string>());
        foreach (var (programme, wave) in users)
        {
            if (wave is null)
            {
                programmes.Add(new TogetherSide(programme.Title, null, null));
                continue;
            }
            var isOwn = programme.Id == programmeId;
            var summary = await (isOwn ? results.SummaryForAll(actor, programmeId, wave.Id) : results.SummaryFromBelow(actor, programmeId, wave.Id));
            summaries.Add((summary, isOwn));
            names.Add(programme.Title);
            programmes.Add(await Answered(new TogetherSide(programme.Title, wave.Name, wave.PublishedOn), wave, summary));
        }
        var questions = await db.Questions.AsNoTracking().Where(q => q.SurveyId == survey.Id).OrderBy(q => q.Number).ToListAsync();
        return new Together { Programmes = programmes, Answers = summaries.Count == 0 ? null : SideBySide(questions, summaries, names) };
    }

    /// <summary>Whether any programme below has taken the survey over.</summary>
    public Task<bool> IsShared(Guid programmeId, Guid surveyId) =>
        db.Surveys.AnyAsync(s => s.OriginId == surveyId && db.Programmes.Any(p => p.Id == s.ProgrammeId && p.ParentId == programmeId));

    private async Task<IReadOnlyList<(Programme Programme, Wave? Wave)>> Using(Guid programmeId, Survey survey)
    {
        var copies = await db.Surveys.AsNoTracking().Where(s => s.Id == survey.Id || s.OriginId == survey.Id)
            .Join(db.Programmes.Where(p => p.Id == programmeId || p.ParentId == programmeId), s => s.ProgrammeId, p => p.Id, (s, p) => new { s.Id, Programme = p }).ToListAsync();
        var ids = copies.Select(c => c.Id).ToList();
        var published = await db.Waves.AsNoTracking().Where(w => ids.Contains(w.SurveyId) && w.PublishedOn != null).ToListAsync();
        return [.. copies.OrderBy(c => c.Programme.Id != programmeId).ThenBy(c => c.Programme.Title, StringComparer.CurrentCulture)
            .Select(c => (c.Programme, published.Where(w => w.SurveyId == c.Id).OrderBy(w => w.PublishedOn).ThenBy(w => w.Number).LastOrDefault()))];
    }

    private async Task<TogetherSide> Answered(TogetherSide side, Wave wave, WaveSummary summary)
    {
        var received = wave.KnowsWho ? await db.Participations.CountAsync(p => p.WaveId == wave.Id)
            : await db.Askings.Where(a => a.WaveId == wave.Id).Select(a => a.Received).SingleOrDefaultAsync();
        var answered = received is > 0 ? received : summary.Respondents;
        var allWithheld = answered is null && summary.Questions.Any(q => q.Withheld) && summary.Questions.All(q => q.Answers == 0);
        return allWithheld || answered is < Summarising.FewestAnswers ? side with { IsWithheld = true } : side with { Answered = answered };
    }

    // A question is known by where it comes from; one that a programme changed is another question, and not asked there.
    private static SideBySide SideBySide(List<Question> questions, List<(WaveSummary Summary, bool IsOwn)> summaries, List<string> names) => new()
    {
        Sides = summaries.Count > 1 ? [.. names, ComparingTexts.AllShown] : names,
        Questions = [.. questions.Select(q =>
        {
            var side = SideQuestion.Of(q, [.. summaries.Select(s => OfferedHere(q, s.Summary.Questions.FirstOrDefault(o => (s.IsOwn ? o.Question.Id : o.Question.OriginId) == q.Id)))]);
            return summaries.Count > 1 ? side with { Sides = [.. side.Sides, side.Sum()] } : side;
        })],
    };

    // What respondents wrote themselves where choices were offered is their own words, and stays in their programme.
    private static QuestionSummary? OfferedHere(Question question, QuestionSummary? side)
    {
        if (side?.Distribution is not { Steps: null } spread) return side;
        var offered = spread.Labels.Zip(spread.Counts).Where(c => question.ChoiceList.Contains(c.First, StringComparer.OrdinalIgnoreCase)).ToList();
        var others = spread.Counts.Sum() - offered.Sum(c => c.Second);
        // One answer may hold several of them, so that only where one is chosen their sum is a number of answers.
        if (others > 0 && question.Kind != QuestionKind.Several) offered.Add((ComparingTexts.OtherAnswers, others));
        return side with { Distribution = new Distribution([.. offered.Select(c => c.First)], [.. offered.Select(c => c.Second)], null, null) };
    }
}
