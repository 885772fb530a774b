using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>The front page and the sign-in page.</summary>
public static class FrontTexts
{
    public static readonly Text Question = new("Hva om vi begynte med blanke ark?", "Kva om vi byrja med blanke ark?", "What if we began with blank sheets?");
    public static readonly Text Lead = new(
        "Blanke Ark er arbeidsrommet der kommuner fornyer helse og omsorg sammen, fra en felles utfordring til gevinster som varer.",
        "Blanke Ark er arbeidsrommet der kommunar fornyar helse og omsorg saman, frå ei felles utfordring til gevinstar som varer.",
        "Blanke Ark is the workspace in which municipalities renew health and care together, from a shared challenge to benefits that last.");

    public static readonly Text WhatTitle = new("Hva er det?", "Kva er det?", "What is it?");
    public static readonly Text What = new(
        "Et innovasjonsprogram samler mange mennesker over flere år: grupper, samlinger, kartlegginger, ideer og planer. Her ligger alt på ett sted. Ingen skriver det samme to ganger, og alle kan se hva det ble til.",
        "Eit innovasjonsprogram samlar mange menneske over fleire år: grupper, samlingar, kartleggingar, idear og planar. Her ligg alt på éin stad. Ingen skriv det same to gonger, og alle kan sjå kva det vart til.",
        "An innovation programme brings many people together over several years: groups, gatherings, surveys, ideas and plans. Here it is all in one place. Nobody writes the same thing twice, and everybody can see what became of it.");
    public static readonly Text Note = new(
        "Når som helst kan historien hentes ut som ett dokument, klart for styringsgruppa og kommunestyret.",
        "Når som helst kan historia hentast ut som eitt dokument, klart for styringsgruppa og kommunestyret.",
        "At any moment the story can be had as one document, ready for the steering group and the council.");

    public static readonly Text WhoTitle = new("Hvem bruker det?", "Kven bruker det?", "Who uses it?");
    public static readonly IReadOnlyList<Text> Who =
    [
        new("Koordinatoren, som holder gruppene sammen", "Koordinatoren, som held gruppene saman", "The coordinator, who holds the groups together"),
        new("Deltakerne: sykepleieren, hjemmehjelperen, lederen, den frivillige", "Deltakarane: sjukepleiaren, heimehjelparen, leiaren, den frivillige", "The members: the nurse, the home helper, the manager, the volunteer"),
        new("Forskeren, som følger programmet og spør", "Forskaren, som følgjer programmet og spør", "The researcher, who follows the programme and asks"),
        new("Eieren og kommunestyret, som ga oppdraget", "Eigaren og kommunestyret, som gav oppdraget", "The owner and the council, who gave the mandate"),
    ];

    public static readonly Text ThreadLead = new(
        "En gevinst kjenner tiltaket den kom av, tiltaket kjenner ideen, og ideen utfordringen den svarer på. Fra hvert ledd ser du veien fram og tilbake.",
        "Ein gevinst kjenner tiltaket han kom av, tiltaket kjenner ideen, og ideen utfordringa han svarar på. Frå kvart ledd ser du vegen fram og tilbake.",
        "A benefit knows the measure it came from, the measure knows the idea, and the idea the challenge it answers. From each link you see the way back and forth.");
    public static readonly IReadOnlyList<(Text Name, Text Says)> Thread =
    [
        (new("Utfordring", "Utfordring", "Challenge"), new("Det som er vanskelig, og hvordan vi vet det", "Det som er vanskeleg, og korleis vi veit det", "What is hard, and how we know")),
        (new("Lapper", "Lappar", "Notes"), new("Det folk tenkte, skrevet ned sammen", "Det folk tenkte, skrive ned saman", "What people thought, written down together")),
        (new("Idé", "Idé", "Idea"), new("Noe nytt som kan bli nyttig", "Noko nytt som kan bli nyttig", "Something new that may be useful")),
        (new("Tiltak", "Tiltak", "Measure"), new("Det noen prøver ut, i det små først", "Det nokon prøver ut, i det små først", "What somebody tries, on a small scale first")),
        (new("Gevinst", "Gevinst", "Benefit"), new("Det som ble bedre, målt", "Det som vart betre, målt", "What became better, measured")),
        (new("Plan", "Plan", "Plan"), new("Det kommunestyret vedtar, så det varer", "Det kommunestyret vedtek, så det varer", "What the council adopts, so that it lasts")),
    ];
    public static readonly Text SoFar = new(
        "I denne utgaven finner du programmet, gruppene, samlingene, kartleggingene og dokumentasjonsnotatet. Verksteder, ideer, tiltak, gevinster og planer kommer senere.",
        "I denne utgåva finn du programmet, gruppene, samlingane, kartleggingane og dokumentasjonsnotatet. Verkstader, idear, tiltak, gevinstar og planar kjem seinare.",
        "In this edition you find the programme, its groups, gatherings and surveys, and the documentation note. Workshops, ideas, measures, benefits and plans come later.");

    public static readonly Text KeepsTitle = new("Hva tar det vare på?", "Kva tek det vare på?", "What does it take care of?");
    public static readonly IReadOnlyList<Text> Keeps =
    [
        new("Hvem som deltok, og hva som ble sagt, ligger hver for seg.", "Kven som deltok, og kva som vart sagt, ligg kvar for seg.", "Who took part and what was said are kept apart."),
        new("Det folk svarer, lagres kryptert. Svar fra små grupper vises ikke.", "Det folk svarar, blir lagra kryptert. Svar frå små grupper blir ikkje viste.", "What people answer is stored encrypted. Answers from small groups are not shown."),
        new("Et tall viser alltid hva det er regnet av: 26 av 45.", "Eit tal viser alltid kva det er rekna av: 26 av 45.", "A number always shows its base: 26 of 45."),
        new("Ingenting hentes fra eller sendes til andre nettsteder.", "Ingenting blir henta frå eller sendt til andre nettstader.", "Nothing is fetched from or sent to other sites."),
    ];

    public static readonly Text TryTitle = new("Prøv demoen", "Prøv demoen", "Try the demo");
    public static readonly Text JoinWorkshopLead = new("Eller ta fram telefonen, uten å logge inn:", "Eller ta fram telefonen, utan å logge inn:", "Or take out your phone, without signing in:");
    public static readonly Text JoinWorkshop = new("Bli med i et verksted som pågår", "Ver med i ein verkstad som går føre seg", "Join a workshop that goes on");
    public static readonly Text TryLead = new(
        "Gå inn i et oppdiktet program med fire oppdiktede kommuner. Hvem vil du være?",
        "Gå inn i eit oppdikta program med fire oppdikta kommunar. Kven vil du vere?",
        "Enter an invented programme with four invented municipalities. Who would you like to be?");
    public static readonly Text ToMyProgrammes = new("Gå til programmene", "Gå til programma", "Go to the programmes");

    public static Text SeesAs(Role role) => role switch
    {
        Role.Coordinator => new("Se hvor programmet står, hvem som mangler, og hva som venter på deg.", "Sjå kvar programmet står, kven som manglar, og kva som ventar på deg.", "See where the programme stands, who is missing, and what waits for you."),
        Role.Member => new("Se gruppa di, neste samling og referatene.", "Sjå gruppa di, neste samling og referata.", "See your group, the next gathering and the minutes."),
        Role.Driver => new("Svar på ideer og bestem om tiltak for kommunen din.", "Svar på idear og avgjer tiltak for kommunen din.", "Answer ideas and decide on measures for your municipality."),
        Role.Researcher => new("Se hvem som har svart, sorter svarene og se hva de forteller.", "Sjå kven som har svara, sorter svara og sjå kva dei fortel.", "See who has answered, sort the answers and see what they tell."),
        Role.Owner => new("Se mål, framdrift og resultater, og les notatet.", "Sjå mål, framdrift og resultat, og les notatet.", "See goals, progress and results, and read the note."),
        Role.Facilitator => new("Planlegg samlinger, og før opp hvem som møtte.", "Planlegg samlingar, og før opp kven som møtte.", "Plan gatherings, and record who came."),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static readonly Text Access = new(
        "Koordinatoren legger deg inn i programmet. Rollen din avgjør hva du ser og kan gjøre.",
        "Koordinatoren legg deg inn i programmet. Rolla di avgjer kva du ser og kan gjere.",
        "The coordinator enters you in the programme. Your role decides what you see and may do.");
}
