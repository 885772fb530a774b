using System.Text.Json;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Platform.OwnData;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>A person takes out what is held about them, and has it erased; somebody who answers for the programme decides.</summary>
public sealed class OwnDataJourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(Visit.Phone)]
    [InlineData(Visit.Desk)]
    public async Task Person_takes_out_and_erases_their_data(int width)
    {
        if (Chromium.WhyNot is { } reason) Assert.Skip(reason);
        await using var server = await ServerProcess.Start();
        await using var person = await Visit.Begin(chromium, server.Address, width);
        await person.TryDemo("Member");
        var name = await TakeOut(person);

        await person.Follow(OwnDataTexts.Ask);
        await person.LookOver("own-data-erase");
        await person.Refused(OwnDataTexts.Ask, "own-data-erase-refused");
        await person.Page.GetByLabel(OwnDataTexts.Confirm.Nb).CheckAsync();
        Assert.Equal(200, await person.Press(OwnDataTexts.Ask));
        await person.LookOver("own-data-pending");

        await using var coordinator = await Visit.Begin(chromium, server.Address, width);
        await coordinator.TryDemo("Coordinator");
        await coordinator.Page.GetByRole(AriaRole.Link, new() { Name = OwnDataTexts.WaitsForYou.Nb }).First.ClickAsync();
        await coordinator.Page.Locator("form select").First.WaitForAsync();
        await coordinator.LookOver("own-data-settle");
        await coordinator.Write(("Reason", "Referatene er arkivert."));
        Assert.Equal(200, await coordinator.Press(OwnDataTexts.SettleButton));
        await coordinator.Page.GotoAsync("/programmes/demo/roster");
        Assert.DoesNotContain(name, await coordinator.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        // The session has ended with the person; what is remembered of it lasts for seconds at most.
        await person.Page.GotoAsync("/me");
        Assert.Contains("/sign-in", person.Page.Url, StringComparison.Ordinal);
    }

    private static async Task<string> TakeOut(Visit visit)
    {
        await visit.Page.GotoAsync("/me");
        await visit.LookOver("own-data");
        var waiting = visit.Page.WaitForDownloadAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = OwnDataTexts.Machine.Nb, Exact = true }).ClickAsync();
        var file = await waiting;
        using var held = JsonDocument.Parse(await File.ReadAllTextAsync(await file.PathAsync(), TestContext.Current.CancellationToken));
        var name = held.RootElement.GetProperty("person").GetString()!;
        Assert.Contains(held.RootElement.GetProperty("records").EnumerateArray(), r => r.GetProperty("kind").GetString() == "person" && r.GetProperty("what").GetString() == name);
        return name;
    }
}
