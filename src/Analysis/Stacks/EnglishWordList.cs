using System.Collections.Frozen;

namespace BlankeArk.Analysis.Stacks;

/// <summary>
/// English words that say nothing about what a note is about: the closed word classes and the commonest light verbs. Words
/// that mean something in Norwegian («by», «hat») are left out, since notes of one session may be in both.
/// </summary>
internal static class EnglishWordList
{
    private static readonly FrozenSet<string> All = """
        i me my mine we us our ours you your yours he him his she hers it its they them their theirs one ones
        this that these those who whom whose which what when where why how there here then than
        a an the some any no none all both each every either neither many much more most few fewer less least several other others another such same own
        of in on at to from with without within into onto upon about above below between among across through during before after against around behind beside
        besides beyond near off out over under up down since until till towards via per as
        and or but nor so yet if unless because although though while whereas whether
        am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought need needs
        not never always often sometimes again also too very just only even still already ever quite rather almost enough perhaps maybe well
        get gets got getting make makes made making take takes took taking give gives gave giving go goes went going come comes came coming put puts let lets
        want wants like likes use uses used using keep see sees seen think know say says said look find found feel
        good better best bad worse worst great big bigger large small new old important possible different able easy easier
        way ways thing things time times people person lot lots kind part instead
        don't doesn't didn't can't won't isn't aren't it's that's we're you're they're don’t doesn’t can’t it’s that’s
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string small) => All.Contains(small);
}
