using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys.Results;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Waves of one survey compared: who was asked, and what was answered.</summary>
public sealed record Comparison
{
    public required IReadOnlyList<Wave> Waves { get; init; }
    /// <summary>From each wave to the next, as far as it is known who was asked.</summary>
    public required IReadOnlyList<Turnover> Turnovers { get; init; }
    public required SideBySide Answers { get; init; }

    /// <summary>From the first wave to the last.</summary>
    public static Change ChangeOf(SideQuestion question) => new(question, question.Sides[0], question.Sides[^1]);
}

/// <summary>Compares the waves of a survey, as much of them as the actor may see.</summary>
public sealed class SurveyComparing(Db db, SurveyResults results, TurnoverReading turnover, Today today)
{
    /// <summary>The waves with answers to compare, and those that must be closed first.</summary>
    public async Task<(IReadOnlyList<Wave> Ready, IReadOnlyList<Wave> Waiting)> Waves(Actor actor, Guid programmeId, Guid surveyId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var waves = await db.Waves.AsNoTracking()
            .Where(w => w.SurveyId == surveyId && db.Surveys.Any(s => s.Id == surveyId && s.ProgrammeId == programmeId)).OrderBy(w => w.Number).ToListAsync();
        var asked = await db.Askings.AsNoTracking().Where(a => db.Waves.Any(w => w.Id == a.WaveId && w.SurveyId == surveyId)).ToDictionaryAsync(a => a.WaveId);
        return ([.. waves.Where(w => HasResults(w, asked.GetValueOrDefault(w.Id)))], [.. waves.Where(w => !HasResults(w, asked.GetValueOrDefault(w.Id)))]);
    }

    /// <summary>These waves, in the order given: to work with, to take out, or as everybody sees them, such as in the note.</summary>
    internal async Task<Comparison> Compare(Actor actor, Guid programmeId, IReadOnlyList<Wave> waves, SummaryFor whom = SummaryFor.Work)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var summaries = new List<WaveSummary>();
        foreach (var wave in waves)
            summaries.Add(await (whom switch
            {
                SummaryFor.Work => results.Summary(actor, programmeId, wave.Id),
                SummaryFor.TakingOut => results.SummaryToTakeOut(actor, programmeId, wave.Id),
                _ => results.SummaryForAll(actor, programmeId, wave.Id),
            }));
        return new Comparison
        {
            Waves = waves,
            Turnovers = await turnover.Read(actor, programmeId, waves, forAll: whom == SummaryFor.Everybody),
            Answers = new SideBySide
            {
                Sides = [.. waves.Select(w => w.Name)],
                Questions = [.. summaries[0].Questions.Select(q => SideQuestion.Of(q.Question,
                    [.. summaries.Select(s => s.Questions.FirstOrDefault(o => o.Question.Id == q.Question.Id))]))],
            },
        };
    }

    // While an anonymous wave is open nobody, not even the program, reads what was answered.
    private bool HasResults(Wave wave, WaveAsking? asking) =>
        asking is null || wave.IsClosed || (!asking.Anonymous && asking.State(wave, today.Date) == AskingState.Open);
}
