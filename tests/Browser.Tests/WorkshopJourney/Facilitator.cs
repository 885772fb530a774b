using System.Text.RegularExpressions;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Planning;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.WorkshopJourney;

/// <summary>Somebody who makes a workshop at a desk and leads it from the console.</summary>
internal sealed class Facilitator(Visit desk, string name)
{
    public IPage Page => desk.Page;
    /// <summary>The workshop's page.</summary>
    public string Address { get; private set; } = "";
    public string Code { get; private set; } = "";
    public string Live => $"/w/{Code}";

    private ILocator Selection => Page.GetByRole(AriaRole.Region, new() { Name = BoardTexts.Selection.Nb });

    public async Task Make(string title, Template template, params string[] groups)
    {
        await Page.GotoAsync("/workshops/demo");
        await desk.Follow(PlanningTexts.New);
        await desk.Write(("HeldOn", ""));
        await desk.Refused(PlanningTexts.Create, $"{name}-new-refused");
        await Page.Locator($"[name='In.Template'][value={template.Key}]").CheckAsync();
        await desk.Write(("Title", title), ("HeldOn", "1.12.2026"), ("Groups", string.Join('\n', groups)));
        Assert.Equal(200, await desk.Press(PlanningTexts.Create));
        Address = new Uri(Page.Url).AbsolutePath;
        Code = Regex.Replace(await Page.Locator(".join-code .code").InnerTextAsync(), @"\s", "");
        await desk.LookOver($"{name}-made");
    }

    public async Task OpenConsole()
    {
        await desk.Follow(PlanningTexts.Console);
        await Title(BoardWords.Lobby);
    }

    public Task LookOver(string view) => desk.LookOver($"{name}-console-{view}");

    /// <summary>On to the next phase, by the button that names it.</summary>
    public async Task GoOn(Text phase)
    {
        await Page.Locator(".live-head").GetByRole(AriaRole.Button, new() { NameRegex = new Regex($": {Regex.Escape(phase.Nb)}$") }).ClickAsync();
        await Title(phase);
    }

    /// <summary>To any phase of the plan, back or forth.</summary>
    public async Task GoTo(Text phase)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = BoardWords.GoTo.With(phase.Nb), Exact = true }).ClickAsync();
        await Title(phase);
    }

    /// <summary>What the console offers first: to show the notes, to open the vote or to close it.</summary>
    public async Task Do(Text step)
    {
        var button = Page.Locator(".live-head").GetByRole(AriaRole.Button, new() { Name = step.Nb, Exact = true });
        await button.ClickAsync();
        await Assertions.Expect(button).ToBeHiddenAsync();
    }

    public ILocator Area(string group) => Page.Locator(".board-area", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = group, Exact = true }) });

    public ILocator Note(string text) => Page.Locator("[data-note]", new() { HasText = text });

    public ILocator Stack(string called) => Page.Locator("[data-stack]", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = called, Exact = true }) });

    /// <summary>Makes a stack of notes without a mouse, and names it.</summary>
    public async Task StackByKeyboard(string called, params string[] notes)
    {
        foreach (var note in notes)
        {
            await Note(note).GetByRole(AriaRole.Checkbox).FocusAsync();
            await Page.Keyboard.PressAsync("Space");
        }
        await Page.Keyboard.PressAsync("m");
        await Assertions.Expect(Selection.GetByRole(AriaRole.Button, new() { Name = BoardTexts.NewStack.Nb })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator("[data-part=rename]:focus")).ToHaveCountAsync(1);
        await Page.Keyboard.TypeAsync(called);
        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Stack(called)).ToContainTextAsync(notes[0]);
    }

    /// <summary>With the mouse: the note is taken and let go over the stack.</summary>
    public async Task Drag(string note, string onto)
    {
        await Note(note).HoverAsync();
        await Page.Mouse.DownAsync();
        // The browser looks for what is dragged when the hand first moves, at the place where it was pressed: before the page is
        // scrolled to where it goes.
        await MoveTo(Note(note), 0.6f);
        await Assertions.Expect(Page.Locator(".board.dragging")).ToHaveCountAsync(1);
        await Stack(onto).ScrollIntoViewIfNeededAsync();
        await MoveTo(Stack(onto), 0.4f);
        await MoveTo(Stack(onto), 0.5f);
        await Assertions.Expect(Page.Locator(".drop-here", new() { HasText = onto })).ToHaveCountAsync(1);
        await Page.Mouse.UpAsync();
        await Assertions.Expect(Stack(onto)).ToContainTextAsync(note);
    }

    private async Task MoveTo(ILocator place, float along)
    {
        var box = await place.BoundingBoxAsync();
        await Page.Mouse.MoveAsync(box!.X + (box.Width * along), box.Y + (box.Height / 2));
    }

    /// <summary>Asks for stacks of what is alike, and takes the one of these notes under a name of its own.</summary>
    public async Task AcceptSuggestion(string group, string called, params string[] notes)
    {
        await Area(group).GetByRole(AriaRole.Button, new() { Name = BoardTexts.Suggest.Nb }).ClickAsync();
        var suggested = Area(group).Locator(".suggestion", new() { HasText = notes[0] });
        foreach (var note in notes) await Assertions.Expect(suggested).ToContainTextAsync(note);
        await LookOver("suggestion");
        await suggested.GetByLabel(BoardTexts.SuggestedName.Nb).FillAsync(called);
        await suggested.GetByRole(AriaRole.Button, new() { Name = BoardTexts.Accept.Nb }).ClickAsync();
        await Assertions.Expect(Stack(called)).ToContainTextAsync(notes[1]);
    }

    /// <summary>A proposal becomes the group's statement as it stands.</summary>
    public async Task ChooseStatement(string group, string proposal)
    {
        await Area(group).GetByRole(AriaRole.Checkbox, new() { Name = proposal }).CheckAsync();
        await Selection.GetByRole(AriaRole.Button, new() { Name = BoardTexts.AsStatement.Nb }).ClickAsync();
        await Area(group).GetByRole(AriaRole.Button, new() { Name = BoardTexts.ChooseStatement.Nb }).ClickAsync();
        await Assertions.Expect(Area(group).Locator(".statement")).ToContainTextAsync(proposal);
    }

    /// <summary>A stack goes on; in plenum, it is chosen by all.</summary>
    public async Task Choose(string stack)
    {
        var button = Stack(stack).Locator("[data-part=survive]");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
    }

    public async Task Hide(string note)
    {
        await Note(note).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Selection.GetByRole(AriaRole.Button, new() { Name = BoardTexts.Hide.Nb, Exact = true }).ClickAsync();
        await Assertions.Expect(Note(note)).ToContainTextAsync(BoardWords.Hidden.Nb);
    }

    /// <summary>For somebody's sake; asked once more, with what it does.</summary>
    public async Task Remove(string note)
    {
        await Note(note).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Selection.GetByRole(AriaRole.Button, new() { Name = BoardTexts.Remove.Nb }).ClickAsync();
        await LookOver("removing");
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = BoardTexts.RemoveYes.Nb }).ClickAsync();
        await Assertions.Expect(Note(note)).ToHaveCountAsync(0);
        await Assertions.Expect(Note(BoardWords.Removed.Nb)).ToHaveCountAsync(1);
    }

    /// <summary>From the console to the workshop's page, and there to somebody else of the programme.</summary>
    public async Task HandOver(string person)
    {
        await desk.Follow(ConsoleTexts.HandOver);
        await desk.Follow(PlanningTexts.Edit);
        await desk.LookOver($"{name}-hand-over");
        await Page.Locator("[name='Leader.Person']").SelectOptionAsync(new SelectOptionValue { Label = person });
        Assert.Equal(200, await desk.Press(PlanningTexts.HandOverButton));
        await Assertions.Expect(Page.Locator("#leads")).ToContainTextAsync(person);
    }

    public async Task End()
    {
        await desk.Follow(ConsoleTexts.End);
        await desk.LookOver($"{name}-end");
        Assert.Equal(200, await desk.Press(Web.Workshops.Records.RecordTexts.EndNow));
    }

    private Task Title(Text title) => Assertions.Expect(Page.Locator("h1")).ToHaveTextAsync(title.Nb);
}
