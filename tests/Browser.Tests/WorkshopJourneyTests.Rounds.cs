using System.Text.RegularExpressions;
using BlankeArk.Web.Workshops.Planning;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

// From the problem statement to what all groups choose.
public sealed partial class WorkshopJourneyTests
{
    [GeneratedRegex(@"^1[45]:\d\d$")]
    private static partial Regex FifteenMinutes();

    private async Task AgreeOnStatements()
    {
        await leader.GoOn(TemplateTexts.TheStatement);
        await member.Page.Locator("#write-text").FillAsync(Closed);
        await Assertions.Expect(member.Page.Locator("#coach")).ToContainTextAsync("ja eller nei");
        await member.LookOver("coach");
        await member.Write(Question);
        await named.Write(Other);
        await nameless.Write(FjordQuestion);
        await Assertions.Expect(wall.Page.Locator(".wall-counting").First).ToContainTextAsync("2 forslag");
        await wall.LookOver($"{Name}-wall-proposals");

        await leader.Do(BoardWords.RevealAll);
        await named.Sees(Question);
        await named.ChooseStatement(Question);
        await member.WorksOn(Question);
        await Look("statement", named);
        await leader.ChooseStatement(Fjord, FjordQuestion);
        await nameless.WorksOn(FjordQuestion);
    }

    private async Task WriteDirections()
    {
        await leader.GoOn(TemplateTexts.DirectionsProduce);
        await leader.Page.Locator("[data-time=start]").ClickAsync();
        await Assertions.Expect(wall.Page.Locator("[data-part=clock]")).ToHaveTextAsync(FifteenMinutes());
        await member.Write("Naboer", Number, Light, Silly, "Glem denne");
        await member.Change("Naboer", Neighbours);
        await member.Withdraw("Glem denne");
        await named.Write(Watch, SameWatch, Secret);
        await nameless.Write(School, Lesson);

        await Assertions.Expect(wall.Page.Locator(".wall-counting").First).ToContainTextAsync("7 lapper");
        await named.SeesNothingOf(Neighbours, Number, Silly);
        foreach (var page in (IPage[])[wall.Page, list.Page, leader.Page])
            foreach (var note in (string[])[Neighbours, Number, Light, Silly, Watch, SameWatch, Secret, School, Lesson]) Assert.DoesNotContain(note, await page.ContentAsync(), StringComparison.Ordinal);
        await Look("produce", member);

        await member.Reveal();
        await named.Sees(Neighbours, Number);
        await nameless.SeesNothingOf(Neighbours, Watch);
        await Assertions.Expect(wall.Page.Locator(".wall-papers").First).ToContainTextAsync(Neighbours);
        await leader.Do(BoardWords.RevealAll);
        await wall.LookOver($"{Name}-wall-shown");
        await named.LookOver("shown");
    }

    private async Task LandDirections()
    {
        await leader.GoOn(TemplateTexts.DirectionsLand);
        await leader.Hide(Silly);
        await leader.Remove(Secret);
        await Assertions.Expect(named.Page.Locator("#loose")).ToContainTextAsync(PhoneWords.Removed.Nb);
        await IsGone(Secret);
        await Assertions.Expect(named.Page.Locator("#loose li")).ToHaveCountAsync(6);

        await leader.StackByKeyboard(Quiet, Neighbours);
        await leader.Drag(Number, Quiet);
        await leader.AcceptSuggestion(Mountain, Watches, Watch, SameWatch);
        await member.MakeStack(Lights, "landing", Light);
        await nameless.MakeStack("Skolen", null, School, Lesson);
        await leader.Do(BoardWords.OpenVotingAll);
        await member.GiveDots(Quiet, 2);
        await named.GiveDots(Quiet, 1);
        await Look("dots", named);
        await leader.Do(BoardWords.CloseVotingAll);
        await Assertions.Expect(member.Stack(Quiet)).ToContainTextAsync("3 prikker, fra 2 personer");
        await Assertions.Expect(wall.Page.Locator(".wall-stack", new() { HasText = Quiet })).ToContainTextAsync("3 prikker");
        await member.LetSurvive(Quiet);
        await leader.Choose("Skolen");
        await wall.LookOver($"{Name}-wall-counted");
        await leader.LookOver("counted");
    }

    /// <summary>Going back to what was done before, and on again, loses nothing.</summary>
    private async Task GoBackAndForth()
    {
        await leader.GoTo(TemplateTexts.DirectionsProduce);
        await member.IsIn(TemplateTexts.DirectionsProduce);
        await Assertions.Expect(member.Mine(Neighbours)).ToHaveCountAsync(1);
        await leader.GoTo(TemplateTexts.DirectionsLand);
        await Assertions.Expect(member.Stack(Quiet)).ToContainTextAsync(Number);
        await Assertions.Expect(member.Stack(Quiet)).ToContainTextAsync("3 prikker");
        await Assertions.Expect(leader.Stack(Quiet).Locator(".said")).ToContainTextAsync(BoardWords.Survives.Nb);
    }

    private async Task WriteIdeas()
    {
        await leader.GoTo(TemplateTexts.IdeasProduce);
        await member.IsIn(TemplateTexts.IdeasProduce);
        await member.Page.Locator("#write-under").SelectOptionAsync(new SelectOptionValue { Label = Quiet });
        await member.Write(Table);
        await named.Write(Choir);
        await nameless.Write(Boat);
        await leader.Page.GetByText(ConsoleTexts.Paper.Nb, new() { Exact = true }).ClickAsync();
        await leader.Page.Locator("[data-part=paper-text]").FillAsync($"{Paper}\n\n");
        await leader.Page.GetByRole(AriaRole.Button, new() { Name = ConsoleTexts.PaperAdd.Nb }).ClickAsync();
        await Assertions.Expect(leader.Page.Locator("[data-part=paper-text]")).ToHaveValueAsync("");
        await leader.Do(BoardWords.RevealAll);
        await member.Sees(Choir, Paper);
        await Look("ideas", member);
    }

    private async Task LandIdeas()
    {
        await leader.GoOn(TemplateTexts.IdeasLand);
        await member.MakeStack("Langbordet", null, Table, Paper);
        await named.MakeStack("Koret", null, Choir);
        await nameless.MakeStack("Båten", null, Boat);
        await leader.Do(BoardWords.OpenVotingAll);
        await member.Rate("Langbordet", 4, 5);
        await named.Rate("Langbordet", 3, 5);
        await named.Rate("Koret", 2, 3);
        await nameless.Rate("Båten", 5, 4);
        await named.LookOver("scales");
        await leader.Do(BoardWords.CloseVotingAll);
        await Assertions.Expect(member.Stack("Langbordet")).ToContainTextAsync("Nytt 3,5, nyttig 5,0, fra 2 personer");
        await member.LetSurvive("Langbordet");
        await nameless.LetSurvive("Båten");
        await Assertions.Expect(wall.Page.Locator(".wall-map").First).ToContainTextAsync("Langbordet");
        await Look("map", member);
    }

    private async Task FillInCards()
    {
        await leader.GoTo(TemplateTexts.RefineLand);
        await member.Finish("Langbordet");
        await member.Stands("Langbordet", PhoneWords.CardLacksStep);
        await member.LookOver("card-refused");
        await member.Fill("Langbordet", "what", "Mat sammen på bygdehuset, for alle som vil.");
        await member.Fill("Langbordet", "firstStep", FirstStep);
        await member.Stands("Langbordet", PhoneWords.CardLacksHome);
        await member.Fill("Langbordet", "home", Home);
        await member.Finish("Langbordet");
        await member.Stands("Langbordet", PhoneWords.CardDone);
        await nameless.Fill("Båten", "firstStep", "Ringe båtforeningen");
        await nameless.Card("Båten").Locator("[name=noHomeYet]").CheckAsync();
        await nameless.Finish("Båten");
        await nameless.Stands("Båten", PhoneWords.CardHomeless);
        await Assertions.Expect(wall.Page.Locator(".wall-papers").First).ToContainTextAsync(FirstStep);
        await Look("cards", member);
    }

    private async Task ChooseInPlenum()
    {
        await leader.GoOn(TemplateTexts.ThePlenum);
        await Assertions.Expect(nameless.Page.Locator("#plenum-groups")).ToContainTextAsync("Langbordet");
        await leader.Do(BoardWords.OpenVotingAll);
        var given = nameless.Page.Locator("#plenum-groups li", new() { HasText = "Langbordet" });
        await given.Locator("[data-part=more]").ClickAsync();
        await Assertions.Expect(given.Locator("[data-part=dots]")).ToHaveTextAsync("1");
        await leader.Do(BoardWords.CloseVotingAll);
        await leader.Choose("Langbordet");
        await Assertions.Expect(given).ToContainTextAsync(PhoneWords.Chosen.Nb);
        await Look("plenum", nameless);
    }
}
