using System.Text.RegularExpressions;

namespace BlankeArk.Analysis.Questions;

/// <summary>
/// The coach's rules. Bokmål, nynorsk and English stand side by side: their words hardly meet, and people mix them.
/// What a rule points at is its group «said».
/// </summary>
internal static partial class QuestionPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>From here on to where the clause ends.</summary>
    private const string Clause = @"[^?!.;:\n]*[^?!.;:,\s]";
    private const string Asking =
        "hva|hvem|hvordan|hvilke[nt]?|kva|kven|korleis|what|who|whom|how|which|" +
        // As they are most often mistyped.
        "hvordna|hvodan|hvorden|hvordn|vordan|hvilek|korlies|korleies|kordan|waht|wich|hwo";
    private const string Before = @"(?:i|på|for|med|til|av|fra|frå|om|hos|blant|under|in|on|with|from|of|among|to|at)";
    private const string Weak = @"(?:og|and|men|but|så|so|ja|vel|well)";

    /// <summary>Things that solve; a question that names one as its means has chosen already.</summary>
    private const string Things =
        @"(?:\w*teknologi\w*|technolog\w+|app(?:en|ar|er|s)?|\w+app(?:en)?|robot\w*|digitale?\s+\w+|(?-i:IT|IKT|KI|AI|ICT)|kunstig\s+intelligens|artificial\s+intelligence|" +
        @"sensor\w*|kamera\w*|cameras?|nettbrett\w*|tablets?|\w*dispenser\w*|programvare\w*|software|\w*plattform\w*|platforms?|chatbot\w*|trygghetsalarm\w*|dataprogram\w*)";

    /// <summary>What one may use without its being a solution: time, means, each other.</summary>
    private const string Own =
        @"(?:(?:all|den|det|de|dei|vår|våre|vårt|egen|eigen|our|the|your|all|meir|mer|mindre|less|more)\s+)*" +
        @"(?:tid|tida|tiden|ressurs\w*|kompetanse\w*|hverandre|kvarandre|kreftene|krefter|pengene|pengane|erfaring\w*|kunnskap\w*|styrke\w*|ideen\w*|det|time|resources?|each|one|experience|skills?|money|what|knowledge|strengths?)\b";

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*", Options)]
    public static partial Regex Word();

    /// <summary>Begins with what, who, how or which, also behind a preposition.</summary>
    [GeneratedRegex($@"^\W*(?:{Weak}\s+)?(?:{Before}\s+)?(?:{Asking})\b", Options)]
    public static partial Regex Opening();

    /// <summary>Begins so, and asks for a number all the same.</summary>
    [GeneratedRegex(@"^\W*how\s+(?:many|much|often|long|far|old|big|few)\b|^\W*(?:hvilken|kva\s+for\s+ein|what|which)\s+(?:andel|prosentandel|del|percentage|share|proportion|number)\b|^\W*(?:i|på|to)\s+(?:hvilken|kva|what|which)\s+(?:grad|extent|degree)\b", Options)]
    public static partial Regex Counting();

    [GeneratedRegex(
        $@"^\W*(?:{Weak}\s+)?(?<said>kan|kunne|skal|skulle|bør|burde|vil|ville|er|var|blir|ble|vart|har|hadde|må|måtte|får|fikk|fekk|går|gir|gjev|finnes|finst|finns|trenger|treng|ønsker|ønskjer|ynskjer|synes|synest|tror|trur|tenker|tenkjer|gjør|gjer|vet|veit|" +
        @"can|could|shall|should|will|would|is|are|was|were|am|do|does|did|has|have|had|may|might|must|isn't|aren't|don't|doesn't|can't|shouldn't|couldn't|won't)\s+\p{L}", Options)]
    public static partial Regex YesNo();

    [GeneratedRegex(@"(?<said>\b(?:eller\s+(?:ikke|ikkje|ei)|or\s+not))\s*\W*$", Options)]
    public static partial Regex OrNot();

    /// <summary>«What is best, this or that?»: the answers stand in the question.</summary>
    [GeneratedRegex(@"\b(?:best|bedre|betre|viktigst|viktigast|smartest|smartast|rettest|lurest|luraste|better|wisest|right|most\s+important)\b[^?,:–]*[,:–]\s*(?<said>[^?,]+\s(?:eller|or)\s[^?]+)", Options)]
    public static partial Regex EitherOr();

    /// <summary>«Who should call, the nurse or the manager?»: things to choose between, not words in a row.</summary>
    [GeneratedRegex(@"\b(?:bør|skal|should|shall)\b[^?,]*[,:–]\s*(?<said>(?:\p{L}+(?:en|et|a|ane|ene)|\p{L}+\s[^?,]*?)\s(?:eller|or)\s(?:\p{L}+(?:en|et|a|ane|ene)|\p{L}+\s[^?,]*?)\s*)\?", Options)]
    public static partial Regex OneOfTwo();

    /// <summary>A second question word behind «and», or a second question mark. «Who and what» is one question.</summary>
    [GeneratedRegex(
        $@"(?<!\b(?:{Asking}))[\s,]+(?<said>(?:og|and|samt|eller|or|men|but)\s+(?:{Before}\s+)?(?:{Asking}|hvor|kor|hvorfor|kvifor|når|why|when|where)\b{Clause})|\?\s*(?<said>[^?]*\p{{L}}[^?]*\?)", Options)]
    public static partial Regex Several();

    /// <summary>By what means: «with more use of …», «by means of …», «by introducing …», «through an app».</summary>
    [GeneratedRegex(
        @"\b(?<said>(?:" +
        @"(?:ved|med)\s+hjelp\s+(?:av|frå|fra)|(?:ved|med|gjennom)\s+(?:mer|meir|økt|auka|større|bedre|betre)?\s*bruk\s+av|(?:ved|gjennom)\s+å(?=\s)|ved\s+at\s+vi|gjennom\s+(?:innføring|etablering|innkjøp|digitalisering|økt|auka|flere|fleire|nye)|" +
        $@"(?:med|gjennom|via|ved)\s+(?:(?:en|ei|et|eit|ny|nye|nytt|mer|meir|flere|fleire|bedre|betre)\s+)*(?={Things}\b)|" +
        @"by\s+means\s+of|by\s+(?:the\s+)?(?:use|introduction)\s+of|by\s+(?!being\b|themselves\b)\p{L}+ing\b|with\s+the\s+help\s+of|through\s+(?:the\s+|more\s+|better\s+|increased\s+)*(?:use|introduction)\s+of|" +
        $@"(?:with|through|via|using)\s+(?:(?:an?|new|more|better|some)\s+)*(?={Things}\b)|using\s+(?!{Own})" +
        $@"){Clause})", Options)]
    private static partial Regex NamedMeans();

    /// <summary>«How can we … with more …»: what stands behind «more» is the means, unless it is what one has to live with.</summary>
    [GeneratedRegex(
        @"^\W*(?:hvordan|korleis|how)\b[^?]*?\b(?<said>(?:med|with)\s+(?:mer|meir|økt|auka|more|increased)\s+(?!eldre|brukar\w*|bruker\w*|pasient\w*|behov|syk|sjuk|press|older|elderly|users|patients|demand|need|people|respekt|verdighet|glede|joy|dignity|respect)" + Clause + ")", Options)]
    private static partial Regex MoreOf();

    public static Regex[] AllMeans { get; } = [NamedMeans(), MoreOf()];

    /// <summary>The deed that is to be asked about is chosen: «introduce», «buy», «make an app», «what if we …».</summary>
    [GeneratedRegex(
        @"(?<said>\b(?:innfør(?:e|er|t|a)?|innføring(?:a|en)?\s+av|implementer\w*|ta(?:r|tt|kast)?\s+i\s+bruk|kjøp(?:e|er|t)?\s+(?:inn\s+)?(?!oss|tid)|skaff(?:e|er|a)\s+(?:oss\s+)?(?:flere|fleire|nye|ny|en|ei|et|eit)|anskaff\w*|etabler\w*|opprett(?:e|er|a|ar)?|ansett(?:e|er)\s+(?:flere|fleire|en|ein|ei)|tilsett(?:e|er|ja)\s+(?:fleire|flere|en|ein|ei)|digitaliser\w*|rull(?:e|er|a)\s+ut|sentraliser\w*|slå(?:r)?\s+sammen|slå(?:r)?\s+saman|legg(?:e|er|ja)\s+ned|få(?:r)?\s+på\s+plass\s+(?:en|ei|et|eit|ein|ny|nye|nytt)\s|bygg(?:e|er|ja|jer)?\s+(?:(?:en|ei|et|eit|ein|ny|nye|nytt|flere|fleire)\s+)+\p{L}+|privatiser\w*|" +
        @"introduc(?:e|es|ing)|implement(?:s|ing)?|roll(?:ing)?\s+out|buy(?:ing)?|purchas\w+|procur\w+|establish(?:ing)?|set(?:ting)?\s+up|hir(?:e|ing)\s+more|digiti[sz]\w+|centrali[sz]\w+|clos(?:e|ing)\s+down)\b" + Clause +
        $@"|\b(?:bruk(?:e|er|a|t)?|nytt(?:e|er|a|ar)|use|using|utvikl(?:e|er|a|ar)|lag(?:e|er|a|ar)|bygg(?:e|er|ja|jer)?|develop|build|make|create)\s+(?:(?:en|ei|et|eit|ein|ny|nye|nytt|flere|fleire|mer|meir|an?|new|more|some|felles)\s+)*{Things}\b" +
        @"|\b(?:hva|kva)\s+(?:om|hvis|dersom)\s+vi\b" + Clause + @"|\bwhat\s+if\s+we\b" + Clause + ")", Options)]
    public static partial Regex Deed();

    /// <summary>Somebody is to be at fault, or is to be brought to reason.</summary>
    [GeneratedRegex(
        @"(?<said>\b(?:(?:sin|hvem\w*|kven\w*|har|er)\s+(?:det\s+)?(?:sin\s+|som\s+har\s+)?(?:skyld\w*|skuld(?:a|i)?\b)|(?:skyld(?:a|en)|skulda)\s+for|skylde\s+på|whose\s+fault|(?:to|who\s+is\s+to)\s+blame|at\s+fault|" +
        @"(?:hvorfor|kvifor)\b[^?]*\b(?:ikke|ikkje|aldri|alltid|bare|berre)|why\s+(?:don't|doesn't|can't|won't|do|does|are|is)\b[^?]*?\b(?:not|never|always|so\s+bad|only)|why\s+(?:don't|doesn't|can't|won't|didn't)\b|" +
        @"(?:gidder|gidd|orker|orkar|nekter|nektar|unnlater|unnlet)\s+(?:ikke|ikkje|å|stadig)?|motarbeid\w*|saboter\w*|somle\w*|sutr\w*|slunt(?:r|re|ra|rer|rar)\b|syt(?:e|er|ing)\w*|udugelig\w*|udugeleg\w*|inkompeten\w*|late\s+(?:ansatte|tilsette|kolleg\w*|ledere|leiarar)|dårlige\s+(?:ledere|ansatte|kolleger)|dårlege\s+(?:leiarar|tilsette|kollegaer)|" +
        @"lazy|mess(?:ed|es)?\s+up|snart\s+(?:begynne|byrje|skjerpe)|incompeten\w*|refus(?:e|es|ing)\s+to|fail(?:s|ing)?\s+to|sabotag\w*|whin\w+)" +
        @"|\b(?:få|får|fått|get|make|gjøre|gjere)\b[^?]{0,60}?\b(?:til\s+(?:endelig\s+|endeleg\s+)?å\s+(?:slutte|forstå|innse|innsjå|skjønne|skjøne|høre\s+etter|høyre\s+etter|skjerpe|ta\s+seg\s+sammen|ta\s+seg\s+saman|gjøre\s+jobben|gjere\s+jobben|klage\s+mindre)|(?:to\s+)?(?:stop\s+\w+ing|finally|do\s+(?:their|his|her)\s+jobs?|understand\s+that|pull\s+themselves)))", Options)]
    public static partial Regex Blame();
}
