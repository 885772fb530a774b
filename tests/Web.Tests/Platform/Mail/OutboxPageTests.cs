using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Mail;

public sealed class OutboxPageTests(SqliteHouse house) : HouseTests(house), IClassFixture<SqliteHouse>
{
    [Fact]
    public async Task Letters_of_a_demo_are_read_in_its_outbox_and_their_links_lead_on()
    {
        var occasion = "once";
        var kind = Given.Mail(call => Given.Letter(call.SubjectId, text: $"Hei, {call.SubjectId}!\n\nSvar her: http://localhost:5080/about/privacy\n\nSe <b>https://lier.example/a</b>"));
        var folder = House.Services.GetRequiredService<Deployment>().Mail;
        await DemosOwnLettersAreGone(folder);
        var empty = await House.Anonymous().See("/mail");
        var people = Given.Subjects(2);

        await using var worker = await Given.Postman(House, kind, () => new FolderSender(folder));
        foreach (var person in people)
        {
            await Given.AtMailDesk(House, kind, desk => desk.Promise(kind.Kind, occasion, [person]));
            await Given.RoundWhen(House, kind, occasion, r => r.Waiting == 0);
            await Task.Delay(20, Cancelled);
        }
        var visitor = await House.As(Role.Member);
        var list = await visitor.See((await visitor.See("/")).All(".demo-mark a").Single().GetAttribute("href")!);
        var letter = await visitor.See(list.All(".rows a")[0].GetAttribute("href")!);
        var answer = await visitor.See(letter.All(".sheet a.ds-button").Single().GetAttribute("href")!);

        Assert.Contains(MailTexts.OutboxEmpty.Nb, empty.Text, StringComparison.Ordinal);
        Assert.Equal(2, list.All(".rows li").Length);
        Assert.Contains(people[1].ToString(), letter.Text, StringComparison.Ordinal);
        Assert.Contains($"{people[1]:N}@lier.example", letter.Text, StringComparison.Ordinal);
        Assert.Equal("Vil du være med?", letter.Heading);
        Assert.Contains("Se <b>https://lier.example/a</b>", letter.Text, StringComparison.Ordinal);
        Assert.Equal("/about/privacy", answer.Address);
    }

    // The demo sends letters of its own as soon as it is born. Those that the copied house had in hand wait for their lease to run out.
    private async Task DemosOwnLettersAreGone(string folder)
    {
        House.Clock.Forward(TimeSpan.FromMinutes(10));
        var now = House.Clock.GetUtcNow().UtcDateTime;
        await Eventually.So(() => House.Read(db => db.Outbox.AllAsync(i => i.Kind != "survey-invitation" || i.FinishedAt != null || i.DueAt > now, Cancelled)),
            () => "The demo’s own letters were not sent.");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Deployment_that_is_no_demo_has_no_such_page()
    {
        await using var real = await WebHouse.Open(House.Kind, demo: false);
        var folder = real.Services.GetRequiredService<Deployment>().Mail;
        var id = Guid.CreateVersion7();
        using (var sender = new FolderSender(folder))
        using (var message = LetterMessage.Of(Given.Letter(id), id, Given.MailSettings(real, 25), "localhost"))
            await sender.Send(message, id);

        Assert.Equal(HttpStatusCode.NotFound, (await real.Anonymous().Get("/mail")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await real.Anonymous().Get($"/mail/{id}")).StatusCode);
        Assert.DoesNotContain("/mail", (await real.Anonymous().See("/")).Body, StringComparison.Ordinal);
    }
}
