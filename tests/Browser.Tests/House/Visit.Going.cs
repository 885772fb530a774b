using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.Playwright;

namespace BlankeArk.Browser.Tests.House;

/// <summary>From one page to the next.</summary>
public sealed partial class Visit
{
    /// <summary>Comes in by the front page's «try the demo» in this role, and ends at the programme's page.</summary>
    public async Task TryDemo(string role)
    {
        await Page.GotoAsync("/");
        await Page.Locator($"button[value={role}]").First.ClickAsync();
        await Arrive("/programmes/demo");
    }

    /// <summary>Waits until the browser has come to an address that ends so, and its page is whole.</summary>
    public Task Arrive(string end) => Arrive(new Regex($"^[^?]*{Regex.Escape(end)}$"));

    public async Task Arrive(Regex address)
    {
        // Asked for again and again: waiting for the load event misses it now and then.
        await Assertions.Expect(Page).ToHaveURLAsync(address);
        await Page.Locator("h1").First.WaitForAsync();
        await Until("() => document.readyState === 'complete'");
    }

    /// <summary>Presses a button of the page's forms and waits for the page that follows; gives its status.</summary>
    public Task<int> Press(Text button) => Leave(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button.In(language), Exact = true }).First);

    /// <summary>Follows a link and waits for its page; gives its status.</summary>
    public Task<int> Follow(Text link) => Leave(Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link.In(language), Exact = true }).First);

    public async Task<int> Leave(ILocator control)
    {
        // The page that is left is marked: the one that follows bears no mark.
        await Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes'; }");
        var answer = await Page.RunAndWaitForResponseAsync(() => control.ClickAsync(), r => r.Request.IsNavigationRequest && r.Status is < 300 or >= 400);
        await Page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.WaitForLoadStateAsync();
        return answer.Status;
    }
}
