using System.Text.RegularExpressions;

namespace BlankeArk.Analysis.Proposals;

/// <summary>Words of our own by which people tell of wrongdoing, in bokmål, nynorsk and English.</summary>
internal static class WarningWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>They tell by themselves that something has been done.</summary>
    public static readonly IReadOnlyList<(ProposalConcern Concern, Regex Words)> Telling =
    [
        (ProposalConcern.Lawbreaking, Any(
            "underslår", "underslo", "har underslått", "underslag", "underslått", "stjeler", "(han|ho|dei|nokon|ein|ei|\\w+ar) stjel", "stjålet", "stole", "har stolet", "tatt penger fra", "teke pengar frå", "tar penger fra", "tek pengar frå",
            "bestikk\\w*", "korrupt", "korrupsjon", "smører", "svindler", "svindlar", "falske timelister", "falske timelistar", "forfalsk\\w*", "jukser med", "juksar med", "fører timer som", "fører timar som",
            "snoker i journal\\w*", "snokar i journal\\w*", "leser journal\\w* til", "les journal\\w* til", "lovbrudd\\w*", "lovbrot\\w*", "lovstridig\\w*", "bryter loven", "bryt lova", "brudd på (loven|arbeidsmiljøloven|taushetsplikten)", "brot på (lova|arbeidsmiljølova|teieplikta)",
            "bryter taushetsplikten", "bryt teieplikta", "(er|blir) ulovlig\\w*", "svart arbeid", "betaler svart", "betalar svart",
            "embezzl\\w*", "steals", "stealing", "stolen", "bribe\\w*", "corrupt\\w*", "fraud\\w*", "forg(es|ed|ing) \\w*", "fake time ?sheets", "breaks? the law", "breaking the law", "illegal\\w*", "snoop\\w*", "breach of confidentiality", "reads? records of")),
        (ProposalConcern.Harassment, Any(
            "mobber", "mobbar", "mobbes", "mobbast", "blir mobba", "blir mobbet", "blitt mobbet", "vorte mobba", "vart mobba", "ble mobbet", "trakasserer", "trakasserar", "trakassert", "trakasseres",
            "fryser ut", "frys ut", "frosset ut", "frosen ut", "sjikaner\\w*", "truer (med|meg|oss|henne|ham|ansatte)", "truar (med|meg|oss|henne|han|tilsette)", "trua med oppseiing", "truet med oppsigelse", "gjengjeld\\w*", "straffet for å si fra", "straffa for å seie frå",
            "tafser", "tafsar", "klår på", "tar på meg", "rasistisk\\w* (mot|til|kommentar\\w*)", "varsle om (at|noe|noko|leder\\w*|leiar\\w*|en|ein)", "vil varsle", "er et varsel", "er eit varsel",
            "bullies", "bullied", "being bullied", "harasses", "harassed", "is harassing", "sexually harass\\w*", "threatens? (me|us|staff|to)", "threatened (me|us|with)", "retaliat\\w*", "punished for speaking", "gropes?", "groped", "blow the whistle", "want to report (that|my|our|a)")),
        (ProposalConcern.Abuse, Any(
            "slår (\\w+ )?(beboer\\w*|bruker\\w*|pasient\\w*|dem|henne|ham)", "slår (\\w+ )?(bebuar\\w*|brukar\\w*)", "slo (\\w+ )?(en|ein|to|beboer\\w*|bebuar\\w*|pasient\\w*)", "dytter (beboer\\w*|pasient\\w*|bruker\\w*)", "klyper", "roper til (beboer\\w*|pasient\\w*)", "skriker til", "skrik til", "kjefter på (beboer\\w*|bebuar\\w*|pasient\\w*|de gamle)", "kjeftar på",
            "låser inne?", "låst inn(e)?", "låser (dem|dei|henne|beboer\\w*|bebuar\\w*)", "låse[rs]? \\w+ inne", "bind(er|es)? fast", "bundet fast", "bunde fast", "holdes? (fast|nede) mot", "held dei (fast|nede)", "omsorgssvikt", "vanskjøts\\w*", "vanskjøtt\\w*",
            "ligger? i (sin )?egen avføring", "ligg i eigen avføring", "får ikke (mat|vann|smertestillende)", "får ikkje (mat|vatn|smertestillande)", "medisineres? uten", "gir sovemedisin for å", "gjev sovemedisin for å", "forgriper seg", "forgrip seg", "forgrep seg",
            "hits? (\\w+ )?(residents?|patients?|users?|them|her|him)", "hit (a|one|the) (resident|patient)", "slaps?", "slapped", "shouts? at (residents?|patients?|the old)", "lock(s|ed)? (\\w+ )?(in|up)", "tied to", "ties (residents?|patients?)", "left in (their|his|her) own", "given nothing to eat", "sedat(es|ed) (\\w+ )?(to|without)", "neglected", "molest\\w*")),
        (ProposalConcern.Danger, Any(
            "livsfarlig\\w*", "livsfarleg\\w*", "(er|blir) (direkte )?farlig\\w* for (pasient\\w*|beboer\\w*|bruker\\w*|liv)", "(er|blir) (direkte )?farleg\\w* for (pasient\\w*|bebuar\\w*|brukar\\w*|liv)", "uforsvarlig\\w*", "uforsvarleg\\w*", "fare for liv", "noen kommer til å dø", "nokon kjem til å døy", "døde fordi", "døydde fordi", "fullt på jobb", "full på jobb", "beruset på", "rusa på (jobb|vakt)", "ruset på (jobb|vakt)", "drikker på vakt", "drikk på vakt",
            "ingen (tør|tørr) (å )?si", "dekker over", "dekkjer over", "skjuler avvik", "skjuler feil", "gøymer avvik", "feilmedisiner\\w*", "life[- ]threatening", "danger to (patients|residents|life)", "dangerous for (patients|residents)", "someone will die", "died because", "drunk (at|on) (work|duty|shift)", "covers? up", "covering up", "hides? (errors|mistakes|deviations)", "unsafe staffing")),
    ];

    /// <summary>They name wrongdoing, and tell of it only where the sentence says that it happens.</summary>
    public static readonly IReadOnlyList<(ProposalConcern Concern, Regex Words)> Naming =
    [
        (ProposalConcern.Lawbreaking, Any("tyveri\\w*", "tjuveri\\w*", "steling", "brudd på \\w+", "brot på \\w+", "theft", "breach of \\w+", "svindel", "økonomisk misbruk", "misbruk av \\w+")),
        (ProposalConcern.Harassment, Any("mobbing\\w*", "trakassering\\w*", "utfrysing", "utfrysning", "trusler", "truslar", "ukultur", "bullying", "harassment", "threats", "diskriminering", "discrimination")),
        (ProposalConcern.Abuse, Any("vold", "vald", "overgrep\\w*", "mishandling", "abuse", "violence", "neglect", "tvang", "coercion")),
        (ProposalConcern.Danger, Any("kritikkverdig\\w*", "kritikkverdige forhold", "wrongdoing", "misconduct")),
    ];

    /// <summary>That it happens, or to whom or by whom.</summary>
    public static readonly Regex Happening = Any(
        "utsatt for", "utsett for", "opplever", "opplevd", "opplevde", "opplevt", "skjer", "foregår", "pågår", "går føre seg", "føregår", "vitne til", "sett", "så at", "har vært", "har vore", "blir (ikke )?(meldt|stoppet)", "leder\\w*", "leiar\\w*", "sjefen", "kollega\\w*", "en ansatt", "ein tilsett", "ansatte (som )?\\w+er", "noen på", "nokon på", "hos oss", "på (vår|min) avdeling", "på avdelinga vår",
        "experienc\\w*", "happen(s|ing|ed)?", "going on", "witness\\w*", "have seen", "i saw", "manager", "my boss", "a colleague", "colleagues", "exposed to", "subjected to", "in our (ward|unit)");

    /// <summary>What is proposed against it, or taught of it: then it is an idea after all.</summary>
    public static readonly Regex Preventing = Any(
        "forebygg\\w*", "førebygg\\w*", "hindre\\w*", "unngå", "unngår", "kurs\\w*", "opplæring\\w*", "undervis\\w*", "e-læring", "rutine\\w*", "plakat\\w*", "veileder\\w*", "rettleiar\\w*", "samtalekort", "temadag\\w*", "kampanje\\w*", "øve på", "øving\\w*", "trene på", "handlingsplan\\w*", "informasjon om", "snakke om hvordan", "snakke om korleis", "lære (om|å)", "varslingskanal\\w*", "mindre", "færre", "redusere\\w*", "alarm\\w*", "tiltak mot",
        "mobbeombud\\w*", "trygge \\w+ mot", "prevent\\w*", "avoid\\w*", "course\\w*", "training", "teach\\w*", "routine\\w*", "poster\\w*", "guide\\w*", "campaign\\w*", "reduce\\w*", "fewer", "less", "workshop on", "measures against", "plan against", "learn (about|to|how)", "information about");

    private static Regex Any(params string[] words) => new($@"\b(?:{string.Join('|', words)})\b", Options);
}
