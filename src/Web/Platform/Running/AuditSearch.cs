using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Running;

/// <summary>One line of the audit in words: who did what, when, where. What people wrote as their reason is not in it.</summary>
public sealed record AuditLine
{
    public required DateTime At { get; init; }
    public required Guid? Person { get; init; }
    public required string Who { get; init; }
    public required string What { get; init; }
    public required ProgrammeRef? Programme { get; init; }
    /// <summary>Done in a programme that is no longer there.</summary>
    public required bool ProgrammeGone { get; init; }
    public required Guid? Subject { get; init; }
    public required string? Why { get; init; }
}

/// <summary>Looks in the audit, newest first.</summary>
public sealed class AuditSearch(Db db, KnownPeople people)
{
    public const int PageSize = 50;
    private static readonly IReadOnlyDictionary<string, Deed> Known =
        PlatformDeeds.All.Concat(RoomList.All.SelectMany(room => room.Deeds)).Concat(RoomList.All.SelectMany(room => room.Due).Select(ByItself)).ToDictionary(d => d.Verb, StringComparer.Ordinal);

    private static Deed ByItself(DueDeletion due) =>
        new("due." + due.Name, new Text($"{AuditTexts.ByItself.Nb}: {due.What.Nb}", $"{AuditTexts.ByItself.Nn}: {due.What.Nn}", $"{AuditTexts.ByItself.En}: {due.What.En}")) { Why = count => count };

    /// <summary>Every verb that has words, in the order of the reader's words.</summary>
    public static IEnumerable<Deed> Deeds => Known.Values.OrderBy(d => d.Words.ToString(), StringComparer.CurrentCulture);

    /// <summary>A page of what was found, and whether there is more.</summary>
    public async Task<(IReadOnlyList<AuditLine> Lines, bool More)> Find(AuditFilter filter)
    {
        var skipped = (Math.Max(1, filter.Page ?? 1) - 1) * PageSize;
        var lines = await Lines(filter, skipped, PageSize + 1);
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    /// <exception cref="UserMistake">The filter cannot be understood.</exception>
    public async Task<IReadOnlyList<AuditLine>> Lines(AuditFilter filter, int skipped, int most)
    {
        var programmes = (await ProgrammeNames.All(db)).ToDictionary(p => p.Id);
        var rows = await (await Matching(filter, programmes.Values))
            .OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Skip(skipped).Take(most).ToListAsync();
        var names = new Dictionary<Guid, string>();
        foreach (var person in rows.Select(r => r.PersonId).OfType<Guid>().Distinct())
            names[person] = (await people.Find(person))?.Name ?? RunningTexts.Nobody;
        return [.. rows.Select(row => Line(row, names, programmes))];
    }

    private async Task<IQueryable<AuditRow>> Matching(AuditFilter filter, IEnumerable<ProgrammeRef> programmes)
    {
        var rows = db.Audit.AsNoTracking();
        if (await Person(filter) is { } person) rows = rows.Where(r => r.PersonId == person);
        if (!string.IsNullOrWhiteSpace(filter.Verb)) rows = rows.Where(r => r.Verb == filter.Verb);
        if (!string.IsNullOrWhiteSpace(filter.In))
        {
            var programme = programmes.FirstOrDefault(p => p.Key == filter.In)?.Id ?? throw new Missing("The programme");
            rows = rows.Where(r => r.ProgrammeId == programme);
        }
        if (AuditFilter.Id(filter.Subject, "subject") is { } subject) rows = rows.Where(r => r.SubjectId == subject);
        if (AuditFilter.Date(filter.From, "from") is { } from && Today.Utc(from, TimeOnly.MinValue) is var first) rows = rows.Where(r => r.At >= first);
        if (AuditFilter.Date(filter.To, "to") is { } to && Today.Utc(to.AddDays(1), TimeOnly.MinValue) is var end) rows = rows.Where(r => r.At < end);
        return rows;
    }

    private async Task<Guid?> Person(AuditFilter filter)
    {
        if (string.IsNullOrWhiteSpace(filter.Who)) return AuditFilter.Id(filter.Person, "person");
        var found = await people.Find(filter.Who.Trim().ToLowerInvariant());
        return found?.Id ?? throw new UserMistake(SignOutTexts.Unknown, "who");
    }

    private static AuditLine Line(AuditRow row, Dictionary<Guid, string> names, Dictionary<Guid, ProgrammeRef> programmes)
    {
        var deed = Known.GetValueOrDefault(row.Verb);
        var programme = row.ProgrammeId is { } id ? programmes.GetValueOrDefault(id) : null;
        return new AuditLine
        {
            At = Today.Local(row.At),
            Person = row.PersonId,
            Who = row.PersonId is { } person ? names[person] : AuditTexts.Kind(Enum.Parse<ActorKind>(row.Who)),
            What = deed?.Words ?? row.Verb,
            Programme = programme,
            ProgrammeGone = row.ProgrammeId is not null && programme is null,
            Subject = row.SubjectId,
            Why = row.Why is not { } why ? null : deed?.Why is { } say ? say(why) : AuditTexts.WhyElsewhere,
        };
    }
}
