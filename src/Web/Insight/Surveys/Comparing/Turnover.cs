using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>How those who were asked are others than before: people, counted once however many functions they hold.</summary>
public sealed record Turnover
{
    public required string Before { get; init; }
    public required string Later { get; init; }
    public required int AskedBefore { get; init; }
    public required int Stayed { get; init; }
    public required int Left { get; init; }
    public required int Came { get; init; }
    /// <summary>Null where it is not known, or too few.</summary>
    public required int? AnsweredBefore { get; init; }
    public required int? AnsweredLater { get; init; }
    /// <summary>Null where nobody knows who took part, or the number is withheld.</summary>
    public required int? AnsweredBoth { get; init; }
    public bool IsBothWithheld { get; init; }
}

/// <summary>Reads turnover from functions and from who took part; no answer is opened for it.</summary>
public sealed class TurnoverReading(Db db, ParticipationReading reading)
{
    /// <summary>From each wave to the next. Small numbers of who answered only for those who may see people, when they ask for themselves.</summary>
    public async Task<IReadOnlyList<Turnover>> Read(Actor actor, Guid programmeId, IReadOnlyList<Wave> waves, bool forAll)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var whole = !forAll && actor.May(Right.SeeParticipation, programmeId);
        var sides = new List<Side>();
        foreach (var wave in waves) sides.Add(await Of(programmeId, wave));
        return [.. sides.Zip(sides.Skip(1)).Where(pair => pair.First.Asked.Count > 0 && pair.Second.Asked.Count > 0)
            .Select(pair => Between(pair.First, pair.Second, whole))];
    }

    private sealed record Side(Wave Wave, HashSet<Guid> Asked, HashSet<Guid>? Took);

    private async Task<Side> Of(Guid programmeId, Wave wave)
    {
        var held = await reading.Held(programmeId, wave);
        HashSet<Guid>? took = wave.KnowsWho
            ? [.. await db.Participations.AsNoTracking().Where(p => p.WaveId == wave.Id).Select(p => p.PersonId).ToListAsync()]
            : null;
        return new Side(wave, [.. held.Select(f => f.PersonId)], took is { Count: 0 } ? null : took);
    }

    private static Turnover Between(Side before, Side later, bool whole)
    {
        var stayed = before.Asked.Count(later.Asked.Contains);
        var both = before.Took is null || later.Took is null ? (int?)null : before.Took.Count(later.Took.Contains);
        var published = whole || (before.Wave.ParticipationPublished && later.Wave.ParticipationPublished);
        // Nor is a number shown that tells of a few what they did not do.
        var withheld = !published && both is { } known
            && (IsSmall(known) || IsSmall(before.Took!.Count - known, zero: false) || IsSmall(later.Took!.Count - known, zero: false));
        return new Turnover
        {
            Before = before.Wave.Name,
            Later = later.Wave.Name,
            AskedBefore = before.Asked.Count,
            Stayed = stayed,
            Left = before.Asked.Count - stayed,
            Came = later.Asked.Count - stayed,
            AnsweredBefore = Shown(before.Took, published),
            AnsweredLater = Shown(later.Took, published),
            AnsweredBoth = withheld ? null : both,
            IsBothWithheld = withheld,
        };
    }

    private static int? Shown(HashSet<Guid>? took, bool published) => took is null || (!published && IsSmall(took.Count)) ? null : took.Count;

    private static bool IsSmall(int number, bool zero = true) => number < ParticipationReading.Threshold && (zero || number > 0);
}
