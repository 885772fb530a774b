using System.Collections.Frozen;

namespace BlankeArk.Analysis.Text;

/// <summary>
/// Norwegian abbreviations, so that their full stops end no sentence and they are not taken for words. A fixed list:
/// guessing from the shape would take «avd.der», a full stop without its space, for one.
/// </summary>
internal static class Abbreviations
{
    private const int Longest = 7;

    private static readonly FrozenSet<string> Known = FrozenSet.Create(StringComparer.Ordinal,
        "adm", "adr", "ang", "avd", "bl.a", "ca", "d.e", "d.v.s", "dvs", "e.l", "eks", "ekskl", "el.l", "etc", "evt",
        "f.eks", "f.o.m", "f.t", "feks", "fom", "h.h.v", "hhv", "i.f.b", "i.f.m", "i.f.t", "i.h.t", "ifb", "ifh", "ifm", "ift",
        "iht", "inkl", "jf", "jfr", "jmf", "kap", "kl", "kr", "m.a", "m.a.o", "m.fl", "m.h.t", "m.m", "m.t.p", "m.v", "mfl",
        "mht", "mill", "mrd", "mtp", "mv", "nr", "o.a", "o.l", "o.s.b", "o.s.v", "org", "osb", "osv", "p.g.a", "p.t", "pga",
        "pkt", "pst", "s.u", "spm", "stk", "stp", "t.d", "t.d.s", "t.o.m", "tilsv", "tlf", "v.h.a", "vedk", "vedr", "vha");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByCharacters =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of the abbreviation a text begins with, its last full stop included; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> rest)
    {
        var end = 1;
        while (end < rest.Length && (char.IsLetter(rest[end]) || IsInnerStop(rest, end)))
            end++;
        for (; end > 0; end = rest[..end].LastIndexOf('.'))
        {
            if (Matches(rest, end))
                return end < rest.Length && rest[end] == '.' ? end + 1 : end;
        }
        return 0;
    }

    private static bool IsInnerStop(ReadOnlySpan<char> rest, int at) =>
        rest[at] == '.' && at + 1 < rest.Length && char.IsLetter(rest[at + 1]);

    private static bool Matches(ReadOnlySpan<char> rest, int length)
    {
        if (length > Longest || (length < rest.Length && (char.IsDigit(rest[length]) || rest[length] is '-' or '\'' or '’')))
            return false;
        Span<char> small = stackalloc char[Longest];
        rest[..length].ToLowerInvariant(small);
        return ByCharacters.Contains(small[..length]);
    }
}
