using System.Security.Cryptography;
using System.Text;
using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Programmes.Disclosure;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>Words of a document that are to be settled or are: found by the check or marked by somebody.</summary>
public sealed record ScreeningLine(string Words, string Kind, int Places, AccessMark? Mark, bool IsSettled)
{
    /// <summary>Names the words in a form without saying them, and stands for the same words as long as they do.</summary>
    public string Key => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Kind + "\n" + Words)), 0, 8);
}

/// <summary>Words that are shown, or the grounds of a gap where words stood.</summary>
public sealed record Piece(string Words, IReadOnlyList<Exemption> Grounds)
{
    public bool IsGap => Grounds.Count > 0;
    /// <summary>Found by the check, and not settled.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A line of a screened document.</summary>
public sealed record ScreenedLine(string Mark, IReadOnlyList<Piece> Pieces);

/// <summary>One document with what is decided about its words carried out, and what nobody has decided yet.</summary>
public sealed class Screening
{
    private readonly string text;
    private readonly List<Exemption>?[] gaps;
    private readonly bool[] open;

    private Screening(AccessDocument document, IReadOnlyCollection<AccessMark> marks)
    {
        (Document, Marks) = (document, [.. marks]);
        text = document.Title + "\n" + document.Text;
        gaps = new List<Exemption>?[text.Length];
        open = new bool[text.Length];
        foreach (var mark in Marks.Where(m => m.Ground is not null))
            foreach (var place in PlacesOf(mark))
                for (var at = place.Start; at < place.End; at++)
                    if (!(gaps[at] ??= []).Contains(mark.Ground!.Value)) gaps[at]!.Add(mark.Ground!.Value);
    }

    public AccessDocument Document { get; }
    public IReadOnlyList<AccessMark> Marks { get; }
    /// <summary>What is to be settled first, then what is.</summary>
    public IReadOnlyList<ScreeningLine> Lines { get; private set; } = [];
    public bool HasGaps => Array.Exists(gaps, gap => gap is not null);
    /// <summary>How much is to be settled before it can go out: of what is refused, its title is named all the same.</summary>
    public int Unsettled => Lines.Count(line => !line.IsSettled && (Document.Refused is null || Phrase.Places(Document.Title, line.Words).Any()));
    public IEnumerable<Exemption> Grounds => Document.Refused is { } refused ? [refused] : gaps.OfType<List<Exemption>>().SelectMany(g => g).Distinct().Order();

    /// <summary>As it was answered: what was decided then holds, whatever a check would find today.</summary>
    public static Screening Of(AccessDocument document, IReadOnlyCollection<AccessMark> marks) => new(document, marks);

    /// <summary>With what the check finds, for those who settle it.</summary>
    internal static Screening Of(AccessDocument document, IReadOnlyCollection<AccessMark> marks, DisclosureChecker checker)
    {
        var screening = new Screening(document, marks);
        var found = checker.Check(screening.text).Findings;
        screening.Lines = [.. screening.LinesOf(found).OrderBy(line => line.IsSettled)];
        foreach (var finding in found.Where(f => screening.Lines.Any(line => !line.IsSettled && line.Words == f.Text && line.Kind == f.Kind.ToString())))
            Array.Fill(screening.open, true, finding.Start, finding.Length);
        return screening;
    }

    public IReadOnlyList<Piece> Title => Pieces(0, Document.Title.Length);

    public IEnumerable<ScreenedLine> Body
    {
        get
        {
            for (var start = Document.Title.Length + 1; start <= text.Length;)
            {
                // A gap may run past the end of its line; the lines are one then.
                var end = start;
                while (end < text.Length && (text[end] != '\n' || gaps[end] is not null)) end++;
                var mark = Mark(start, FrozenText.Heading) ?? Mark(start, FrozenText.Point) ?? "";
                yield return new(mark, Pieces(start + mark.Length, end));
                start = end + 1;
            }
        }
    }

    // A name is a word of its own; a number or an address is itself also where something is written close to it.
    private IEnumerable<TextSpan> PlacesOf(AccessMark mark)
    {
        foreach (var place in Phrase.Places(text, mark.Phrase)) yield return place;
        if (mark.Kind is not (nameof(FindingKind.Email) or nameof(FindingKind.Phone) or nameof(FindingKind.NationalId))) yield break;
        for (var at = text.IndexOf(mark.Phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(mark.Phrase, at + 1, StringComparison.OrdinalIgnoreCase))
            yield return new(at, mark.Phrase.Length);
    }

    private string? Mark(int start, string mark) => string.CompareOrdinal(text, start, mark, 0, mark.Length) == 0 ? mark : null;

    private List<Piece> Pieces(int start, int end)
    {
        var pieces = new List<Piece>();
        for (var at = start; at < end;)
        {
            var (from, grounds) = (at, gaps[at]);
            if (grounds is null)
            {
                while (at < end && gaps[at] is null && open[at] == open[from]) at++;
                pieces.Add(new(text[from..at], []) { IsOpen = open[from] });
                continue;
            }
            // Gaps side by side are one: nobody counts the words that stood there.
            var all = new SortedSet<Exemption>();
            while (at < end && (gaps[at] is not null || IsBetweenGaps(at, end))) all.UnionWith(gaps[at++] ?? []);
            pieces.Add(new("", [.. all]));
        }
        return pieces;
    }

    private bool IsBetweenGaps(int at, int end)
    {
        while (at < end && gaps[at] is null && text[at] == ' ') at++;
        return at < end && gaps[at] is not null;
    }

    private IEnumerable<ScreeningLine> LinesOf(IReadOnlyList<Finding> findings)
    {
        var found = findings.GroupBy(f => (f.Text, Kind: f.Kind.ToString())).ToList();
        var own = Marks.ToList();
        foreach (var same in found)
        {
            var mark = Marks.FirstOrDefault(m => m.Kind == same.Key.Kind && m.Phrase == same.Key.Text);
            if (mark is not null) own.Remove(mark);
            // What lies within other words that are blacked out is settled with them.
            else if (same.All(IsGone)) continue;
            yield return new(same.Key.Text, same.Key.Kind, same.Count(), mark, mark is { Ground: null } || same.All(IsGone));
        }
        foreach (var mark in own)
        {
            // Words blacked out that stand there no more may stand there otherwise written: somebody has to look.
            var places = Phrase.Places(text, mark.Phrase).Count();
            yield return new(mark.Phrase, mark.Kind, places, mark, IsSettled: mark.Ground is null || places > 0);
        }
    }

    private bool IsGone(Finding finding)
    {
        for (var at = finding.Start; at < finding.End; at++)
            if (gaps[at] is null && !char.IsWhiteSpace(text[at])) return false;
        return true;
    }
}
