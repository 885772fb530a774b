using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>One thing that waits to be told, in words.</summary>
public sealed record ToldNotice(DateTime At, NoticeLine Line);

/// <summary>
/// What waits to be told somebody: the lines, which notices they and what is not to be told any more come from, and how many
/// more there are.
/// </summary>
public sealed record WaitingNotices(IReadOnlyList<ToldNotice> Lines, IReadOnlyList<Guid> From, int More);

/// <summary>Puts into words what waits to be told, for a reader with the roles held today.</summary>
public sealed class NoticeReading(Db db, IEnumerable<NoticeKind> kinds, IServiceProvider services)
{
    public const int Most = 30;
    private readonly Dictionary<string, NoticeKind> known = kinds.ToDictionary(k => k.Name, StringComparer.Ordinal);

    /// <summary>The newest first, at most <see cref="Most"/>; those of a kind this program does not know are left for one that does.</summary>
    public async Task<WaitingNotices> Of(Actor reader)
    {
        var names = known.Keys.ToList();
        var mine = db.Notices.AsNoTracking().Where(n => n.PersonId == reader.PersonId && names.Contains(n.Kind));
        var newest = await mine.OrderByDescending(n => n.At).ThenBy(n => n.Id).Take(Most).ToListAsync();
        var lines = new List<ToldNotice>();
        foreach (var notice in newest)
            if (await known[notice.Kind].Compose(services, new NoticeCall(reader, notice.ItemId, notice.AboutId, notice.At)) is { } line)
                lines.Add(new ToldNotice(notice.At, line));
        var more = newest.Count < Most ? 0 : await mine.CountAsync() - Most;
        return new WaitingNotices(lines, [.. newest.Select(n => n.Id)], more);
    }

    /// <summary>The language chosen, else that of a programme the reader takes part in, else bokmål.</summary>
    public async Task<string> LanguageOf(Actor reader, NoticeChoice? choice)
    {
        if (choice is not null) return choice.Language;
        foreach (var room in RoomList.All)
            if ((await room.EveryProgramme(db)).FirstOrDefault(p => reader.Grants.Any(g => g.Programme == p.Id)) is { } programme)
                return programme.Language;
        return "nb";
    }
}
