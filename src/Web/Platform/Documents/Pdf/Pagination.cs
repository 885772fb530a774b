namespace BlankeArk.Web.Platform.Documents.Pdf;

internal readonly record struct PlacedBox(Box Box, double Top, bool Again);

/// <summary>Places boxes on pages: what belongs together stays together, and no space is left above the first line of a page.</summary>
internal sealed class Pagination
{
    private const double End = PageStyle.Top + PageStyle.TextHeight;
    private readonly List<Box> group = [];
    private double bottom;
    private double after;

    public List<List<PlacedBox>> Pages { get; } = [];

    public void Place(IEnumerable<Box> boxes)
    {
        StartPage();
        foreach (var box in boxes)
        {
            if (box is PageBreakBox)
            {
                PlaceGroup();
                if (Pages[^1].Count > 0)
                    StartPage();
                continue;
            }
            group.Add(box);
            if (!box.KeepWithNext)
                PlaceGroup();
        }
        PlaceGroup();
        if (Pages.Count > 1 && Pages[^1].Count == 0)
            Pages.RemoveAt(Pages.Count - 1);
    }

    private void PlaceGroup()
    {
        if (group.Count == 0)
            return;
        if (Pages[^1].Count > 0 && bottom + HeightFrom(after) > End && HeightFrom(0) <= PageStyle.TextHeight)
            StartPage();
        foreach (var box in group)
            PlaceBox(box);
        group.Clear();
    }

    /// <summary>The height of the group below something that wants this space after it.</summary>
    private double HeightFrom(double spaceAbove)
    {
        var height = 0.0;
        foreach (var box in group)
        {
            height += Math.Max(spaceAbove, box.Before) + box.Height;
            spaceAbove = box.After;
        }
        return height;
    }

    private void PlaceBox(Box box)
    {
        var gap = Math.Max(after, box.Before);
        if (Pages[^1].Count > 0 && bottom + gap + box.Height > End)
            StartPage();
        if (Pages[^1].Count == 0)
        {
            gap = Pages.Count == 1 ? box.Before : 0;
            if (box.RepeatedAbove is { } again)
            {
                Pages[^1].Add(new PlacedBox(again, bottom, true));
                bottom += again.Height;
            }
        }
        box.Gap = gap;
        var top = bottom + gap;
        Pages[^1].Add(new PlacedBox(box, top, false));
        if (box.Heading is { } heading)
            (heading.Page, heading.Top) = (Pages.Count - 1, top);
        (bottom, after) = (top + box.Height, box.After);
    }

    private void StartPage()
    {
        Pages.Add([]);
        (bottom, after) = (PageStyle.Top, 0);
    }
}
