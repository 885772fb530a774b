using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.AskingJourney;

/// <summary>Somebody who got a letter and opens its link on a phone, on the way to and fro under a thin signal.</summary>
internal sealed class Invited(Visit visit, string link, string name)
{
    public const string Home = "At vi strever med det samme overalt.";
    public const string Otherwise = "Litt kortere innledninger.";
    public const string Changed = "At vi kan låne av hverandre.";

    private const string PageIsKept = """
        async () => {
          if (!(await navigator.serviceWorker.getRegistration())?.active) return false;
          for (const kept of await caches.keys()) if (await (await caches.open(kept)).match(location.pathname)) return true;
          return false;
        }
        """;

    private IPage Page => visit.Page;

    /// <summary>Reads what it is about and answers the first question.</summary>
    public async Task Begin(Text promise)
    {
        Assert.Equal(200, (await Page.GotoAsync(link))!.Status);
        await Assertions.Expect(Page.Locator("#about")).ToContainTextAsync(promise.Nb);
        await visit.LookOver($"{name}-first");
        await visit.Until(PageIsKept);
        await Next();
        await Page.Locator("#q1").FillAsync(Home);
        await visit.LookOver($"{name}-question");
        await Next();
    }

    /// <summary>Without signal: goes on, puts the phone away and takes it out again, and sends.</summary>
    public async Task GoOnWithoutSignal()
    {
        await visit.Signal(false);
        await Page.Locator("#q2").FillAsync(Otherwise);
        await Assertions.Expect(Page.Locator("#state")).ToHaveTextAsync(AnsweringTexts.Offline.Nb);
        await visit.LookOver($"{name}-offline");

        await visit.OpenAgain();
        await Assertions.Expect(Page.Locator("#resumed")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#q2")).ToBeVisibleAsync();
        await Assertions.Expect(Page.Locator("#q2")).ToHaveValueAsync(Otherwise);
        await visit.LookOver($"{name}-resumed");
        await Next();
        await Choose(3, 4);
        await visit.LookOver($"{name}-scale");
        await Next();
        await Choose(4, 2);
        await visit.LookOver($"{name}-choice");
        await Next();
        await Assertions.Expect(Page.Locator("#overview")).ToContainTextAsync(Home);
        await visit.LookOver($"{name}-overview");
        await Page.Locator("#submit").ClickAsync();
        await IsSafe();
        await visit.LookOver($"{name}-waiting");
    }

    /// <summary>Opened again the answer still waits, and goes by itself when the signal is back.</summary>
    public async Task IsSentByItself()
    {
        await visit.OpenAgain();
        await IsSafe();
        await visit.Signal(true);
        await Assertions.Expect(Page.Locator("#thanks")).ToBeVisibleAsync();
        await visit.LookOver($"{name}-thanks");
    }

    public async Task LinkSaysItIsAnswered()
    {
        await visit.OpenAgain();
        await Assertions.Expect(Page.Locator("#end[data-state=answered]")).ToContainTextAsync(AnsweringTexts.ThanksAnonymous.Nb);
        await Assertions.Expect(Page.Locator("#answer")).ToHaveCountAsync(0);
        await visit.LookOver($"{name}-answered");
    }

    public async Task AnswerCanBeChanged()
    {
        await visit.OpenAgain();
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync(AnsweringTexts.ChangeSent.Nb);
        await visit.LookOver($"{name}-change");
        await Next();
        await Assertions.Expect(Page.Locator("#q1")).ToHaveValueAsync(Home);
        await Page.Locator("#q1").FillAsync(Changed);
        for (var steps = 0; steps < 4; steps++) await Next();
        await Assertions.Expect(Page.Locator("#overview")).ToContainTextAsync(Otherwise);
        await Page.Locator("#submit").ClickAsync();
        await Assertions.Expect(Page.Locator("#thanks")).ToBeVisibleAsync();

        await visit.OpenAgain();
        await Assertions.Expect(Page.Locator("#q1")).ToHaveValueAsync(Changed);
    }

    /// <summary>After publishing, the same link leads to what was answered.</summary>
    public async Task<string> ReadResults()
    {
        await Page.GotoAsync(link);
        await visit.LookOver($"{name}-closed");
        await visit.Follow(AnsweringTexts.ToResults);
        await Page.Locator("details").EvaluateAllAsync<object?>("all => all.forEach(each => { each.open = true; })");
        await visit.LookOver($"{name}-results");
        return await Page.Locator("main").InnerTextAsync();
    }

    /// <summary>The whole form at once, as a browser without the module shows it; sent empty first.</summary>
    public async Task AnswerWithoutScripts()
    {
        visit.Expected.Add(422);
        await Page.GotoAsync(link);
        await Page.Locator("#submit").ClickAsync();
        await Assertions.Expect(Page.Locator(".mistakes[role=alert]")).ToContainTextAsync(AnsweringTexts.NothingAnswered.Nb);
        await Page.Locator("#q1").FillAsync("En å ringe i nabokommunen.");
        await Choose(3, 5);
        await Page.Locator("#submit").ClickAsync();
        await Assertions.Expect(Page.Locator("#end")).ToContainTextAsync(AnsweringTexts.ThanksTitle.Nb);
    }

    private async Task IsSafe()
    {
        await Assertions.Expect(Page.Locator("#waiting h2")).ToHaveTextAsync(AnsweringTexts.WaitingTitle.Nb);
        await Assertions.Expect(Page.Locator("#waiting-more")).ToBeVisibleAsync();
    }

    private Task Next() => Page.Locator("#next").ClickAsync();

    private Task Choose(int question, int place) => Page.Locator($"#s-{question} label.choice").Nth(place - 1).ClickAsync();
}
