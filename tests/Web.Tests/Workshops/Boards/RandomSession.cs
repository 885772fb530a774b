using BlankeArk.Web.Workshops.Boards;
using FsCheck;
using FsCheck.Fluent;

namespace BlankeArk.Web.Tests.Workshops.Boards;

/// <summary>
/// A workshop in which anybody tries anything at any time, most of it sensible and much of it not.
/// </summary>
internal sealed class RandomSession : Session
{
    private int words;

    /// <summary>Numbers, each of which says what somebody does next.</summary>
    public static Arbitrary<int[]> Any { get; } = Arb.From(
        Gen.Choose(0, int.MaxValue - 1).ArrayOf(600),
        steps => new[] { 2, 4, 8, 16, 64 }.Where(parts => steps.Length >= parts)
            .SelectMany(parts => Enumerable.Range(0, parts).Select(part => Cut(steps, steps.Length * part / parts, steps.Length * (part + 1) / parts))));

    /// <summary>Lets somebody do what the number says.</summary>
    /// <returns>Why they were refused, if they were.</returns>
    public Refusal? Step(int number)
    {
        var chance = new Random(number);
        var command = Command(chance);
        var leads = command is Begin or OpenVoting or Choose or Hide or Remove or WriteMany or MakeGroup or SetPlan or SetTimer;
        var by = chance.Next(8) < (leads ? 6 : 2) ? Facilitator : new Player(Person(chance.Next(People)), false);
        return Try(command, by);
    }

    /// <summary>A session in which all of it has been done.</summary>
    public static RandomSession Played(int[] steps)
    {
        var session = new RandomSession();
        foreach (var step in steps) session.Step(step);
        return session;
    }

    /// <summary>What holds whenever one looks; looks now and then, with the number of the last look.</summary>
    public static void Watched(Action<RandomSession, long> look) => Always(steps =>
    {
        var session = new RandomSession();
        var before = 0L;
        foreach (var (step, i) in steps.Select((step, i) => (step, i)))
        {
            session.Step(step);
            if (i % 10 != 9 && i != steps.Length - 1) continue;
            look(session, before);
            before = session.Board.Number;
        }
    });

    /// <summary>What holds of any steps.</summary>
    public static void Always(Action<int[]> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Any, holds));

    private BoardCommand Command(Random chance) => chance.Next(40) switch
    {
        < 4 => new Join(chance.Next(3) == 0 ? null : Group(chance.Next(4))),
        < 14 => new Write(Note(chance), chance.Next(2), chance.Next(6) == 0 ? Stack(chance) : null, $"ord{++words}", chance.Next(4) == 0 ? chance.Next(4) : null),
        14 => new Withdraw(Note(chance)),
        < 18 => new MakeStack(Stack(chance), $"ord{++words}", Several(chance), chance.Next(2) == 0 ? Group(chance.Next(3)) : null),
        18 => new Put(Several(chance), chance.Next(4) == 0 ? null : Stack(chance)),
        19 => chance.Next(2) == 0 ? new UnmakeStack(Stack(chance)) : new MergeStacks(Stack(chance), Stack(chance)),
        < 25 => Ballot(chance),
        25 or 26 => new Reveal(chance.Next(3) == 0 ? null : Group(chance.Next(3))),
        < 30 => new OpenVoting(chance.Next(2) == 0 ? null : Group(chance.Next(3)), chance.Next(3) > 0),
        30 or 31 => new Choose(Stack(chance), chance.Next(4) > 0),
        32 => new ChooseStatement(Group(chance.Next(3)), $"ord{++words}"),
        33 => new Begin(chance.Next(3) == 0 ? 1 + chance.Next(8) : 1 + (Board.Now?.Number ?? 0) % 8),
        34 or 35 or 36 => new FillCard(Stack(chance), new Card { What = $"ord{++words}", FirstStep = chance.Next(2) == 0 ? "" : "Ringe", NoHomeYet = chance.Next(2) == 0, Landed = chance.Next(2) == 0 }),
        37 => chance.Next(3) == 0 ? new AskForPause(chance.Next(2) == 0) : new Hide(Note(chance), chance.Next(2) == 0),
        38 => chance.Next(3) switch { 0 => new Remove(Note(chance)), 1 => new Remove(Stack(chance)), _ => new Remove(Group(chance.Next(4))) },
        _ => chance.Next(4) switch
        {
            0 => new SetTimer(chance.Next(2) == 0 ? null : chance.Next(900), chance.Next(2) == 0),
            1 => new WriteMany(Group(chance.Next(3)), chance.Next(2) == 0 ? null : chance.Next(3), 0, null, [$"ord{++words}", $"ord{++words}"], chance.Next(2) == 0 ? Stack(chance) : null),
            2 => new MakeGroup(Group(chance.Next(4)), "Gruppe", $"ord{++words}", chance.Next(2) == 0),
            _ => new SetPlan([.. Plan.Where(phase => phase.Number != 8).Select(phase => phase with { Dots = 1 + chance.Next(3), Showing = chance.Next(6) == 0 ? Showing.Live : phase.Showing })]),
        },
    };

    private static Guid Note(Random chance) => Id(200 + chance.Next(50));

    // Mostly one that is there.
    private Guid Stack(Random chance) =>
        Board.Stacks.ToList() is { Count: > 0 } there && chance.Next(4) > 0 ? there[chance.Next(there.Count)].Id : Id(300 + chance.Next(20));

    // Mostly of one group and round.
    private List<Guid> Several(Random chance)
    {
        var first = Note(chance);
        var some = Board.Notes.FirstOrDefault(note => note.Id == first) is { } known && chance.Next(4) > 0
            ? Board.Notes.Where(note => (note.Group, note.Round) == (known.Group, known.Round)).Select(note => note.Id).ToList()
            : [first, Note(chance)];
        return [.. some.Take(chance.Next(4))];
    }

    private Vote Ballot(Random chance)
    {
        var now = Board.Now?.Voting == Voting.Scales ? 4 : 1;
        var stack = Board.Stacks.FirstOrDefault(known => known.Round == Board.Now?.Round && chance.Next(3) == 0)?.Id ?? Stack(chance);
        return chance.Next(5) < now ? new Vote(stack, 0, Scale(chance), Scale(chance)) : new Vote(stack, chance.Next(4), null, null);
    }

    private static int? Scale(Random chance) => chance.Next(8) is var said && said < 7 ? said : null;

    private static int[] Cut(int[] steps, int from, int to) => [.. steps[..from], .. steps[to..]];
}
