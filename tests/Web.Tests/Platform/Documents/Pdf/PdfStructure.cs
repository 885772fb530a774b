using System.Text;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

/// <summary>An element of the structure with its whole text, as assistive technology meets it.</summary>
internal sealed record PdfElement(string Role, string Text, List<PdfElement> Kids, Dictionary<string, object> Dictionary)
{
    public IEnumerable<PdfElement> All() => [this, .. Kids.SelectMany(k => k.All())];
}

/// <summary>Walks the structure, and holds it against what the pages and their parent tree say.</summary>
internal sealed class PdfStructure
{
    private readonly PdfReader reader;
    private readonly List<PdfPageText> pages;
    private readonly List<Dictionary<string, object>> pageDictionaries;
    private readonly Dictionary<int, object> parents;
    private readonly HashSet<(int Page, int Mark)> seen = [];

    public PdfStructure(PdfReader reader)
    {
        this.reader = reader;
        pageDictionaries = reader.Pages;
        pages = [.. pageDictionaries.Select(p => new PdfPageText(reader, p))];
        var root = reader.Dictionary(reader.Catalog["StructTreeRoot"]);
        var numbers = reader.Array(reader.Dictionary(root["ParentTree"])["Nums"]);
        parents = numbers.Chunk(2).ToDictionary(pair => (int)(double)pair[0], pair => pair[1]);
        Document = Element(root["K"]);
        Assert.Equal(pages.Sum(p => p.Marks.Count), seen.Count);
    }

    public PdfElement Document { get; }

    public IReadOnlyList<PdfPageText> Pages => pages;

    public List<PdfElement> Of(string role) => [.. Document.All().Where(e => e.Role == role)];

    public string RawText => string.Concat(Document.All().Where(e => e.Kids.Count == 0).Select(e => e.Text + "\n"));

    private PdfElement Element(object reference)
    {
        var dictionary = reader.Dictionary(reference);
        var kids = new List<PdfElement>();
        var text = new StringBuilder();
        foreach (var kid in dictionary.TryGetValue("K", out var list) ? reader.Array(list) : [])
        {
            if (kid is PdfRef child)
            {
                Assert.Equal(reference, reader.Dictionary(child)["P"]);
                kids.Add(Element(child));
                text.Append(kids[^1].Text);
            }
            else
            {
                text.Append(Content(kid, dictionary, (PdfRef)reference));
            }
        }
        return new PdfElement(((PdfName)dictionary["S"]).Value, text.ToString(), kids, dictionary);
    }

    private string Content(object kid, Dictionary<string, object> element, PdfRef owner)
    {
        if (kid is Dictionary<string, object> { } link && link["Type"] is PdfName { Value: "OBJR" })
        {
            Assert.Equal(owner, parents[(int)(double)reader.Dictionary(link["Obj"])["StructParent"]]);
            return "";
        }
        var reference = kid as Dictionary<string, object>;
        var mark = (int)(double)(reference?["MCID"] ?? kid);
        var page = pageDictionaries.IndexOf(reader.Dictionary(reference?["Pg"] ?? element["Pg"]));
        Assert.True(seen.Add((page, mark)), "A mark belongs to one element.");
        var key = (int)(double)pageDictionaries[page]["StructParents"];
        Assert.Equal(owner, reader.Array(parents[key])[mark]);
        return pages[page].Marks[mark].ToString();
    }
}
