using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Writes sheets in one change. Who takes sheets of a wave and who closes it take turns, so a sheet is either in the count
/// or refused. Ballots and participation are each laid out by their keys, never by arrival.
/// </summary>
public sealed class SheetWriter(Db db, Today today)
{
    /// <summary>Why each was refused, null for those stored; those stored before are stored.</summary>
    public async Task<IReadOnlyList<Text?>> Write(IReadOnlyList<SealedSheet> sheets)
    {
        var refused = new Text?[sheets.Count];
        await db.WriteUnaudited(async () =>
        {
            var change = await Begin(sheets);
            for (var i = 0; i < sheets.Count; i++) refused[i] = change.Take(sheets[i]);
            await Write(change);
        });
        return refused;
    }

    private async Task<Change> Begin(IReadOnlyList<SealedSheet> sheets)
    {
        var waves = sheets.Select(s => s.WaveId).Distinct().Order().ToList();
        await Closing.Await(db, waves);
        var (ids, date) = (sheets.Where(s => s.IsAnonymous).Select(s => s.Id).ToList(), today.Date);
        var open = await db.Askings.AsNoTracking()
            .Where(a => waves.Contains(a.WaveId) && a.OpenedAt != null && a.OpensOn <= date && (a.ClosesOn == null || a.ClosesOn >= date))
            .Where(a => db.Waves.Any(w => w.Id == a.WaveId && w.ClosedOn == null))
            .ToDictionaryAsync(a => a.WaveId, a => a.Anonymous);
        return new Change
        {
            Open = open,
            Known = (await db.Ballots.Where(b => ids.Contains(b.Id) && waves.Contains(b.WaveId)).Select(b => b.Id).ToListAsync()).ToHashSet(),
            Took = (await db.Participations.AsNoTracking().Where(p => waves.Contains(p.WaveId)).ToListAsync()).ToDictionary(p => (p.WaveId, p.PersonId)),
        };
    }

    private async Task Write(Change change)
    {
        db.Ballots.AddRange(change.Ballots.OrderBy(b => b.Id));
        await ParticipationLayout.Again(db, change.Took.Values, change.Entered);
        if (change.Named.Count > 0) await new NamedWriter(db).Write([.. change.Named.Values]);
    }

    /// <summary>What is known when the change begins, and what it is to become.</summary>
    private sealed record Change
    {
        /// <summary>Waves that take answers, and whether they are anonymous.</summary>
        public required Dictionary<Guid, bool> Open { get; init; }
        public required HashSet<Guid> Known { get; init; }
        public required Dictionary<(Guid Wave, Guid Person), Participation> Took { get; init; }
        public HashSet<Guid> Entered { get; } = [];
        public List<Ballot> Ballots { get; } = [];
        public Dictionary<(Guid Wave, Guid Person), SealedSheet> Named { get; } = [];

        public Text? Take(SealedSheet sheet)
        {
            if (sheet.IsAnonymous && Known.Contains(sheet.Id)) return null;
            if (!Open.TryGetValue(sheet.WaveId, out var anonymous) || anonymous != sheet.IsAnonymous) return AnsweringTexts.Closed;
            if (sheet.PersonId is { } person)
            {
                if (Took.TryAdd((sheet.WaveId, person), new Participation(sheet.WaveId, person, sheet.Mode))) Entered.Add(sheet.WaveId);
                else if (anonymous) return AnsweringTexts.AnsweredAlready;
                if (!anonymous) Named[(sheet.WaveId, person)] = sheet;
            }
            if (!anonymous) return null;
            Known.Add(sheet.Id);
            Ballots.Add(new Ballot(sheet.Id, sheet.WaveId, sheet.Ballot!.Value));
            return null;
        }
    }
}
