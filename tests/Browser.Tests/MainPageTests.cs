using BlankeArk.Browser.Tests.House;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>The main pages with the demo's content, on a phone and at a desk, in two languages and in the dark: pictures to look at, and axe on each.</summary>
public sealed class MainPageTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Programme = "/programmes/demo";
    private const string Survey = "/surveys/demo/1";
    private const string Note = "/documentation/demo";

    private static readonly (string Name, string Address)[] OfCoordinator =
    [
        ("programme", Programme), ("plan", $"{Programme}/plan"), ("roster", $"{Programme}/roster"), ("roster-import", $"{Programme}/roster/import"),
        ("gatherings", $"{Programme}/gatherings"), ("gathering", $"{Programme}/gatherings/1"), ("door", $"{Programme}/gatherings/1/attendance"),
        ("minutes", $"{Programme}/gatherings/1/minutes"), ("attendance", $"{Programme}/attendance"), ("actions", $"{Programme}/actions"),
        ("surveys", "/surveys/demo"), ("survey", Survey), ("participation", $"{Survey}/waves/1/participation"),
        ("note", Note), ("arrange", $"{Note}/arrange"),
    ];

    private static readonly (string Name, string Address)[] OfResearcher =
    [
        ("results", $"{Survey}/results"), ("scales", "/surveys/demo/2/results"), ("sort", $"{Survey}/results/sort/1"),
        ("categories", $"{Survey}/results/sort/1/categories"), ("answers", $"{Survey}/results/answers/1"),
    ];

    [Theory]
    [InlineData(Visit.Phone, "nb")]
    [InlineData(Visit.Desk, "nb")]
    [InlineData(Visit.Phone, "en")]
    [InlineData(Visit.Desk, "en")]
    public async Task Main_pages_are_whole(int width, string language)
    {
        await using (var coordinator = await house.Visit(chromium, width, language))
            await Walk(coordinator, "Coordinator", language, language, OfCoordinator);
        await using var researcher = await house.Visit(chromium, width, language);
        await Walk(researcher, "Researcher", language, language, OfResearcher);
    }

    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Main_pages_are_whole_in_the_dark(int width)
    {
        await using var visit = await house.Visit(chromium, width, "nn", dark: true);

        await Walk(visit, "Researcher", "nn", "nn-dark", [("programme", Programme), ("results", $"{Survey}/results"), ("sort", $"{Survey}/results/sort/1")]);
    }

    private static async Task Walk(Visit visit, string role, string language, string suffix, IEnumerable<(string Name, string Address)> pages)
    {
        await visit.TryDemo(role);
        await visit.Choose(language);
        foreach (var (name, address) in pages)
        {
            await visit.Page.GotoAsync(address);
            await visit.LookOver($"{name}-{suffix}");
        }
    }
}
