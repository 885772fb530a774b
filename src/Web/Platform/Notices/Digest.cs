using System.Globalization;
using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Notices;

/// <summary>
/// One letter with everything that waits to be told somebody. What it told is forgotten in the change that writes it down as
/// sent: what is told meanwhile is in the next, and a letter that does not go has told nothing.
/// </summary>
internal static class Digest
{
    public const string Kind = "digest";
    private const string Day = "yyyy-MM-dd";

    public static MailKind Mail { get; } = new() { Kind = Kind, Compose = Compose, Remembered = TimeSpan.FromDays(30) };

    public static string Occasion(DateOnly morning) => morning.ToString(Day, CultureInfo.InvariantCulture);

    public static DateOnly Morning(string occasion) => DateOnly.ParseExact(occasion, Day, CultureInfo.InvariantCulture);

    private static async Task<Letter?> Compose(IServiceProvider services, MailCall call)
    {
        if (await services.GetRequiredService<KnownPeople>().Find(call.SubjectId) is not { Email: { } email } person) return null;
        var choice = await services.GetRequiredService<NoticeDesk>().ChoiceOf(person.Id);
        if (choice?.Every == Every.Never) return null;
        var current = services.GetRequiredService<CurrentActor>();
        var reader = await current.OfPerson(person.Id, person.Name);
        current.Become(reader);
        var reading = services.GetRequiredService<NoticeReading>();
        var language = await reading.LanguageOf(reader, choice);
        using var speaking = new Speaking(language);
        var waiting = await reading.Of(reader);
        return waiting.Lines.Count == 0 ? null : new Letter
        {
            To = email,
            ToName = person.Name,
            Subject = NoticeTexts.Subject,
            Text = Words(waiting, choice?.Every ?? NoticeChoice.Unchosen, services.GetRequiredService<Deployment>()),
            Language = language,
            WhenSent = db => db.Notices.Where(n => waiting.From.Contains(n.Id)).ExecuteDeleteAsync(),
        };
    }

    private static string Words(WaitingNotices waiting, Every every, Deployment deployment)
    {
        var text = new StringBuilder().Append(NoticeTexts.Greeting).Append("\n\n");
        foreach (var told in waiting.Lines) text.Append("– ").Append(told.Line.Text).Append('\n').Append(deployment.Link(told.Line.Address)).Append("\n\n");
        if (waiting.More > 0) text.Append(NoticeTexts.MoreWaits.With(waiting.More)).Append("\n\n");
        return text.Append(NoticeTexts.WhyThis(every)).Append("\n\n").Append(NoticeTexts.Change).Append(": ").Append(deployment.Link("/me/notices")).ToString();
    }
}
