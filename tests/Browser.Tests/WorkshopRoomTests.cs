using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>Whoever leads alone with notes from paper: the console by keyboard, and what wall and list show of it.</summary>
public sealed class WorkshopRoomTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private static readonly string[] Paper =
        ["Følge til butikken en gang i uka", "Skyss til dagsenteret", "Samme hjelper hver morgen", "Turgruppe hver torsdag, åpen for alle som vil være med"];

    [Fact]
    public async Task Workshop_is_led_by_keyboard_and_seen_on_wall_and_list()
    {
        await using var console = await house.Visit(chromium);
        await console.TryDemo(nameof(Role.Coordinator));
        var address = await Make(console);
        await console.Page.GotoAsync($"{address}/console");
        var wall = await console.Page.Context.NewPageAsync();
        await wall.GotoAsync($"{address}/wall");
        var list = await console.Page.Context.NewPageAsync();
        await list.GotoAsync($"{address}/list");
        await console.LookOver("workshop-console-lobby");

        while (await Next(console) != "Retninger: lage") { }
        await WriteFromPaper(console);
        await Assertions.Expect(wall.Locator("[data-part=number]")).ToHaveTextAsync("4");
        Assert.Equal(0, await wall.GetByText(Paper[0]).CountAsync());

        await Reveal(console);
        await Assertions.Expect(wall.GetByText(Paper[0])).ToBeVisibleAsync();
        await console.LookOver("workshop-console-shown");
        await Next(console);
        await StackByKeyboard(console, "Ut av huset");

        await Assertions.Expect(wall.Locator("h3", new() { HasText = "Ut av huset" })).ToBeVisibleAsync();
        await Assertions.Expect(list.Locator("h4", new() { HasText = "Ut av huset" })).ToBeVisibleAsync();
        await console.LookOver("workshop-console-land");
        Assert.Equal(0, await wall.EvaluateAsync<int>("document.documentElement.scrollHeight - innerHeight"));
        Assert.Empty(await wall.EvaluateAsync<string[]>(Overlapping));
    }

    [Fact]
    public async Task Words_removed_for_somebodys_sake_leave_a_blank_on_every_screen()
    {
        await using var console = await house.Visit(chromium);
        var address = await Shown(console);
        var list = await console.Page.Context.NewPageAsync();
        await list.GotoAsync($"{address}/list");
        await Assertions.Expect(list.GetByText(Paper[2])).ToBeVisibleAsync();

        await console.Page.GetByLabel(Paper[2]).CheckAsync();
        await console.Page.Locator("[data-do=remove]").ClickAsync();
        await console.LookOver("workshop-console-remove");
        await console.Page.Locator("#removing button[value=remove]").ClickAsync();

        await Assertions.Expect(list.GetByText(Paper[2])).ToHaveCountAsync(0);
        await list.ReloadAsync();
        await Assertions.Expect(list.Locator("[data-note]")).ToHaveCountAsync(Paper.Length);
        Assert.DoesNotContain(Paper[2], await list.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_is_read_without_scripts()
    {
        await using var console = await house.Visit(chromium);
        var address = await Shown(console);

        await using var plain = await house.Visit(chromium, scripts: false);
        await plain.TryDemo(nameof(Role.Coordinator));
        await plain.Page.GotoAsync($"{address}/list");

        foreach (var note in Paper) await Assertions.Expect(plain.Page.GetByText(note)).ToBeVisibleAsync();
    }

    private static async Task<string> Make(Visit console)
    {
        await console.Page.GotoAsync("/workshops/demo/new");
        await console.Leave(console.Page.Locator("main form button").Last);
        var link = await console.Page.Locator("a[href$='/console']").First.GetAttributeAsync("href");
        return link![..link!.LastIndexOf('/')];
    }

    /// <summary>The demo's coordinator leads a workshop as far as to where the notes are shown; gives its address.</summary>
    private static async Task<string> Shown(Visit console)
    {
        await console.TryDemo(nameof(Role.Coordinator));
        var address = await Make(console);
        await console.Page.GotoAsync($"{address}/console");
        while (await Next(console) != "Retninger: lage") { }
        await WriteFromPaper(console);
        await Reveal(console);
        return address;
    }

    /// <summary>On to the next phase; gives its title.</summary>
    private static async Task<string> Next(Visit console)
    {
        var title = console.Page.Locator("h1");
        // Where something in the phase comes first, that is what the first button offers.
        var next = console.Page.Locator("[data-part=onward]:visible, [data-part=next]:visible").Last;
        await next.WaitForAsync();
        var before = await title.InnerTextAsync();
        await next.PressAsync("Enter");
        await Assertions.Expect(title).Not.ToHaveTextAsync(before);
        return await title.InnerTextAsync();
    }

    private static async Task WriteFromPaper(Visit console)
    {
        var form = console.Page.Locator("[data-part=paper]");
        await console.Page.Locator("details:has([data-part=paper]) summary").PressAsync("Enter");
        await form.Locator("textarea").FillAsync(string.Join("\n", Paper));
        await form.Locator("button").PressAsync("Enter");
        await Assertions.Expect(form.Locator("textarea")).ToHaveValueAsync("");
    }

    // From a note to what can be done with it and on to its name, without passing everything in between.
    private static async Task StackByKeyboard(Visit console, string name)
    {
        var keys = console.Page.Keyboard;
        await console.Page.GetByLabel(Paper[0]).PressAsync("Space");
        await console.Page.GetByLabel(Paper[3]).PressAsync("Space");
        await keys.PressAsync("m");
        await keys.PressAsync("Enter");
        await Assertions.Expect(console.Page.Locator("[data-part=rename]")).ToBeFocusedAsync();
        await keys.TypeAsync(name);
        await keys.PressAsync("Enter");
        await Assertions.Expect(console.Page.Locator("h4")).ToHaveTextAsync(name);
    }

    // Once the console has heard that there is something to show: the wall may have heard of it before.
    private static async Task Reveal(Visit console)
    {
        var next = console.Page.Locator("[data-part=next]");
        await Assertions.Expect(next).ToHaveTextAsync(BoardWords.RevealAll.Nb);
        await next.PressAsync("Enter");
        await Assertions.Expect(next).Not.ToHaveTextAsync(BoardWords.RevealAll.Nb);
    }

    private const string Overlapping = """
        () => {
          const papers = [...document.querySelectorAll(".wall-papers > li:not([hidden])")].map(paper => ({ paper, box: paper.getBoundingClientRect() }));
          return papers.filter(({ paper, box }, at) => paper.scrollHeight > paper.clientHeight + 1 || papers.slice(0, at).some(({ box: other }) =>
            box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 1 && other.top < box.bottom - 1)).map(({ paper }) => paper.textContent);
        }
        """;
}
