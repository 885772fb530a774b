using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Boards;

public sealed class BoardJsonTests
{
    private const string Id = "00000000-0000-4000-8000-000000000001";

    [Theory]
    [InlineData($$"""{"c":"write","note":"{{Id}}","column":0,"heading":null,"text":"Hei"}""")]
    [InlineData($$"""{"note":"{{Id}}","column":0,"text":"Hei","round":2,"c":"write"}""")]
    [InlineData("""{"c":"join","group":null}""")]
    [InlineData("""{"c":"join"}""")]
    [InlineData($$"""{"c":"vote","stack":"{{Id}}","dots":0,"new":3}""")]
    [InlineData($$"""{"c":"card","stack":"{{Id}}","card":{"what":"Noe","landed":false} }""")]
    [InlineData("""{"c":"voting","open":true}""")]
    [InlineData("""{"c":"plan","phases":[{"number":1,"kind":"Produce","round":1,"title":"A","minutes":5,"showing":"Live","voting":"None"}]}""")]
    public void Command_is_read_as_the_browser_sends_it(string sent) => Assert.NotNull(JsonSerializer.Deserialize<BoardCommand>(sent, BoardJson.Options));

    [Theory]
    [InlineData("""{"c":"burn"}""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"c":"write"}""")]
    [InlineData($$"""{"c":"write","note":"{{Id}}","column":0,"heading":null,"text":null}""")]
    [InlineData($$"""{"c":"write","note":"{{Id}}","column":"0","heading":null,"text":"Hei"}""")]
    [InlineData($$"""{"c":"put","notes":null,"stack":null}""")]
    [InlineData($$"""{"c":"card","stack":"{{Id}}","card":{"what":null} }""")]
    [InlineData("""{"c":"plan","phases":[{"number":1,"kind":7,"round":1,"title":"A","minutes":5}]}""")]
    [InlineData("""{"c":"plan","phases":[{"number":1,"kind":"Burn","round":1,"title":"A","minutes":5}]}""")]
    public void What_is_no_command_is_refused_at_the_door(string sent) =>
        Assert.True(Record.Exception(() => JsonSerializer.Deserialize<BoardCommand>(sent, BoardJson.Options)) is JsonException or NotSupportedException);

    [Fact]
    public void Whatever_is_written_can_be_stored_and_read_back_as_the_same() => Prop.ForAll<string?>(text =>
    {
        var session = Session.OfSix();
        session.Go(Session.Statements);

        var why = session.Try(new Write(Session.Id(40), 0, null, text!), Session.Member(0));

        if (why is not null) Assert.Contains(why, new Refusal?[] { Refusal.Empty, Refusal.TooLong, Refusal.Malformed });
        else Assert.Equal(session.Events.OfType<NoteWritten>().Single().Text, session.Board.Notes.Single().Text);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_a_character_is_stored_as_a_sign_that_one_is_missing()
    {
        var session = Session.OfSix();
        session.Go(Session.Statements);
        session.Do(new Write(Session.Id(40), 0, null, "a\uD83D"), Session.Member(0));

        Assert.Equal("a\uFFFD", session.Seen(0).Notes[0].Text);
    }

    [Theory]
    [InlineData(" a\r\n\tb\u0000 ", "a\nb")]
    [InlineData("å😀", "å😀")]
    public void Text_is_cleaned_of_what_cannot_be_shown(string written, string kept)
    {
        var session = Session.OfSix();
        session.Go(Session.Statements);
        session.Do(new Write(Session.Id(40), 0, null, written), Session.Member(0));

        Assert.Equal(kept, session.Seen(0).Notes[0].Text);
    }

    [Fact]
    public void Views_look_on_the_wire_as_the_browser_expects()
    {
        var session = Session.OfSix();
        session.Go(Session.Statements);
        var note = session.Write(0, "Hvordan?");
        var stack = session.Stack(0, note);

        var sent = JsonSerializer.Serialize(session.Board.Since(session.Board.Number - 3, Audience.Group(Session.Group(0))) with { Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc) }, BoardJson.Options);

        Assert.Equal(
            $$"""
            {"n":14,"fresh":false,"now":"2026-03-02T09:00:00Z",
            "head":{"phase":1,"until":null,"left":null,"pause":false,"finished":false,"plenum":null,"of":6,"present":0},"plan":null,
            "groups":[{"id":"{{Session.Group(0)}}","name":"Gruppe 0","material":null,"statement":"","selfLed":false,"members":2,"written":1,"notWritten":null,"voted":0,"revealed":[0],"voting":[],"counted":[],"rev":12}],
            "notes":[{"id":"{{note}}","group":"{{Session.Group(0)}}","round":0,"column":0,"heading":null,"text":"Hvordan?","stack":"{{stack}}","hidden":false,"removed":false,"rev":14}],
            "stacks":[{"id":"{{stack}}","group":"{{Session.Group(0)}}","round":0,"name":"Bunke","survives":false,"chosen":false,"dots":null,"new":null,"useful":null,"said":0,"plenum":null,"card":null,"rev":13}],
            "gone":[]}
            """.ReplaceLineEndings(""), sent);
        Assert.Equal("""{"k":"remove","id":"00000000-0000-4000-8000-000000000001"}""", JsonSerializer.Serialize<BoardEvent>(new WordsRemoved(Guid.Parse(Id)), BoardJson.Options));
    }

    [Fact]
    public void What_is_new_costs_the_same_on_a_full_board_as_on_an_empty_one()
    {
        Assert.InRange(CostOfTwenty(5_000), 1, 2 * CostOfTwenty(200));

        static long CostOfTwenty(int notes)
        {
            var board = new Board();
            void Do(BoardCommand command, Guid by)
            {
                foreach (var happened in board.Decide(command, new Player(by, by == Session.Facilitator.Id), DateTime.UnixEpoch)) board.Apply(happened);
            }

            Do(new SetPlan(Session.Plan), Session.Facilitator.Id);
            Do(new MakeGroup(Session.Group(0), ""), Session.Facilitator.Id);
            foreach (var i in Enumerable.Range(0, 500)) Do(new Join(null), Session.Id(5000 + i));
            Do(new Begin(Session.Statements), Session.Facilitator.Id);
            foreach (var i in Enumerable.Range(0, notes)) Do(new Write(Guid.NewGuid(), 0, null, "Lapp"), Session.Id(5000 + i % 500));
            var before = board.Number;
            var (from, number) = (GC.GetAllocatedBytesForCurrentThread(), 0);
            foreach (var i in Enumerable.Range(0, 20)) Do(new Write(Guid.NewGuid(), 0, null, "Lapp"), Session.Id(5000 + i));
            number += board.Since(before, Audience.All).Notes.Count + board.Since(before, Audience.Facilitators).Notes.Count;
            number += Enumerable.Range(0, 500).Sum(i => board.OwnSince(before, Session.Id(5000 + i))?.Notes.Count ?? 0);
            Assert.Equal(60, number);
            return GC.GetAllocatedBytesForCurrentThread() - from;
        }
    }
}
