namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>A gathering of all in the demo: how many days it lies from today, and what is written of it.</summary>
internal sealed record DemoGathering(string Title, int Day, string Place, string Agenda, string? Minutes, IReadOnlyList<(string Wording, string Why)> Decisions);

/// <summary>A meeting of a group in the demo.</summary>
internal sealed record DemoMeeting(string Group, int Day, string Title, string Agenda, string? Minutes, (string Wording, string Why)? Decision = null);

/// <summary>Somebody, by the group they lead or the name of a demo person, does something within so many days from today.</summary>
internal sealed record DemoAction(string Who, string Task, int Due, int? Done, string? FromTitle);

/// <summary>What was said and decided in the demo's gatherings; invented throughout, in bokmål, the programme's own language.</summary>
internal static class GatheringsDemoWords
{
    public const string KickOff = "Oppstartssamling";
    public const string Challenges = "Samling om utfordringsbildene";
    public const string CreativeDay = "Kreativ dag";

    public static readonly IReadOnlyList<DemoGathering> Gatherings =
    [
        new(KickOff, -236, "Kulturhuset i Elvedal", """
            1. Hvorfor blanke ark? Eierne åpner
            2. Hva mener vi med innovasjon?
            3. Gruppene møtes for første gang
            4. Veien videre
            """, """
            # Hvorfor blanke ark?
            Styrelederen åpnet. Om tjue år er det dobbelt så mange over åtti hos oss, og ikke flere til å hjelpe dem. Vi kan ikke bare gjøre mer av det samme.

            # Hva mener vi med innovasjon?
            Bordene fikk hvert sitt ark. Det ble mange svar:

            - noe nytt som noen faktisk har nytte av
            - å slutte med noe som ikke virker
            - å låne av naboen og gjøre det til sitt eget

            Vi ble enige om å si **nytt, nyttig og nyttiggjort**: det er ikke innovasjon før noen har glede av det.

            # Gruppene
            Alle fem temagruppene møttes og valgte seg en første oppgave. To grupper savner folk fra førstelinja, og ønsker seg en hjemmehjelper til.

            # Veien videre
            Startkartleggingen sendes ut i løpet av to uker. Gruppene møtes minst tre ganger før neste samling.
            """,
            [
                ("Vi bruker ordene nytt, nyttig og nyttiggjort om ideer.", "Da mener alle fire kommuner det samme når vi teller."),
                ("Alle grupper skriver referat, om så bare fem linjer.", "Det som ikke er skrevet ned, må gjøres om igjen."),
            ]),
        new(Challenges, -128, "Samfunnshuset i Furumo", """
            1. Hver gruppe viser utfordringsbildet sitt (15 minutter)
            2. Blandede grupper: hva går igjen?
            3. Felles utfordringsbilde
            4. Hva leter vi etter i neste runde?
            """, """
            # Gruppenes bilder
            **Teknologi:** Utstyret finnes, men ligger i skap. Opplæringen kommer for sent, og ingen har ansvaret etterpå.

            **Frivillighet:** De som allerede hjelper, får lite hjelp selv. Ingen har oversikt over alt som gjøres.

            **Forebygging:** Vi treffer dem som uansett klarer seg. De andre møter vi først når noe har skjedd.

            **Hverdagsrehabilitering:** Det tar lengre tid den første måneden. Mange gir opp der.

            **Ledelse:** Lederne har opptil åtti ansatte og rekker ikke å se dem.

            # Det som går igjen
            1. Vi begynner med tjenesten, ikke med mennesket.
            2. Det som virker ett sted, kommer ikke videre til de andre.
            3. Nye måter å jobbe på koster tid før de sparer tid, og det har vi ikke planlagt for.

            # Neste runde
            Gruppene leter etter modeller utenfor egne kommuner og tar med minst to hver til den kreative dagen.
            """,
            [
                ("Det felles utfordringsbildet legges til grunn for idéfasen.", "Alle fem grupper kjente seg igjen i det."),
                ("Hver gruppe tar med minst to modeller som er prøvd andre steder.", ""),
            ]),
        new(CreativeDay, -34, "Bygdesalen i Bjørkelia", """
            1. Spørsmålet vi stiller: hvem, hva, hvordan eller hvilke?
            2. Tre runder med lapper: retninger, ideer, foredling
            3. Hvem tar ideen med hjem?
            """, null,
            [
                ("Åtte ideer går videre til konkretisering.", "De fikk flest stemmer, og minst én kommune vil prøve hver av dem."),
                ("Hver idé får en eier i en kommune innen fire uker.", "En idé uten noen hjemme blir liggende."),
            ]),
        new("Midtveissamling", 16, "Grendehuset i Vidsetra", """
            1. Hvor langt er ideene kommet?
            2. Hva skal prøves ut, hvor og når?
            3. Hvem må med som ikke er med?
            """, null, []),
    ];

    public static readonly IReadOnlyList<DemoMeeting> Meetings =
    [
        new("Anvendbar teknologi", -190, "Anvendbar teknologi: første møte", "1. Hva har vi i dag?\n2. Hva trenger vi?", """
            Hver kommune fortalte hva den har. Tre av fire har digitale trygghetsalarmer, to har prøvd medisindispensere, og én har et visningsrom.

            - Listene samles i ett dokument.
            - Vi spør de ansatte hva de savner før neste møte.
            """),
        new("Anvendbar teknologi", -96, "Anvendbar teknologi: andre møte", "1. Felles liste\n2. Hvem prøver hva?", """
            Lista er klar. Ingenting trenger å prøves mer enn ett sted først.

            Opplæringen må komme før utstyret. Vi foreslår en fast kontaktperson i hver kommune.
            """, ("Hver kommune peker ut en kontaktperson for velferdsteknologi.", "Utstyr uten noen som eier det, blir liggende i skapet.")),
        new("Anvendbar teknologi", -19, "Anvendbar teknologi: tredje møte", "1. Medisindispensere\n2. Plan for opplæring", """
            Elvedal viser sin plan for opplæring. De andre låner den og tilpasser.
            """),
        new("Anvendbar teknologi", 6, "Anvendbar teknologi: fjerde møte", "1. Tempoplan: hvem prøver hva, og når?", null),
        new("Frivillighet", -183, "Frivillighet: første møte", "1. Hvem gjør hva i dag?", """
            Vi laget en oversikt over lag og foreninger i de fire kommunene. Den er ikke ferdig: nabohjelp og det familien gjør, står ingen steder.
            """),
        new("Frivillighet", -90, "Frivillighet: andre møte", "1. Oversikten\n2. Hva kan vi støtte?", """
            Oversikten teller nå 112 lag og ordninger. Tre spør om det samme: et sted å være og noen å ringe.
            """),
        new("Frivillighet", -23, "Frivillighet: tredje møte", "1. Skyss og selskap: hva er prøvd?", null),
        new("Forebygging", -186, "Forebygging: første møte", "1. Hva vet vi?\n2. Hvem når vi ikke?", null),
        new("Forebygging", -93, "Forebygging: andre møte", "1. Hjemmebesøk før noe skjer", """
            Forebyggende hjemmebesøk gjøres på fire måter i fire kommuner. Vi sammenligner dem til neste møte.
            """),
        new("Forebygging", -26, "Forebygging: tredje møte", "1. Sammenligningen", null),
        new("Hverdagsrehabilitering", -179, "Hverdagsrehabilitering: første møte", "1. Hva er viktig for deg?", """
            Spørsmålet «Hva er viktig for deg?» skal stilles i første besøk. Vi prøver det på fem brukere hver.
            """),
        new("Hverdagsrehabilitering", -86, "Hverdagsrehabilitering: andre møte", "1. Erfaringer\n2. Tid", """
            Det tok i snitt førti minutter mer i uka de fire første ukene. Etter åtte uker var det spart inn for halvparten.
            """, ("Vi setter av ekstra tid de fire første ukene for hver ny bruker.", "Pukkelen må planlegges, ellers gir folk opp midt i den.")),
        new("Hverdagsrehabilitering", -16, "Hverdagsrehabilitering: tredje møte", "1. Hvordan teller vi?", null),
        new("Ledelse", -176, "Ledelse: første møte", "1. Hva er det å bli sett?", null),
        new("Ledelse", -83, "Ledelse: andre møte", "1. Hospitering mellom enheter", null),
        new("Ledelse", -12, "Ledelse: tredje møte", "1. Plan for hospitering", null),
    ];

    /// <summary>Who is given by group, for its leader, or by name.</summary>
    public static readonly IReadOnlyList<DemoAction> Actions =
    [
        new("Prosjektgruppa", "Sende ut startkartleggingen til alle i programmet", -222, -224, KickOff),
        new("Styret", "Ta opp med lederne at deltakerne må få tid fra jobben", -200, -180, KickOff),
        new("Forebygging", "Hente tall på fallulykker fra de fire kommunene", -70, -62, Challenges),
        new("Frivillighet", "Fullføre oversikten over lag, foreninger og nabohjelp", -30, null, Challenges),
        new("Prosjektgruppa", "Skrive rent lappene fra den kreative dagen", -6, null, CreativeDay),
        new("Ledelse", "Finne to enheter i hver kommune som vil ta imot hospitanter", 9, null, CreativeDay),
        new("Tuva Linerleli", "Spørre fem kolleger hva de savner når de får nytt utstyr", 5, null, "Anvendbar teknologi: tredje møte"),
        new("Anvendbar teknologi", "Dele Elvedals plan for opplæring med de andre kommunene", -2, -3, "Anvendbar teknologi: tredje møte"),
        new("Hverdagsrehabilitering", "Lage et enkelt skjema for tid brukt de første åtte ukene", 30, null, null),
    ];
}
