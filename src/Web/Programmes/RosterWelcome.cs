using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>Invites somebody of the roster in, by a letter with a link.</summary>
public sealed class RosterWelcome(Db db, SignInLinks links, MailDesk mail, Today today)
{
    public async Task Send(Actor actor, Guid programmeId, Guid personId)
    {
        actor.Must(Right.EditRoster, programmeId);
        await db.Write(actor, new Act("roster.person.welcome", programmeId, personId), async () =>
        {
            var programme = await db.ChangeableProgramme(programmeId);
            if (!await db.Functions.AnyAsync(f => f.ProgrammeId == programmeId && f.PersonId == personId)) throw new Missing("Person");
            var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == personId);
            if (await WhyNotSend(programmeId, person) is { } why) throw new UserMistake(why);
            var link = links.Prepare(LinkKind.Welcome, new PersonRef(person.Id, person.Name, person.Email), $"/programmes/{programme.Key}");
            await mail.Promise(Welcome.Kind, programme.Key, [link]);
        });
    }

    public async Task<string?> WhyNotSend(Guid programmeId, Person person)
    {
        var date = today.Date;
        if (person.Email is null) return WelcomeTexts.NoEmail;
        var begins = await db.Functions.Where(f => f.ProgrammeId == programmeId && f.PersonId == person.Id && (f.ToDate == null || f.ToDate >= date))
            .MinAsync(f => (DateOnly?)f.FromDate);
        return begins is null ? WelcomeTexts.IsOver : begins > date ? WelcomeTexts.NotBegun.With(Days.Of(begins.Value)) : null;
    }

    /// <summary>What became of the newest letter, in words; null when none was sent.</summary>
    public async Task<string?> State(Guid personId)
    {
        var last = await db.SignInLinks.AsNoTracking().Where(l => l.PersonId == personId && l.Kind == LinkKind.Welcome)
            .OrderByDescending(l => l.AskedAt).Select(l => new { l.AskedAt, l.UsedAt }).FirstOrDefaultAsync();
        if (last is null) return null;
        return last.UsedAt is { } used ? WelcomeTexts.UsedOn.With(Day(used)) : WelcomeTexts.SentOn.With(Day(last.AskedAt));
    }

    /// <summary>In the programme's language; the occasion is its key.</summary>
    public static readonly MailKind Welcome = new()
    {
        Kind = "welcome",
        Compose = async (services, call) =>
        {
            var programme = await services.GetRequiredService<CurrentProgramme>().Become(call.Occasion);
            if (programme.IsClosed || await services.GetRequiredService<SignInLinks>().Issue(call.SubjectId) is not { } link) return null;
            var signIn = services.GetRequiredService<Deployment>().Link("/sign-in");
            return new Letter
            {
                To = link.Person.Email!,
                ToName = link.Person.Name,
                Subject = WelcomeTexts.LetterSubject.InWith(programme.Language, programme.Title),
                Text = WelcomeTexts.Letter.InWith(programme.Language, link.Person.Name, programme.Title, link.Address, signIn),
                Language = programme.Language,
            };
        },
    };

    private static string Day(DateTime at) => Days.Of(DateOnly.FromDateTime(Today.Local(at)));
}
