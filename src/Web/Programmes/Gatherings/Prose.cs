using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Documents;
using Microsoft.AspNetCore.Components;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What people wrote in Markdown, as blocks and on a page.</summary>
internal static class Prose
{
    /// <summary>For a page where the text stands below a heading of level 2.</summary>
    public static MarkupString Html(string markdown, string language) => new(HtmlWriter.Write(
        new Document { Title = "", Language = language, Author = "", MadeUtc = default, Blocks = Below(Blocks(markdown), 1) },
        new HtmlOptions { WithTitle = false }));

    public static IReadOnlyList<Block> Blocks(string markdown) => [new Paragraph(markdown)];

    /// <summary>The same blocks with their headings so many levels lower; there are four levels.</summary>
    public static IReadOnlyList<Block> Below(IReadOnlyList<Block> blocks, int levels) =>
        [.. blocks.Select(b => b is Heading heading ? heading with { Level = Math.Min(4, heading.Level + levels) } : b)];
}
