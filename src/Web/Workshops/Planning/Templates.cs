using BlankeArk.Web.Workshops.Boards;
using static BlankeArk.Web.Workshops.Boards.PhaseKind;
using static BlankeArk.Web.Workshops.Planning.TemplateTexts;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>
/// The ways to hold a workshop that come with the program. Where notes are written, nothing is judged and nothing is shown
/// before it is revealed; what is judged comes after.
/// </summary>
public static class Templates
{
    public static readonly Template Creative = new("creative", CreativeTitle, CreativeWhat,
    [
        new(Talk, 0, 10, Welcome, WelcomeSay),
        new(Statement, 0, 25, TheStatement, StatementSay),
        new(Produce, 1, 15, DirectionsProduce, DirectionsProduceSay),
        new(Land, 1, 20, DirectionsLand, LandDots) { Voting = Voting.Dots },
        new(Talk, 0, 10, Break, BreakSay),
        new(Produce, 2, 20, IdeasProduce, IdeasProduceSay),
        new(Land, 2, 20, IdeasLand, LandScales) { Voting = Voting.Scales },
        new(Produce, 3, 15, RefineProduce, RefineProduceSay),
        new(Refine, 3, 25, RefineLand, RefineSay),
        new(Plenum, 0, 15, ThePlenum, PlenumSay) { Voting = Voting.Dots },
        new(Talk, 0, 5, Closing, ClosingSay),
    ]);

    public static readonly Template Sprint = new("sprint", SprintTitle, SprintWhat,
    [
        new(Statement, 0, 8, TheStatement, StatementSay),
        new(Produce, 1, 10, IdeasOnly, IdeasProduceSay),
        new(Land, 1, 10, ChooseOnly, LandDots) { Voting = Voting.Dots },
        new(Refine, 3, 12, RefineLand, RefineSay),
        new(Talk, 0, 5, Closing, ClosingSay),
    ]);

    public static readonly Template ChallengePicture = new("challenge", ChallengeTitle, ChallengeWhat,
    [
        new(Talk, 0, 5, Welcome, ChallengeWelcomeSay),
        new(Produce, 1, 20, ChallengeSeen, ChallengeSeenSay) { Columns = [Today, InTwentyYears, ForWhom] },
        new(Land, 1, 20, ChallengeTogether, LandDots) { Voting = Voting.Dots },
        new(Produce, 2, 15, Insights, InsightsSay),
        new(Land, 2, 20, FocusAreas, LandDots) { Voting = Voting.Dots },
        new(Plenum, 0, 10, ThePlenum, PlenumSay) { Voting = Voting.Dots },
    ]);

    public static readonly Template SoWhat = new("so-what", SoWhatTitle, SoWhatDescription,
    [
        new(Talk, 0, 5, Welcome, SoWhatWelcomeSay),
        new(Produce, 1, 15, SoWhatProduce, SoWhatProduceSay) { Columns = [AtHome, InTheRegion] },
        new(Land, 1, 15, ChooseOnly, LandDots) { Voting = Voting.Dots },
        new(Refine, 3, 20, WhoTakesItHome, RefineSay),
        new(Talk, 0, 5, Closing, ClosingSay),
    ]);

    public static readonly Template Reflection = new("reflection", ReflectionTitle, ReflectionWhat,
    [
        new(Talk, 0, 5, Welcome, ReflectionWelcomeSay),
        new(Produce, 1, 8, LookBackAt, LookBackSay) { Columns = [Good, Hard], ForEachPhase = true },
        new(Produce, 2, 8, WeBring, WeBringSay),
        new(Land, 2, 12, ChooseOnly, LandDots) { Voting = Voting.Dots },
        new(Talk, 0, 5, Closing, ClosingSay),
    ]);

    public static readonly Template PeerVisit = new("peer-visit", VisitTitle, VisitWhat,
    [
        new(Talk, 0, 5, Welcome, VisitWelcomeSay),
        new(Produce, 1, 20, VisitSeen, VisitSeenSay) { Columns = [WorksThere, WeWillTry, WeWonder] },
        new(Land, 1, 15, ChooseOnly, LandDots) { Voting = Voting.Dots },
        new(Refine, 3, 15, WhoTakesItHome, RefineSay),
        new(Talk, 0, 5, Closing, ClosingSay),
    ]);

    public static readonly Template Utopia = new("utopia", UtopiaTitle, UtopiaWhat,
    [
        new(Talk, 0, 5, Welcome, UtopiaWelcomeSay),
        new(Produce, 1, 20, UtopiaProduce, UtopiaProduceSay),
        new(Land, 1, 15, ChooseOnly, LandDots) { Voting = Voting.Dots },
        new(Produce, 2, 15, UtopiaNow, UtopiaNowSay),
        new(Land, 2, 10, IdeasLand, LandScales) { Voting = Voting.Scales },
        new(Refine, 3, 10, RefineLand, RefineSay),
    ]);

    public static readonly IReadOnlyList<Template> All = [Creative, Sprint, ChallengePicture, SoWhat, Reflection, PeerVisit, Utopia];
}
