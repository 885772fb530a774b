using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Demo;
using Xunit;

namespace BlankeArk.Browser.Tests;

public sealed class FirstPageTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    public static TheoryData<string, int> RolesAndWidths =>
        [.. DemoMark.Roles.SelectMany(role => new[] { Visit.Phone, Visit.Desk }.Select(width => new TheoryDataRow<string, int>(role.ToString(), width)))];

    [Theory]
    [MemberData(nameof(RolesAndWidths))]
    public async Task Demo_role_comes_in_from_the_front_page_to_the_programme(string role, int width)
    {
        await using var visit = await house.Visit(chromium, width);

        await visit.TryDemo(role);

        await visit.LookOver($"programme-{role.ToLowerInvariant()}");
        Assert.NotEmpty(await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Theory]
    [InlineData(Visit.Phone, "nb")]
    [InlineData(Visit.Desk, "nb")]
    [InlineData(Visit.Phone, "nn")]
    [InlineData(Visit.Desk, "en")]
    public async Task Front_page_is_for_everybody(int width, string language)
    {
        await using var visit = await house.Visit(chromium, width, language);

        await visit.Page.GotoAsync("/");

        Assert.Equal(language, await visit.Page.Locator("html").GetAttributeAsync("lang"));
        await visit.LookOver($"front-{language}");
    }

    [Fact]
    public async Task First_page_on_a_phone_is_small()
    {
        await using var visit = await house.Visit(chromium, Visit.Phone);

        await visit.Page.GotoAsync("/", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });

        var (requests, bytes) = await visit.Cost();
        Assert.InRange(requests, 1, 10);
        Assert.InRange(bytes, 1000, 100_000);
    }

    [Fact]
    public async Task Page_that_is_not_there_is_told_of_and_leads_back()
    {
        await using var visit = await house.Visit(chromium, Visit.Phone);
        visit.Expected.Add(404);

        await visit.Page.GotoAsync("/nothing/here");

        await visit.LookOver("missing");
    }

    [Fact]
    public async Task Front_page_can_be_walked_by_keyboard()
    {
        await using var visit = await house.Visit(chromium, Visit.Desk);
        await visit.Page.GotoAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("#main", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }
}
