using System.Collections.Frozen;

namespace BlankeArk.Analysis.Disclosure;

/// <summary>
/// A part in the work that is one person's, told of without a title: «jeg har ansvar for bilene», «alene om demensarbeidet»,
/// «ho som driv kafeen», «jeg leder gruppa for …», «vi er bare to som …», «jeg sitter i eldrerådet».
/// </summary>
internal static class Duty
{
    private static readonly FrozenSet<string> Alone = WordSets.Of("alene aleine åleine alone");
    private static readonly FrozenSet<string> Leads = WordSets.Of("leder leier driver driv styrer koordinerer koordinerar organiserer administrerer bestyrer leda ledet leia drev dreiv styrte koordinerte lead run coordinate manage leads runs coordinates manages");
    private static readonly FrozenSet<string> Somebody = WordSets.Of("han hun ho den ei hu she he the one");
    private static readonly FrozenSet<string> Seated = WordSets.Of("sitter sit satt sat");
    private static readonly string[] Councils = WordSets.Split("rådet styret utvalget utvalet skapet gruppa gruppen nemnda");
    private static readonly FrozenSet<string> Adverbs = WordSets.Of("også òg og har hatt helt heilt nå no i dag jo ofte selv sjølv stort sett mye mest bare berre kun ganske am the fulle fullt");
    private static readonly FrozenSet<string> Passing = WordSets.Of("møte møtet møter møta samtalen samtaler ordet bil bilen vei veg vegen veien barn barna mor far oss dem dei det den dette alle alt noe noko andre deg meg til med seg an");
    private static readonly FrozenSet<string> Told = WordSets.Of("han hun ho dama damen mannen jenta fyren karen kvinna kvinnen guten gutten");
    private static readonly FrozenSet<string> Rooms = WordSets.Of("resepsjonen lageret kjøkkenet vaskeriet økonomi lønn it ikt personal kantina kantinen verkstedet verkstaden sentralbordet servicetorget biblioteket hjelpemiddellageret resepsjon økonomiavdelinga arkivet reception kitchen");
    private static readonly FrozenSet<string> OwnJobs = WordSets.Of("stillingen stillinga jobben rollen rolla vervet arbeidet");
    private static readonly FrozenSet<string> Determiners = WordSets.Of("den det vår vårt våre min mitt mine alle all hele heile de dei the our my all dette denne");

    public static FoundPost? Read(Passage passage, int token)
    {
        var word = passage.Word(token);
        if (word is "jeg" or "eg" || passage.IsEnglishI(token))
            return OwnDuty(passage, token);
        if (Alone.Contains(word) && passage.IsNextClose(token) && passage.Is(token + 1, "om", "med", "på", "in", "with") && IsSelf(passage, token))
            return EndOf(passage, token + 1) is { } alone ? new(token, alone, FindingReason.SaysOnly) : null;
        if (Somebody.Contains(word) && passage.IsNextClose(token) && passage.Is(token + 1, "som", "who"))
            return passage.IsNextClose(token + 1) && Charge(passage, token + 2) is { } end ? new(token, end, FindingReason.OneOfAKind) : null;
        if (Told.Contains(word) && passage.IsNextClose(token) && passage.Is(token + 1, "på", "i", "fra", "frå", "with", "from", "in") && passage.IsNextClose(token + 1))
            return PostComplement.IsUnit(passage.Word(token + 2)) || Rooms.Contains(passage.Word(token + 2)) ? new(token, PostComplement.After(passage, token + 2)?.Last ?? token + 2, FindingReason.OneOfAKind) : null;
        if (OwnJobs.Contains(word) && passage.IsNextClose(token) && passage.Is(token + 1, "min", "mi", "mitt") && passage.IsNextClose(token + 1) && passage.Is(token + 2, "i", "på", "ved", "for", "med"))
            return EndOf(passage, token + 2) is { } job ? new(token, job, FindingReason.OwnPost) : null;
        return word is "vi" or "me" or "we" ? Few(passage, token) : null;
    }

    // «jeg har (hatt) ansvar for X», «jeg leder X», «jeg sitter i X»
    private static FoundPost? OwnDuty(Passage passage, int token)
    {
        for (var i = token; i < token + 4 && passage.IsNextClose(i) && !passage.StartsSentence(i + 1); i++)
        {
            if (Charge(passage, i + 1) is { } end)
                return new(i + 1, end, FindingReason.OwnPost);
            if (Seat(passage, i + 1) is { } seat)
                return new(i + 1, seat, FindingReason.OwnPost);
            if (!Adverbs.Contains(passage.Word(i + 1)) && passage.Word(i + 1) is not ("er" or "var"))
                break;
        }
        return null;
    }

    private static int? Charge(Passage passage, int token)
    {
        var word = passage.Word(token);
        if (word is "ansvarlig" or "ansvarleg" or "responsible" or "ansvar" or "ansvaret" or "hovedansvar" or "hovedansvaret" or "hovudansvar" or "hovudansvaret")
            return passage.IsNextClose(token) && passage.Is(token + 1, "for") ? EndOf(passage, token + 1) : null;
        if (word is "har" or "hadde" or "er" or "is" or "am" && passage.IsNextClose(token) && !Leads.Contains(word))
            return passage.Is(token + 1, "ansvar", "ansvaret", "hovedansvar", "hovedansvaret", "hovudansvaret", "ansvarlig", "ansvarleg", "responsible") ? Charge(passage, token + 1) : null;
        return Leads.Contains(word) ? EndOf(passage, token) : null;
    }

    private static int? Seat(Passage passage, int token) =>
        Seated.Contains(passage.Word(token)) && passage.IsNextClose(token) && passage.Is(token + 1, "i", "på") && passage.IsNextClose(token + 1)
        && Array.Exists(Councils, ending => passage.Word(token + 2).EndsWith(ending, StringComparison.Ordinal))
            ? PostComplement.After(passage, token + 2)?.Last ?? token + 2 : null;

    private static bool IsSelf(Passage passage, int token)
    {
        for (var i = token - 1; i >= 0 && i > token - 5 && passage.IsNextClose(i); i--)
        {
            if (passage.Is(i, "jeg", "eg") || passage.IsEnglishI(i))
                return true;
        }
        return false;
    }

    // «vi er bare to fysioterapeuter i X», «we are only two»
    private static FoundPost? Few(Passage passage, int token)
    {
        if (!passage.IsNextClose(token) || !passage.Is(token + 1, "er", "var", "are") || !passage.IsNextClose(token + 1))
            return null;
        var only = passage.Is(token + 2, "bare", "kun", "berre", "only", "just");
        var number = only ? token + 3 : token + 2;
        if (!passage.Is(number, "to", "tre", "two", "three") || !passage.IsNextClose(number))
            return null;
        var who = number + 1;
        if (passage.Is(who, "som", "i", "på", "ved", "who", "in", "at"))
            return only ? new(token + 2, number, FindingReason.SaysOnly) : null;
        var end = PostComplement.After(passage, who)?.Last;
        return only || (end is not null && IsPlural(passage.Word(who))) ? new(token + 2, end ?? who, FindingReason.SaysOnly) : null;
    }

    private static bool IsPlural(string word) =>
        (word is [.., 'e'] && RoleReader.IsRole(word[..^1])) || (word is [.., 'e' or 'a', 'r'] && (RoleReader.IsRole(word[..^2]) || RoleReader.IsRole(word[..^1])));

    private static int? EndOf(Passage passage, int token)
    {
        var last = token;
        while (passage.IsNextClose(last) && Determiners.Contains(passage.Word(last + 1)))
            last++;
        if (!passage.IsNextClose(last) || !passage.IsWord(last + 1) || passage.IsTaken(last + 1))
            return null;
        last++;
        var word = passage.Word(last);
        if (word.Length < 4 || Passing.Contains(word) || Passage.IsFiller(word) || (PersonContext.IsFinite(word) && word is not ("arbeidet" or "styrer")))
            return null;
        return PostComplement.After(passage, last)?.Last ?? last;
    }
}
