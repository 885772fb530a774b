using System.Globalization;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    /// <summary>Letters of a kind of their own, which only the workers given it know; each is to the subject's own address.</summary>
    public static MailKind Mail(Func<MailCall, Letter?>? compose = null) => new()
    {
        Kind = $"test.{Guid.NewGuid():N}",
        Compose = (_, call) => Task.FromResult(compose is null ? Letter(call.SubjectId) : compose(call)),
    };

    public static Letter Letter(Guid subject, string? to = null, string subjectLine = "Vil du være med?", string text = "Hei!") =>
        new() { To = to ?? Address(subject), ToName = "Åse Prøve", Subject = subjectLine, Text = text, Language = "nb" };

    public static string Address(Guid subject) => $"{subject:N}@lier.example";

    public static Guid[] Subjects(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];

    /// <summary>The settings of a deployment that sends by the server at this port.</summary>
    public static MailSettings MailSettings(WebHouse house, int port, params (string Key, string Value)[] more)
    {
        var values = new Dictionary<string, string?>
        {
            ["Address"] = "https://ark.example",
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = port.ToString(CultureInfo.InvariantCulture),
            ["Mail:From"] = "ark@lier.example",
            ["Mail:Tls"] = "false",
        };
        foreach (var (key, value) in more) values[key] = value;
        return new(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), house.Services.GetRequiredService<Deployment>());
    }

    /// <summary>A worker that looks often, and sends by this, running until it is disposed.</summary>
    public static async Task<MailWorker> Postman(WebHouse house, MailKind kind, Func<MailSender> sender, IServiceProvider? services = null)
    {
        services ??= house.Services;
        var worker = new MailWorker(services.GetRequiredService<IServiceScopeFactory>(), [kind], new MailBell(), MailSettings(house, 25),
            services.GetRequiredService<Deployment>(), Standstill.Never, house.Clock, services.GetRequiredService<ILogger<MailWorker>>())
        {
            LookEvery = TimeSpan.FromMilliseconds(30),
            Post = _ => Task.FromResult(sender()),
        };
        await worker.StartAsync(TestContext.Current.CancellationToken);
        return worker;
    }

    internal static Task<MailWorker> Postman(WebHouse house, MailKind kind, int port, IServiceProvider? services = null) =>
        Postman(house, kind, () => new SmtpSender(MailSettings(house, port)), services);

    /// <summary>Does something at the mail desk inside a change, as a room's verb would.</summary>
    public static Task<int> AtMailDesk(WebHouse house, MailKind kind, Func<MailDesk, Task<int>> act, string language = "nb") => house.Ask(services =>
    {
        CultureInfo.CurrentUICulture = Languages.Culture(language);
        return services.GetRequiredService<Db>().Write(WhoActs.Program, new Act("test.mail"), () => act(MailDesk(house, services, kind)));
    });

    public static Task<MailRound> Round(WebHouse house, MailKind kind, string occasion) =>
        house.Ask(async services => (await MailDesk(house, services, kind).Rounds(occasion)).Single());

    public static Task<IReadOnlyList<MailState>> Letters(WebHouse house, MailKind kind, string occasion) =>
        house.Ask(services => MailDesk(house, services, kind).Letters(kind.Kind, occasion));

    /// <summary>The round once it is as it should be; fails after a while.</summary>
    public static Task<MailRound> RoundWhen(WebHouse house, MailKind kind, string occasion, Func<MailRound, bool> asItShould) =>
        Eventually.Is(() => Round(house, kind, occasion), asItShould, round => $"{round}\n{string.Join('\n', house.Log.All)}");

    public static Task<int> PromisedMail(WebHouse house, MailKind kind, string occasion, Guid[] subjects, DateTime? due = null) =>
        AtMailDesk(house, kind, desk => desk.Promise(kind.Kind, occasion, subjects, due));

    /// <summary>Waits until the letter has been tried so often, and what became of it is written down.</summary>
    public static Task Attempts(WebHouse house, MailKind kind, Guid subject, int attempts) => Eventually.Is(
        () => house.Read(db => db.Outbox.AsNoTracking().SingleAsync(i => i.Kind == kind.Kind && i.SubjectId == subject)),
        item => item.Attempts >= attempts && (item.FinishedAt is not null || (item.LeasedUntil - house.Clock.GetUtcNow().UtcDateTime is { } pause && pause != MailLeases.Lease)),
        item => $"Only {item.Attempts} attempts of {attempts}.");

    /// <summary>How often the letters have been tried, in all; a letter in hand counts as tried.</summary>
    public static Task<int> Attempts(WebHouse house, MailKind kind) =>
        house.Read(db => db.Outbox.Where(i => i.Kind == kind.Kind).SumAsync(i => i.Attempts));

    /// <summary>Lets the pauses after trouble pass while one waits; never true.</summary>
    public static bool MinutePassed(WebHouse house)
    {
        house.Clock.Forward(TimeSpan.FromMinutes(1));
        return false;
    }

    internal static MailDesk MailDesk(WebHouse house, IServiceProvider services, MailKind kind) =>
        new(services.GetRequiredService<Db>(), [kind], services.GetRequiredService<MailBell>(), house.Clock);
}
