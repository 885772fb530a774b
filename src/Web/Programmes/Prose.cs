using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Programmes;

/// <summary>What people wrote in Markdown, as blocks below a heading of level 1.</summary>
internal static class Prose
{
    public static IReadOnlyList<Block> Blocks(string text) => MarkdownText.ToBlocks(text, baseHeadingLevel: 2);
}
