using System.Net.Mail;
using AngleSharp.Html.Parser;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Mail;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Mail;

/// <summary>What a receiver gets, read from what a mail server was given or from the file it became.</summary>
public sealed class LetterMessageTests(SqliteHouse house) : HouseTests(house), IClassFixture<SqliteHouse>
{
    private const string Text = """
        Hei, Åse!

        Vi vil høre hva du mener om morgenstellet på Blåbærtoppen. Les mer på https://ark.example/om.
        .Denne linja begynner med punktum.

        Svar på kartleggingen: https://ark.example/s/abc?d=1&e=2

        Hilsen <Kari> & de andre
        """;

    [Fact]
    public async Task Letter_arrives_as_text_and_html_that_say_the_same_and_fetch_nothing()
    {
        var arrived = await Sent(Given.Letter(Guid.Empty, subjectLine: "Hva synes du? Gi oss dine råd om nattevaktene på Blåbærtoppen før påske", text: Text));

        var html = new HtmlParser().ParseDocument(Part(arrived.Message, "text/html"));
        Assert.Equal(Text.ReplaceLineEndings("\r\n"), arrived.Letter.Text);
        Assert.Equal("Hva synes du? Gi oss dine råd om nattevaktene på Blåbærtoppen før påske", arrived.Letter.Subject);
        Assert.Equal($"Åse Prøve ({Given.Address(Guid.Empty)})", arrived.Letter.To);
        Assert.Equal(["https://ark.example/om", "https://ark.example/s/abc?d=1&e=2"], html.Links.Select(a => a.GetAttribute("href")));
        Assert.Equal("Svar på kartleggingen", html.Links[1].TextContent);
        Assert.Equal("Hilsen <Kari> & de andre", html.QuerySelector("p:last-child")!.TextContent);
        Assert.Equal("nb", html.DocumentElement.GetAttribute("lang"));
        Assert.Empty(html.QuerySelectorAll("img, link, script, [src]"));
        Assert.Equal("auto-generated", arrived.Header("Auto-Submitted"));
        Assert.Equal("<00000000000000000000000000000007@localhost>", arrived.MessageId);
        Assert.StartsWith("multipart/alternative", arrived.Header("Content-Type"), StringComparison.Ordinal);
        Assert.All(arrived.Message.Split("\r\n"), line => Assert.True(line.Length < 998 && line.All(char.IsAscii), line));
    }

    [Fact]
    public async Task Name_and_subject_cannot_begin_a_header_of_their_own()
    {
        var letter = new Letter
        {
            To = "a@lier.example",
            ToName = "Kari\r\nBcc: x@evil.example",
            Subject = "Hei\r\nBcc: x@evil.example\u2028X: 1\u202Eabc",
            Text = "Hei",
            Language = "nb\r\nX: 1",
        };

        var arrived = await Sent(letter);

        Assert.Equal("", arrived.Header("Bcc"));
        Assert.Equal("", arrived.Header("X"));
        Assert.Equal("Hei Bcc: x@evil.example X: 1 abc", arrived.Letter.Subject);
        Assert.Equal("nb", arrived.Header("Content-Language"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ingen")]
    [InlineData("a@lier.example\r\nBcc: x@evil.example")]
    [InlineData("a@lier.example, b@lier.example")]
    [InlineData("Kari <a@lier.example>")]
    [InlineData("a@lier.example>\nRCPT TO:<b@lier.example")]
    [InlineData("\"a b\"@lier.example")]
    [InlineData("åse@lier.example")]
    [InlineData("a@b@lier.example")]
    [InlineData("a@")]
    [InlineData("a@lier..example")]
    public void Address_that_is_not_one_plain_address_is_refused(string address)
    {
        Assert.Throws<UserMistake>(() => Message(Given.Letter(Guid.Empty, to: address)));
        Assert.Throws<UserMistake>(() => Message(new Letter { To = "a@lier.example", ReplyTo = address, Subject = "x", Text = "x", Language = "nb" }));
    }

    [Fact]
    public async Task Letter_left_twice_in_the_folder_is_one_whole_file()
    {
        var folder = Directory.CreateDirectory(Path.Combine(House.DataFolder, $"mail-{Guid.NewGuid():N}")).FullName;
        var id = Guid.CreateVersion7();
        using var sender = new FolderSender(folder);

        for (var i = 0; i < 2; i++)
        {
            using var message = Message(Given.Letter(Guid.Empty, text: Text));
            await sender.Send(message, id);
        }

        Assert.Equal([$"{id:N}.eml"], Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)));
        Assert.Equal(Text.ReplaceLineEndings("\r\n"), LetterFile.Find(folder, id)!.Text);
    }

    [Fact]
    public async Task Server_that_cannot_keep_a_secret_is_not_given_one()
    {
        await using var server = new MailServer();
        using var sender = new SmtpSender(Given.MailSettings(House, server.Port, ("Mail:Tls", "true")));
        using var message = Message(Given.Letter(Guid.Empty));

        var delayed = await Assert.ThrowsAsync<MailDelayed>(() => sender.Send(message, Guid.Empty));

        Assert.True(delayed.ServerIsDown);
        Assert.Empty(server.Arrived);
    }

    [Theory]
    [InlineData("550 5.1.1 no such mailbox", "refused")]
    [InlineData("553 no such mailbox", "refused")]
    [InlineData("501 5.1.3 bad address", "refused")]
    [InlineData("550 5.7.1 we do not relay", "put off")]
    [InlineData("450 4.2.0 greylisted", "put off")]
    [InlineData("451 4.7.1 greylisted", "put off")]
    [InlineData("421 closing", "down")]
    [InlineData("554 transaction failed", "down")]
    public async Task What_the_server_says_of_a_receiver_is_told_from_what_concerns_them_all(string answer, string means)
    {
        await using var server = new MailServer();
        server.Answer(Given.Address(Guid.Empty), answer);
        using var sender = new SmtpSender(Given.MailSettings(House, server.Port));
        using var message = Message(Given.Letter(Guid.Empty));

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => sender.Send(message, Guid.Empty));

        Assert.Equal(means, failure switch { MailRefused => "refused", MailDelayed { ServerIsDown: true } => "down", MailDelayed => "put off", _ => failure.ToString() });
    }

    [Theory]
    [InlineData("Mail:From", "", "Mail:From is missing")]
    [InlineData("Mail:From", "ark", "not an e-mail address")]
    [InlineData("Mail:Port", "465", "STARTTLS")]
    [InlineData("Mail:Port", "smtp", "not a port")]
    [InlineData("Mail:User", "ark", "belong together")]
    [InlineData("Mail:Tls", "yes", "true or false")]
    [InlineData("Mail:Host", "", "Mail:Host is missing")]
    [InlineData("Address", "", "Address is missing")]
    public void Settings_that_cannot_be_meant_are_refused_in_words(string key, string value, string says)
    {
        var refused = Assert.Throws<SettingsRefused>(() => Given.MailSettings(House, 587, (key, value)));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Password_is_not_sent_in_the_clear_to_another_machine() => Assert.Contains("in the clear",
        Assert.Throws<SettingsRefused>(() => Given.MailSettings(House, 587, ("Mail:Host", "smtp.lier.example"), ("Mail:User", "ark"), ("Mail:Password", "x"))).Message,
        StringComparison.Ordinal);

    private MailMessage Message(Letter letter) => LetterMessage.Of(letter, new Guid("00000000000000000000000000000007"), Given.MailSettings(House, 25), "localhost");

    private async Task<Arrived> Sent(Letter letter)
    {
        await using var server = new MailServer();
        using var sender = new SmtpSender(Given.MailSettings(House, server.Port));
        using var message = Message(letter);
        await sender.Send(message, Guid.Empty);
        return Assert.Single(server.Arrived);
    }

    /// <summary>The part of this type, by way of the reader of the first part.</summary>
    private static string Part(string message, string type)
    {
        var part = message.IndexOf($"Content-Type: {type}", StringComparison.OrdinalIgnoreCase);
        var cut = message.LastIndexOf("\r\n--", part, StringComparison.Ordinal);
        var head = message[..(message.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)];
        return LetterFile.Read(Guid.Empty, default, head + message[cut..]).Text;
    }
}
