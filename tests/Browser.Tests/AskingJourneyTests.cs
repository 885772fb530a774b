using System.Net;
using BlankeArk.Browser.Tests.AskingJourney;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Web.Insight.Surveys.Answering;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>From «whom shall we ask?» to results everybody may read: asked at a desk, answered on phones, in trust.</summary>
public sealed class AskingJourneyTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Unknown = "/answer/AAAAAAAAAAAAAAAAAAAAAA";

    private static readonly string[] Others = [Check.Answer, "At noen har prøvd det før oss.", "Lysten til å begynne i det små."];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wave_is_asked_answered_closed_checked_and_published(bool anonymous)
    {
        var name = anonymous ? "asking-anonymous" : "asking-named";
        await using var desk = await house.Visit(chromium);
        await desk.TryDemo("Coordinator");
        var coordinator = new Coordinator(desk, anonymous, name);

        await coordinator.MakeSurvey(anonymous ? "Etter samlingen i fjellet" : "Etter samlingen ved fjorden");
        await coordinator.Prepare();
        await coordinator.Open();
        await house.PassEight();
        var links = await desk.Letters(coordinator.Invitation, Coordinator.Asked.Count, $"{name}-invitation");
        Assert.Equal(Coordinator.Asked.Order(), links.Keys.Order());

        await OnThePhone(links[Coordinator.Asked[0]], anonymous, name);
        await WithoutScripts(links[Coordinator.Asked[1]]);
        foreach (var (person, answer) in Coordinator.Asked.Skip(2).Zip(Others)) await Send(links[person], answer);

        var reminded = await coordinator.Remind(waiting: 3);
        Assert.Equal(Coordinator.Asked.Skip(5).Order(), reminded.Order());
        await coordinator.EnterByPhone(Coordinator.Asked[5]);
        if (anonymous) await coordinator.SeesOnlyCounts();
        await coordinator.Close(answered: 6);

        await coordinator.Quote(Check.Post);
        var check = new Check(desk, coordinator.Wave, name);
        await check.PublishingIsRefused();
        await check.Settle();
        await check.Publish();
        await EverybodyReads(coordinator.Wave, links[Coordinator.Asked[0]], name);
        await TheNoteSaysIt(desk, name);
    }

    [Fact]
    public async Task Link_that_is_not_known_opens_nothing()
    {
        await using var phone = await house.Visit(chromium, Visit.Phone);
        phone.Expected.Add(404);

        Assert.Equal(404, (await phone.Page.GotoAsync(Unknown))!.Status);

        Assert.Equal(AnsweringTexts.MissingTitle.Nb, await phone.Page.Locator("h1").InnerTextAsync());
        await phone.LookOver("asking-unknown-link");
    }

    private async Task OnThePhone(string link, bool anonymous, string name)
    {
        await using var phone = await house.Visit(chromium, Visit.Phone);
        var respondent = new Invited(phone, link, name);
        await respondent.Begin(anonymous ? AnsweringTexts.Anonymous : AnsweringTexts.Named);
        await respondent.GoOnWithoutSignal();
        await respondent.IsSentByItself();
        await (anonymous ? respondent.LinkSaysItIsAnswered() : respondent.AnswerCanBeChanged());
    }

    private async Task WithoutScripts(string link)
    {
        await using var phone = await house.Visit(chromium, Visit.Phone, scripts: false);
        await new Invited(phone, link, "").AnswerWithoutScripts();
    }

    /// <summary>As the module posts it; twice, as where the first receipt was lost.</summary>
    private async Task Send(string link, string answer)
    {
        using var client = new HttpClient { BaseAddress = house.Server.Address };
        using var form = new FormUrlEncodedContent([new("ballot", Guid.NewGuid().ToString()), new("q1", answer), new("q3", "4")]);
        for (var times = 0; times < 2; times++)
        {
            using var receipt = await client.PostAsync($"{link}/ballot", form, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NoContent, receipt.StatusCode);
        }
    }

    private async Task EverybodyReads(string wave, string link, string name)
    {
        await using (var member = await house.Visit(chromium))
        {
            await member.TryDemo("Member");
            await member.Page.GotoAsync($"{wave}/published");
            Check.IsChecked(await member.Page.ContentAsync());
            await member.LookOver($"{name}-member");
        }
        await using var phone = await house.Visit(chromium, Visit.Phone);
        Check.IsChecked(await new Invited(phone, link, name).ReadResults());
    }

    private static async Task TheNoteSaysIt(Visit desk, string name)
    {
        await desk.Page.GotoAsync("/documentation/demo");
        await desk.LookOver($"{name}-note");
        var note = await desk.Page.Locator("article").First.InnerTextAsync();
        Assert.Contains(Check.Instead, note, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Check.Person} tok meg med", note, StringComparison.Ordinal);
    }
}
