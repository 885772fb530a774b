using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>
/// Promises a letter to everybody whose turn it is and who has something to be told: some at a time, so that nobody waits
/// at the gate. Begun again, it promises nobody a second.
/// </summary>
internal sealed class DigestRound(Db db, MailDesk mails, Today today)
{
    private const string Done = "notices.round";
    private const int AtOnce = 500;

    /// <summary>Today's round; <paramref name="promised"/> is the morning it was promised for, which may have been missed.</summary>
    public async Task Run(DateOnly promised, Action<int, int> report)
    {
        var (last, now) = (await Last() ?? promised.AddDays(-1), today.Date);
        var turns = Turns.Due(last, now);
        if (turns.Count == 0) return;
        var people = await Whose(turns);
        foreach (var (done, some) in people.Chunk(AtOnce).Index())
        {
            await db.WriteUnaudited(() => mails.Promise(Digest.Kind, Digest.Occasion(now), some));
            report((done * AtOnce) + some.Length, people.Count);
        }
        await db.Write(Actor.Program, new Act("notices.round", Why: people.Count.ToString(CultureInfo.InvariantCulture)), () =>
            db.Database.ExecuteSqlAsync($"insert into setting (id, value) values ({Done}, {Digest.Occasion(now)}) on conflict (id) do update set value = excluded.value"));
    }

    private async Task<List<Guid>> Whose(IReadOnlyList<Every> turns)
    {
        var unchosen = turns.Contains(NoticeChoice.Unchosen);
        return await db.Notices.AsNoTracking().Select(n => n.PersonId).Distinct()
            // Whose last letter has not gone yet is told the rest in that one.
            .Where(p => !db.Outbox.Any(i => i.Kind == Digest.Kind && i.SubjectId == p && i.FinishedAt == null))
            .Where(p => db.NoticeChoices.Any(c => c.PersonId == p && turns.Contains(c.Every)) || (unchosen && !db.NoticeChoices.Any(c => c.PersonId == p)))
            .ToListAsync();
    }

    private async Task<DateOnly?> Last() =>
        await db.Settings.AsNoTracking().Where(s => s.Id == Done).Select(s => s.Value).SingleOrDefaultAsync() is { } last ? Digest.Morning(last) : null;
}
