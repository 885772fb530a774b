using System.Net;
using BlankeArk.Browser.Tests.House;
using BlankeArk.Browser.Tests.WorkshopJourney;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Planning;
using BlankeArk.Web.Workshops.Records;
using BlankeArk.Web.Workshops.Views;
using Microsoft.Playwright;
using Xunit;

namespace BlankeArk.Browser.Tests;

/// <summary>
/// A creative session in two groups from its making to its record, led from a console with the wall and the list beside it,
/// and held on three phones: of a member, of somebody with a first name, and of somebody without.
/// </summary>
public sealed partial class WorkshopJourneyTests(RunningHouse house, Chromium chromium) : IClassFixture<RunningHouse>
{
    private const string Name = "workshop", Mountain = "Fjellgruppa", Fjord = "Fjordgruppa", FirstName = "Ronja", Quiet = "Ro om kvelden", Lights = "Lys og varme", Watches = "Kveldsvakta";
    private const string Closed = "Bør vi kutte kveldsbesøkene?", Question = "Hvordan kan kvelden bli tryggere for den som bor alene?", Other = "Hvem kan hjelpe til når natta blir lang?";
    private const string FjordQuestion = "Hvordan kan vi lære av dem som har prøvd?";
    private const string Neighbours = "Naboer som ser til hverandre", Number = "Ett nummer som alltid blir besvart", Light = "Lys i vinduet når noen er våken";
    private const string Watch = "En felles kveldsvakt for tre kommuner", SameWatch = "Felles kveldsvakt på tvers av kommunene";
    private const string Secret = "Fru Prøve i Testbakken ringer hver natt", Silly = "Bare tull", School = "La ungdomsskolen lage middag", Lesson = "Lær av dem som har prøvd det";
    private const string Table = "Et langbord hver torsdag", Choir = "Kor på besøk om kvelden", Paper = "Skrevet på papir i pausen", Boat = "Lån båten når den ligger stille";
    private const string FirstStep = "Spørre velforeningen på mandag", Home = "Helselederen, Nordbygda";

    private static readonly string[] Said =
    [
        Question, FjordQuestion, Other, Neighbours, Number, Light, Watch, SameWatch, School, Lesson, Table, Choir, Paper, Boat, FirstStep, Home,
        Quiet, Lights, Watches, "Koret", RecordTexts.Blank.Nb,
    ];

    private const string Files = """
        async address => [await (await fetch(`${address}/record.html`)).text(), (await (await fetch(`${address}/record.pdf`)).text()).slice(0, 5)]
        """;

    private Facilitator leader = null!;
    private Visit desk = null!, wall = null!, list = null!;
    private Visit[] all = [];
    private Participant member = null!, named = null!, nameless = null!;

    [Fact]
    public async Task Session_goes_from_a_question_to_cards_and_a_record()
    {
        await using var atDesk = await house.Visit(chromium);
        await using var memberPhone = await house.Visit(chromium, Visit.Phone);
        await using var namedPhone = await house.Visit(chromium, Visit.Phone);
        await using var namelessPhone = await house.Visit(chromium, Visit.Phone);
        (desk, leader, all) = (atDesk, new Facilitator(atDesk, Name), [atDesk, memberPhone, namedPhone, namelessPhone]);
        (member, named, nameless) = (new(memberPhone, $"{Name}-member"), new(namedPhone, $"{Name}-named"), new(namelessPhone, $"{Name}-nameless"));

        await Make();
        await memberPhone.TryDemo("Member");
        await Gather();
        await AgreeOnStatements();
        await WriteDirections();
        await LandDirections();
        await GoBackAndForth();
        await WriteIdeas();
        await LandIdeas();
        await FillInCards();
        await ChooseInPlenum();
        await End();
        await TheRecordSaysIt();
        await NoHomeWaits();
    }

    private async Task Make()
    {
        await desk.TryDemo("Coordinator");
        await leader.Make("Kvelden hjemme", Templates.Creative, Mountain, Fjord);
        await leader.OpenConsole();
        wall = await desk.Beside(1920, 1080);
        list = await desk.Beside(Visit.Desk, 900);
        await wall.Page.GotoAsync($"{leader.Live}/wall");
        await list.Page.GotoAsync($"{leader.Live}/list");
    }

    private async Task Gather()
    {
        await member.TypeCode(leader.Code);
        await member.Join(firstName: null, Mountain);
        await named.Page.GotoAsync(leader.Live);
        await named.Join(FirstName, Mountain);
        await nameless.Page.GotoAsync(leader.Live);
        await nameless.Join(firstName: "", group: null);

        await Assertions.Expect(nameless.Page.Locator("#group-name")).ToHaveTextAsync(Fjord);
        await Assertions.Expect(wall.Page.Locator("[data-part=present]")).ToHaveTextAsync("3 er til stede");
        await leader.Page.GetByText(ConsoleTexts.People.Nb, new() { Exact = true }).ClickAsync();
        await Assertions.Expect(leader.Page.Locator("[data-part=names]")).ToContainTextAsync(FirstName);
        await Assertions.Expect(leader.Page.Locator("[data-part=unnamed]")).ToHaveTextAsync("Én uten navn");
        await Look("lobby", member);
        await leader.Page.GetByText(ConsoleTexts.People.Nb, new() { Exact = true }).ClickAsync();
        await leader.GoOn(TemplateTexts.Welcome);
        await member.IsIn(TemplateTexts.Welcome);
        await wall.LookOver($"{Name}-wall-talk");
        await member.LookOver("talk");
    }

    private async Task End()
    {
        // Views that are still open are told that there is nothing more to come.
        foreach (var visit in all) visit.Expected.Add(410);
        await leader.End();
        foreach (var each in (Participant[])[member, named, nameless]) await Assertions.Expect(each.Page.Locator("#phase")).ToHaveTextAsync(PhoneTexts.FinishedTitle.Nb);
        await Assertions.Expect(wall.Page.Locator("h1")).ToHaveTextAsync(BoardWords.Over.Nb);
        await wall.LookOver($"{Name}-wall-over");
        await member.LookOver("over");
    }

    private async Task TheRecordSaysIt()
    {
        await desk.Page.GotoAsync(leader.Address);
        await desk.LookOver($"{Name}-record");
        Assert.Equal(200, (await named.Page.GotoAsync(leader.Live))!.Status);
        var files = await desk.Page.EvaluateAsync<string[]>(Files, leader.Address);
        Assert.Equal("%PDF-", files[1]);
        foreach (var text in (string[])[await desk.Page.ContentAsync(), files[0]])
        {
            foreach (var said in Said) Assert.Contains(said, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
            foreach (var gone in (string[])[Secret, FirstName, "Glem denne"]) Assert.DoesNotContain(gone, text, StringComparison.Ordinal);
        }
    }

    /// <summary>What nobody raises at home yet waits for whoever answers for the programme, until it is settled.</summary>
    private async Task NoHomeWaits()
    {
        await desk.Page.GotoAsync("/programmes/demo");
        await desk.Follow(new Text(RecordTexts.WaitsForHome.With("Båten"), "", ""));
        await desk.LookOver($"{Name}-home");
        await desk.Write(("Who", Home));
        Assert.Equal(200, await desk.Press(RecordTexts.SaveHome));
        await desk.Page.GotoAsync("/programmes/demo");
        await Assertions.Expect(desk.Page.Locator("main")).Not.ToContainTextAsync("Båten");
    }

    /// <summary>The four views of a phase.</summary>
    private async Task Look(string phase, Participant phone)
    {
        await phone.LookOver(phase);
        await wall.LookOver($"{Name}-wall-{phase}");
        await leader.LookOver(phase);
        await list.LookOver($"{Name}-list-{phase}");
    }

    private async Task IsGone(string words)
    {
        foreach (var page in (IPage[])[wall.Page, list.Page, leader.Page, member.Page, named.Page])
            await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync(words);
    }
}
