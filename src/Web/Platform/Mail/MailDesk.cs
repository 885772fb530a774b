using System.Globalization;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Where rooms promise letters and see what became of them. Promising, moving and withdrawing are parts of a room's verb:
/// they happen inside its change, and the verb has asked for the right. An occasion is whatever the room calls it, such as
/// the id of a wave; a letter is sent once per kind, occasion and subject.
/// </summary>
public sealed class MailDesk(Db db, IEnumerable<MailKind> kinds, MailBell bell, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <summary>
    /// Promises one letter to each subject, due now or at the instant given. A letter already promised or sent is left as it
    /// is; one that failed, or was not wanted then, is promised afresh. Gives how many were promised.
    /// </summary>
    public async Task<int> Promise(string kind, string occasion, IReadOnlyCollection<Guid> subjects, DateTime? dueAt = null)
    {
        Check(kind);
        var now = clock.GetUtcNow().UtcDateTime;
        var due = (dueAt ?? now).ToUniversalTime();
        var like = new OutboxItem { Id = default, SubjectId = default, Kind = kind, Occasion = occasion, Language = Language, MadeAt = now, DueAt = due };
        var promised = await MailInsert.Into(db, like, InOrder(subjects));
        if (promised > 0 && due <= now) db.Afterwards(bell.Ring);
        return promised;
    }

    /// <summary>
    /// Takes back what has not been sent, to everybody or to the subjects given, and forgets what failed. A letter under way at
    /// this very second may still go. Gives how many were taken back.
    /// </summary>
    public async Task<int> Withdraw(string kind, string occasion, IReadOnlyCollection<Guid>? subjects = null)
    {
        await Hold(kind, occasion);
        return await EachOf(kind, occasion, subjects, letters => letters.Where(i => i.Result == null).ExecuteDeleteAsync());
    }

    /// <summary>Gives what has not been sent another time, to everybody or to the subjects given. Gives how many were moved.</summary>
    public async Task<int> Move(string kind, string occasion, DateTime dueAt, IReadOnlyCollection<Guid>? subjects = null)
    {
        var due = dueAt.ToUniversalTime();
        await Hold(kind, occasion);
        var moved = await EachOf(kind, occasion, subjects, letters =>
            letters.Where(i => i.FinishedAt == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.DueAt, due)));
        if (moved > 0 && due <= clock.GetUtcNow().UtcDateTime) db.Afterwards(bell.Ring);
        return moved;
    }

    // In the order in which letters are taken on lease: two that hold some of the same and wait for the rest would never end.
    private Task Hold(string kind, string occasion) => db.IsSqlite ? Task.CompletedTask : db.Database.ExecuteSqlAsync(
        $"select 1 from outbox_item where kind = {kind} and occasion = {occasion} and finished_at is null order by due_at, id for update");

    /// <summary>The letters of these occasions counted, in the order in which they are due: a calendar.</summary>
    public async Task<IReadOnlyList<MailRound>> Rounds(params IReadOnlyCollection<string> occasions)
    {
        var known = kinds.Select(k => k.Kind).ToList();
        return await db.Outbox.AsNoTracking()
            .Where(i => known.Contains(i.Kind) && occasions.Contains(i.Occasion))
            .GroupBy(i => new { i.Kind, i.Occasion })
            .Select(round => new MailRound
            {
                Kind = round.Key.Kind,
                Occasion = round.Key.Occasion,
                DueAt = round.Min(i => i.DueAt),
                NextDueAt = round.Min(i => i.FinishedAt == null ? (DateTime?)i.DueAt : null),
                Waiting = round.Count(i => i.FinishedAt == null),
                Sent = round.Count(i => i.Result == MailState.SentResult),
                NotNeeded = round.Count(i => i.Result == MailState.NotNeededResult),
                Failed = round.Count(i => i.Failure != null),
                LastSentAt = round.Max(i => i.Result == MailState.SentResult ? i.FinishedAt : null),
            })
            .OrderBy(round => round.DueAt).ThenBy(round => round.Kind)
            .ToListAsync();
    }

    /// <summary>The letters of one round, one by one.</summary>
    public async Task<IReadOnlyList<MailState>> Letters(string kind, string occasion)
    {
        var letters = await Of(kind, occasion).AsNoTracking().OrderBy(i => i.DueAt).ThenBy(i => i.SubjectId)
            .Select(i => new { i.SubjectId, i.DueAt, i.FinishedAt, i.Result, i.Failure }).ToListAsync();
        return [.. letters.Select(i => new MailState(i.SubjectId, MailState.OutcomeOf(i.FinishedAt, i.Result), i.DueAt, i.FinishedAt, i.Failure))];
    }

    private async Task<int> EachOf(string kind, string occasion, IReadOnlyCollection<Guid>? subjects, Func<IQueryable<OutboxItem>, Task<int>> change)
    {
        Check(kind);
        if (subjects is null) return await change(Of(kind, occasion));
        var changed = 0;
        foreach (var some in InOrder(subjects).Chunk(AtOnce)) changed += await change(Of(kind, occasion).Where(i => some.Contains(i.SubjectId)));
        return changed;
    }

    private IQueryable<OutboxItem> Of(string kind, string occasion) => db.Outbox.Where(i => i.Kind == kind && i.Occasion == occasion);

    // Always in the same order, so that two who change the same rows at once wait for each other and do not lock each other out.
    private static List<Guid> InOrder(IReadOnlyCollection<Guid> subjects) => [.. subjects.Distinct().Order()];

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private void Check(string kind)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Letters are promised, moved and withdrawn inside a change.");
        if (kinds.All(k => k.Kind != kind)) throw new InvalidOperationException($"No room sends letters of the kind {kind}.");
    }
}
