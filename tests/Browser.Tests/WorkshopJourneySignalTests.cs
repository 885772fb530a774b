using BlankeArk.Browser.Tests.House;
using BlankeArk.Browser.Tests.WorkshopJourney;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops.Planning;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>A phone whose signal goes, and what may happen on the way: another group, a pause, and somebody else who leads.</summary>
public sealed class WorkshopJourneySignalTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Name = "workshop-signal", East = "Øst", West = "Vest";
    private const string Before = "Skrevet før tunnelen", First = "Skrevet i tunnelen", Better = "Skrevet i tunnelen, og rettet der", Second = "Skrevet der og siden åpnet på nytt";

    [Fact]
    public async Task Notes_without_signal_come_once_and_in_order_when_it_is_back()
    {
        await using var desk = await house.Visit(chromium);
        await using var phone = await house.Visit(chromium, Visit.Phone);
        var (leader, somebody) = (new Facilitator(desk, Name), new Participant(phone, Name));
        await desk.TryDemo("Coordinator");
        await leader.Make("Ideer fra bussen", Templates.Sprint);
        await leader.OpenConsole();
        await leader.GoTo(TemplateTexts.IdeasOnly);
        await phone.Page.GotoAsync(leader.Live);
        await somebody.Join("Ronja", group: null);
        await somebody.Write(Before);
        await somebody.IsKept();

        await phone.Signal(false);
        await somebody.Write(First);
        await somebody.Change(First, Better);
        await somebody.Write(Second);
        await somebody.WaitsToBeSent(3);
        await somebody.LookOver("away");
        await phone.OpenAgain();
        await Assertions.Expect(somebody.Mine(Better)).ToHaveCountAsync(1);
        await Assertions.Expect(somebody.Mine(Second)).ToHaveCountAsync(1);
        await somebody.LookOver("opened-away");
        await Assertions.Expect(leader.Page.Locator(".board-area")).ToContainTextAsync("Én lapp er skrevet.");

        await phone.Signal(true);
        await Assertions.Expect(leader.Page.Locator(".board-area")).ToContainTextAsync("3 lapper er skrevet.");
        await Assertions.Expect(phone.Page.Locator("#state")).ToHaveTextAsync(PhoneWords.Saved.Nb);
        Assert.Equal([Second, Better, Before], await phone.Page.Locator("#mine .note").AllInnerTextsAsync());
        await leader.Do(BoardWords.RevealAll);
        foreach (var note in (string[])[Before, Better, Second]) await Assertions.Expect(leader.Note(note)).ToHaveCountAsync(1);
        await Assertions.Expect(leader.Page.Locator("[data-note]")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Workshop_goes_on_in_another_group_after_a_pause_and_with_somebody_else_leading()
    {
        await using var desk = await house.Visit(chromium);
        await using var phone = await house.Visit(chromium, Visit.Phone);
        await using var other = await house.Visit(chromium);
        var (leader, somebody) = (new Facilitator(desk, $"{Name}-groups"), new Participant(phone, $"{Name}-groups"));
        await desk.TryDemo("Coordinator");
        await leader.Make("To grupper", Templates.Sprint, East, West);
        await leader.OpenConsole();
        await leader.GoTo(TemplateTexts.IdeasOnly);
        await phone.Page.GotoAsync(leader.Live);
        await somebody.Join("Ronja", East);
        await somebody.Write(Before);

        await somebody.OpenMenu();
        await somebody.LookOver("menu");
        await somebody.MoveTo(West);
        await Assertions.Expect(leader.Area(West)).ToContainTextAsync("Ett medlem.");
        await Assertions.Expect(leader.Area(East)).ToContainTextAsync("Én lapp er skrevet.");
        await somebody.OpenMenu();
        await phone.Page.Locator("#ask-pause").ClickAsync();
        await Assertions.Expect(leader.Page.Locator("[data-part=pause]")).ToBeVisibleAsync();
        await leader.LookOver("pause");
        await somebody.LookOver("pause");

        await other.TryDemo("Member");
        other.Expected.Add(403);
        Assert.Equal(403, (await other.Page.GotoAsync($"{leader.Live}/console"))!.Status);
        await leader.HandOver(DemoPeople.Member);
        await other.Page.GotoAsync($"{leader.Live}/console");
        var successor = new Facilitator(other, $"{Name}-successor");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = ConsoleTexts.SeenTo.Nb }).ClickAsync();
        await Assertions.Expect(phone.Page.Locator("#pause")).ToBeHiddenAsync();
        await successor.Do(BoardWords.RevealAll);
        await Assertions.Expect(successor.Note(Before)).ToHaveCountAsync(1);
        await successor.GoOn(TemplateTexts.ChooseOnly);
        await somebody.IsIn(TemplateTexts.ChooseOnly);
    }
}
