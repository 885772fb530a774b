using BlankeArk.Web.Platform;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops.Boards;
using Phase = BlankeArk.Web.Workshops.Boards.Phase;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>A plan with one thing changed in it. A phase keeps its number wherever it is moved.</summary>
public static class PlanEdit
{
    public static IReadOnlyList<Phase> Changed(IReadOnlyList<Phase> plan, int number, PhaseInput input)
    {
        MustHave(plan, number);
        return [.. plan.Select(phase => phase.Number == number ? Read(input, number) : phase)];
    }

    /// <summary>With one phase more, after another one or last.</summary>
    public static IReadOnlyList<Phase> Added(IReadOnlyList<Phase> plan, int? after, PhaseInput input)
    {
        var at = plan.ToList().FindIndex(phase => phase.Number == after);
        var number = plan.Select(phase => phase.Number).DefaultIfEmpty().Max() + 1;
        var changed = plan.ToList();
        changed.Insert(at < 0 ? changed.Count : at + 1, Read(input, number));
        return changed;
    }

    public static IReadOnlyList<Phase> Moved(IReadOnlyList<Phase> plan, int number, int by)
    {
        MustHave(plan, number);
        var changed = plan.ToList();
        var at = changed.FindIndex(phase => phase.Number == number);
        var phase = changed[at];
        changed.RemoveAt(at);
        changed.Insert(Math.Clamp(at + by, 0, changed.Count), phase);
        return changed;
    }

    public static IReadOnlyList<Phase> Without(IReadOnlyList<Phase> plan, int number)
    {
        MustHave(plan, number);
        if (plan.Count == 1) throw new UserMistake(PlanTexts.LastPhase);
        return [.. plan.Where(phase => phase.Number != number)];
    }

    /// <summary>The lines of a field, without the empty ones.</summary>
    internal static IReadOnlyList<string> Lines(string? written) =>
        [.. (written ?? "").Split('\n').Select(Written.Tidy).Where(line => line.Length > 0)];

    private static void MustHave(IReadOnlyList<Phase> plan, int number)
    {
        if (plan.All(phase => phase.Number != number)) throw new Missing("The phase");
    }

    private static Phase Read(PhaseInput input, int number)
    {
        var title = Written.Line(input.Title, nameof(input.Title), PlanTexts.TitleMissing);
        if (title.Length > Phase.LongestTitle) throw new UserMistake(ProgrammesTexts.TooLong.With(Phase.LongestTitle), nameof(input.Title));
        var instruction = Written.Prose(input.Instruction, nameof(input.Instruction));
        if (instruction.Length > Phase.LongestInstruction) throw new UserMistake(ProgrammesTexts.TooLong.With(Phase.LongestInstruction), nameof(input.Instruction));
        if (input.Dots is < 1 or > Phase.MostDots) throw new UserMistake(PlanTexts.DotsOutside.With(Phase.MostDots), nameof(input.Dots));
        if (input.Minutes is < 0 or > MostMinutes) throw new UserMistake(PlanTexts.MinutesOutside.With(MostMinutes), nameof(input.Minutes));
        var rounds = InRounds(input.Kind);
        if (rounds && input.Round is < 1 or > MostRounds) throw new UserMistake(PlanTexts.RoundOutside.With(MostRounds), nameof(input.Round));
        return new Phase
        {
            Number = number,
            Kind = input.Kind,
            Round = rounds ? input.Round : 0,
            Title = title,
            Instruction = instruction,
            Minutes = input.Minutes,
            Showing = input.Showing,
            Voting = VotingIn(input),
            Dots = input.Dots,
            Columns = input.Kind == PhaseKind.Produce ? Columns(input) : [],
        };
    }

    public const int MostMinutes = 600;
    public const int MostRounds = 20;
    public const int MostColumns = 6;

    /// <summary>Whether what is done in a phase of this kind belongs to a round.</summary>
    public static bool InRounds(PhaseKind kind) => kind is PhaseKind.Produce or PhaseKind.Land or PhaseKind.Refine;

    private static Voting VotingIn(PhaseInput input) => input.Kind switch
    {
        PhaseKind.Land => input.Voting,
        // In plenum all choose by dots, or by talking.
        PhaseKind.Plenum when input.Voting == Voting.Scales => throw new UserMistake(PlanTexts.NoScalesInPlenum, nameof(input.Voting)),
        PhaseKind.Plenum => input.Voting,
        _ => Voting.None,
    };

    private static IReadOnlyList<string> Columns(PhaseInput input)
    {
        var columns = Lines(input.Columns);
        if (columns.Count > MostColumns) throw new UserMistake(PlanTexts.TooManyColumns.With(MostColumns), nameof(input.Columns));
        return columns.All(column => column.Length <= Phase.LongestTitle)
            ? columns
            : throw new UserMistake(ProgrammesTexts.TooLong.With(Phase.LongestTitle), nameof(input.Columns));
    }
}
