namespace BlankeArk.Web.Workshops.Planning;

/// <summary>A direction of the demo: its notes, what the stack is called, and what was thought of it.</summary>
internal sealed record DemoDirection(string Name, int Dots, bool Survives, IReadOnlyList<string> Notes);

internal sealed record DemoGroup(int Seats, IReadOnlyList<string> Questions, IReadOnlyList<DemoDirection> Directions, IReadOnlyList<string> Ideas);

/// <summary>What the groups of the demo's open workshop have written; all of it invented.</summary>
internal static class OpenWorkshopWords
{
    public static readonly IReadOnlyList<DemoGroup> Groups =
    [
        new(6,
        [
            "Hvordan kan flere kjenne seg trygge hjemme om natten?",
            "Hva skal til for at folk sover godt hjemme?",
            "Hvem kan være våken for dem som er redde?",
        ],
        [
            new("Noen som er nær", 5, true, ["Naboer som vet om hverandre", "Et fast ansikt på nattevakt", "Ringerunde før leggetid", "Pårørende på vakt på skift"]),
            new("Å vite at noen kommer", 6, true, ["Svar på alarmen innen ett minutt", "Se hvem som er på vei", "Samme beskjed fra alle vakter"]),
            new("Lys og lyd", 2, false, ["Lys som tennes når jeg står opp", "En stemme som svarer", "Musikk fra da vi var unge"]),
            new("Før det blir natt", 3, true, ["Gå tur sammen på ettermiddagen", "Snakke om det som skremmer", "Rydde ledninger og tepper"]),
        ],
        [
            "En nattvenn: to naboer deler på å være den man kan ringe",
            "Nattevakten ringer alle nye på listen den første uken",
            "Et kort på nattbordet med navn og bilde av den som er på vakt i natt",
            "Kveldskaffe i grenda hver tirsdag, med følge hjem",
            "Vaktbilen viser på telefonen hvor langt den har igjen",
            "Prøveovernatting på omsorgssenteret for den som gruer seg",
            "Ungdom fra videregående går kveldsrunde mot kursbevis",
            "Hjemmehjelpen og ergoterapeuten går natterunden sammen én gang",
        ]),
        new(5,
        [
            "Hvilke deler av en god dag er det ingen tjeneste som gir?",
            "Hvordan kan den som vil bidra, finne den som vil ha besøk?",
        ],
        [
            new("Selskap", 5, true, ["Noen å spise middag med", "Følge på konsert", "Bli spurt om hjelp selv"]),
            new("Komme seg ut", 4, true, ["Skyss til det som ikke er legen", "Benk på halvveien til butikken", "Turvenn i samme tempo"]),
            new("Små ting som stopper", 2, false, ["Lyspæren i taket", "Snøen på trappa", "Skjemaene på nett"]),
        ],
        [
            "Et bord på kafeen som alltid er åpent, hver onsdag",
            "Bestill en sjåfør: pensjonister med bil og tid",
            "Barnehagen låner kjøkkenet på omsorgssenteret",
            "Byttetorg for tjenester: strikk mot snømåking",
            "Spør i alle vedtaksmøter: hva kan du bidra med?",
        ]),
    ];
}
