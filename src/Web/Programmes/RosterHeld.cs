using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>What the roster holds about a person: how to reach them, their functions, and their roles.</summary>
internal static class RosterHeld
{
    public static IReadOnlyList<HeldKind> Kinds => [Contact, Functions, Reporting, Roles];

    private static readonly HeldKind Contact = new()
    {
        Name = "person",
        Title = HeldTexts.Contact,
        Why = ProgrammesTexts.DataRosterWhy,
        Until = HeldTexts.ContactUntil,
        Verdict = Verdict.WhenSettled,
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == person) is not { } found) return [];
            var employer = await db.Organisations.AsNoTracking().Where(o => o.Id == found.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync();
            var rows = HeldRow.Known((RosterTexts.Email, found.Email), (RosterTexts.Phone, found.Phone), (RosterTexts.JobTitle, found.Title), (RosterTexts.Employer, employer));
            return [new HeldRecord { Kind = Contact!, Id = person, What = found.Name, Rows = rows }];
        },
        Erase = async erasing =>
        {
            var person = await erasing.Db.People.SingleOrDefaultAsync(p => p.Id == erasing.Id);
            // What is kept with the name needs the name, and nothing else.
            if (erasing.Outcome == Fate.Keep) person?.Change(person.Name, email: null, phone: null, title: null, organisationId: null);
            else if (person is not null) erasing.Db.People.Remove(person);
        },
    };

    private static readonly HeldKind Functions = new()
    {
        Name = "function",
        Title = RosterTexts.Functions,
        Why = ProgrammesTexts.DataRosterWhy,
        Until = ProgrammesTexts.DataRosterUntil,
        Columns = ["function.person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Delete, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var functions = await db.Functions.AsNoTracking().Where(f => f.PersonId == person).OrderBy(f => f.FromDate).ToListAsync();
            var programmes = await HeldProgrammes.Of(db, functions.Select(f => f.ProgrammeId));
            var groups = await db.Groups.AsNoTracking().Where(g => db.Functions.Any(f => f.PersonId == person && f.GroupId == g.Id)).ToDictionaryAsync(g => g.Id, g => g.Name);
            return
            [
                .. functions.Select(f => new HeldRecord
                {
                    Kind = Functions!,
                    Id = f.Id,
                    Programme = programmes[f.ProgrammeId],
                    What = string.Join(", ", ((string[])[groups[f.GroupId], f.Post]).Where(t => t.Length > 0)),
                    Rows = HeldRow.Known((RosterTexts.From, Days.Of(f.FromDate)), (RosterTexts.To, f.ToDate is { } to ? Days.Of(to) : null)),
                    Address = $"/programmes/{programmes[f.ProgrammeId].Key}/roster",
                }),
            ];
        },
        Erase = async erasing =>
        {
            var (db, day) = (erasing.Db, erasing.Services.GetRequiredService<Today>().Date);
            var functions = db.Functions.Where(f => f.Id == erasing.Id);
            if (erasing.Outcome == Fate.Delete) await functions.ExecuteDeleteAsync();
            // Nobody without a name, and nobody who has asked to go, holds a function.
            else await functions.Where(f => f.ToDate == null || f.ToDate > day).ExecuteUpdateAsync(set => set.SetProperty(f => f.ToDate, f => f.FromDate > day ? f.FromDate : day).SetProperty(f => f.Version, f => f.Version + 1));
            if (erasing.Outcome != Fate.Unname) return;
            var standIn = await erasing.StandIn.Id();
            await functions.ExecuteUpdateAsync(set => set.SetProperty(f => f.PersonId, standIn));
        },
    };

    private static readonly HeldKind Reporting = new()
    {
        Name = "reports-to",
        Title = HeldTexts.Reporting,
        Why = ProgrammesTexts.DataRosterWhy,
        Until = ProgrammesTexts.DataRosterUntil,
        Columns = ["function.reports_to_person_id"],
        Verdict = Verdict.WhenSettled,
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var reporting = await db.Functions.AsNoTracking().Where(f => f.ReportsToPersonId == person).OrderBy(f => f.FromDate)
                .Select(f => new { f.Id, f.ProgrammeId, Group = db.Groups.Where(g => g.Id == f.GroupId).Select(g => g.Name).First() }).ToListAsync();
            var programmes = await HeldProgrammes.Of(db, reporting.Select(f => f.ProgrammeId));
            // Who it is that reports is theirs, not this person's.
            return [.. reporting.Select(f => new HeldRecord { Kind = Reporting!, Id = f.Id, Programme = programmes[f.ProgrammeId], What = HeldTexts.SomebodyIn.With(f.Group) })];
        },
        Erase = erasing => erasing.Db.Functions.Where(f => f.Id == erasing.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.ReportsToPersonId, (Guid?)null)),
    };

    private static readonly HeldKind Roles = new()
    {
        Name = "role",
        Title = HeldTexts.Roles,
        Why = HeldTexts.RolesWhy,
        Until = ProgrammesTexts.DataRosterUntil,
        Columns = ["role_grant.person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Delete, Fate.Unname, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var grants = await db.RoleGrants.AsNoTracking().Where(g => g.PersonId == person).OrderBy(g => g.FromDate).ToListAsync();
            var programmes = await HeldProgrammes.Of(db, grants.Select(g => g.ProgrammeId ?? Guid.Empty));
            return
            [
                .. grants.Select(g => new HeldRecord
                {
                    Kind = Roles!,
                    Id = g.Id,
                    Programme = g.ProgrammeId is { } programme ? programmes.GetValueOrDefault(programme) : null,
                    What = LayoutTexts.Role(g.Role),
                    Rows = HeldRow.Known((RosterTexts.From, Days.Of(g.FromDate)), (RosterTexts.To, g.ToDate is { } to ? Days.Of(to) : null)),
                }),
            ];
        },
        Erase = async erasing =>
        {
            var (grants, day) = (erasing.Db.RoleGrants.Where(g => g.Id == erasing.Id), erasing.Services.GetRequiredService<Today>().Date.AddDays(-1));
            if (erasing.Outcome == Fate.Delete) await grants.ExecuteDeleteAsync();
            else await grants.Where(g => g.ToDate == null || g.ToDate > day).ExecuteUpdateAsync(set => set.SetProperty(g => g.ToDate, day));
            if (erasing.Outcome != Fate.Unname) return;
            var standIn = await erasing.StandIn.Id();
            await grants.ExecuteUpdateAsync(set => set.SetProperty(g => g.PersonId, standIn));
        },
    };
}
