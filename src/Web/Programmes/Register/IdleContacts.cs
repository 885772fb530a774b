using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// E-mail, phone and ways of signing in of people who hold no function or role in any programme, a year after the last
/// ended. What nobody ended, ended with its programme. The name stays where it is part of the documentation.
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
        var reachable = db.People.Where(p => p.Email != null || p.Phone != null).Select(p => p.Id);
        var functions = await db.Functions.AsNoTracking().Where(f => reachable.Contains(f.PersonId))
            .Select(f => new { f.PersonId, f.ToDate, ClosedOn = db.Programmes.Where(p => p.Id == f.ProgrammeId).Select(p => p.ClosedOn).FirstOrDefault() }).ToListAsync();
        // A role at the deployment or for an organisation has no programme to end with.
        var roles = await db.RoleGrants.AsNoTracking().Where(g => reachable.Contains(g.PersonId))
            .Select(g => new { g.PersonId, g.ToDate, ClosedOn = db.Programmes.Where(p => p.Id == g.ProgrammeId).Select(p => p.ClosedOn).FirstOrDefault() }).ToListAsync();
        return
        [
            .. functions.Concat(roles).GroupBy(held => held.PersonId, held => Ended(held.ToDate, held.ClosedOn))
                // One function or role without an end is enough to stay.
                .Where(ends => ends.All(end => end < today))
                .Select(ends => (ends.Key, ends.Max()!.Value.AddMonths(Months))),
        ];
    }

    private static DateOnly? Ended(DateOnly? own, DateOnly? programme) =>
        own is { } first && programme is { } closed ? first < closed ? first : closed : own ?? programme;

    private static async Task<int> Delete(IServiceProvider services, List<Guid> people)
    {
        var (db, ledger) = (services.GetRequiredService<Db>(), services.GetRequiredService<Ledger>());
        var gone = 0;
        foreach (var person in people)
        {
            // Two programs that do it at once count it once.
            var forgotten = await db.People.Where(p => p.Id == person && (p.Email != null || p.Phone != null)).ExecuteUpdateAsync(set => set
                .SetProperty(p => p.Email, (string?)null).SetProperty(p => p.Phone, (string?)null).SetProperty(p => p.Version, p => p.Version + 1));
            if (forgotten == 0) continue;
            ledger.Note(Name, person);
            gone++;
        }
        await db.ProviderLinks.Where(l => people.Contains(l.PersonId)).ExecuteDeleteAsync();
        await db.Passkeys.Where(k => people.Contains(k.PersonId)).ExecuteDeleteAsync();
        await db.Sessions.Where(s => people.Contains(s.PersonId)).ExecuteDeleteAsync();
        return gone;
    }
}
