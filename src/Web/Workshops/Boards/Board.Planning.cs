namespace BlankeArk.Web.Workshops.Boards;

public sealed partial class Board
{
    private List<Phase> Sound(IReadOnlyList<Phase> planned)
    {
        if (planned.Count is 0 or > MostPhases || planned.Any(phase => phase is null)) throw new Refused(Refusal.Malformed);
        if (planned.Select(phase => phase.Number).Distinct().Count() != planned.Count) throw new Refused(Refusal.Malformed);
        // The one that goes on cannot be taken away from under the others, nor become another.
        if (Now is { } now && !planned.Any(phase => (phase.Number, phase.Kind, phase.Round) == (now.Number, now.Kind, now.Round))) throw new Refused(Refusal.NotNow);
        return [.. planned.Select(Sound)];
    }

    private static Phase Sound(Phase phase)
    {
        if (phase.Number < 1 || phase.Round is < 0 or > LastRound || phase.Minutes is < 0 or > MostMinutes) throw new Refused(Refusal.Malformed);
        if (phase.Dots is < 1 or > Phase.MostDots || phase.Columns.Count > MostColumns) throw new Refused(Refusal.Malformed);
        // All choose among what survived in each group by dots, or by talking: scales have been used before.
        if (phase is { Kind: PhaseKind.Plenum, Voting: Voting.Scales }) throw new Refused(Refusal.Malformed);
        return phase with
        {
            Title = Line(phase.Title, Phase.LongestTitle),
            Instruction = Clean(phase.Instruction, Phase.LongestInstruction),
            Columns = [.. phase.Columns.Select(column => Line(column, Phase.LongestTitle))],
        };
    }
}
