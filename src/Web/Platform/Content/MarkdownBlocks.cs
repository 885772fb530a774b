using System.Globalization;
using BlankeArk.Web.Platform.Documents;
using Md = Markdig.Syntax;

namespace BlankeArk.Web.Platform.Content;

/// <summary>Turns parsed Markdown into blocks of a document, and what the document has no block for into text.</summary>
internal sealed class MarkdownBlocks(int baseLevel)
{
    public const int DeepestHeading = 4;
    private const int DeepestList = 6;

    private int level = baseLevel - 1;

    public List<Block> Of(Md.ContainerBlock container) => Of(container, lists: 0);

    private List<Block> Of(Md.ContainerBlock container, int lists)
    {
        var blocks = new List<Block>();
        foreach (var block in container)
            switch (block)
            {
                case Md.HeadingBlock { IsSetext: true } underlined: AddParagraph(blocks, MarkdownInlines.Of(underlined.Inline)); break;
                case Md.HeadingBlock heading when lists == 0: AddHeading(blocks, heading); break;
                case Md.HeadingBlock heading: AddParagraph(blocks, [.. MarkdownInlines.Of(heading.Inline).Select(inline => inline with { Bold = true })]); break;
                case Md.QuoteBlock quote: AddQuote(blocks, quote); break;
                case Md.ListBlock list when lists == DeepestList: blocks.AddRange(Lines(list).Select(line => new Paragraph(line))); break;
                case Md.ListBlock list when IsNumberedAsShown(list): blocks.Add(new ListBlock(list.IsOrdered, Items(list, lists + 1))); break;
                case Md.ListBlock list: AddAsWritten(blocks, list, lists); break;
                case Md.LeafBlock leaf: AddParagraph(blocks, MarkdownInlines.Of(leaf.Inline)); break;
                case Md.ContainerBlock inner: blocks.AddRange(Of(inner, lists)); break;
            }

        return blocks;
    }

    private static void AddParagraph(List<Block> blocks, IReadOnlyList<Inline> text)
    {
        if (text.Count > 0) blocks.Add(new Paragraph(text));
    }

    private void AddHeading(List<Block> blocks, Md.HeadingBlock heading)
    {
        var text = string.Concat(MarkdownInlines.Of(heading.Inline).Select(inline => inline.Text)).Replace('\n', ' ').Trim();
        if (text.Length == 0) return;
        level = Math.Min(Math.Min(baseLevel + heading.Level - 1, level + 1), DeepestHeading);
        blocks.Add(new Heading(level, text));
    }

    private List<IReadOnlyList<Block>> Items(Md.ListBlock list, int lists) =>
        [.. list.OfType<Md.ListItemBlock>().Select(item => (IReadOnlyList<Block>)Of(item, lists))];

    /// <summary>A list is shown as 1, 2, 3 …, so «17. mai var vi samlet» is no list.</summary>
    private static bool IsNumberedAsShown(Md.ListBlock list)
    {
        if (!list.IsOrdered) return true;
        var numbers = list.OfType<Md.ListItemBlock>().Select(item => item.Order).ToList();
        return numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)) || numbers.TrueForAll(number => number == 1);
    }

    private void AddAsWritten(List<Block> blocks, Md.ListBlock list, int lists)
    {
        foreach (var item in list.OfType<Md.ListItemBlock>())
        {
            var number = item.Order.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter + " ";
            // Deeper as a list is, since headings have no place here.
            var content = Of(item, lists + 1);
            if (content is [Paragraph first, .. var rest]) blocks.AddRange([new Paragraph([new Inline(number), .. first.Text]), .. rest]);
            else blocks.AddRange([new Paragraph(number.TrimEnd()), .. content]);
        }
    }

    private static void AddQuote(List<Block> blocks, Md.QuoteBlock quote)
    {
        var text = new List<Inline>();
        foreach (var line in Lines(quote))
        {
            if (text.Count > 0) text.Add(new Inline("\n"));
            text.AddRange(line);
        }

        if (text.Count > 0) blocks.Add(new Quote(text));
    }

    /// <summary>What stands in a container as lines of text, however deep it lies.</summary>
    private static IEnumerable<IReadOnlyList<Inline>> Lines(Md.ContainerBlock container)
    {
        var waiting = new Stack<Md.Block>(container.Reverse());
        while (waiting.TryPop(out var block))
        {
            if (block is Md.LeafBlock leaf && MarkdownInlines.Of(leaf.Inline) is { Count: > 0 } text)
                yield return block.Parent is Md.ListItemBlock item && item.FirstOrDefault() == block ? [Mark(item), .. text] : text;
            if (block is Md.ContainerBlock inner)
                foreach (var child in inner.Reverse()) waiting.Push(child);
        }
    }

    private static Inline Mark(Md.ListItemBlock item) =>
        new(item.Parent is Md.ListBlock { IsOrdered: true } ? item.Order.ToString(CultureInfo.InvariantCulture) + ". " : "– ");
}
