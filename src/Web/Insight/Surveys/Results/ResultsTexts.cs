using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Words of the pages and the chapter in which answers are summed up.</summary>
public static class ResultsTexts
{
    public static readonly Text Title = new("Hva ble svart?", "Kva vart svara?", "What was answered?");
    public static readonly Text Surveys = new("Kartlegginger", "Kartleggingar", "Surveys");
    public static readonly Text Chapter = new("Kartlegginger", "Kartleggingar", "Surveys");
    public static readonly Text Waves = new("Målinger", "Målingar", "Waves");
    public static readonly Text Questions = new("Spørsmål", "Spørsmål", "Questions");
    public static readonly Text Question = new("Spørsmål", "Spørsmål", "Question");
    public static readonly Text Number = new("Nummer", "Nummer", "Number");
    public static readonly Text LeadRespondents = new("{0} har svart på minst ett av {1} spørsmål.", "{0} har svara på minst eitt av {1} spørsmål.", "{0} have answered at least one of {1} questions.");
    public static readonly Text Lead = new("{0}: {1} spørsmål.", "{0}: {1} spørsmål.", "{0}: {1} questions.");
    public static readonly Text NoWaves = new(
        "Her ser dere hva som ble svart, når svarene er lagt inn.", "Her ser de kva som vart svara, når svara er lagde inn.", "Here you see what was answered, once answers are brought in.");
    public static readonly Text ToSurvey = new("Til kartleggingen", "Til kartlegginga", "To the survey");
    public static readonly Text Download = new("Last ned", "Last ned", "Download");
    public static readonly Text SummaryCsv = new("Oppsummeringen (CSV)", "Oppsummeringa (CSV)", "The summary (CSV)");
    public static readonly Text SummaryXlsx = new("Oppsummeringen (Excel)", "Oppsummeringa (Excel)", "The summary (Excel)");
    public static readonly Text AnswersCsv = new("Alle svar (CSV)", "Alle svar (CSV)", "All answers (CSV)");
    public static readonly Text AnswersXlsx = new("Alle svar (Excel)", "Alle svar (Excel)", "All answers (Excel)");

    public static readonly Text AnswersCount = new("{0} svar", "{0} svar", "{0} answers");
    public static readonly Text AnswersOfRespondents = new("{0} av {1} svarte", "{0} av {1} svara", "{0} of {1} answered");
    public static readonly Text NoAnswers = new("Ingen har svart på dette.", "Ingen har svara på dette.", "Nobody answered this.");
    public static readonly Text Withheld = new(
        "Færre enn {0} har svart. Da viser vi ikke svarene, så ingen kan kjennes igjen.",
        "Færre enn {0} har svara. Då viser vi ikkje svara, så ingen kan kjennast att.",
        "Fewer than {0} have answered. The answers are not shown, so that nobody can be recognised.");
    public static readonly Text WithheldShort = new("færre enn {0}", "færre enn {0}", "fewer than {0}");
    public static readonly Text SortedOf = new("{0} av {1} svar er sortert i kategorier.", "{0} av {1} svar er sorterte i kategoriar.", "{0} of {1} answers are sorted into categories.");
    public static readonly Text Severally = new("Et svar kan ligge i flere kategorier.", "Eit svar kan liggje i fleire kategoriar.", "An answer may lie in several categories.");
    public static readonly Text NotSorted = new(
        "Svarene er ikke sortert i kategorier ennå.",
        "Svara er ikkje sorterte i kategoriar enno.",
        "The answers are not sorted into categories yet.");
    public static readonly Text CategoriesTitle = new("Hva svarene handler om", "Kva svara handlar om", "What the answers are about");
    public static readonly Text Category = new("Kategori", "Kategori", "Category");
    public static readonly Text CategoriesHeader = new("Kategorier", "Kategoriar", "Categories");
    public static readonly Text CategoriesSentence = new(
        "Flest svar handler om «{0}»: {1} av {2}.", "Flest svar handlar om «{0}»: {1} av {2}.", "Most answers are about “{0}”: {1} of {2}.");
    public static readonly Text SpreadTitle = new("Slik fordeler svarene seg", "Slik fordeler svara seg", "How the answers spread");
    public static readonly Text Choice = new("Svar", "Svar", "Answer");
    public static readonly Text SpreadSentence = new("Flest svarte «{0}»: {1} av {2}.", "Flest svara «{0}»: {1} av {2}.", "Most answered “{0}”: {1} of {2}.");
    public static readonly Text SeveralHint = new(
        "Det gikk an å velge flere, så andelene blir til sammen mer enn 100 prosent.", "Det gjekk an å velje fleire, så delane blir til saman meir enn 100 prosent.",
        "Several could be chosen, so the shares add up to more than 100 per cent.");
    public static readonly Text MeanMedian = new("Gjennomsnitt {0}, median {1}, av {2} svar.", "Gjennomsnitt {0}, median {1}, av {2} svar.", "Mean {0}, median {1}, of {2} answers.");
    public static readonly Text Mean = new("Snitt", "Snitt", "Mean");
    public static readonly Text Median = new("Median", "Median", "Median");
    public static readonly Text MatrixRow = new("Utsagn", "Utsegn", "Statement");
    public static readonly Text Quotes = new("Typiske sitater", "Typiske sitat", "Typical quotes");
    public static readonly Text CloudTitle = new("Ord som særpreger svarene", "Ord som særpregar svara", "Words particular to the answers");
    public static readonly Text CloudSentence = new(
        "De vanligste særpregede ordene i {1} svar er {0}.", "Dei vanlegaste særprega orda i {1} svar er {0}.", "The commonest words particular to the {1} answers are {0}.");
    public static readonly Text WordWithCount = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly Text CloudTable = new("Ordene med tall", "Orda med tal", "The words with numbers");
    public static readonly Text CloudHow = new(
        "Større ord står i flere svar. Ord som er like vanlige i svarene på de andre spørsmålene, teller mindre.",
        "Større ord står i fleire svar. Ord som er like vanlege i svara på dei andre spørsmåla, tel mindre.",
        "Larger words stand in more answers. Words as common in the answers to the other questions count for less.");
    public static readonly Text Word = new("Ord", "Ord", "Word");
    public static readonly Text Elsewhere = new("Andel på de andre spørsmålene", "Del på dei andre spørsmåla", "Share in the other questions");
    public static readonly Text Typical = new("Typiske svar, slik maskinen regner", "Typiske svar, slik maskina reknar", "Typical answers, by the computer's reckoning");
    public static readonly Text TypicalHow = new(
        "Maskinen har valgt svar som likner mest på de andre. Bare de som leser svar, ser dem.",
        "Maskina har valt svar som liknar mest på dei andre. Berre dei som les svar, ser dei.",
        "The computer chose the answers most like the others. Only those who read answers see them.");
    public static readonly Text TypicalWhy = new("{0} andre bruker ett av ordene {1}", "{0} andre bruker eitt av orda {1}", "{0} others use one of the words {1}");
    public static readonly Text AllAnswers = new("Les alle svarene", "Les alle svara", "Read all the answers");
    public static readonly Text AllAnswersTitle = new("Hva svarte hver enkelt?", "Kva svara kvar enkelt?", "What did each one answer?");
    public static readonly Text AllAnswersOrder = new(
        "Svarene står i tilfeldig rekkefølge, ikke slik de kom inn. De er fortrolige.", "Svara står i tilfeldig rekkjefølgje, ikkje slik dei kom inn. Dei er fortrulege.",
        "The answers stand in random order, not as they came in. They are confidential.");
    public static readonly Text AnswersNamed = new(
        "Det ble svart med navn. Navnene står bare her, for dere som leser svar. De er fortrolige.",
        "Det vart svara med namn. Namna står berre her, for dykk som les svar. Dei er fortrulege.",
        "The answers were given under names. The names stand only here, for you who read answers. They are confidential.");
    public static readonly Text AnswerBy = new("Svart av {0}", "Svara av {0}", "Answered by {0}");
    public static readonly Text AnswersOrder = new(
        "Svarene står i tilfeldig rekkefølge, ikke slik de kom inn.", "Svara står i tilfeldig rekkjefølgje, ikkje slik dei kom inn.",
        "The answers stand in random order, not as they came in.");
    public static readonly Text ToSort = new("Sorter svarene", "Sorter svara", "Sort the answers");
    public static readonly Text ShowNumbers = new("Vis tallene", "Vis tala", "Show the numbers");
    public static readonly Text AnswersUnit = new("svar", "svar", "answers");
    public static readonly Text CountHeader = new("Svar", "Svar", "Answers");
    public static readonly Text OfBase = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly Text Share = new("Andel", "Del", "Share");
    public static readonly Text Base = new("Av", "Av", "Of");
    public static readonly Text AnswerHeader = new("Svar", "Svar", "Answer");
    public static readonly Text FilesAreChecked = new(
        "Filene inneholder bare det som er kontrollert.", "Filene inneheld berre det som er kontrollert.", "The files hold only what is checked.");

    public static readonly Text WaitsForSorting = new(
        "{0}: svarene på {1} spørsmål er ikke ferdig sortert", "{0}: svara på {1} spørsmål er ikkje ferdig sorterte", "{0}: the answers to {1} questions are not all sorted");
    public static readonly Text SummaryTable = new("Oppsummering", "Oppsummering", "Summary");
    public static readonly Text AnswersTable = new("Svar", "Svar", "Answers");
    public static readonly Text Kind = new("Hva tallet gjelder", "Kva talet gjeld", "What is counted");
    public static readonly Text QuoteKind = new("Sitat", "Sitat", "Quote");
    public static readonly Text AnnexTitle = new("Alle svar: {0}", "Alle svar: {0}", "All answers: {0}");
    public static readonly Text AndMore = new("… og {0} til", "… og {0} til", "… and {0} more");
    public static readonly Text Total = new("Alle", "Alle", "All");
}
