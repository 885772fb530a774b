using System.Globalization;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.HandingOver;
using BlankeArk.Web.Programmes.Roles;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>A coordinator leaves: gives roles, hands everything over, and is out.</summary>
public sealed class HandOverJourneyTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    // Yesterday, so that what the last day ends is over at once.
    private static string Yesterday => DateTime.Today.AddDays(-1).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Coordinator_hands_over_and_loses_access()
    {
        await using var visit = await house.Visit(chromium, Visit.Phone);
        var page = visit.Page;
        await visit.TryDemo("Coordinator");
        await page.GotoAsync("/programmes/demo/roster");
        await visit.Follow(RoleTexts.See);
        await visit.LookOver("roles");
        await visit.Refused(RoleTexts.GiveButton, "roles-refused");

        await page.GotoAsync("/programmes/demo/roles");
        await page.Locator("#held li", new() { HasText = "Prosjektkoordinator" }).GetByRole(AriaRole.Link).ClickAsync();
        await visit.Arrive("/hand-over");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(HandOverTexts.LosesAccess.Nb);
        await visit.LookOver("hand-over");
        await page.Locator("#f-lastday").FillAsync(Yesterday);
        await visit.Refused(HandOverTexts.Button, "hand-over-refused");
        await page.Locator("#f-all").SelectOptionAsync(new SelectOptionValue { Label = "Sverre Tyttebærmo" });
        await visit.Press(HandOverTexts.Button);

        // A session is remembered for five seconds; after them there is nothing to come in to.
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(ProgrammesTexts.Programmes.Nb);
        await page.WaitForTimeoutAsync(6_000);
        await page.GotoAsync("/programmes/demo");
        Assert.StartsWith("/sign-in", new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
    }
}
