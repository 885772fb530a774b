using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What is read in the record of a workshop.</summary>
public static partial class RecordTexts
{
    public static readonly Text Workshop = new("Verksted", "Verkstad", "Workshop");
    public static readonly Text Survivor = new("Går videre", "Går vidare", "Goes on");
    public static readonly Text Chosen = new("Valgt av alle", "Valt av alle", "Chosen by all");
    public static readonly Text PlenumDotsOf = new("{0} i plenum", "{0} i plenum", "{0} in plenum");
    public static readonly Text Survivors = new("Det som gikk videre", "Det som gjekk vidare", "What went on");
    public static readonly Text NoSurvivors = new("Ingenting ble valgt ut til å gå videre.", "Ingenting vart valt ut til å gå vidare.", "Nothing was chosen to go on.");
    public static readonly Text Everybody = new("Alle", "Alle", "Everybody");
    public static readonly Text Group = new("Gruppe", "Gruppe", "Group");
    public static readonly Text RoundHeader = new("Runde", "Runde", "Round");
    public static readonly Text Statement = new("Problemstilling", "Problemstilling", "Problem statement");
    public static readonly Text NoStatement = new("Gruppa valgte ingen problemstilling.", "Gruppa valde inga problemstilling.", "The group chose no problem statement.");
    public static readonly Text Stack = new("Bunke", "Bunke", "Stack");
    public static readonly Text Unnamed = new("Uten navn", "Utan namn", "Without a name");
    public static readonly Text Loose = new("Lapper uten bunke", "Lappar utan bunke", "Notes on no stack");
    public static readonly Text Note = new("Lapp", "Lapp", "Note");
    public static readonly Text Notes = new("Lapper", "Lappar", "Notes");
    public static readonly Text NotesOf = new("{0} lapper", "{0} lappar", "{0} notes");
    public static readonly Text OneNote = new("1 lapp", "1 lapp", "1 note");
    public static readonly Text Dots = new("Prikker", "Prikkar", "Dots");
    public static readonly Text DotsOf = new("{0} prikker", "{0} prikkar", "{0} dots");
    public static readonly Text OneDot = new("1 prikk", "1 prikk", "1 dot");
    public static readonly Text New = new("Nytt", "Nytt", "New");
    public static readonly Text Useful = new("Nyttig", "Nyttig", "Useful");
    public static readonly Text Said = new("Svar", "Svar", "Answers");
    public static readonly Text ScalesOf = new("Nytt {0:0.0} og nyttig {1:0.0} av 5, {2} svar", "Nytt {0:0.0} og nyttig {1:0.0} av 5, {2} svar", "New {0:0.0} and useful {1:0.0} of 5, {2} answers");
    public static readonly Text WrittenUnder = new("Skrevet under", "Skriven under", "Written under");
    public static readonly Text Under = new("Under «{0}»", "Under «{0}»", "Under “{0}”");
    public static readonly Text Blank = new("Teksten er fjernet av hensyn til taushetsplikten.", "Teksten er fjerna av omsyn til teieplikta.", "The text has been removed for confidentiality.");
    public static readonly Text HiddenNote = new("Lappen ble tatt bort fra skjermen.", "Lappen vart teken bort frå skjermen.", "The note was taken from the screen.");
    public static readonly Text HiddenMark = new("Skjult for andre", "Skjult for andre", "Hidden from others");
    public static readonly Text TookPart = new("{0} tok del og skrev {1}.", "{0} tok del og skreiv {1}.", "{0} took part and wrote {1}.");
    public static readonly Text Wrote = new("Det ble skrevet {0}.", "Det vart skrive {0}.", "In all: {0}.");
    public static readonly Text Participation = new("Slik tok folk del", "Slik tok folk del", "How people took part");
    public static readonly Text ParticipationTable = new("Hvor mange som skrev og stemte så mye", "Kor mange som skreiv og røysta så mykje", "How many wrote and voted so much");
    public static readonly Text PerPerson = new("Per person", "Per person", "Per person");
    public static readonly Text WroteSo = new("Skrev så mange lapper", "Skreiv så mange lappar", "Wrote so many notes");
    public static readonly Text VotedSo = new("Ga så mange stemmer", "Gav så mange røyster", "Gave so many votes");
    public static readonly Text TooFew = new("Færre enn fem tok del. Derfor vises det ikke hvor mye hver skrev.", "Færre enn fem tok del. Difor viser vi ikkje kor mykje kvar skreiv.", "Fewer than five took part, so how much each wrote is not shown.");
    public static readonly Text Nameless = new("Ingen står med navn her, og lappene ligger ikke i den rekkefølgen de ble skrevet.", "Ingen står med namn her, og lappane ligg ikkje i den rekkjefølgja dei vart skrivne.", "Nobody’s name is here, and the notes do not lie in the order they were written.");
    public static readonly Text NothingLeft = new("Det er ingenting igjen av dette verkstedet.", "Det er ingenting att av denne verkstaden.", "Nothing is left of this workshop.");
    public static readonly Text HeldOn = new("Holdt {0}.", "Halden {0}.", "Held on {0}.");
    public static readonly Text TakeOut = new("Ta ut referatet", "Ta ut referatet", "Take out the record");
    public static readonly Text Record = new("Referat", "Referat", "Record");
    public static readonly Text AddMore = new("Skriv inn mer fra veggen", "Skriv inn meir frå veggen", "Add more from the wall");
    public static readonly Text ToRecord = new("Til referatet", "Til referatet", "To the record");

    public static readonly Text CardWhat = new("Hva", "Kva", "What");
    public static readonly Text CardForWhom = new("For hvem", "For kven", "For whom");
    public static readonly Text CardNew = new("Hva er nytt", "Kva er nytt", "What is new about it");
    public static readonly Text CardTakes = new("Hva trengs", "Kva trengst", "What it takes");
    public static readonly Text CardFirstStep = new("Første steg, innen to uker", "Første steg, innan to veker", "First step, within two weeks");
    public static readonly Text CardHome = new("Hvem tar det opp hjemme", "Kven tek det opp heime", "Who raises it at home");
    public static readonly Text CardCouldFail = new("Hva kan få det til å mislykkes", "Kva kan få det til å mislykkast", "What could make it fail");
    public static readonly Text NoHomeYet = new("Ingen ennå. Prosjektgruppa finner noen.", "Ingen enno. Prosjektgruppa finn nokon.", "Nobody yet. The project group will find somebody.");
    public static readonly Text NoHomeShort = new("Ingen ennå", "Ingen enno", "Nobody yet");
    public static readonly Text LetGoWhy = new("Lagt bort: {0}", "Lagt bort: {0}", "Let go: {0}");
    public static readonly Text LetGoShort = new("Lagt bort", "Lagt bort", "Let go");

    public static readonly Text Chapter = new("Verksteder", "Verkstader", "Workshops");
    public static readonly Text AnnexTitle = new("Alle lapper: {0}", "Alle lappar: {0}", "All notes: {0}");
    public static readonly Text RecordOf = new("Referat fra {0}", "Referat frå {0}", "Record of {0}");
    public static readonly Text OutcomeOf = new("Det som kom ut av {0}", "Det som kom ut av {0}", "What came of {0}");
    public static readonly Text StatementsTable = new("Problemstillinger", "Problemstillingar", "Statements");
    public static readonly Text StacksTable = new("Bunker", "Bunkar", "Stacks");
    public static readonly Text NotesTable = new("Lapper", "Lappar", "Notes");

    private static readonly Text Proposals = new("Forslag til problemstilling", "Framlegg til problemstilling", "Proposed problem statements");
    private static readonly Text Directions = new("Retninger", "Retningar", "Directions");
    private static readonly Text Ideas = new("Ideer", "Idear", "Ideas");
    private static readonly Text Refinement = new("Foredling", "Foredling", "Refinement");
    private static readonly Text OtherRound = new("Runde {0}", "Runde {0}", "Round {0}");

    /// <summary>What such rounds are called where the workshop says nothing else.</summary>
    public static string Round(int number) => number switch
    {
        0 => Proposals,
        1 => Directions,
        2 => Ideas,
        3 => Refinement,
        _ => OtherRound.With(number),
    };

    public static string Count(int count, Text one, Text several) => count == 1 ? one : several.With(count);
}
