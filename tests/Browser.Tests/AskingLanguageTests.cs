using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>The demo's open wave, asked and answered in the three languages.</summary>
public sealed class AskingLanguageTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Wave = "/surveys/demo/3/waves/1";
    private const int DaysOpen = 9;

    [Fact]
    public async Task Respondent_reads_and_answers_in_the_language_of_choice()
    {
        await using var desk = await house.Visit(chromium);
        await desk.TryDemo("Coordinator");
        await desk.Page.GotoAsync($"{Wave}/phone");
        var waiting = await desk.Page.Locator("main ul.rows a").AllInnerTextsAsync();
        var links = await desk.Letters(Outbox.Subject(LetterKind.Invitation, DateOnly.FromDateTime(Today.Local(DateTime.UtcNow)).AddDays(DaysOpen)), waiting.Count, "language");

        foreach (var (language, person) in Languages.All.Zip(waiting))
        {
            await using var phone = await house.Visit(chromium, Visit.Phone, language);
            await Answer(phone, links[person], language);
        }
    }

    [Theory]
    [InlineData("nn")]
    [InlineData("en")]
    public async Task Coordinator_asks_and_checks_in_the_language_of_choice(string language)
    {
        await using var desk = await house.Visit(chromium, language: language);
        await desk.TryDemo("Coordinator");
        await desk.Choose(language);

        await Look(desk, Wave, AskingTexts.Title.In(language), $"asking-wave-{language}");
        await Look(desk, $"{Wave}/asking", AskingTexts.Settings.In(language), $"asking-choices-{language}");
        await Look(desk, $"{Wave}/letters", AskingTexts.LettersTitle.In(language), $"asking-letters-{language}");
        await Look(desk, "/surveys/demo/1/waves/1/check", PublishingTexts.Title.In(language), $"asking-check-{language}");
        await Look(desk, "/surveys/demo/1/waves/1/publish", PublishingTexts.PublishTitle.In(language), $"asking-publish-{language}");
    }

    private static async Task Answer(Visit phone, string link, string language)
    {
        await phone.Page.GotoAsync(link);
        await phone.Page.Locator($".answer-top a[hreflang={language}]").ClickAsync();
        await phone.Page.Locator($"html[lang={language}]").WaitForAsync();
        await Assertions.Expect(phone.Page.Locator("#about")).ToContainTextAsync(AnsweringTexts.Anonymous.In(language));
        await phone.LookOver($"answer-first-{language}");
        await phone.Page.Locator("#next").ClickAsync();
        // The template is written in all three languages: nothing on the page is in another.
        Assert.Equal(0, await phone.Page.Locator($".question [lang]:not([lang={language}])").CountAsync());
        await phone.LookOver($"answer-question-{language}");
        await phone.Page.Locator("#q1").FillAsync("Takk!");
        while (await phone.Page.Locator("#next").IsVisibleAsync()) await phone.Page.Locator("#next").ClickAsync();
        await phone.Page.Locator("#submit").ClickAsync();
        await Assertions.Expect(phone.Page.Locator("#thanks")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Page.Locator("#thanks")).ToContainTextAsync(AnsweringTexts.ThanksAnonymous.In(language));
        await phone.LookOver($"answer-thanks-{language}");
    }

    private static async Task Look(Visit desk, string page, string title, string name)
    {
        Assert.Equal(200, (await desk.Page.GotoAsync(page))!.Status);
        Assert.Equal(title, await desk.Page.Locator("h1").InnerTextAsync());
        await desk.LookOver(name);
    }
}
