using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Letters and jobs that wait or failed, counted. Why a letter failed is told by its kind: the words themselves may name somebody.</summary>
public sealed class TrafficReading(Db db, IEnumerable<MailKind> letters, IEnumerable<Job> jobs, TimeProvider clock)
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    public async Task<Post> Post()
    {
        var (kinds, now) = (letters.Select(l => l.Kind).ToList(), clock.GetUtcNow().UtcDateTime);
        var (day, week) = (now - TimeSpan.FromDays(1), now - Recent);
        var mine = db.Outbox.AsNoTracking().Where(i => kinds.Contains(i.Kind));
        var counts = await mine.Where(i => i.FinishedAt == null || i.FinishedAt > day).GroupBy(_ => 1).Select(all => new
        {
            Waiting = all.Count(i => i.FinishedAt == null && i.DueAt <= now),
            Later = all.Count(i => i.FinishedAt == null && i.DueAt > now),
            Oldest = all.Min(i => i.FinishedAt == null && i.DueAt <= now ? (DateTime?)i.DueAt : null),
            Sent = all.Count(i => i.Result == MailState.SentResult),
        }).SingleOrDefaultAsync();
        var failures = await mine.Where(i => i.Failure != null && i.FinishedAt > week)
            .GroupBy(i => i.Failure!).Select(same => new { Why = same.Key, Count = same.Count() }).ToListAsync();
        return new Post
        {
            Waiting = counts?.Waiting ?? 0,
            Later = counts?.Later ?? 0,
            OldestWaiting = counts?.Oldest,
            SentLastDay = counts?.Sent ?? 0,
            Digest = await LastDigest(),
            Failed = [.. failures.GroupBy(f => KindOf(f.Why)).Select(same => (same.Key, same.Sum(f => f.Count))).OrderByDescending(f => f.Item2)],
        };
    }

    private async Task<(DateOnly, int, int)?> LastDigest()
    {
        var digests = db.Outbox.AsNoTracking().Where(i => i.Kind == Digest.Kind);
        if (await digests.MaxAsync(i => (string?)i.Occasion) is not { } newest) return null;
        var all = digests.Where(i => i.Occasion == newest);
        return (Digest.Morning(newest), await all.CountAsync(i => i.FinishedAt != null), await all.CountAsync());
    }

    public async Task<IReadOnlyList<WorkLine>> Work()
    {
        var (kinds, now) = (jobs.ToDictionary(j => j.Kind, StringComparer.Ordinal), clock.GetUtcNow().UtcDateTime);
        var (names, week) = (kinds.Keys.ToList(), now - Recent);
        var found = await db.Outbox.AsNoTracking()
            .Where(i => names.Contains(i.Kind) && ((i.FinishedAt == null && i.DueAt <= now) || (i.Failure != null && i.FinishedAt > week)))
            .GroupBy(i => new { i.Kind, i.SubjectId })
            .Select(same => new
            {
                same.Key.Kind,
                same.Key.SubjectId,
                Waiting = same.Count(i => i.FinishedAt == null),
                Oldest = same.Min(i => i.FinishedAt == null ? (DateTime?)i.DueAt : null),
                Failed = same.Count(i => i.Failure != null),
            }).ToListAsync();
        if (found.Count == 0) return [];
        var programmes = (await ProgrammeNames.All(db)).ToDictionary(p => p.Id);
        return
        [
            .. found.Select(line => new WorkLine
            {
                Title = kinds[line.Kind].Title,
                Programme = programmes.GetValueOrDefault(line.SubjectId)?.Title,
                Language = programmes.GetValueOrDefault(line.SubjectId)?.Language,
                Waiting = line.Waiting,
                OldestWaiting = line.Oldest,
                Failed = line.Failed,
            }).OrderByDescending(line => line.Failed).ThenBy(line => line.OldestWaiting),
        ];
    }

    private static MailTrouble KindOf(string why) =>
        Says(MailTexts.BadAddress, why) ? MailTrouble.Address
        : Says(MailTexts.Refused, why) ? MailTrouble.Refused
        : Says(MailTexts.GaveUp, why) ? MailTrouble.GaveUp
        : MailTrouble.Other;

    // What is filled in stands late in the text: what comes before tells which text it is.
    private static bool Says(Text text, string why) =>
        Languages.All.Any(language => why.StartsWith(text.In(language).Split('{')[0], StringComparison.Ordinal));
}
