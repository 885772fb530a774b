using System.Text;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>A heading as it is written: with an id of its own and a level that skips none.</summary>
public sealed record OutlineEntry(int Level, string Text, string Id);

/// <summary>All headings of a document in reading order, those in slots too. Read it with <see cref="Next"/> while writing.</summary>
public sealed class DocumentOutline
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int next;

    public DocumentOutline(Document document)
    {
        var headings = Headings(document.Blocks).ToList();
        // Ids that were asked for come first, so that a made-up one never takes them.
        foreach (var heading in headings)
            if (heading.Id is { Length: > 0 } id)
                ids.Add(id);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var level = 0;
        foreach (var heading in headings)
        {
            level = Math.Clamp(heading.Level, 1, Math.Min(4, level + 1));
            var id = heading.Id is { Length: > 0 } given && taken.Add(given) ? given : UniqueId(Slug(heading.Text));
            Entries.Add(new OutlineEntry(level, XmlText.Clean(heading.Text), id));
        }
    }

    public List<OutlineEntry> Entries { get; } = [];

    /// <summary>The entry of the heading being written; headings are written in reading order.</summary>
    public OutlineEntry Next() => Entries[next++];

    /// <summary>An id no heading and nothing else asked for here has.</summary>
    public string UniqueId(string wish)
    {
        var id = wish;
        for (var i = 2; !ids.Add(id); i++)
            id = $"{wish}-{i}";
        return id;
    }

    /// <summary>The link if it is one a document may have: http, https, mailto, or # and the id of a heading here; else null.</summary>
    public string? SafeLink(string? link)
    {
        if (string.IsNullOrWhiteSpace(link))
            return null;
        if (link[0] == '#')
            return Entries.Exists(e => e.Id == link[1..]) ? link : null;
        return Uri.TryCreate(link.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" ? uri.AbsoluteUri : null;
    }

    private static IEnumerable<Heading> Headings(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var within = block switch
            {
                Heading heading => [heading],
                Slot slot => Headings(slot.Blocks),
                ListBlock list => list.Items.SelectMany(Headings),
                _ => [],
            };
            foreach (var heading in within)
                yield return heading;
        }
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant())
        {
            var plain = letter switch { 'æ' => "ae", 'ø' => "o", 'å' => "a", _ => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : "-" };
            if (plain != "-" || slug.Length > 0 && slug[^1] != '-')
                slug.Append(plain);
            if (slug.Length >= 60)
                break;
        }
        var trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "del" : char.IsAsciiDigit(trimmed[0]) ? "del-" + trimmed : trimmed;
    }
}
