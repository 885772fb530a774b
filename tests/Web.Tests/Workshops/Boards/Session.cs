using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Tests.Workshops.Boards;

/// <summary>A workshop of three groups, of which the first does not lead itself. What happens is put on the board as it would be read from the log.</summary>
internal class Session
{
    public const int People = 8;
    public const int Statements = 1, Produce = 2, Land = 3, ProduceMore = 4, LandMore = 5, Refine = 6, Plenum = 7, Talk = 8;
    private static readonly DateTime Start = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private readonly List<string> log = [];

    public Session()
    {
        Do(new SetPlan(Plan), Facilitator);
        foreach (var i in Enumerable.Range(0, 3)) Do(new MakeGroup(Group(i), $"Gruppe {i}", "En sak", i > 0), Facilitator);
    }

    public static IReadOnlyList<Phase> Plan { get; } =
    [
        new() { Number = Statements, Kind = PhaseKind.Statement, Round = 0, Title = "Spørsmål", Minutes = 10, Showing = Showing.Live },
        new() { Number = Produce, Kind = PhaseKind.Produce, Round = 1, Title = "Retninger", Minutes = 10 },
        new() { Number = Land, Kind = PhaseKind.Land, Round = 1, Title = "Lande", Minutes = 10, Voting = Voting.Dots },
        new() { Number = ProduceMore, Kind = PhaseKind.Produce, Round = 2, Title = "Ideer", Minutes = 10, Columns = ["Bra", "Vanskelig"] },
        new() { Number = LandMore, Kind = PhaseKind.Land, Round = 2, Title = "Lande", Minutes = 10, Voting = Voting.Scales },
        new() { Number = Refine, Kind = PhaseKind.Refine, Round = 3, Title = "Kort", Minutes = 10 },
        new() { Number = Plenum, Kind = PhaseKind.Plenum, Round = 3, Title = "Alle", Minutes = 10, Voting = Voting.Dots, Dots = 2 },
        new() { Number = Talk, Kind = PhaseKind.Talk, Round = 0, Title = "Pause", Minutes = 10 },
    ];

    public static Player Facilitator { get; } = new(Id(900), true);
    public Board Board { get; } = new();
    public IReadOnlyList<string> Log => log;
    public List<BoardEvent> Events { get; } = [];

    public static Player Member(int i) => new(Person(i), false);
    public static Guid Group(int i) => Id(i);
    public static Guid Person(int i) => Id(100 + i);
    public static IEnumerable<Guid> Everybody => [.. Enumerable.Range(0, People).Select(Person), Facilitator.Id];
    public static IReadOnlyList<Audience> Audiences => [Audience.Group(Group(0)), Audience.Group(Group(1)), Audience.Group(Group(2)), Audience.All, Audience.Facilitators];

    /// <returns>Why they are refused, if they are.</returns>
    public Refusal? Try(BoardCommand command, Player by)
    {
        try
        {
            Do(command, by);
            return null;
        }
        catch (Refused refused)
        {
            return refused.Why;
        }
    }

    /// <summary>With two in each group.</summary>
    public static Session OfSix()
    {
        var session = new Session();
        foreach (var i in Enumerable.Range(0, 6)) session.Do(new Join(Group(i % 3)), Member(i));
        return session;
    }

    public void Go(int phase) => Do(new Begin(phase), Facilitator);

    public Guid Write(int person, string text)
    {
        var note = Id(1000 + Events.Count);
        Do(new Write(note, 0, null, text), Member(person));
        return note;
    }

    public Guid Stack(int person, params Guid[] notes)
    {
        var stack = Id(3000 + Events.Count);
        Do(new MakeStack(stack, "Bunke", notes), Member(person));
        return stack;
    }

    public Seen Seen(int group) => Board.Since(0, Audience.Group(Group(group)));

    public Own Own(int person) => Board.OwnSince(0, Person(person))!;

    /// <summary>What follows from a log as it is stored.</summary>
    public static Board Fold(IEnumerable<string> log)
    {
        var board = new Board();
        foreach (var happened in log) board.Apply(JsonSerializer.Deserialize<BoardEvent>(happened, BoardJson.Options)!);
        return board;
    }

    /// <summary>Everything that anybody may see of a board.</summary>
    public static string Sight(Board board) => JsonSerializer.Serialize(
        new { seen = Audiences.Select(audience => board.Since(0, audience)), own = Everybody.Select(player => board.OwnSince(0, player)), spread = board.Distribution() }, BoardJson.Options);

    public void Do(BoardCommand command, Player by)
    {
        foreach (var happened in Board.Decide(command, by, Start.AddSeconds(log.Count)))
        {
            log.Add(JsonSerializer.Serialize(happened, BoardJson.Options));
            Events.Add(happened);
            Board.Apply(JsonSerializer.Deserialize<BoardEvent>(log[^1], BoardJson.Options)!);
        }
    }

    // Scattered, so that their order is not that in which they are used.
    public static Guid Id(int number) => new(number * 7919 % 1009, (short)number, 4, 1, 2, 3, 4, 5, 6, 7, 8);
}
