using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Insight.Surveys.Publishing;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.AskingJourney;

/// <summary>What a wave goes through before anybody else reads it: found, settled, read through, published.</summary>
internal sealed class Check(Visit visit, string wave, string name)
{
    public const string Person = "Vidar Krøkebærskar";
    public const string Instead = "En fra ergoterapien";
    public const string Post = "leder av pensjonistforeningen";
    public const string Answer = $"{Person} tok meg med ut til tre familier. Som {Post} lærte jeg mye av det.";
    private const string Reason = "Det er et verv alle kjenner, og det sier ikke noe nytt om noen.";

    public async Task PublishingIsRefused()
    {
        await visit.Page.GotoAsync(wave);
        await visit.Follow(PublishingTexts.WaveLink);
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(PublishingTexts.StillUnsettled.With(2));
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = PublishingTexts.Publish.Nb }).CountAsync());
        await visit.LookOver($"{name}-publish-refused");
    }

    public async Task Settle()
    {
        await visit.Follow(PublishingTexts.ToCheck);
        await Finds(Person);
        await visit.LookOver($"{name}-check");
        await visit.Write(("Words", ""));
        await visit.Refused(PublishingTexts.Settle, $"{name}-check-refused");
        await visit.Write(("Words", Instead));
        Assert.Equal(200, await visit.Press(PublishingTexts.Settle));

        await Finds(Post);
        await visit.Page.Locator($"[name='In.Outcome'][value={nameof(Outcome.Keep)}]").CheckAsync();
        await visit.Refused(PublishingTexts.Settle, $"{name}-keep-refused");
        await visit.Write(("Reason", Reason));
        Assert.Equal(200, await visit.Press(PublishingTexts.Settle));
        await visit.LookOver($"{name}-settled");
    }

    public async Task Publish()
    {
        await visit.Follow(PublishingTexts.ToRead);
        var read = await visit.Page.Locator("main").InnerTextAsync();
        Assert.Contains(Instead, read, StringComparison.Ordinal);
        Assert.DoesNotContain(Person, read, StringComparison.Ordinal);
        await visit.LookOver($"{name}-read");
        Assert.Equal(200, await visit.Press(PublishingTexts.ReadDone));

        await visit.Page.Locator("[name='In.Answers']").CheckAsync();
        await visit.LookOver($"{name}-publish");
        Assert.Equal(200, await visit.Press(PublishingTexts.Publish));
        await visit.LookOver($"{name}-published");
        IsChecked(await visit.Page.ContentAsync());
    }

    /// <summary>The words put in stand where the name stood; what was kept stands; the name is nowhere.</summary>
    public static void IsChecked(string page)
    {
        Assert.Contains(Instead, page, StringComparison.Ordinal);
        Assert.Contains(Post, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Person, page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Person.Split(' ')[1], page, StringComparison.OrdinalIgnoreCase);
    }

    private Task Finds(string words) => Assertions.Expect(visit.Page.Locator("#finding h2")).ToHaveTextAsync(PublishingTexts.FoundWords.With(words));
}
