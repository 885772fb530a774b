using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// E-mail, phone, passkeys and sessions of people who hold no function or role in any programme, a year after the last
/// ended. A function that nobody ended ended with its programme. The name stays where it is part of the documentation.
/// </summary>
internal static class IdleContacts
{
    public const string Name = "programmes.contacts";
    private const int Months = 12;

    public static DueDeletion Due { get; } = new()
    {
        Name = Name,
        What = RegisterTexts.DueContacts,
        Rule = RegisterTexts.DueContactsRule,
        Waiting = async services => [.. (await Idle(services)).GroupBy(p => p.Day).Select(day => new DueBatch(null, day.Key, day.Count()))],
        Delete = async (services, batch) => await Delete(services, [.. (await Idle(services)).Where(p => p.Day == batch.Day).Select(p => p.Person)]),
    };

    /// <summary>After a restore, unless the person has come back to something since.</summary>
    public static DeletionKind Again { get; } = new(Name, (services, person) => services.GetRequiredService<Db>().WriteUnaudited(async () =>
        await Delete(services, [.. (await Idle(services)).Where(p => p.Person == person).Select(p => p.Person)])));

    private static async Task<IReadOnlyList<(Guid Person, DateOnly Day)>> Idle(IServiceProvider services)
    {
        var (db, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        var functions = await (
            from person in db.People.AsNoTracking()
            where person.Email != null || person.Phone != null
            join function in db.Functions on person.Id equals function.PersonId
            join programme in db.Programmes on function.ProgrammeId equals programme.Id
            select new { Person = person.Id, function.ToDate, programme.ClosedOn }).ToListAsync();
        var roles = (await db.RoleGrants.AsNoTracking().Select(g => new { g.PersonId, g.ToDate }).ToListAsync()).ToLookup(g => g.PersonId, g => g.ToDate);
        return
        [
            .. functions.GroupBy(f => f.Person, f => Ended(f.ToDate, f.ClosedOn))
                .Select(p => (Person: p.Key, Ends: p.Concat(roles[p.Key]).ToList()))
                // One function or role without an end is enough to stay.
                .Where(p => p.Ends.TrueForAll(end => end < today))
                .Select(p => (p.Person, p.Ends.Max()!.Value.AddMonths(Months))),
        ];
    }

    private static DateOnly? Ended(DateOnly? function, DateOnly? programme) =>
        function is { } own && programme is { } closed ? own < closed ? own : closed : function ?? programme;

    private static async Task<int> Delete(IServiceProvider services, List<Guid> people)
    {
        var (db, ledger) = (services.GetRequiredService<Db>(), services.GetRequiredService<Ledger>());
        foreach (var person in await db.People.Where(p => people.Contains(p.Id)).ToListAsync())
        {
            person.Change(person.Name, email: null, phone: null, person.Title, person.OrganisationId);
            ledger.Note(Name, person.Id);
        }
        await db.Passkeys.Where(k => people.Contains(k.PersonId)).ExecuteDeleteAsync();
        await db.Sessions.Where(s => people.Contains(s.PersonId)).ExecuteDeleteAsync();
        return people.Count;
    }
}
