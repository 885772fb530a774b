using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.HandingOver;

/// <summary>What somebody answers for by the roster: functions, and those who report to them.</summary>
internal static class FunctionDuties
{
    public static async Task<IReadOnlyList<Duty>> Of(IServiceProvider services, ProgrammeRef programme, Guid person)
    {
        var (db, date) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        var held = await db.Functions.AsNoTracking()
            .Where(f => f.ProgrammeId == programme.Id && f.PersonId == person && (f.ToDate == null || f.ToDate >= date))
            .Join(db.Groups, f => f.GroupId, g => g.Id, (f, g) => new { f, g.Name, g.Number })
            .OrderBy(x => x.Number).ThenBy(x => x.f.FromDate).ToListAsync();
        var organisations = await db.Organisations.AsNoTracking().Where(o => held.Select(h => h.f.OrganisationId).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var functions = held.Select(h => new Duty
        {
            Key = $"function-{h.f.Id:N}",
            What = Said(h.f, h.Name, h.f.OrganisationId is { } id ? organisations[id] : RosterTexts.Shared),
            Pass = passing => Pass(db, h.f.Id, passing),
        });
        return [.. functions, .. await Reporting(db, programme, person, date)];
    }

    private static string Said(Function function, string group, string organisation)
    {
        var said = (function.IsLeader ? HandOverTexts.Leads : HandOverTexts.IsIn).With(group, organisation);
        if (function.Post.Length > 0) said += $", {function.Post}";
        return function.ToDate is { } to ? $"{said} ({RosterTexts.Until.With(Days.Of(to))})" : said;
    }

    private static async Task<IReadOnlyList<Duty>> Reporting(Db db, ProgrammeRef programme, Guid person, DateOnly date)
    {
        var names = await Reporters(db, programme.Id, person, date).Join(db.People, f => f.PersonId, p => p.Id, (f, p) => p.Name).Distinct().OrderBy(n => n).ToListAsync();
        if (names.Count == 0) return [];
        return
        [
            new Duty
            {
                Key = "reports",
                What = HandOverTexts.Reports.With(string.Join(", ", names)),
                Pass = async passing =>
                {
                    foreach (var function in await Reporters(db, programme.Id, person, date).ToListAsync())
                        function.Change(function.GroupId, function.OrganisationId, function.Post, function.IsLeader, function.PersonId == passing.Successor ? null : passing.Successor);
                },
            },
        ];
    }

    private static IQueryable<Function> Reporters(Db db, Guid programme, Guid person, DateOnly date) =>
        db.Functions.Where(f => f.ProgrammeId == programme && f.ReportsToPersonId == person && f.PersonId != person && (f.ToDate == null || f.ToDate >= date));

    /// <summary>Ends the function, and begins it anew with the successor the day after, as long as it was to last.</summary>
    private static async Task Pass(Db db, Guid id, Passing passing)
    {
        var function = await db.Functions.SingleAsync(f => f.Id == id);
        var planned = function.ToDate;
        var last = planned < passing.LastDay ? planned.Value : passing.LastDay;
        var begins = function.FromDate > last ? function.FromDate : last.AddDays(1);
        if (passing.Successor is { } successor) await Begin(db, function, successor, begins, planned >= begins ? planned : null);
        if (last < function.FromDate) db.Functions.Remove(function);
        else function.End(last);
    }

    // One who holds the same function already only takes over leading it.
    private static async Task Begin(Db db, Function left, Guid successor, DateOnly begins, DateOnly? ends)
    {
        var same = await db.Functions.FirstOrDefaultAsync(f => f.PersonId == successor && f.GroupId == left.GroupId && f.OrganisationId == left.OrganisationId
            && (f.ToDate == null || f.ToDate >= begins));
        var begun = same ?? new Function(Guid.CreateVersion7(), left.ProgrammeId, successor, left.GroupId, left.OrganisationId, left.Post, begins);
        var boss = left.ReportsToPersonId == successor ? null : left.ReportsToPersonId;
        if (same is null)
        {
            begun.Last(begins, ends);
            db.Functions.Add(begun);
            begun.Change(left.GroupId, left.OrganisationId, left.Post, left.IsLeader, boss);
        }
        else if (left.IsLeader && !same.IsLeader)
        {
            begun.Change(left.GroupId, left.OrganisationId, same.Post, isLeader: true, same.ReportsToPersonId);
        }
    }
}
