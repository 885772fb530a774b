using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>One page of answers to be sorted.</summary>
public sealed record SortView
{
    public required Question Question { get; init; }
    public required IReadOnlyList<Category> Categories { get; init; }
    public required IReadOnlyList<SortAnswer> Answers { get; init; }
    /// <summary>The place of the first among all, from 1.</summary>
    public required int First { get; init; }
    /// <summary>The last answer of the page when more follow.</summary>
    public required Guid? Next { get; init; }
    public required Progress Progress { get; init; }
}

public sealed record SortAnswer(Guid Id, string Text, IReadOnlySet<Guid> Placed);

/// <summary>Reads answers to be sorted, some at a time, in the order of their random ids.</summary>
public sealed class SortSheet(Db db, KeyStore keys)
{
    public const int PageSize = 30;

    /// <param name="actor">Who reads.</param>
    /// <param name="programmeId">Where.</param>
    /// <param name="question">An open question of the programme.</param>
    /// <param name="waveId">Which asking.</param>
    /// <param name="onlyUnsorted">Leave out those that lie in a category.</param>
    /// <param name="after">Begin after this answer, so that sorting moves none out of sight.</param>
    public async Task<SortView> Read(Actor actor, Guid programmeId, Question question, Guid waveId, bool onlyUnsorted, Guid? after)
    {
        actor.Must(Right.ReadAnswers, programmeId);
        var categories = await db.Categories.AsNoTracking().Where(c => c.QuestionId == question.Id).OrderBy(c => c.Number).ToListAsync();
        var ids = (await db.Answers.Where(a => a.QuestionId == question.Id && a.WaveId == waveId).Select(a => a.Id).ToListAsync()).Order().ToList();
        var placed = (await db.AnswerCategories.AsNoTracking().Where(p => db.Answers.Any(a => a.Id == p.AnswerId && a.QuestionId == question.Id && a.WaveId == waveId)).ToListAsync())
            .ToLookup(p => p.AnswerId, p => p.CategoryId);
        var listed = ids.Where(id => (!onlyUnsorted || !placed[id].Any()) && (after is not { } seen || id.CompareTo(seen) > 0)).ToList();
        var page = listed.Take(PageSize).ToList();
        var opened = await WaveMaterial.Answered(db, keys.ToOpen(programmeId), db.Answers.Where(a => page.Contains(a.Id)));
        return new SortView
        {
            Question = question,
            Categories = categories,
            Answers = [.. opened.Select(a => new SortAnswer(a.Id, a.Text, placed[a.Id].ToHashSet()))],
            First = page.Count == 0 ? 1 : ids.IndexOf(page[0]) + 1,
            Next = listed.Count > PageSize ? page[^1] : null,
            Progress = new Progress(ids.Count(id => placed[id].Any()), ids.Count),
        };
    }

    /// <summary>One answer in one category, as the boxes of the form name them.</summary>
    public static string Pair(Guid answer, Guid category) => $"{answer:N}{category:N}";

    /// <summary>What was changed in a form: only that is saved, so that what somebody else has changed meanwhile stays.</summary>
    public static IReadOnlyList<Placing> Changes(IEnumerable<string> before, IEnumerable<string> ticked)
    {
        var (was, now) = (before.ToHashSet(StringComparer.Ordinal), ticked.ToHashSet(StringComparer.Ordinal));
        return [.. now.Except(was).Select(pair => Read(pair, placed: true)), .. was.Except(now).Select(pair => Read(pair, placed: false))];
    }

    private static Placing Read(string pair, bool placed) =>
        pair.Length == 64 && Guid.TryParseExact(pair[..32], "N", out var answer) && Guid.TryParseExact(pair[32..], "N", out var category)
            ? new Placing(answer, category, placed)
            : throw new Missing("The answer");
}
