using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>Many promises at once.</summary>
internal static class MailInsert
{
    /// <summary>Joins the transaction that is open. Gives how many are new, or were given up and are tried afresh.</summary>
    public static Task<int> Into(Db db, OutboxItem like, IReadOnlyList<Guid> subjects) => new ManyRows(db)
    {
        Into = "insert into outbox_item (id, kind, subject_id, occasion, language, made_at, due_at, attempts, done, total)",
        Values = "({0}, @kind, {1}, @occasion, @language, @now, @due, 0, 0, 0)",
        OnConflict = $"""
            on conflict (kind, subject_id, occasion) do update
            set language = excluded.language, made_at = excluded.made_at, due_at = excluded.due_at, attempts = 0,
                leased_until = null, finished_at = null, result = null, failure = null
            where outbox_item.failure is not null or outbox_item.result = '{MailState.NotNeededResult}'
            """,
        Shared = [("kind", like.Kind), ("occasion", like.Occasion), ("language", like.Language), ("now", like.MadeAt), ("due", like.DueAt)],
    }.Insert(subjects);
}
