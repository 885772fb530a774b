namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>The bookmarks: every heading under the one it belongs to, the first level open.</summary>
internal sealed class Outlines(PdfObjects objects, IReadOnlyList<HeadingMark> headings, IReadOnlyList<int> pageIds)
{
    private sealed class Item(int id, HeadingMark? heading)
    {
        public int Id => id;
        public HeadingMark? Heading => heading;
        public List<Item> Children { get; } = [];
    }

    /// <summary>The root of the bookmarks, none when there are no headings.</summary>
    public int? Write()
    {
        if (headings.Count == 0)
            return null;
        var root = new Item(objects.Reserve(), null);
        var path = new Stack<Item>([root]);
        foreach (var heading in headings)
        {
            while (path.Count > heading.Entry.Level)
                path.Pop();
            var item = new Item(objects.Reserve(), heading);
            path.Peek().Children.Add(item);
            path.Push(item);
        }
        var buffer = objects.Begin(root.Id).Raw("<</Type/Outlines");
        WriteChildren(buffer, root, open: true);
        buffer.Raw(">>");
        WriteItems(root);
        return root.Id;
    }

    private void WriteItems(Item parent)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var item = parent.Children[i];
            var buffer = objects.Begin(item.Id).Raw("<</Title").Text(CleanText.OneLine(item.Heading!.Entry.Text))
                .Raw("/Parent ").Reference(parent.Id).Raw("/Dest").Raw(PageLinks.Destination(item.Heading, pageIds));
            if (i > 0)
                buffer.Raw("/Prev ").Reference(parent.Children[i - 1].Id);
            if (i + 1 < parent.Children.Count)
                buffer.Raw("/Next ").Reference(parent.Children[i + 1].Id);
            WriteChildren(buffer, item, open: false);
            buffer.Raw(">>");
            WriteItems(item);
        }
    }

    /// <summary>A closed item counts its children below nought.</summary>
    private static void WriteChildren(PdfBuffer buffer, Item item, bool open)
    {
        if (item.Children.Count > 0)
            buffer.Raw("/First ").Reference(item.Children[0].Id).Raw("/Last ").Reference(item.Children[^1].Id)
                .Raw("/Count ").Int(open ? item.Children.Count : -item.Children.Count);
    }
}
