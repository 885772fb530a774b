using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>Who runs the deployment. The first is made at the command line, by whoever holds the machine.</summary>
public sealed class Administrators(Db db, SignInLinks links, Today today)
{
    /// <summary>Makes the person administrator, if that is not so already; gives the address of a link, to sign in by once.</summary>
    public async Task<string> Appoint(Actor actor, string email, string name)
    {
        actor.Must(Right.RunDeployment);
        var address = Written.Email(email, "Email") ?? throw new UserMistake(RosterTexts.EmailMalformed.With(email), "Email");
        var called = Written.Line(name, "Name", RosterTexts.NameMissing);
        var known = await db.People.SingleOrDefaultAsync(p => p.Email == address);
        if (known is not null && !string.Equals(known.Name, called, StringComparison.OrdinalIgnoreCase)) throw new UserMistake(RosterTexts.EmailTaken, "Email");
        var person = known ?? new Person(Guid.CreateVersion7(), called);
        var link = Guid.Empty;
        await db.Write(actor, new Act("administrator.appoint", Subject: person.Id), async () =>
        {
            if (known is null)
            {
                person.Change(called, address, phone: null, title: null, organisationId: null);
                db.People.Add(person);
            }
            await Give(person.Id);
            link = links.Prepare(LinkKind.Start, new PersonRef(person.Id, person.Name, address), "/programmes");
        });
        return (await links.Issue(link))!.Address;
    }

    /// <summary>Changes somebody's address, where a coordinator may not because the person has a role elsewhere.</summary>
    public async Task Move(Actor actor, string from, string to)
    {
        actor.Must(Right.RunDeployment);
        var (old, address) = (EmailAddress.Normalise(from), Written.Email(to, "Email") ?? throw new UserMistake(RosterTexts.EmailMalformed.With(to), "Email"));
        var person = await db.People.SingleOrDefaultAsync(p => p.Email == old) ?? throw new UserMistake(WelcomeTexts.NobodyHasEmail.With(from));
        await db.Write(actor, new Act("person.move", Subject: person.Id), async () =>
        {
            if (await db.People.AnyAsync(p => p.Email == address && p.Id != person.Id)) throw new UserMistake(RosterTexts.EmailTaken, "Email");
            person.Change(person.Name, address, person.Phone, person.Title, person.OrganisationId);
        });
    }

    private async Task Give(Guid person)
    {
        var date = today.Date;
        if (await db.RoleGrants.AnyAsync(g => g.PersonId == person && g.Role == Role.Administrator && g.FromDate <= date && (g.ToDate == null || g.ToDate >= date))) return;
        db.RoleGrants.Add(new RoleGrant { Id = Guid.CreateVersion7(), PersonId = person, Role = Role.Administrator, FromDate = date });
    }

    internal static readonly Command Command = new(
        "administrator",
        "administrator EMAIL NAME",
        WelcomeTexts.AdministratorHelp,
        async call =>
        {
            // A name of several words may be written without quotation marks.
            var name = string.Join(' ', call.Words.Skip(1));
            var address = await call.Get<Administrators>().Appoint(Actor.CommandLine, call.Word(0, "EMAIL"), name.Length > 0 ? name : call.Word(1, "NAME"));
            await call.Out.WriteLineAsync(WelcomeTexts.AdministratorDone.With(name));
            await call.Out.WriteLineAsync(address);
            return 0;
        });

    internal static readonly Command ForgetPasskeys = new(
        "forget-passkeys",
        "forget-passkeys EMAIL",
        WelcomeTexts.ForgetPasskeysHelp,
        async call =>
        {
            var email = EmailAddress.Normalise(call.Word(0, "EMAIL"))!;
            var person = await call.Get<KnownPeople>().Find(email) ?? throw new UserMistake(WelcomeTexts.NobodyHasEmail.With(email));
            await call.Get<Passkeys>().Forget(Actor.CommandLine, person.Id);
            await call.Out.WriteLineAsync(WelcomeTexts.ForgetPasskeysDone.With(person.Name));
            return 0;
        });

    internal static readonly Command ChangeEmail = new(
        "change-email",
        "change-email OLD NEW",
        WelcomeTexts.ChangeEmailHelp,
        async call =>
        {
            await call.Get<Administrators>().Move(Actor.CommandLine, call.Word(0, "OLD"), call.Word(1, "NEW"));
            await call.Out.WriteLineAsync(WelcomeTexts.ChangeEmailDone.With(call.Word(1, "NEW")));
            return 0;
        });
}
