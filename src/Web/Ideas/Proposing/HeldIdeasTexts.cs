using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What is said of what the room holds about people.</summary>
internal static class HeldIdeasTexts
{
    public static readonly Text Proposed = new("Ideer du har foreslått", "Idear du har foreslått", "Ideas you have proposed");
    public static readonly Text Supported = new("Ideer du støtter", "Idear du støttar", "Ideas you support");
    public static readonly Text Answered = new("Svar du har gitt på ideer", "Svar du har gitt på idear", "Answers you have given to ideas");
    public static readonly Text Reflected = new("Det du har sagt om ideer", "Det du har sagt om idear", "What you have said of ideas");
    public static readonly Text Borrowed = new("Lån du har gjort for kommunen", "Lån du har gjort for kommunen", "What you have borrowed for the municipality");

    public static readonly Text WhyAnswer = new(
        "For å svare den som foreslo eller støtter en idé (allmenn interesse).", "For å svare den som foreslo eller støttar ein idé (allmenn interesse).", "To answer whoever proposed or supports an idea (public interest).");
    public static readonly Text WhyRecord = new(
        "For at det skal stå hvem som svarte for kommunen (allmenn interesse).", "For at det skal stå kven som svara for kommunen (allmenn interesse).", "So that it stands who answered for the municipality (public interest).");
    public static readonly Text UntilAnswered = new(
        "Til to år etter at hjemkommunen svarte nei eller tok ideen i bruk. Ideen blir stående uten navn.", "Til to år etter at heimkommunen svara nei eller tok ideen i bruk. Ideen blir ståande utan namn.", "Until two years after the home municipality said no or put the idea to use. The idea stays without a name.");
    public static readonly Text UntilIdea = new("Så lenge ideen står i banken.", "Så lenge ideen står i banken.", "As long as the idea is in the bank.");
    public static readonly Text Idea = new("Idé", "Idé", "Idea");
    public static readonly Text On = new("Dato", "Dato", "Date");
    public static readonly Text Words = new("Det du skrev", "Det du skreiv", "What you wrote");
    public static readonly Text CopyOf = new("Lånt fra {0}", "Lånt frå {0}", "Borrowed from {0}");

    public static readonly Text DataProposers = new("Hvem som har foreslått og støtter en idé, og hva de skrev", "Kven som har foreslått og støttar ein idé, og kva dei skreiv", "Who has proposed and supports an idea, and what they wrote");
    public static readonly Text DataProposersAbout = new("De som foreslår med navn, og de som støtter. Om den som ikke vil stå med navn, lagres ingenting.", "Dei som foreslår med namn, og dei som støttar. Om den som ikkje vil stå med namn, blir ingenting lagra.", "Those who propose with their name, and those who support. Of whoever does not want to be named, nothing is kept.");
    public static readonly Text DataErased = new("Navnet tas bort med én gang. Ideen blir stående.", "Namnet blir teke bort med ein gong. Ideen blir ståande.", "The name is taken away at once. The idea stays.");
    public static readonly Text DataCounted = new("{0} signerte ideer", "{0} signerte idear", "{0} signed ideas");
    public static readonly Text DataDeciders = new("Hvem som har svart på, lånt og sagt noe om ideer", "Kven som har svara på, lånt og sagt noko om idear", "Who has answered, borrowed and said something of ideas");
    public static readonly Text DataDecidersAbout = new("De som svarer for kommunene, og de som vurderer ideer.", "Dei som svarar for kommunane, og dei som vurderer idear.", "Those who answer for the municipalities, and those who reflect on ideas.");
    public static readonly Text DataDecidersErased = new("Svaret blir stående uten navn, hvis eieren av programmet ikke må beholde det.", "Svaret blir ståande utan namn, om eigaren av programmet ikkje må ta vare på det.", "The answer stays without the name, unless the owner of the programme must keep it.");
    public static readonly Text DataDecidersCounted = new("{0} svar på ideer", "{0} svar på idear", "{0} answers to ideas");

    public static readonly Text DueNames = new("Navn på dem som har foreslått og støttet ideer", "Namn på dei som har foreslått og støtta idear", "Names of those who have proposed and supported ideas");
    public static readonly Text DueNamesRule = new(
        "To år etter at hjemkommunen svarte nei eller tok ideen i bruk.", "To år etter at heimkommunen svara nei eller tok ideen i bruk.", "Two years after the home municipality said no or put the idea to use.");
}
