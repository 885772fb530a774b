using System.Text;
using BlankeArk.Web.Platform.Documents;
using Md = Markdig.Syntax.Inlines;

namespace BlankeArk.Web.Platform.Content;

/// <summary>Turns the insides of a parsed paragraph into runs of text, however deep it is nested.</summary>
internal static class MarkdownInlines
{
    public static IReadOnlyList<Inline> Of(Md.ContainerInline? container)
    {
        if (container is null) return [];
        var runs = new Runs();
        var waiting = new Stack<(Md.Inline Node, Inline Style)>();
        Push(waiting, container, new Inline(""));
        while (waiting.TryPop(out var next))
        {
            var (node, style) = next;
            switch (node)
            {
                case Md.EmphasisInline emphasis:
                    Push(waiting, emphasis, emphasis.DelimiterCount >= 2 ? style with { Bold = true } : style with { Italic = true });
                    break;
                case Md.LinkInline link: PushLink(waiting, link, style); break;
                case Md.ContainerInline inner:
                    if (inner is Md.DelimiterInline delimiter) runs.Add(delimiter.ToLiteral(), style);
                    Push(waiting, inner, style);
                    break;
                case Md.AutolinkInline auto: runs.Add(auto.Url, style with { Link = Linked(style, auto.IsEmail ? "mailto:" + auto.Url : auto.Url) }); break;
                default: runs.Add(TextOf(node), style); break;
            }
        }

        return runs.Trimmed();
    }

    private static string TextOf(Md.Inline node) => node switch
    {
        Md.LiteralInline literal => literal.Content.ToString(),
        Md.LineBreakInline => "\n",
        Md.HtmlEntityInline entity => entity.Transcoded.ToString(),
        Md.CodeInline code => code.Content,
        Md.HtmlInline html => html.Tag,
        _ => "",
    };

    private static void PushLink(Stack<(Md.Inline Node, Inline Style)> waiting, Md.LinkInline link, Inline style)
    {
        var linked = link.IsImage ? style : style with { Link = Linked(style, link.Url) };
        if (link.FirstChild is null && !link.IsImage && link.Url is { Length: > 0 } url) waiting.Push((new Md.LiteralInline(url), linked));
        Push(waiting, link, linked);
    }

    /// <summary>The outer link holds, as in a browser.</summary>
    private static string? Linked(Inline style, string? address) => style.Link ?? SafeLink.Allowed(address);

    private static void Push(Stack<(Md.Inline Node, Inline Style)> waiting, Md.ContainerInline container, Inline style)
    {
        for (var child = container.LastChild; child is not null; child = child.PreviousSibling) waiting.Push((child, style));
    }

    /// <summary>Gathers text of the same style into one run.</summary>
    private sealed class Runs
    {
        private readonly List<Inline> runs = [];
        private readonly StringBuilder text = new();
        private Inline style = new("");

        public void Add(string more, Inline itsStyle)
        {
            if (more.Length == 0) return;
            if (itsStyle != style) Close();
            style = itsStyle;
            text.Append(more);
        }

        public List<Inline> Trimmed()
        {
            Close();
            if (runs.Count > 0) runs[0] = runs[0] with { Text = runs[0].Text.TrimStart() };
            if (runs.Count > 0) runs[^1] = runs[^1] with { Text = runs[^1].Text.TrimEnd() };
            runs.RemoveAll(run => run.Text.Length == 0);
            return runs;
        }

        private void Close()
        {
            if (text.Length > 0) runs.Add(style with { Text = Characters.Clean(text.ToString()) });
            text.Clear();
        }
    }
}
