namespace BlankeArk.Web.Workshops.Boards;

/// <summary>How many people did something so many times.</summary>
public sealed record Times(int Count, int People);

/// <summary>How notes and votes were spread among those who took part: all that is told of them.</summary>
public sealed record Distribution(IReadOnlyList<Times> Notes, IReadOnlyList<Times> Votes);

public sealed partial class Board
{
    /// <summary>Notes written and stacks said something of per person, those who joined and were silent among them; null when fewer than five took part.</summary>
    public Distribution? Distribution()
    {
        var joined = players.Values.Where(player => player.Group is not null).ToList();
        var did = joined.Select(player => (Notes: player.Written.Values.Sum(), Votes: player.Ballots.Values.Count(ballot => ballot.Says || ballot.Plenum > 0))).ToList();
        return did.Count(one => one.Notes + one.Votes > 0) < FewestToCount ? null : new Distribution(Spread(did.Select(one => one.Notes)), Spread(did.Select(one => one.Votes)));
    }

    /// <summary>What was said of a stack in its group, whether or not it is counted yet.</summary>
    public Sums SumsOf(StackItem stack)
    {
        var how = RoundOf(stack.Group, stack.Round).Voting?.How ?? Voting.None;
        var said = BallotsOn(stack).Where(ballot => how == Voting.Dots ? ballot.Dots > 0 : ballot.New is not null || ballot.Useful is not null).ToList();
        return how switch
        {
            Voting.Dots => new Sums(said.Sum(ballot => ballot.Dots), null, null, said.Count),
            Voting.Scales => new Sums(null, Mean(said.Select(ballot => ballot.New)), Mean(said.Select(ballot => ballot.Useful)), said.Count),
            _ => new Sums(null, null, null, 0),
        };
    }

    /// <summary>The dots it was given by all, in plenum.</summary>
    public int PlenumDotsOf(StackItem stack) => BallotsOn(stack).Sum(ballot => ballot.Plenum);

    private IEnumerable<Ballot> BallotsOn(StackItem stack) => voters.TryGetValue(stack.Id, out var there) ? there.Select(by => players[by].Ballots[stack.Id]) : [];

    private int VotersOf(RoundState place) =>
        place.Stacks.SelectMany(stack => voters.TryGetValue(stack, out var there) ? there.Where(by => players[by].Ballots[stack].Says) : []).Distinct().Count();

    private static double? Mean(IEnumerable<int?> said) => said.OfType<int>().ToList() is { Count: > 0 } given ? given.Average() : null;

    private static List<Times> Spread(IEnumerable<int> counts) =>
        [.. counts.CountBy(count => count).OrderBy(times => times.Key).Select(times => new Times(times.Key, times.Value))];
}
