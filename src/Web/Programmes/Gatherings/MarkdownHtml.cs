using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Documents;
using Microsoft.AspNetCore.Components;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>What people wrote in Markdown, to stand on a page below a heading of level 2.</summary>
internal static class MarkdownHtml
{
    public static MarkupString Of(string markdown, string language) => new(HtmlWriter.Write(
        new Document { Title = "", Language = language, Author = "", MadeUtc = default, Blocks = MarkdownText.ToBlocks(markdown, 1) },
        new HtmlOptions { WithTitle = false, Below = 2 }));
}
