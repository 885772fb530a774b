using System.Globalization;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Ideas.Bank;
using BlankeArk.Web.Ideas.Lending;
using BlankeArk.Web.Ideas.Proposing;
using BlankeArk.Web.Reports.Yearly;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>
/// From what survived a workshop to what the council reads: an idea, the answer to it, the neighbour who borrows it, a trial with
/// training, a decision, a year of measurements with a hump and a real change, the sheet and the yearly report.
/// </summary>
public sealed partial class IdeaStoryTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string AtHome = "Hallgeir Mjødurtmoen", Neighbour = "Gyda Smørblomsmyr";

    [Fact]
    public async Task Survivor_of_a_workshop_becomes_somebodys_better_day()
    {
        var (idea, title) = await BringIdea();
        await house.Cast("Driver", AtHome);
        await Support(idea);
        await Answer(idea, title);
        await Borrow(idea);
        var measure = await Plan(idea, title);
        await Measure(measure);
        await Decide(measure);
        await Follow(measure, title);
    }

    /// <summary>The coordinator brings a survivor to the bank.</summary>
    private async Task<(string Idea, string Title)> BringIdea()
    {
        await using var visit = await house.Visit(chromium);
        var page = visit.Page;
        await visit.TryDemo("Coordinator");
        await page.GotoAsync("/ideas/from/demo");
        await visit.LookOver("ideas-from-workshop");
        var sheet = page.Locator("section.sheet", new() { Has = page.GetByRole(AriaRole.Button, new() { Name = ProposingTexts.MakeIdea.Nb }) }).First;
        var title = (await sheet.Locator("h2").InnerTextAsync()).Trim();
        if (await sheet.Locator("select").CountAsync() > 0) await sheet.Locator("select").SelectOptionAsync(new SelectOptionValue { Label = "Elvedal" });
        await visit.Leave(sheet.GetByRole(AriaRole.Button));
        await page.GotoAsync("/ideas?programme=demo");
        await visit.LookOver("ideas");
        await visit.Leave(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).First);
        await visit.LookOver("idea-new");
        return (new Uri(page.Url).AbsolutePath, title);
    }

    /// <summary>Somebody in the programme supports it from a phone.</summary>
    private async Task Support(string idea)
    {
        await using var visit = await house.Visit(chromium, Visit.Phone);
        await visit.TryDemo("Member");
        await visit.Page.GotoAsync(idea);
        await visit.Press(BankTexts.DoSupport);
        await Assertions.Expect(visit.Page.Locator("#support")).ToContainTextAsync(BankTexts.YouSupport.Nb);
        await visit.LookOver("idea-supported");
    }

    /// <summary>The municipality answers, and whoever supports it is told.</summary>
    private async Task Answer(string idea, string title)
    {
        await using (var visit = await house.Visit(chromium))
        {
            await visit.TryDemo("Driver");
            await visit.Page.GotoAsync(idea + "/stage");
            await visit.Refused(AnswerTexts.Look, "idea-answer-refused");
            await visit.Page.Locator("input[name='In.Stage'][value=Useful]").CheckAsync();
            await visit.Write(("Reason", "Takk! Vi prøver det i én sone fra neste måned."));
            await visit.Press(AnswerTexts.Look);
            await visit.LookOver("idea-answer");
            await visit.Press(AnswerTexts.Send);
            await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("Vi prøver det i én sone");
            await visit.LookOver("idea-answered");
        }
        await using var told = await house.Visit(chromium, Visit.Phone);
        await told.TryDemo("Member");
        await told.Page.GotoAsync("/me/notices");
        await Assertions.Expect(told.Page.Locator("#new")).ToContainTextAsync(title);
        await told.LookOver("notices");
    }

    /// <summary>The neighbouring municipality borrows the idea.</summary>
    private async Task Borrow(string idea)
    {
        await using var visit = await house.Visit(chromium);
        var page = visit.Page;
        await house.Cast("Driver", Neighbour);
        await visit.TryDemo("Driver");
        await page.GotoAsync(idea + "/adopt");
        await visit.Write(("Reason", "Vi prøver det samme etter jul."));
        await visit.Refused(LendingTexts.Adopt, "adopt-refused");
        await visit.Write(("Surroundings", "Hos oss er det langt mellom husene."));
        await visit.Press(LendingTexts.Adopt);
        await visit.LookOver("adopted");
        await page.GotoAsync("/ideas/lending");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Bjørkelia");
        await house.Cast("Driver", AtHome);
    }

    /// <summary>The thread from the benefit back to the workshop, the council's sheet, and the leader's yearly report.</summary>
    private async Task Follow(string measure, string title)
    {
        await using var visit = await house.Visit(chromium);
        var page = visit.Page;
        await visit.TryDemo("Driver");
        await page.GotoAsync(measure + "/benefits/1");
        await visit.Leave(page.Locator("nav .thread-whole a"));
        await visit.LookOver("thread");
        Assert.Contains(await page.Locator(".whole-thread a").AllInnerTextsAsync(), item => item.Trim() == title);
        Assert.NotEqual(0, await page.Locator(".whole-thread a[href^='/workshops/demo/']").CountAsync());
        await page.GotoAsync("/reports/demo");
        await Assertions.Expect(page.Locator("#benefits")).ToContainTextAsync("Færre besøk for medisinens skyld");
        await visit.LookOver("sheet");
        await page.GotoAsync("/reports");
        await visit.Write(("Year", DateTime.Today.Year.ToString(CultureInfo.InvariantCulture)));
        await visit.Press(YearlyTexts.Begin);
        await visit.Write(("Proud", "Vi spurte først."), ("Learned", "En prøve som blir målt, tåler å bli vist fram."));
        await visit.Press(YearlyTexts.Save);
        await visit.LookOver("yearly-draft");
        await visit.Press(YearlyTexts.Sign);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(AtHome);
        await visit.LookOver("yearly-signed");
    }
}
