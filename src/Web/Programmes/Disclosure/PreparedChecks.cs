using BlankeArk.Analysis.Disclosure;

namespace BlankeArk.Web.Programmes.Disclosure;

/// <summary>Checks made ready for the programmes asked about last: making one takes longer than using it.</summary>
public sealed class PreparedChecks
{
    private const int Most = 8;
    private readonly Lock gate = new();
    // The one used last stands first.
    private readonly LinkedList<(Guid Programme, string Fingerprint, DisclosureChecker Checker)> kept = new();

    internal DisclosureChecker For(Guid programmeId, ProgrammeRoster roster)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Programme != programmeId) continue;
                kept.Remove(node);
                if (node.Value.Fingerprint != roster.Fingerprint) break;
                kept.AddFirst(node);
                return node.Value.Checker;
            }
            var checker = new DisclosureChecker(roster.Known);
            kept.AddFirst((programmeId, roster.Fingerprint, checker));
            while (kept.Count > Most) kept.RemoveLast();
            return checker;
        }
    }
}
