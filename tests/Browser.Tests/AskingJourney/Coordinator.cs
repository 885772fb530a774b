using System.Globalization;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests.AskingJourney;

/// <summary>A coordinator who asks eight people after a gathering, reminds them and closes.</summary>
internal sealed class Coordinator(Visit visit, bool anonymous, string name)
{
    /// <summary>All of one municipality, so that there are enough of them for it to go with their answers.</summary>
    public static readonly IReadOnlyList<string> Asked =
    [
        "Trygve Reinrosekleiva", "Åshild Heiloenget", "Steinar Kattefotmo", "Unni Geitramsvoll", "Jorunn Prestekragelund",
        "Vidar Krøkebærskar", "Signe Duetrostvik", "Leif Finnskjeggrud",
    ];

    // Each wave has a last day of its own: its letters are known by it.
    private readonly DateOnly lastDay = DateOnly.FromDateTime(Today.Local(DateTime.UtcNow)).AddDays(anonymous ? 12 : 17);
    private string survey = "";

    public string Wave => $"{survey}/waves/1";
    public string Invitation => Outbox.Subject(LetterKind.Invitation, lastDay);

    public async Task MakeSurvey(string title)
    {
        await visit.Page.GotoAsync("/surveys/demo");
        await visit.Follow(SurveysTexts.New);
        await visit.Refused(SurveysTexts.Create, $"{name}-survey-refused");
        await visit.Page.Locator("[name='In.Template'][value=gathering]").CheckAsync();
        await visit.Write(("Title", title));
        Assert.Equal(200, await visit.Press(SurveysTexts.Create));
        survey = new Uri(visit.Page.Url).AbsolutePath;
        await visit.LookOver($"{name}-survey");
    }

    public async Task Prepare()
    {
        await visit.Follow(AskingTexts.AskHere);
        await visit.Page.Locator($"[name='In.Anonymous'][value={(anonymous ? "yes" : "no")}]").CheckAsync();
        await visit.Write(("Background", nameof(Background.Organisation)), ("ClosesOn", "1.1.2020"));
        await visit.Refused(AskingTexts.Prepare, $"{name}-choices-refused");
        await visit.Write(("ClosesOn", lastDay.ToString("d.M.yyyy", CultureInfo.InvariantCulture)));
        Assert.Equal(200, await visit.Press(AskingTexts.Prepare));
        await visit.LookOver($"{name}-preparing");

        await visit.Follow(AskingTexts.StepPeople);
        await visit.Page.Locator("[name='In.People']").EvaluateAllAsync<object?>("all => all.forEach(each => { each.checked = false; })");
        foreach (var person in Asked) await visit.Page.GetByLabel(person, new() { Exact = true }).CheckAsync();
        await visit.LookOver($"{name}-people");
        Assert.Equal(200, await visit.Press(AskingTexts.SavePeople));

        await visit.Follow(AskingTexts.StepLetters);
        await visit.LookOver($"{name}-letters");
        await visit.Follow(new Text(AskingTexts.ChangeLetterOf.With(AskingTexts.InvitationLetter.Nb), "", ""));
        await visit.Write(("Body", "Hei, {navn}! Her mangler lenken."));
        await visit.Refused(AskingTexts.SaveLetter, $"{name}-letter-refused");
    }

    public async Task Open()
    {
        await visit.Page.GotoAsync(Wave);
        await visit.Follow(AskingTexts.GoOpen);
        await visit.Refused(AskingTexts.Open, $"{name}-open-refused");
        await visit.Page.Locator("[name='In.Sure']").CheckAsync();
        Assert.Equal(200, await visit.Press(AskingTexts.Open));
        await visit.LookOver($"{name}-open");
    }

    /// <summary>Reminds, and gives the names of those who got a letter.</summary>
    public async Task<IReadOnlyCollection<string>> Remind(int waiting)
    {
        await visit.Page.GotoAsync(Wave);
        Assert.Equal(200, await visit.Press(AskingTexts.RemindNow));
        var reminded = await visit.Letters(Outbox.Subject(LetterKind.Reminder, lastDay), waiting, $"{name}-reminder");
        // So many are sent by the page's own count, and none is on its way.
        await visit.Until("async ([wave, sent]) => (await (await fetch(wave)).text()).includes(sent)", new[] { Wave, AskingTexts.Sent.With(waiting) });
        await visit.Page.GotoAsync(Wave);
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToContainTextAsync(AskingTexts.ReminderWillBeSent.Nb);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button, new() { Name = AskingTexts.RemindNow.Nb }).CountAsync());
        await visit.LookOver($"{name}-reminded");
        return [.. reminded.Keys];
    }

    public async Task EnterByPhone(string person)
    {
        await visit.Follow(AskingTexts.EnterByPhone);
        await visit.LookOver($"{name}-phone");
        await visit.Follow(new Text(person, "", ""));
        await visit.Refused(AnsweringTexts.PhoneSave, $"{name}-phone-refused");
        await visit.Page.Locator("#q1").FillAsync("Jeg fikk endelig hilst på dem jeg bare har hørt på telefonen.");
        await visit.Page.Locator("#s-3 label.choice").Nth(3).ClickAsync();
        Assert.Equal(200, await visit.Press(AnsweringTexts.PhoneSave));
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(AnsweringTexts.PhoneSaved.Nb);
        await visit.Page.GotoAsync($"{Wave}/people");
        await visit.LookOver($"{name}-people-open");
    }

    /// <summary>Before the end nobody sees more than how many have answered.</summary>
    public async Task SeesOnlyCounts()
    {
        await visit.Page.GotoAsync($"{survey}/results?wave=1");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync(AskingTexts.OnlyCounts.Nb);
        await visit.LookOver($"{name}-locked");
        foreach (var page in (string[])["results?wave=1", "results/answers/1?wave=1", "waves/1/check/read", "waves/1/publish"])
        {
            await visit.Page.GotoAsync($"{survey}/{page}");
            Assert.DoesNotContain(Invited.Home, await visit.Page.ContentAsync(), StringComparison.Ordinal);
        }
    }

    public async Task Close(int answered)
    {
        await visit.Page.GotoAsync(Wave);
        await visit.Follow(AskingTexts.GoClose);
        await visit.LookOver($"{name}-close");
        Assert.Equal(200, await visit.Press(AskingTexts.CloseNow));
        var stats = await visit.Page.Locator(".stats").InnerTextAsync();
        Assert.Matches($@"^{answered} av {Asked.Count}\s+har svart\s+1\s+på telefon", stats.Trim());
        await visit.LookOver($"{name}-closed");
    }

    /// <summary>Picks the answer that holds these words as a quote of the first question.</summary>
    public async Task Quote(string words)
    {
        await visit.Page.GotoAsync($"{survey}/results/sort/1");
        await visit.Leave(visit.Page.Locator(".sort-answer", new() { HasText = words }).Locator("a[href*='/quote/']").First);
        Assert.Equal(200, await visit.Press(Web.Insight.Surveys.Results.SortTexts.SaveQuote));
    }
}
