using BlankeArk.Web.Platform.Localisation;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.House;

/// <summary>
/// One person's browser at one width. When it is closed, anything the browser complained of (script errors, breaches of
/// the security policy) and any request to another host is a failure of the test.
/// </summary>
public sealed partial class Visit : IAsyncDisposable
{
    public const int Phone = 360;
    public const int Desk = 1280;
    /// <summary>How long anything is waited for on a slow and busy machine; none of it takes more than moments on a quiet one.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IBrowserContext context;
    private readonly Uri home;
    private readonly string language;
    private readonly List<string> complaints = [];
    private readonly List<IRequest> requests = [];
    private readonly List<Visit> windows = [];
    private bool lost;
    private bool away;

    private Visit(IBrowserContext context, IPage page, Uri home, string language)
    {
        (this.context, Page, this.home, this.language) = (context, page, home, language);
        Listen();
    }

    public IPage Page { get; private set; }
    /// <summary>Statuses that a step of the test means to get; the browser complains of each on its console.</summary>
    public HashSet<int> Expected { get; private init; } = [];
    /// <summary>Hosts besides our own that the browser is meant to go to, such as an identity provider's.</summary>
    public HashSet<string> Neighbours { get; } = new(StringComparer.Ordinal);

    public static async Task<Visit> Begin(Chromium chromium, Uri home, int width = Desk, string language = "nb", bool dark = false, bool scripts = true)
    {
        if (Chromium.WhyNot is { } reason) Assert.Skip(reason);
        var opened = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = home.ToString(),
            Locale = language == "en" ? "en-GB" : $"{language}-NO",
            ViewportSize = new() { Width = width, Height = width == Phone ? 740 : 900 },
            ReducedMotion = ReducedMotion.Reduce,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
        });
        opened.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return new Visit(opened, await opened.NewPageAsync(), home, language);
    }

    /// <summary>Another window of the same browser, such as a wall beside what it is led from. It is closed with this one.</summary>
    public async Task<Visit> Beside(int width, int height)
    {
        var page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, height);
        var window = new Visit(context, page, home, language) { Expected = Expected };
        windows.Add(window);
        return window;
    }

    /// <summary>The signal is lost, or is back.</summary>
    public Task Signal(bool there)
    {
        away = !there;
        lost |= away;
        return context.SetOfflineAsync(!there);
    }

    /// <summary>Closes the page and opens it anew, as somebody who put the phone away.</summary>
    public async Task OpenAgain()
    {
        var address = Page.Url;
        // The browser lets a page have its signal back for the last moments before it is closed, and an answer that waits there
        // is then sent and no longer kept. A phone that is put away where there is no signal gets none.
        if (away) await Page.EvaluateAsync("() => { window.fetch = () => Promise.reject(new TypeError('No signal')); }");
        await Page.CloseAsync();
        Page = await context.NewPageAsync();
        Listen();
        await Page.GotoAsync(address);
    }

    /// <summary>Chooses the language to read in; until then a programme's pages are in the programme's own.</summary>
    public async Task Choose(string language)
    {
        if (Page.ViewportSize!.Width < Desk) await Page.Locator("[popovertarget=panel]").First.ClickAsync();
        await Page.Locator($".tools a[hreflang={language}]").ClickAsync();
        await Page.Locator($"html[lang={language}]").WaitForAsync();
    }

    /// <summary>Presses a button that must be refused: the page comes again with 422 and says what is wrong.</summary>
    public async Task Refused(Text button, string name)
    {
        Expected.Add(422);
        Assert.Equal(422, await Press(button));
        Assert.NotEmpty(await Page.Locator(".mistakes li").AllInnerTextsAsync());
        await LookOver(name);
    }

    /// <summary>Fills a form's fields by their names.</summary>
    public async Task Write(params (string Field, string Value)[] written)
    {
        foreach (var (field, value) in written)
        {
            var control = Page.Locator($"[name='In.{field}']");
            if (await control.EvaluateAsync<bool>("control => control instanceof HTMLSelectElement")) await control.SelectOptionAsync(value);
            else await control.FillAsync(value);
        }
    }

    /// <summary>Asks the page again and again until it says yes; for what no element on it shows.</summary>
    public async Task Until(string question, object? with = null)
    {
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(100))
            if (await IsTrue(question, with)) return;
        Assert.Fail($"It never became true: {question}");
    }

    private async Task<bool> IsTrue(string question, object? with)
    {
        try
        {
            return await Page.EvaluateAsync<bool>(question, with);
        }
        catch (PlaywrightException left) when (left.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            // The page was left while it was asked.
            return false;
        }
    }

    /// <summary>Axe finds nothing on the page as it stands, nothing is wider than the screen, and a picture is kept of it.</summary>
    public async Task LookOver(string name)
    {
        var width = Page.ViewportSize!.Width;
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Screens.Folder, $"{name}-{width}.png"), FullPage = true });
        var found = await Page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(found.Violations.Length == 0, string.Join("\n", found.Violations.Select(v => $"{name} at {width}: {v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Select(n => n.Html))}")));
        var wide = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(wide <= 0, $"{name} at {width} is {wide} pixels wider than the screen.");
    }

    /// <summary>How many requests were answered so far, and how many bytes came over the wire with them.</summary>
    public async Task<(int Requests, int Bytes)> Cost()
    {
        var bytes = 0;
        foreach (var request in requests.ToList())
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseHeadersSize + sizes.ResponseBodySize;
        }
        return (requests.Count, bytes);
    }

    private void Listen()
    {
        Page.Console += (_, said) => Hear(said);
        Page.PageError += (_, error) => complaints.Add(error);
        Page.RequestFinished += (_, request) => requests.Add(request);
        Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } url && url.Authority != home.Authority && !Neighbours.Contains(url.Authority)) complaints.Add($"A request to {url.Authority}.");
        };
    }

    private void Hear(IConsoleMessage said)
    {
        if (said.Type is not ("error" or "warning")) return;
        if (lost && said.Text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)) return;
        if (Expected.Any(status => said.Text.Contains($"status of {status}", StringComparison.Ordinal))) return;
        complaints.Add($"{said.Type} at {Page.Url.Replace(home.ToString(), "/", StringComparison.Ordinal)}: {said.Text}");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        string[] all = [.. complaints, .. windows.SelectMany(window => window.complaints)];
        Assert.True(all.Length == 0, string.Join("\n", all.Distinct()));
    }
}
