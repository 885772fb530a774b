using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Roles;

/// <summary>
/// What giving and ending a role comes to, wherever it holds. For verbs, inside their change: they have asked for the right
/// and whether this role is theirs to give.
/// </summary>
public sealed class RoleDesk(Db db, SignInLinks links, MailDesk mail, Today today)
{
    /// <summary>Roles that a place is never to be without, once it has one.</summary>
    private static readonly Role[] NeverNone = [Role.Coordinator, Role.Administrator];

    /// <summary>Gives the role, and promises a letter that says so; gives what is to stand in the audit.</summary>
    /// <param name="known">Those the giver may choose among; anybody else is named by address.</param>
    public async Task<string> Give(Actor actor, RolePlace place, RoleInput input, IQueryable<Person> known)
    {
        if (input.FromDate < today.Date) throw new UserMistake(RoleTexts.FromPast, nameof(input.FromDate));
        if (input.ToDate < input.FromDate) throw new UserMistake(RosterTexts.ToBeforeFrom, nameof(input.ToDate));
        var why = Written.LineOrNull(input.Why, nameof(input.Why));
        var person = await Find(input, known);
        if (person.Email is null) throw new UserMistake(RoleTexts.NeedsEmail.With(person.Name), "Person");
        if (person.Id == actor.PersonId && why is null) throw new UserMistake(RoleTexts.WhyToOneself, nameof(input.Why));
        if (await Has(place, input.Role, person.Id, input.FromDate, input.ToDate)) throw new UserMistake(RoleTexts.RoleThere, "Person");
        var grant = Add(place, input.Role, person.Id, input.FromDate, input.ToDate);
        var link = links.Prepare(LinkKind.Welcome, new PersonRef(person.Id, person.Name, person.Email), "/programmes");
        await mail.Promise(RoleLetters.Given.Kind, grant.Id.ToString(), [link]);
        return Said(grant, why);
    }

    /// <summary>The role goes on with somebody else from a day on, for as long as it was given; nothing when they hold it then.</summary>
    public async Task GoOn(RoleGrant grant, Guid person, DateOnly from)
    {
        var place = new RolePlace(grant.ProgrammeId, grant.OrganisationId);
        if (grant.FromDate > from) from = grant.FromDate;
        if (grant.ToDate < from) return;
        var (role, until) = (grant.Role, grant.ToDate);
        if (!await Of(place).AnyAsync(g => g.Role == role && g.PersonId == person && g.FromDate <= from && (g.ToDate == null || (until != null && g.ToDate >= until))))
            Add(place, role, person, from, until);
    }

    /// <summary>Ends one of a place's roles; gives what is to stand in the audit.</summary>
    public async Task<string> End(RolePlace place, RoleEnd end, Func<Role, bool> mine)
    {
        if (end.LastDay < today.Date) throw new UserMistake(RoleTexts.LastDayPast, nameof(end.LastDay));
        var grant = await Of(place).SingleOrDefaultAsync(g => g.Id == end.Grant) ?? throw new Missing("The role");
        if (!mine(grant.Role)) throw new Forbidden($"end the role {grant.Role}");
        if (end.LastDay < grant.FromDate) throw new UserMistake(RosterTexts.ToBeforeFrom, nameof(end.LastDay));
        await End(grant, end.LastDay ?? today.Date.AddDays(-1));
        return Said(grant, Written.LineOrNull(end.Why, "Reason"));
    }

    /// <summary>The role's last day is this, or the one it had if that is earlier. One that never began is taken back.</summary>
    /// <exception cref="UserMistake">Nobody would be left with it.</exception>
    public async Task End(RoleGrant grant, DateOnly lastDay)
    {
        if (grant.ToDate <= lastDay) return;
        if (NeverNone.Contains(grant.Role) && !await GoesOn(grant, lastDay.AddDays(1)))
            throw new UserMistake(grant.Role == Role.Administrator ? RoleTexts.LastAdministrator : RoleTexts.LastCoordinator);
        if (lastDay < grant.FromDate) db.RoleGrants.Remove(grant);
        else grant.ToDate = lastDay;
    }

    /// <summary>Whether anybody holds the role there, now or on a day to come.</summary>
    public Task<bool> IsHeld(RolePlace place, Role role) => Of(place).AnyAsync(g => g.Role == role && (g.ToDate == null || g.ToDate >= today.Date));

    // The update changes nothing. It makes two who end each other's role at once wait for one another.
    private async Task<bool> GoesOn(RoleGrant leaving, DateOnly day)
    {
        var same = Of(new RolePlace(leaving.ProgrammeId, leaving.OrganisationId)).Where(g => g.Role == leaving.Role);
        await same.ExecuteUpdateAsync(set => set.SetProperty(g => g.FromDate, g => g.FromDate));
        var others = await same.AsNoTracking().Where(g => g.Id != leaving.Id).Select(g => new { g.FromDate, g.ToDate }).ToListAsync();
        var added = db.RoleGrants.Local.Where(g => db.Entry(g).State == EntityState.Added && g.Role == leaving.Role && g.ProgrammeId == leaving.ProgrammeId && g.OrganisationId == leaving.OrganisationId);
        return others.Concat(added.Select(g => new { g.FromDate, g.ToDate })).Any(g => g.FromDate <= day && (g.ToDate is null || g.ToDate >= day));
    }

    private Task<bool> Has(RolePlace place, Role role, Guid person, DateOnly from, DateOnly? to) =>
        Of(place).AnyAsync(g => g.Role == role && g.PersonId == person && (g.ToDate == null || g.ToDate >= from) && (to == null || g.FromDate <= to));

    private IQueryable<RoleGrant> Of(RolePlace place) =>
        db.RoleGrants.Where(g => g.ProgrammeId == place.Programme && g.OrganisationId == place.Organisation);

    private RoleGrant Add(RolePlace place, Role role, Guid person, DateOnly from, DateOnly? to)
    {
        var grant = new RoleGrant
        {
            Id = Guid.CreateVersion7(),
            PersonId = person,
            Role = role,
            ProgrammeId = place.Programme,
            OrganisationId = place.Organisation,
            FromDate = from,
            ToDate = to,
        };
        db.RoleGrants.Add(grant);
        return grant;
    }

    private async Task<Person> Find(RoleInput input, IQueryable<Person> known)
    {
        if (input.PersonId is { } id) return await known.SingleOrDefaultAsync(p => p.Id == id) ?? throw new UserMistake(RoleTexts.PersonMissing, "Person");
        if (string.IsNullOrWhiteSpace(input.Email) && string.IsNullOrWhiteSpace(input.Name)) throw new UserMistake(RoleTexts.PersonMissing, "Person");
        var name = Written.Line(input.Name, nameof(input.Name), RosterTexts.NameMissing);
        var email = Written.Email(input.Email, nameof(input.Email)) ?? throw new UserMistake(RoleTexts.EmailMissing, nameof(input.Email));
        var there = await db.People.SingleOrDefaultAsync(p => p.Email == email);
        if (there is not null && !string.Equals(there.Name, name, StringComparison.OrdinalIgnoreCase)) throw new UserMistake(RosterTexts.EmailTaken, nameof(input.Email));
        if (there is not null) return there;
        var person = new Person(Guid.CreateVersion7(), name);
        person.Change(name, email, phone: null, title: null, organisationId: null);
        db.People.Add(person);
        return person;
    }

    // Who is the subject of the row cannot be read from a role that was taken back, so it stands here.
    private static string Said(RoleGrant grant, string? why) =>
        FormattableString.Invariant($"{grant.Role} to {grant.PersonId}, {grant.FromDate:yyyy-MM-dd}–{grant.ToDate:yyyy-MM-dd}") + (why is null ? "" : ": " + why);
}
