using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What is said where an idea is shown to more.</summary>
public static class ShowTexts
{
    public static readonly Text Title = new("Hvem skal se ideen?", "Kven skal sjå ideen?", "Who is to see the idea?");
    public static readonly Text NowSeen = new("Nå ses den av: {0}.", "No ser desse han: {0}.", "Now it is seen by: {0}.");
    public static readonly Text Check = new("Les gjennom først", "Les gjennom først", "Read it through first");
    public static readonly Text Found = new("Dette kan fortelle hvem noen er. Endre det før flere får se ideen, hvis det ikke skal stå der.", "Dette kan fortelje kven nokon er. Endre det før fleire får sjå ideen, om det ikkje skal stå der.", "This may tell who somebody is. Change it before more people see the idea, unless it is meant to stand there.");
    public static readonly Text FoundNothing = new("Vi fant ingen navn, adresser eller numre. Les likevel gjennom: Vi finner ikke alt.", "Vi fann ingen namn, adresser eller nummer. Les likevel gjennom: Vi finn ikkje alt.", "We found no names, addresses or numbers. Read it through all the same: we do not find everything.");
    public static readonly Text InAnswer = new("i et svar eller en tanke om ideen", "i eit svar eller ein tanke om ideen", "in an answer or a thought on the idea");
    public static readonly Text Who = new("Hvem ser den", "Kven ser han", "Who sees it");
    public static readonly Text Sure = new("Ja, alle på nettet kan lese den, uten å logge inn, og den kan bli hentet videre.", "Ja, alle på nettet kan lese han, utan å logge inn, og han kan bli henta vidare.", "Yes, everybody on the internet may read it without signing in, and it may be passed on.");
    public static readonly Text Save = new("Vis den for disse", "Vis han for desse", "Show it to these");
    public static readonly Text EditFirst = new("Endre ordene", "Endre orda", "Change the words");

    public static readonly Text Choose = new("Velg hvem som skal se ideen.", "Vel kven som skal sjå ideen.", "Choose who is to see the idea.");
    public static readonly Text TickPublic = new("Sett kryss for at alle kan lese den.", "Set kryss for at alle kan lese han.", "Tick that everybody may read it.");
    public static readonly Text TakeOutFirst = new("Ideen er slått sammen med en som ses av andre. Ta dem fra hverandre først.", "Ideen er slått saman med ein som andre ser. Ta dei frå kvarandre først.", "The idea is put together with one that others see. Take them apart first.");

    /// <summary>Who sees it, shortly.</summary>
    public static Text Of(Visibility visibility) => visibility switch
    {
        Visibility.Group => new("gruppa", "gruppa", "the group"),
        Visibility.Programme => new("alle i programmet", "alle i programmet", "everybody in the programme"),
        Visibility.Organisations => new("alle kommunene", "alle kommunane", "all the municipalities"),
        _ => new("alle", "alle", "everybody"),
    };

    /// <summary>Who will see it, so that nobody is mistaken.</summary>
    public static Text Will(Visibility visibility, bool inProgramme, bool inGroup) => (visibility, inProgramme, inGroup) switch
    {
        (Visibility.Group, _, true) => new("Gruppa den kom fra, og de som svarer på den", "Gruppa han kom frå, og dei som svarar på han", "The group it came from, and those who answer it"),
        (Visibility.Group, _, false) => new("Bare den som foreslo den, og de som svarer på den", "Berre den som foreslo han, og dei som svarar på han", "Only whoever proposed it, and those who answer it"),
        (Visibility.Programme, true, _) => new("Alle i programmet", "Alle i programmet", "Everybody in the programme"),
        (Visibility.Programme, false, _) => new("Alle med en rolle i kommunen", "Alle med ei rolle i kommunen", "Everybody with a role in the municipality"),
        (Visibility.Organisations, _, _) => new("Alle med en rolle i en av kommunene", "Alle med ei rolle i ein av kommunane", "Everybody with a role in any of the municipalities"),
        _ => new("Alle, også på nettet uten å logge inn", "Alle, også på nettet utan å logge inn", "Everybody, also on the internet without signing in"),
    };

    /// <summary>What was found in the words.</summary>
    public static Text Of(FindingKind kind) => kind switch
    {
        FindingKind.Person or FindingKind.OtherPerson => new("navn på noen", "namn på nokon", "somebody’s name"),
        FindingKind.Email => new("e-postadresse", "e-postadresse", "e-mail address"),
        FindingKind.Phone => new("telefonnummer", "telefonnummer", "telephone number"),
        FindingKind.NationalId => new("fødselsnummer", "fødselsnummer", "national identity number"),
        FindingKind.Post => new("stilling som få har", "stilling som få har", "a post that few hold"),
        FindingKind.Place => new("lite sted", "liten stad", "a small place"),
        _ => new("arbeidssted", "arbeidsstad", "a place of work"),
    };
}
