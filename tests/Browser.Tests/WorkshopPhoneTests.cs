using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>Two people with phones in the demo's workshop; one of them loses the signal in the middle of it.</summary>
public sealed class WorkshopPhoneTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Address = "/w/PRV7K2";
    /// <summary>What this group has written is shown already, so that each sees what the other writes.</summary>
    private const string Group = "Trygg hjemme";
    private const string First = "Lys som tennes av seg selv om natten";
    private const string Second = "En å ringe til når det er mørkt";
    private const string Begun = "Naboer som";

    private const string PageIsKept = """
        async () => !!(await navigator.serviceWorker.getRegistration())?.active && !!(await caches.match(location.pathname))
        """;

    [Fact]
    public async Task What_is_written_without_signal_survives_a_reload_and_comes_through_once()
    {
        await using var ada = await Join("Ada");
        await using var bo = await Join("Bo");
        await ada.LookOver("workshop-phone-produce");
        await Put(ada, First);
        await Assertions.Expect(Other(bo, First)).ToHaveCountAsync(1);
        await ada.Until(PageIsKept);

        await ada.Signal(false);
        await Put(ada, Second);
        await ada.Page.Locator("#write-text").FillAsync(Begun);
        await Assertions.Expect(ada.Page.Locator("#state")).ToHaveTextAsync(Once(PhoneWords.OfflineWaiting.Nb));
        await ada.LookOver("workshop-phone-offline");
        await ada.OpenAgain();
        await Assertions.Expect(Mine(ada)).ToHaveTextAsync([Second, First]);
        await Assertions.Expect(ada.Page.Locator("#write-text")).ToHaveValueAsync(Begun);
        await Assertions.Expect(ada.Page.Locator("#state")).ToHaveTextAsync(Once(PhoneWords.OfflineWaiting.Nb));
        await ada.LookOver("workshop-phone-offline-again");

        await ada.Signal(true);
        await Assertions.Expect(ada.Page.Locator("#state")).ToHaveTextAsync(PhoneWords.Saved.Nb);
        await Assertions.Expect(Other(bo, Second)).ToHaveCountAsync(1);
        await ada.OpenAgain();
        await Assertions.Expect(Mine(ada)).ToHaveCountAsync(2);
        await Assertions.Expect(Other(bo, First)).ToHaveCountAsync(1);
        await Assertions.Expect(ada.Page.Locator("#mine .waits")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Own_note_is_changed_and_taken_away_before_it_is_shown()
    {
        await using var phone = await Join("Cato", "Mer enn tjenester");
        await Put(phone, First);

        await phone.Page.Locator("#mine [data-part=change]").First.ClickAsync();
        await phone.Page.Locator("#write-text").FillAsync(Second);
        await phone.Page.Locator("#write-put").ClickAsync();
        await Assertions.Expect(Mine(phone)).ToHaveTextAsync([Second]);
        await phone.Page.Locator("#mine [data-part=withdraw]").First.ClickAsync();
        await Assertions.Expect(Mine(phone)).ToHaveCountAsync(0);

        // What was taken away can be written again.
        await phone.LookOver("workshop-phone-taken-away");
        await phone.Page.Locator("#kept [data-part=again]").ClickAsync();
        await Assertions.Expect(phone.Page.Locator("#write-text")).ToHaveValueAsync(Second);
    }

    private async Task<Visit> Join(string name, string group = Group)
    {
        var phone = await house.Visit(chromium, Visit.Phone);
        await phone.Page.GotoAsync(Address);
        await phone.Write(("Name", name));
        await phone.Page.Locator("[name='In.Group']").SelectOptionAsync(new SelectOptionValue { Label = group });
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = JoiningTexts.Join.Nb, Exact = true }).ClickAsync();
        await Assertions.Expect(phone.Page.Locator("#state")).ToHaveTextAsync(PhoneWords.Saved.Nb);
        return phone;
    }

    private static async Task Put(Visit phone, string text)
    {
        await phone.Page.Locator("#write-text").FillAsync(text);
        await phone.Page.Locator("#write-put").ClickAsync();
        await Assertions.Expect(Mine(phone).First).ToHaveTextAsync(text);
    }

    private static ILocator Mine(Visit phone) => phone.Page.Locator("#mine .note");

    private static ILocator Other(Visit phone, string text) => phone.Page.Locator("#others .note").GetByText(text, new() { Exact = true });

    private static string Once(string oneOrSeveral) => oneOrSeveral.Split('|')[0];
}
