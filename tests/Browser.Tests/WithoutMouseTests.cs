using System.Text.RegularExpressions;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>At four hundred per cent, by keyboard alone, and without scripts.</summary>
public sealed class WithoutMouseTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const int Narrow = 320;
    private const string Programme = "/programmes/demo";

    private static readonly string[] Pages =
    [
        "/", "/programmes", Programme, $"{Programme}/plan", $"{Programme}/roster", $"{Programme}/roster/import", $"{Programme}/roster/new",
        $"{Programme}/gatherings", $"{Programme}/gatherings/1", $"{Programme}/gatherings/1/attendance", $"{Programme}/gatherings/1/minutes",
        $"{Programme}/attendance", $"{Programme}/actions", "/surveys/demo", "/surveys/demo/1", "/surveys/demo/1/waves/1/participation",
        "/surveys/demo/1/results", "/surveys/demo/2/results", "/surveys/demo/1/results/sort/1", "/surveys/demo/1/results/answers/1",
        "/surveys/demo/import", "/documentation/demo", "/documentation/demo/arrange", "/about/accessibility", "/about/privacy", "/me/sessions", "/me/passkeys",
    ];

    [Fact]
    public async Task Pages_need_no_sideways_scrolling_at_four_hundred_per_cent()
    {
        await using var visit = await house.Visit(chromium, Narrow);
        await visit.TryDemo(nameof(Role.Coordinator));

        var wide = new List<string>();
        foreach (var page in Pages)
        {
            Assert.Equal(200, (await visit.Page.GotoAsync(page))!.Status);
            var over = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0) wide.Add($"{page}: {over} pixels");
        }

        Assert.Empty(wide);
    }

    [Fact]
    public async Task Skip_link_leads_past_the_menu_to_the_content()
    {
        await using var visit = await house.Visit(chromium);
        await visit.TryDemo(nameof(Role.Coordinator));

        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.Locator(".skip").EvaluateAsync<bool>("link => link.getBoundingClientRect().top >= 0"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData(Programme)]
    [InlineData($"{Programme}/gatherings/1/attendance")]
    [InlineData("/surveys/demo/1/results")]
    [InlineData("/documentation/demo/arrange")]
    public async Task Focus_is_seen_wherever_it_goes(string page)
    {
        await using var visit = await house.Visit(chromium);
        await visit.TryDemo(nameof(Role.Coordinator));
        await visit.Page.GotoAsync(page);

        var unseen = new List<string>();
        for (var stop = 0; stop < 30; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<string?>(Unseen) is { } what) unseen.Add(what);
        }

        Assert.Empty(unseen);
    }

    // What has the focus without showing it: neither itself nor what stands for it has an outline or a ring, or it is out of sight.
    private const string Unseen = """
        () => {
          const focused = document.activeElement;
          if (focused === document.body) return null;
          const marked = [focused, focused.nextElementSibling, focused.parentElement].filter(e => e).some(e => {
            const style = getComputedStyle(e);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          });
          const box = (focused.matches('input[type=radio], input[type=checkbox]') ? focused.parentElement : focused).getBoundingClientRect();
          const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          return marked && inSight ? null : `${marked ? 'out of sight' : 'no outline'}: ${focused.outerHTML.slice(0, 120)}`;
        }
        """;

    [Fact]
    public async Task Reading_and_a_form_need_no_script()
    {
        await using var visit = await house.Visit(chromium, Visit.Phone, scripts: false);
        await visit.TryDemo(nameof(Role.Coordinator));
        await visit.Page.Locator("[popovertarget=panel]").First.ClickAsync();
        await visit.Page.Locator("#panel nav").GetByText(ActionTexts.Menu.Nb).ClickAsync();
        await visit.Arrive("/actions");

        foreach (var page in Pages) Assert.Equal(200, (await visit.Page.GotoAsync(page))!.Status);
        await visit.Page.GotoAsync("/surveys/demo/1/results");
        await Assertions.Expect(visit.Page.Locator("#q1 svg:visible").First).ToBeVisibleAsync();

        await visit.Page.GotoAsync($"{Programme}/actions/new");
        visit.Expected.Add(422);
        await visit.Page.Locator("[name='In.Task']").FillAsync("Ringe naboen");
        await visit.Page.Locator("[name='In.Due']").FillAsync("31.2.2027");
        await visit.Page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".mistakes")).ToBeVisibleAsync();
        await visit.Page.Locator("[name='In.Responsible']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Page.Locator("[name='In.Due']").FillAsync("28.2.2027");
        await visit.Page.Locator("main form button").First.ClickAsync();
        await visit.Arrive(new Regex("(?<!/new)$"));

        await visit.Page.GotoAsync($"{Programme}/actions");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Ringe naboen");
    }
}
