using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>Something that must be in place before a measure begins, whether it is, and where it is put right.</summary>
public sealed record Needed(Text What, Text Why, bool Done, string Page);

/// <summary>What a measure must have behind it before the next is decided, and who may do what with it.</summary>
public static class MeasureRules
{
    /// <summary>Those who decide for its organisation; nobody in a programme does so on its behalf.</summary>
    public static bool MayDecide(this Measure measure, Actor actor) => actor.May(Right.DecideForOrganisation, measure.ProgrammeId, measure.OrganisationId);

    public static bool MayEdit(this Measure measure, Actor actor) =>
        measure.MayDecide(actor) || (actor.PersonId is { } person && measure.OwnerPersonId == person && actor.May(Right.SeeOrganisations));

    /// <summary>Whose it is to show it to more; nobody else's, so that it never happens by accident.</summary>
    public static Text? WhyNotShow(this Measure measure, Actor actor) =>
        measure.OwnerPersonId is { } owner
            ? owner == actor.PersonId ? null : MeasureTexts.OnlyOwnerShows
            : measure.MayDecide(actor) ? null : MeasureTexts.OnlyDecidersShow;

    /// <summary>No service without its users: what is asked for before anybody is given anything new.</summary>
    public static IReadOnlyList<Needed> BeforeStart(this Measure measure) =>
    [
        new(MeasureTexts.UsersAsked, MeasureTexts.AskUsersFirst, measure.UsersSaid.Length > 0, "asked"),
        new(MeasureTexts.StaffAsked, MeasureTexts.AskStaffFirst, measure.StaffSaid.Length > 0, "asked"),
        .. measure.NeedsTraining ? [new Needed(MeasureTexts.TrainingPlanned, MeasureTexts.TrainFirst, measure.TrainingPlan.Length > 0, "asked")] : (IEnumerable<Needed>)[],
    ];

    /// <summary>What a trial must say of itself before it starts, so that nobody sets the bar afterwards.</summary>
    public static IReadOnlyList<Needed> BeforeTrial(this Measure measure, Trial? trial) =>
    [
        .. measure.BeforeStart(),
        new(MeasureTexts.TrialSized, MeasureTexts.SizeTrialFirst, trial is { Size.Length: > 0, Who.Length: > 0, EndsOn: not null }, "trial"),
        new(MeasureTexts.CriteriaSaid, MeasureTexts.SayCriteriaFirst, trial is { Criteria.Length: > 0 }, "trial"),
    ];

    public static Text? WhyNotStartTrial(this Measure measure, Trial? trial, DateOnly today) =>
        measure.Stage != MeasureStage.Planned ? MeasureTexts.AlreadyBegun
        : FirstMissing(measure.BeforeTrial(trial)) ?? (trial!.EndsOn < today ? MeasureTexts.TrialEndsInPast : null);

    public static Text? WhyNotStart(this Measure measure) =>
        measure.Stage != MeasureStage.Planned ? MeasureTexts.AlreadyBegun : FirstMissing(measure.BeforeStart());

    public static Text? WhyNotRollOut(this Measure measure, Trial? trial, DateOnly today) =>
        measure.Stage != MeasureStage.Trial ? MeasureTexts.NotInTrial
        : trial?.EndsOn > today ? MeasureTexts.TrialNotOver
        : FirstMissing(measure.BeforeStart());

    public static Text? WhyNotExtend(this Measure measure) => measure.Stage == MeasureStage.Trial ? null : MeasureTexts.NotInTrial;

    public static Text? WhyNotStop(this Measure measure) => measure.IsOver() ? MeasureTexts.AlreadyOver : null;

    public static Text? WhyNotEnd(this Measure measure) => measure.Stage == MeasureStage.InUse ? null : MeasureTexts.NotInUse;

    public static Text? WhyNot(this Measure measure, DecisionKind kind, Trial? trial, DateOnly today) => kind switch
    {
        DecisionKind.StartTrial => measure.WhyNotStartTrial(trial, today),
        DecisionKind.Start => measure.WhyNotStart(),
        DecisionKind.RollOut => measure.WhyNotRollOut(trial, today),
        DecisionKind.Extend => measure.WhyNotExtend(),
        DecisionKind.Stop => measure.WhyNotStop(),
        DecisionKind.End => measure.WhyNotEnd(),
        // A baseline is set anew beside its indicator.
        _ => MeasureTexts.NotDecidedHere,
    };

    /// <summary>The trial's bar is set before it starts, and stays where it was set.</summary>
    public static Text? WhyNotEditTrial(this Measure measure) => measure.Stage == MeasureStage.Planned ? null : MeasureTexts.TrialIsSet;

    /// <summary>Those it was tried for decide when it has been.</summary>
    public static Text? WhyNotFollowUp(this Measure measure, TrialFollower follower) =>
        follower.TakesOver is not null ? MeasureTexts.AlreadyAnswered
        : measure.Stage is MeasureStage.Planned or MeasureStage.Trial ? MeasureTexts.TrialNotDecided
        : null;

    public static bool IsOver(this Measure measure) => measure.Stage is MeasureStage.Stopped or MeasureStage.Ended;

    /// <summary>The decisions that could come next, the likeliest first; whether each may be made yet is for the rules above.</summary>
    public static IReadOnlyList<DecisionKind> Next(this Measure measure) => measure.Stage switch
    {
        MeasureStage.Planned => [DecisionKind.StartTrial, DecisionKind.Start, DecisionKind.Stop],
        MeasureStage.Trial => [DecisionKind.RollOut, DecisionKind.Extend, DecisionKind.Stop],
        MeasureStage.InUse => [DecisionKind.End, DecisionKind.Stop],
        _ => [],
    };

    private static Text? FirstMissing(IReadOnlyList<Needed> needed) => needed.FirstOrDefault(n => !n.Done)?.Why;
}
