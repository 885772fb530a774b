using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Identity.Providers;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Tests.House;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>Coming in through a real identity provider: refused while unknown, joined, in by it, and surely known by it.</summary>
public sealed class ProviderJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Person_joins_a_provider_comes_in_by_it_and_shows_a_high_level(int width)
    {
        if ((Chromium.WhyNot ?? IdentityProvider.WhyNot) is { } reason) Assert.Skip(reason);
        var port = FreePort();
        var home = new Uri($"http://localhost:{port}/");
        var provider = await IdentityProvider.Running;
        await using var server = await ServerProcess.Start(["--Demo=false", $"--urls=http://127.0.0.1:{port}", .. provider.Settings(home.ToString())]);
        await using var visit = await Visit.Begin(chromium, home, width);
        visit.Neighbours.UnionWith(provider.Issuers.Select(i => new Uri(i).Authority));
        var account = $"account-{Guid.NewGuid():N}";

        await BeRefused(visit, account);
        await visit.Page.GotoAsync(new Uri(Regex.Match(await server.Command("administrator", "kari@lier.example", "Kari Prøve"), @"http://\S+").Value).PathAndQuery);
        await visit.Press(SignInTexts.ComeIn);
        await Join(visit, account);
        await SignOut(visit);
        await ComeIn(visit);
        await BeSure(visit, account);
    }

    private static async Task BeRefused(Visit visit, string account)
    {
        await visit.Page.GotoAsync("/sign-in");
        await visit.LookOver("sign-in-providers");
        await GoTo(visit, "alfa");
        visit.Expected.Add((int)HttpStatusCode.Forbidden);
        await SignInThere(visit, account, "low");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(RefusalTexts.Title(Refusal.Unknown).Nb);
        await visit.LookOver("provider-unknown");
        await visit.Page.GotoAsync("/sign-in");
        await GoTo(visit, "beta");
        await visit.Page.Locator("button[value=cancel]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(RefusalTexts.Title(Refusal.Cancelled).Nb);
        await visit.LookOver("provider-cancelled");
    }

    private static async Task Join(Visit visit, string account)
    {
        await visit.Page.GotoAsync("/me/passkeys");
        await visit.LookOver("passkeys-providers");
        await GoTo(visit, "beta");
        await SignInThere(visit, account, "low");
        await visit.Arrive("/me/passkeys?saved=1");
        await Assertions.Expect(visit.Page.Locator(".rows")).ToContainTextAsync("Beta");
        await visit.LookOver("passkeys-joined");
    }

    private static async Task ComeIn(Visit visit)
    {
        await visit.Page.GotoAsync("/sign-in");
        // Signed in there already: one press, and back.
        await visit.Page.Locator("form[action='/sign-in/with/beta'] button").ClickAsync();
        await visit.Arrive("/programmes");
        await Assertions.Expect(visit.Page.Locator("body")).ToContainTextAsync("Kari Prøve");
    }

    private static async Task BeSure(Visit visit, string account)
    {
        await visit.Page.GotoAsync("/sign-in/stronger?back=/me/sessions");
        await visit.LookOver("stronger-providers");
        await GoTo(visit, "beta");
        await Assertions.Expect(visit.Page.Locator("#asked")).ToHaveTextAsync("high login");
        await SignInThere(visit, account, "high");
        await visit.Arrive("/me/sessions");
        await visit.Page.GotoAsync("/sign-in/stronger?back=/me/sessions");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(PasskeyTexts.IsShown.Nb);
        await visit.LookOver("stronger-shown");
    }

    private static async Task GoTo(Visit visit, string provider)
    {
        await visit.Page.Locator($"form[action='/sign-in/with/{provider}'] button").ClickAsync();
        await visit.Page.Locator("[name=sub]").WaitForAsync();
    }

    private static async Task SignInThere(Visit visit, string account, string level)
    {
        await visit.Page.Locator("[name=sub]").FillAsync(account);
        await visit.Page.Locator("[name=acr]").FillAsync(level);
        await visit.Page.Locator("button[value=in]").ClickAsync();
    }

    private static async Task SignOut(Visit visit)
    {
        if (visit.Page.ViewportSize!.Width < Visit.Desk) await visit.Page.Locator("[popovertarget=panel]").First.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = LayoutTexts.SignOut.Nb, Exact = true }).ClickAsync();
        await visit.Arrive(new Regex("^[a-z]+://[^/]+/$"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
