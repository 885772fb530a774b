using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Words of the pages and the part of the note in which waves, or programmes, stand side by side.</summary>
public static class ComparingTexts
{
    public static readonly Text Title = new("Hva har endret seg?", "Kva har endra seg?", "What has changed?");
    public static readonly Text Lead = new("{0}: fra «{1}» til «{2}».", "{0}: frå «{1}» til «{2}».", "{0}: from “{1}” to “{2}”.");
    public static readonly Text ToCompare = new("Sammenlign målingene", "Samanlikn målingane", "Compare the waves");
    public static readonly Text PartTitle = new("{0}: hva har endret seg?", "{0}: kva har endra seg?", "{0}: what has changed?");
    public static readonly Text Table = new("Sammenligning", "Samanlikning", "Comparison");
    public static readonly Text Needs = new(
        "Her ser dere hva som har endret seg, når kartleggingen er besvart to ganger.", "Her ser de kva som har endra seg, når kartlegginga er svara på to gonger.",
        "Here you see what has changed, once the survey is answered twice.");
    public static readonly Text NotYet = new(
        "«{0}» kan sammenlignes når den er avsluttet.", "«{0}» kan samanliknast når ho er avslutta.", "“{0}” can be compared once it is closed.");
    public static readonly Text Choose = new("Hvilke målinger vil du sammenligne?", "Kva målingar vil du samanlikne?", "Which waves do you want to compare?");
    public static readonly Text ChooseTwo = new("Velg minst to målinger.", "Vel minst to målingar.", "Choose at least two waves.");
    public static readonly Text Show = new("Vis", "Vis", "Show");

    public static readonly Text WhoTitle = new("Hvem ble spurt?", "Kven vart spurde?", "Who was asked?");
    public static readonly Text WhoBetween = new("Fra «{0}» til «{1}»", "Frå «{0}» til «{1}»", "From “{0}” to “{1}”");
    public static readonly Text Turnover = new(
        "{0} av {1} var med i programmet begge gangene. {2} har sluttet, {3} er nye.",
        "{0} av {1} var med i programmet begge gongene. {2} har slutta, {3} er nye.",
        "{0} of {1} were in the programme both times. {2} have left, {3} are new.");
    public static readonly Text NoTurnover = new(
        "De samme {0} var med i programmet begge gangene.", "Dei same {0} var med i programmet begge gongene.", "The same {0} were in the programme both times.");
    public static readonly Text AnsweredThenNow = new("{0} svarte da, {1} nå.", "{0} svara då, {1} no.", "{0} answered then, {1} now.");
    public static readonly Text AnsweredBoth = new("{0} svarte begge gangene.", "{0} svara begge gongene.", "{0} answered both times.");
    public static readonly Text AnsweredBothWithheld = new(
        "Færre enn {0} svarte begge gangene, eller så få at vi ikke viser tallet.", "Færre enn {0} svara begge gongene, eller så få at vi ikkje viser talet.",
        "Fewer than {0} answered both times, or so few that the number is not shown.");
    public static readonly Text WhatItMayBe = new(
        "En forskjell kan komme av at noe har endret seg, men også av at det er andre som har svart. Vi sammenligner alle som svarte den ene gangen med alle som svarte den andre, ikke person for person.",
        "Ein skilnad kan kome av at noko har endra seg, men også av at det er andre som har svara. Vi samanliknar alle som svara den eine gongen med alle som svara den andre, ikkje person for person.",
        "A difference may come from a change, but also from other people having answered. All who answered once are compared with all who answered the other time, not person by person.");
    public static readonly Text HowTitle = new("Slik regner vi", "Slik reknar vi", "How we reckon");
    public static readonly Text How = new(
        "Bak hver forskjell står et spenn i parentes. Der ligger den virkelige forskjellen i 95 av 100 slike sammenligninger. For andeler gjelder det alle svarene på spørsmålet samlet. Er null med i spennet, kan tilfeldigheter gi forskjellen. Av tjue spørsmål der ingenting har endret seg, vil likevel omtrent ett se endret ut. Har færre enn {0} svart den ene gangen, sier vi ikke om noe har endret seg.",
        "Bak kvar skilnad står eit spenn i parentes. Der ligg den verkelege skilnaden i 95 av 100 slike samanlikningar. For delar gjeld det alle svara på spørsmålet samla. Er null med i spennet, kan det vere tilfeldig. Av tjue spørsmål der ingenting har endra seg, vil likevel om lag eitt sjå endra ut. Har færre enn {0} svara den eine gongen, seier vi ikkje om noko har endra seg.",
        "Behind each difference stands a range in brackets. In 95 of 100 such comparisons it holds the real difference. For shares that holds for all the answers to a question together. If zero is in the range, chance may make the difference. Of twenty questions in which nothing has changed, about one will still look changed. If fewer than {0} answered on one of the occasions, we do not say whether anything has changed.");

    public static readonly Text MeanWithin = new(
        "Snittet gikk fra {0} til {1}. Det er ikke større forskjell enn tilfeldigheter kan gi.", "Snittet gjekk frå {0} til {1}. Det er ikkje større skilnad enn det som kan vere tilfeldig.",
        "The mean went from {0} to {1}. That is no larger difference than chance may make.");
    public static readonly Text MeanHigher = new(
        "Høyere enn før: snittet gikk fra {0} til {1}. Det er mer enn tilfeldigheter gir alene.", "Høgare enn før: snittet gjekk frå {0} til {1}. Det er meir enn det som kan vere tilfeldig.",
        "Higher than before: the mean went from {0} to {1}. That is more than chance makes alone.");
    public static readonly Text MeanLower = new(
        "Lavere enn før: snittet gikk fra {0} til {1}. Det er mer enn tilfeldigheter gir alene.", "Lågare enn før: snittet gjekk frå {0} til {1}. Det er meir enn det som kan vere tilfeldig.",
        "Lower than before: the mean went from {0} to {1}. That is more than chance makes alone.");
    public static readonly Text ShareHigher = new("Flere svarte «{0}» enn før: {1}, mot {2}.", "Fleire svara «{0}» enn før: {1}, mot {2}.", "More answered “{0}” than before: {1}, against {2}.");
    public static readonly Text ShareLower = new("Færre svarte «{0}» enn før: {1}, mot {2}.", "Færre svara «{0}» enn før: {1}, mot {2}.", "Fewer answered “{0}” than before: {1}, against {2}.");
    public static readonly Text AboutHigher = new("Flere svar handler om «{0}» enn før: {1}, mot {2}.", "Fleire svar handlar om «{0}» enn før: {1}, mot {2}.", "More answers are about “{0}” than before: {1}, against {2}.");
    public static readonly Text AboutLower = new("Færre svar handler om «{0}» enn før: {1}, mot {2}.", "Færre svar handlar om «{0}» enn før: {1}, mot {2}.", "Fewer answers are about “{0}” than before: {1}, against {2}.");
    public static readonly Text SharesWithin = new(
        "Ingen av andelene har endret seg mer enn tilfeldigheter kan gi.", "Ingen av delane har endra seg meir enn det som kan vere tilfeldig.", "None of the shares has changed by more than chance may make.");
    public static readonly Text RowHigher = new("Høyere enn før: «{0}», fra {1} til {2}.", "Høgare enn før: «{0}», frå {1} til {2}.", "Higher than before: “{0}”, from {1} to {2}.");
    public static readonly Text RowLower = new("Lavere enn før: «{0}», fra {1} til {2}.", "Lågare enn før: «{0}», frå {1} til {2}.", "Lower than before: “{0}”, from {1} to {2}.");
    public static readonly Text RowsWithin = new(
        "Ingen av utsagnene har endret seg mer enn tilfeldigheter kan gi.", "Ingen av utsegnene har endra seg meir enn det som kan vere tilfeldig.", "None of the statements has changed by more than chance may make.");
    public static readonly Text TooFew = new(
        "For få har svart til å si om noe har endret seg.", "For få har svara til å seie om noko har endra seg.", "Too few have answered to say whether anything has changed.");
    public static readonly Text NotAllSorted = new(
        "Svarene er ikke ferdig sortert, så vi sier ikke om noe har endret seg.", "Svara er ikkje ferdig sorterte, så vi seier ikkje om noko har endra seg.",
        "The answers are not all sorted, so we do not say whether anything has changed.");
    public static readonly Text NothingToCompare = new(
        "Det er ikke svar å sammenligne fra begge gangene.", "Det er ikkje svar å samanlikne frå begge gongene.", "There are not answers from both occasions to compare.");
    public static readonly Text SortedIn = new("{0}: {1} av {2} svar er sortert.", "{0}: {1} av {2} svar er sorterte.", "{0}: {1} of {2} answers are sorted.");
    public static readonly Text BaseIn = new("{0}: {1} svar", "{0}: {1} svar", "{0}: {1} answers");
    public static readonly Text BaseWithheld = new("{0}: færre enn {1} svar", "{0}: færre enn {1} svar", "{0}: fewer than {1} answers");
    public static readonly Text BaseNotAsked = new("{0}: ikke spurt om dette", "{0}: ikkje spurd om dette", "{0}: not asked this");

    public static readonly Text SharesTitle = new("Slik fordeler svarene seg", "Slik fordeler svara seg", "How the answers spread");
    public static readonly Text MeansTitle = new("Snitt", "Snitt", "Mean");
    public static readonly Text PerCent = new("prosent av svarene", "prosent av svara", "per cent of the answers");
    public static readonly Text MeanUnit = new("snitt", "snitt", "mean");
    public static readonly Text DifferencePoints = new("Forskjell i prosentpoeng", "Skilnad i prosentpoeng", "Difference in percentage points");
    public static readonly Text Difference = new("Forskjell", "Skilnad", "Difference");
    public static readonly Text DifferenceOf = new("{0} ({1} til {2})", "{0} ({1} til {2})", "{0} ({1} to {2})");
    public static readonly Text MeanOf = new("{0} ({1} svar)", "{0} ({1} svar)", "{0} ({1} answers)");
    public static readonly Text CountOf = new("{0} av {1} ({2})", "{0} av {1} ({2})", "{0} of {1} ({2})");
    public static readonly Text NotSorted = new("ikke sortert", "ikkje sortert", "not sorted");
    public static readonly Text NotAsked = new("ikke spurt", "ikkje spurd", "not asked");
    public static readonly Text SideHeader = new("Måling", "Måling", "Wave");
    public static readonly Text Value = new("Tall", "Tal", "Number");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text To = new("Til", "Til", "To");
    public static readonly Text Csv = new("Sammenligningen (CSV)", "Samanlikninga (CSV)", "The comparison (CSV)");
    public static readonly Text Xlsx = new("Sammenligningen (Excel)", "Samanlikninga (Excel)", "The comparison (Excel)");

    public static readonly Text FromParent = new("Fra {0}", "Frå {0}", "From {0}");
    public static readonly Text FromParentLead = new(
        "Bruk samme kartlegging som de andre. Dere får spørsmålene og kategoriene, og når dere publiserer, vises tallene deres sammen med de andres. Svar og sitater deles ikke.",
        "Bruk same kartlegging som dei andre. De får spørsmåla og kategoriane, og når de publiserer, blir tala dykkar viste saman med tala til dei andre. Svar og sitat blir ikkje delte.",
        "Use the same survey as the others. You get the questions and categories, and when you publish, your numbers are shown beside the others'. Answers and quotes are not shared.");
    public static readonly Text TakeOver = new("Bruk den her", "Bruk ho her", "Use it here");
    public static readonly Text TakeOverOf = new("Bruk «{0}» her", "Bruk «{0}» her", "Use “{0}” here");
    public static readonly Text NoParent = new("Programmet hører ikke til et annet program.", "Programmet høyrer ikkje til eit anna program.", "The programme does not belong to another one.");
    public static readonly Text TakenAlready = new("Denne kartleggingen er allerede tatt i bruk her.", "Denne kartlegginga er alt teken i bruk her.", "This survey is in use here already.");
    public static readonly Text NothingAsked = new("Kartleggingen har ingen spørsmål ennå.", "Kartlegginga har ingen spørsmål enno.", "The survey has no questions yet.");

    public static readonly Text TogetherTitle = new("Hva svarte programmene?", "Kva svara programma?", "What did the programmes answer?");
    public static readonly Text TogetherLead = new(
        "{0}: siste publiserte måling fra hvert program.", "{0}: siste publiserte måling frå kvart program.", "{0}: the latest published wave of each programme.");
    public static readonly Text ToTogether = new("Alle programmene sammen", "Alle programma saman", "All the programmes together");
    public static readonly Text WithOthers = new("Sammen med de andre programmene", "Saman med dei andre programma", "Together with the other programmes");
    public static readonly Text TogetherEmpty = new(
        "Her står programmene side om side når de har publisert hva som ble svart.", "Her står programma side om side når dei har publisert kva som vart svara.",
        "Here the programmes stand side by side once they have published what was answered.");
    public static readonly Text Programmes = new("Programmene", "Programma", "The programmes");
    public static readonly Text ProgrammeHeader = new("Program", "Program", "Programme");
    public static readonly Text PublishedHeader = new("Publisert", "Publisert", "Published");
    public static readonly Text NotPublished = new("ikke publisert", "ikkje publisert", "not published");
    public static readonly Text AnsweredHeader = new("Har svart", "Har svara", "Have answered");
    public static readonly Text Unknown = new("vet ikke", "veit ikkje", "not known");
    public static readonly Text AllShown = new("Alle som vises", "Alle som er viste", "All that are shown");
    public static readonly Text TogetherHow = new(
        "Har færre enn {0} svart på et spørsmål i et program, viser vi ikke tallene derfra. «Alle som vises» teller bare programmene som vises, så ingen kan regne ut resten.",
        "Har færre enn {0} svara på eit spørsmål i eit program, viser vi ikkje tala derifrå. «Alle som er viste» tel berre programma som er viste, så ingen kan rekne ut resten.",
        "If fewer than {0} answered a question in a programme, its numbers are not shown. “All that are shown” counts only the programmes shown, so that nobody can work out the rest.");
    public static readonly Text MeansBetween = new(
        "Snittet går fra {0} ({1}) til {2} ({3}).", "Snittet går frå {0} ({1}) til {2} ({3}).", "The means range from {0} ({1}) to {2} ({3}).");
    public static readonly Text MeanIn = new("Snittet i {0} er {1}.", "Snittet i {0} er {1}.", "The mean in {0} is {1}.");
    public static readonly Text MostIn = new("{0}: flest svarte «{1}», {2} av {3}.", "{0}: flest svara «{1}», {2} av {3}.", "{0}: most answered “{1}”, {2} of {3}.");
    public static readonly Text MostAbout = new("{0}: flest svar handler om «{1}», {2} av {3}.", "{0}: flest svar handlar om «{1}», {2} av {3}.", "{0}: most answers are about “{1}”, {2} of {3}.");
    public static readonly Text HighestRow = new("Høyest snitt: «{0}», {1}.", "Høgast snitt: «{0}», {1}.", "Highest mean: “{0}”, {1}.");
    public static readonly Text OtherAnswers = new("Andre svar", "Andre svar", "Other answers");
    public static readonly Text TogetherTable = new("Programmene sammen", "Programma saman", "Programmes together");
}
