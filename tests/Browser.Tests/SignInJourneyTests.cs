using System.Text.RegularExpressions;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Layout;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>How people come in where nothing is demo: the first administrator, a letter, and a passkey.</summary>
public sealed class SignInJourneyTests(Chromium chromium)
{
    private const string Email = "kari@lier.example";

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Administrator_comes_in_makes_a_passkey_and_comes_in_by_it_and_by_letter(int width)
    {
        if (Chromium.WhyNot is { } reason) Assert.Skip(reason);
        await using var server = await ServerProcess.Start("--Demo=false");
        Assert.Contains("administrator EMAIL NAME", server.Output, StringComparison.Ordinal);
        // Passkeys belong to a name, never to a number.
        var home = new UriBuilder(server.Address) { Host = "localhost" }.Uri;
        await using var visit = await Visit.Begin(chromium, home, width);
        var page = visit.Page;

        await page.GotoAsync(LinkIn(await server.Command("administrator", Email, "Kari Prøve")));
        await visit.LookOver("link");
        Assert.Equal(200, await visit.Press(SignInTexts.ComeIn));
        Assert.EndsWith("/programmes", page.Url, StringComparison.Ordinal);

        var authenticator = await MakePasskey(visit);
        await SignOut(visit);
        await ComeInByPasskey(visit);
        await authenticator.Touch(false);
        await SignOut(visit);
        await ComeInByLetter(visit, server);
        await authenticator.Touch(true);
        await BeStronger(visit);
        await OpenElsewhere(visit, server, home, width);
        await page.GotoAsync("/me/sessions");
        Assert.Equal(2, await page.Locator(".rows li").CountAsync());
        await visit.LookOver("sessions");
    }

    /// <summary>Makes a passkey; gives what keeps it.</summary>
    private static async Task<Authenticator> MakePasskey(Visit visit)
    {
        await visit.Page.GotoAsync("/me/passkeys");
        await visit.LookOver("passkeys-none");
        var authenticator = await Authenticator.In(visit);
        await visit.Press(PasskeyTexts.Make);
        Assert.Equal(1, await visit.Page.Locator(".rows li").CountAsync());
        await visit.Page.GotoAsync("/sign-in/stronger?back=/me/passkeys");
        await visit.LookOver("stronger-use");
        await visit.Press(PasskeyTexts.Use);
        await visit.LookOver("passkeys");
        return authenticator;
    }

    private static async Task ComeInByPasskey(Visit visit)
    {
        await visit.Page.GotoAsync("/sign-in?back=/me/passkeys");
        // The browser offers it at the e-mail field, and the finger is there already: nothing is typed or pressed.
        await visit.Arrive("/me/passkeys");
        await Assertions.Expect(visit.Page.Locator(".rows li")).ToContainTextAsync("sist brukt");
    }

    private static async Task ComeInByLetter(Visit visit, ServerProcess server)
    {
        await Ask(visit, Email);
        await visit.LookOver("sent");
        await visit.Page.GotoAsync(await Letter(server, 2));
        await visit.Arrive("/programmes");
    }

    private static async Task BeStronger(Visit visit)
    {
        await visit.Page.GotoAsync("/me/passkeys");
        await visit.Follow(PasskeyTexts.ShowFirst);
        await visit.Press(PasskeyTexts.Use);
        await visit.Arrive("/me/passkeys");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = PasskeyTexts.MakeAnother.Nb })).ToBeVisibleAsync();
    }

    private async Task OpenElsewhere(Visit asks, ServerProcess server, Uri home, int width)
    {
        await using var other = await Visit.Begin(chromium, home, width);
        await using var third = await Visit.Begin(chromium, home, width);
        await third.Page.GotoAsync("/sign-in");
        await third.LookOver("sign-in");
        await third.Refused(SignInTexts.Send, "sign-in-refused");
        await Ask(third, Email);
        var link = await Letter(server, 3);
        await other.Page.GotoAsync(link);
        await Assertions.Expect(other.Page.Locator("main")).ToContainTextAsync(SignInTexts.OtherBrowser.Nb);
        await other.LookOver("link-elsewhere");
        await other.Press(SignInTexts.ComeIn);
        third.Expected.Add(410);
        await third.Page.GotoAsync(link);
        await third.LookOver("link-dead");
        await asks.Page.BringToFrontAsync();
    }

    private static async Task Ask(Visit visit, string email)
    {
        await visit.Page.GotoAsync("/about/privacy");
        await visit.Page.GotoAsync("/sign-in");
        await visit.Write(("Email", email));
        await visit.Press(SignInTexts.Send);
        Assert.EndsWith("/sign-in/sent", visit.Page.Url, StringComparison.Ordinal);
    }

    private static async Task SignOut(Visit visit)
    {
        if (visit.Page.ViewportSize!.Width < Visit.Desk) await visit.Page.Locator("[popovertarget=panel]").First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = LayoutTexts.SignOut.Nb, Exact = true }).ClickAsync();
        await visit.Arrive(new Regex("^[a-z]+://[^/]+/$"));
    }

    /// <summary>The link of the newest letter, once so many lie in the folder.</summary>
    private static async Task<string> Letter(ServerProcess server, int letters)
    {
        var folder = new DirectoryInfo(Path.Combine(server.Folder, "mail"));
        for (var tries = 0; ; tries++)
        {
            var found = folder.Exists ? folder.GetFiles("*.eml") : [];
            if (found.Length >= letters)
            {
                var newest = await File.ReadAllTextAsync(found.MaxBy(f => f.LastWriteTimeUtc)!.FullName, TestContext.Current.CancellationToken);
                return LinkIn(newest.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal));
            }
            Assert.True(tries < 2400, $"{found.Length} letters, {server.Output}");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static string LinkIn(string text) => new Uri(Regex.Match(text, @"http://\S+/sign-in/link\?t=[\w-]+").Value).PathAndQuery;
}
