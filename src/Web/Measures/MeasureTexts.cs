using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>What the room says to its readers.</summary>
public static partial class MeasureTexts
{
    public static readonly Text Measure = new("Tiltak", "Tiltak", "Measure");
    public static readonly Text Title = new("Tiltak", "Tiltak", "Measures");
    public static readonly Text Lead = new("Det vi gjør for at ideer skal bli til nytte.", "Det vi gjer for at idear skal bli til nytte.", "What we do to put ideas to use.");
    public static readonly Text Name = new("Hva heter tiltaket?", "Kva heiter tiltaket?", "What is the measure called?");
    public static readonly Text What = new("Hva skal gjøres?", "Kva skal gjerast?", "What is to be done?");
    public static readonly Text TargetGroup = new("For hvem?", "For kven?", "For whom?");
    public static readonly Text Partners = new("Hvem samarbeider dere med?", "Kven samarbeider de med?", "With whom do you work?");
    public static readonly Text Financing = new("Hvordan betales det?", "Korleis blir det betalt?", "How is it paid for?");
    public static readonly Text Owner = new("Hvem eier tiltaket?", "Kven eig tiltaket?", "Who owns the measure?");
    public static readonly Text OwnerHint = new("Den som følger det opp, og avgjør hvem som ser det.", "Den som følgjer det opp, og avgjer kven som ser det.", "Whoever sees it through, and decides who sees it.");
    public static readonly Text Nobody = new("Ingen ennå", "Ingen enno", "Nobody yet");
    public static readonly Text Unit = new("Enhet", "Eining", "Unit");
    public static readonly Text WholeOrganisation = new("Hele kommunen", "Heile kommunen", "The whole municipality");
    public static readonly Text Organisation = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Programme = new("Program", "Program", "Programme");
    public static readonly Text NoProgramme = new("Utenfor program", "Utanfor program", "Outside programmes");
    public static readonly Text StartsOn = new("Begynner", "Byrjar", "Begins");
    public static readonly Text EndsOn = new("Slutter", "Sluttar", "Ends");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text Saved = new("Lagret.", "Lagra.", "Saved.");
    public static readonly Text Change = new("Endre", "Endre", "Change");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text All = new("Alle", "Alle", "All");
    public static readonly Text StageName = new("Hvor langt", "Kor langt", "How far");
    public static readonly Text Number = new("Nummer", "Nummer", "Number");
    public static readonly Text TitleName = new("Navn", "Namn", "Name");

    public static Text Stage(MeasureStage stage) => stage switch
    {
        MeasureStage.Planned => Planned,
        MeasureStage.Trial => Trial,
        MeasureStage.InUse => InUse,
        MeasureStage.Stopped => Stopped,
        _ => Ended,
    };

    public static Text Decision(DecisionKind kind) => kind switch
    {
        DecisionKind.StartTrial => StartTrial,
        DecisionKind.Start => Start,
        DecisionKind.RollOut => RollOut,
        DecisionKind.Extend => Extend,
        DecisionKind.Stop => Stop,
        DecisionKind.End => End,
        _ => Rebase,
    };

    /// <summary>What was decided, told afterwards.</summary>
    public static Text Decided(DecisionKind kind) => kind switch
    {
        DecisionKind.StartTrial => DidStartTrial,
        DecisionKind.Start => DidStart,
        DecisionKind.RollOut => DidRollOut,
        DecisionKind.Extend => DidExtend,
        DecisionKind.Stop => DidStop,
        DecisionKind.End => DidEnd,
        _ => DidRebase,
    };

    public static Text SeenBy(Visibility visibility) => visibility switch
    {
        Visibility.Group => SeenByGroup,
        Visibility.Programme => SeenByProgramme,
        Visibility.Organisations => SeenByOrganisations,
        _ => SeenByAll,
    };

    private static readonly Text Planned = new("Planlegges", "Blir planlagt", "Planned");
    private static readonly Text Trial = new("Prøves ut", "Blir prøvd ut", "On trial");
    private static readonly Text InUse = new("I bruk", "I bruk", "In use");
    private static readonly Text Stopped = new("Stoppet", "Stoppa", "Stopped");
    private static readonly Text Ended = new("Ferdig", "Ferdig", "Done");

    private static readonly Text StartTrial = new("Begynn å prøve ut", "Byrj å prøve ut", "Begin the trial");
    private static readonly Text Start = new("Ta i bruk uten prøve", "Ta i bruk utan prøve", "Begin without a trial");
    private static readonly Text RollOut = new("Ta i bruk for alle", "Ta i bruk for alle", "Roll out");
    private static readonly Text Extend = new("Prøv lenger", "Prøv lenger", "Try for longer");
    private static readonly Text Stop = new("Stopp", "Stopp", "Stop");
    private static readonly Text End = new("Avslutt som ferdig", "Avslutt som ferdig", "End as done");
    private static readonly Text Rebase = new("Sett nytt nullpunkt", "Set nytt nullpunkt", "Set the baseline anew");

    private static readonly Text DidStartTrial = new("Begynte å prøve ut", "Byrja å prøve ut", "Began the trial");
    private static readonly Text DidStart = new("Tok i bruk uten prøve", "Tok i bruk utan prøve", "Began without a trial");
    private static readonly Text DidRollOut = new("Tok i bruk for alle", "Tok i bruk for alle", "Rolled out");
    private static readonly Text DidExtend = new("Forlenget prøven", "Forlengde prøven", "Extended the trial");
    private static readonly Text DidStop = new("Stoppet", "Stoppa", "Stopped");
    private static readonly Text DidEnd = new("Avsluttet som ferdig", "Avslutta som ferdig", "Ended as done");
    private static readonly Text DidRebase = new("Satte nytt nullpunkt", "Sette nytt nullpunkt", "Set the baseline anew");

    private static readonly Text SeenByGroup = new("Gruppen, og de som bestemmer for kommunen", "Gruppa, og dei som avgjer for kommunen", "The group, and those who decide for the municipality");
    private static readonly Text SeenByProgramme = new("Alle i programmet", "Alle i programmet", "Everybody in the programme");
    private static readonly Text SeenByOrganisations = new("Alle kommunene", "Alle kommunane", "All municipalities");
    private static readonly Text SeenByAll = new("Alle, også på nettet", "Alle, også på nettet", "Everybody, also on the web");
}
