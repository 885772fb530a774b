using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.WorkshopJourney;

/// <summary>Somebody who takes part from a phone.</summary>
internal sealed class Participant(Visit phone, string name)
{
    public IPage Page => phone.Page;

    /// <summary>Types what stands on the wall: first wrong, then in small letters with a space.</summary>
    public async Task TypeCode(string code)
    {
        await Page.GotoAsync("/w");
        await Page.Locator("[name=code]").FillAsync("abc");
        phone.Expected.Add(422);
        Assert.Equal(422, await phone.Press(JoiningTexts.Go));
        await phone.LookOver($"{name}-code-refused");
        await Page.Locator("[name=code]").FillAsync($"{code[..3]} {code[3..]}".ToLowerInvariant());
        await phone.Press(JoiningTexts.Go);
    }

    public async Task Join(string? firstName, string? group)
    {
        await phone.LookOver($"{name}-join");
        if (firstName is not null) await phone.Write(("Name", firstName));
        if (group is not null) await Page.Locator("[name='In.Group']").SelectOptionAsync(new SelectOptionValue { Label = group });
        await phone.Press(JoiningTexts.Join);
        await Assertions.Expect(Page.Locator("#state")).ToHaveTextAsync(PhoneWords.Saved.Nb);
    }

    /// <summary>Waits until the page is on the phone, to be opened without signal.</summary>
    public Task IsKept() => phone.Until("""
        async () => {
          if (!(await navigator.serviceWorker.getRegistration())?.active) return false;
          for (const kept of await caches.keys()) if (await (await caches.open(kept)).match(location.pathname)) return true;
          return false;
        }
        """);

    public Task WaitsToBeSent(int things) =>
        Assertions.Expect(Page.Locator("#state")).ToContainTextAsync(PhoneWords.OfflineWaiting.With(things).Split('|')[1]);

    public async Task OpenMenu()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = PhoneTexts.Choices.Nb, Exact = true }).ClickAsync();
        await Assertions.Expect(Page.Locator("#menu")).ToBeVisibleAsync();
    }

    public async Task MoveTo(string group)
    {
        await Page.Locator("#groups").GetByRole(AriaRole.Button, new() { Name = group }).ClickAsync();
        await Assertions.Expect(Page.Locator("#group-name")).ToHaveTextAsync(group);
    }

    public Task LookOver(string phase) => phone.LookOver($"{name}-phone-{phase}");

    public Task IsIn(Text phase) => Assertions.Expect(Page.Locator("#phase")).ToHaveTextAsync(phase.Nb);

    public async Task Write(params string[] notes)
    {
        foreach (var note in notes)
        {
            await Page.Locator("#write-text").FillAsync(note);
            await Page.Locator("#write-put").ClickAsync();
            await Assertions.Expect(Mine(note)).ToHaveCountAsync(1);
        }
    }

    public ILocator Mine(string note) => Page.Locator("#mine li", new() { HasText = note });

    /// <summary>The others' notes, once they are shown.</summary>
    public Task Sees(params string[] notes) => Task.WhenAll(notes.Select(note => Assertions.Expect(Page.Locator("#others")).ToContainTextAsync(note)));

    public async Task SeesNothingOf(params string[] notes)
    {
        var page = await Page.ContentAsync();
        foreach (var note in notes) Assert.DoesNotContain(note, page, StringComparison.Ordinal);
    }

    public async Task Change(string note, string to)
    {
        await Mine(note).GetByRole(AriaRole.Button, new() { Name = PhoneTexts.Change.Nb }).ClickAsync();
        await Page.Locator("#write-text").FillAsync(to);
        await Page.Locator("#write-put").ClickAsync();
        await Assertions.Expect(Mine(to)).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator("#mine li", new() { HasText = note })).ToHaveCountAsync(to.Contains(note, StringComparison.Ordinal) ? 1 : 0);
    }

    public async Task Withdraw(string note)
    {
        await Mine(note).GetByRole(AriaRole.Button, new() { Name = PhoneTexts.Withdraw.Nb }).ClickAsync();
        await Assertions.Expect(Mine(note)).ToHaveCountAsync(0);
    }

    /// <summary>The group leads itself: anybody in it shows the notes.</summary>
    public async Task Reveal()
    {
        await Page.Locator("#reveal-part summary").ClickAsync();
        await Page.Locator("#reveal").ClickAsync();
        await Assertions.Expect(Page.Locator("#reveal-part")).ToBeHiddenAsync();
    }

    /// <summary>Takes another's proposal as the group's statement.</summary>
    public async Task ChooseStatement(string proposal)
    {
        await Page.Locator("#others li", new() { HasText = proposal }).GetByRole(AriaRole.Button, new() { Name = PhoneTexts.UseProposal.Nb }).ClickAsync();
        await Page.Locator("#statement-form button").ClickAsync();
        await WorksOn(proposal);
    }

    public Task WorksOn(string statement) => Assertions.Expect(Page.Locator("#statement")).ToHaveTextAsync(statement);

    public ILocator Stack(string called) => Page.Locator("#stacks > li", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = called }) });

    /// <summary>Presses notes and makes a stack of them.</summary>
    public async Task MakeStack(string called, string? look, params string[] notes)
    {
        foreach (var note in notes) await Page.Locator("#landing").GetByRole(AriaRole.Checkbox, new() { Name = note, Exact = true }).CheckAsync();
        if (look is not null) await LookOver(look);
        await Page.Locator("#pick-name").FillAsync(called);
        await Page.Locator("#pick-form button").ClickAsync();
        await Assertions.Expect(Stack(called)).ToContainTextAsync(notes[0]);
    }

    public async Task GiveDots(string stack, int dots)
    {
        for (var given = 1; given <= dots; given++)
        {
            await Stack(stack).Locator("[data-part=more]").ClickAsync();
            await Assertions.Expect(Stack(stack).Locator("[data-part=dots]")).ToHaveTextAsync($"{given}");
        }
    }

    public async Task Rate(string stack, int isNew, int isUseful)
    {
        await Stack(stack).Locator($"[data-part=new] label >> nth={isNew - 1}").ClickAsync();
        await Stack(stack).Locator($"[data-part=useful] label >> nth={isUseful - 1}").ClickAsync();
        await Assertions.Expect(Stack(stack).Locator($"[data-part=useful] input[value='{isUseful}']")).ToBeCheckedAsync();
    }

    public async Task LetSurvive(string stack)
    {
        await Stack(stack).GetByRole(AriaRole.Checkbox, new() { Name = PhoneTexts.LetGoOn.Nb }).CheckAsync();
        await Assertions.Expect(Stack(stack).Locator("[data-part=survives]")).ToBeVisibleAsync();
    }

    public ILocator Card(string called) => Page.Locator("#cards > li", new() { Has = Page.GetByRole(AriaRole.Heading, new() { Name = called }) });

    public async Task Fill(string card, string field, string text)
    {
        await Card(card).Locator($"[name={field}]").FillAsync(text);
        await Card(card).Locator($"[name={field}]").BlurAsync();
    }

    public Task Finish(string card) => Card(card).GetByRole(AriaRole.Button, new() { Name = PhoneTexts.CardLand.Nb }).ClickAsync();

    public Task Stands(string card, Text standing) => Assertions.Expect(Card(card).Locator("[data-part=standing]")).ToHaveTextAsync(standing.Nb);
}
