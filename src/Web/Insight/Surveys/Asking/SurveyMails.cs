using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>
/// The letters a wave sends. The subject of each is an invitation, the occasion its wave. They are composed as they leave:
/// somebody who has answered is not reminded, and somebody withdrawn hears nothing more.
/// </summary>
internal static class SurveyMails
{
    public const string Invitation = "survey-invitation", Reminder = "survey-reminder", Results = "survey-results";

    public static IReadOnlyList<MailKind> All { get; } =
    [
        new() { Kind = Invitation, Compose = (services, call) => Compose(services, call, LetterKind.Invitation) },
        new() { Kind = Reminder, Compose = (services, call) => Compose(services, call, LetterKind.Reminder) },
        new() { Kind = Results, Compose = (services, call) => Compose(services, call, LetterKind.Results) },
    ];

    /// <summary>The path of the link in a letter.</summary>
    public static string Path(string token) => $"/answer/{token}";

    /// <summary>The path of a wave's one open link.</summary>
    public static string OpenPath(string code) => $"/answer/open/{code}";

    private static async Task<Letter?> Compose(IServiceProvider services, MailCall call, LetterKind kind)
    {
        var db = services.GetRequiredService<Db>();
        var found = await db.Invitations.AsNoTracking().Where(i => i.Id == call.SubjectId && !i.Withdrawn)
            .Join(db.Waves, i => i.WaveId, w => w.Id, (i, w) => new { Invitation = i, Wave = w })
            .Join(db.Askings, f => f.Wave.Id, a => a.WaveId, (f, a) => new { f.Invitation, f.Wave, Asking = a })
            .Join(db.Surveys, f => f.Wave.SurveyId, s => s.Id, (f, s) => new { f.Invitation, f.Wave, f.Asking, s.ProgrammeId })
            .Join(db.People, f => f.Invitation.PersonId, p => p.Id, (f, p) => new { f.Invitation, f.Wave, f.Asking, f.ProgrammeId, p.Name, p.Email })
            .Join(db.Programmes, f => f.ProgrammeId, p => p.Id, (f, p) => new { f.Invitation, f.Wave, f.Asking, f.Name, f.Email, p.Id, p.Title, p.Language })
            .SingleOrDefaultAsync();
        if (found is not { Email: { } email, Asking.ClosesOn: { } lastDay } || !await IsWanted(db, services.GetRequiredService<Today>(), kind, found.Wave, found.Asking, found.Invitation)) return null;
        var written = await db.WaveLetters.AsNoTracking().Where(l => l.WaveId == found.Wave.Id && l.Kind == kind).ToListAsync();
        var token = services.GetRequiredService<KeyStore>().Seal(found.Id).Open(found.Invitation.Token);
        var (subject, text) = LetterFilling.Fill(kind, written, new LetterFacts
        {
            Name = found.Name,
            Link = services.GetRequiredService<Deployment>().Link(Path(token)),
            Programme = found.Title,
            Language = found.Language,
            LastDay = lastDay,
            Anonymous = found.Asking.Anonymous,
        });
        return new Letter { To = email, ToName = found.Name, Subject = subject, Text = text, Language = found.Language, ReplyTo = await Coordinator(db, services.GetRequiredService<Today>().Date, found.Id) };
    }

    private static async Task<bool> IsWanted(Db db, Today today, LetterKind kind, Wave wave, WaveAsking asking, Invitation invitation) =>
        kind == LetterKind.Results ? wave.PublishedOn is not null
        : asking.State(wave, today.Date) == AskingState.Open && asking.ClosesOn >= today.Date
            // Who has answered by telephone in the meantime still gets the letter that was promised, but no reminder.
            && (kind == LetterKind.Invitation || !await db.Participations.AnyAsync(p => p.WaveId == wave.Id && p.PersonId == invitation.PersonId));

    // Who has the answer when somebody writes back; without one, the deployment's own address does.
    private static Task<string?> Coordinator(Db db, DateOnly day, Guid programmeId) => db.RoleGrants.AsNoTracking()
        .Where(g => g.ProgrammeId == programmeId && g.Role == Role.Coordinator && g.FromDate <= day && (g.ToDate == null || g.ToDate >= day))
        .Join(db.People.Where(p => p.Email != null), g => g.PersonId, p => p.Id, (g, p) => new { g.FromDate, g.Id, p.Email })
        .OrderBy(g => g.FromDate).ThenBy(g => g.Id).Select(g => g.Email).FirstOrDefaultAsync();
}
