namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>A link within a text; pieces of it on several lines and in several weights are one link.</summary>
internal sealed class LinkTarget(string target, string text)
{
    public string Target => target;
    public string Text => text;
    /// <summary>Its element of the structure, made when its first piece is painted.</summary>
    public StructNode? Node { get; set; }
}

internal readonly record struct Run(int Start, int End, TrueTypeFont Font, LinkTarget? Link);

/// <summary>A cleaned text with the faces it is set in.</summary>
internal sealed class StyledText
{
    private StyledText(string text, Run[] runs) => (Text, Runs) = (text, runs);

    public string Text { get; }
    public Run[] Runs { get; }

    public static StyledText Of(string? text, bool bold = false, bool italic = false)
    {
        var clean = CleanText.Of(text);
        return new StyledText(clean, [new Run(0, clean.Length, InterFont.Face(bold, italic), null)]);
    }

    /// <param name="inlines">What is written.</param>
    /// <param name="resolve">Where a link leads; null for one that leads nowhere, which is plain text.</param>
    /// <param name="italic">Set all of it in italics.</param>
    public static StyledText Of(IReadOnlyList<Inline> inlines, Func<string, string?> resolve, bool italic = false)
    {
        if (inlines is [{ Link: null } only])
            return Of(only.Text, only.Bold, only.Italic || italic);
        var clean = inlines.Select(inline => CleanText.Of(inline.Text)).ToList();
        var runs = new List<Run>();
        var at = 0;
        LinkTarget? link = null;
        for (var i = 0; i < inlines.Count; i++)
        {
            var inline = inlines[i];
            var target = inline.Link is null ? null : resolve(inline.Link);
            if (target is null)
                link = null;
            else if (link?.Target != target)
                link = new LinkTarget(target, LinkText(inlines, clean, i));
            if (clean[i].Length > 0)
                runs.Add(new Run(at, at += clean[i].Length, InterFont.Face(inline.Bold, inline.Italic || italic), link));
        }
        return runs.Count == 0 ? Of("") : new StyledText(string.Concat(clean), [.. runs]);
    }

    private static string LinkText(IReadOnlyList<Inline> inlines, List<string> clean, int first) =>
        string.Concat(clean.Skip(first).TakeWhile((_, i) => inlines[first + i].Link == inlines[first].Link)).Replace('\n', ' ');
}
