namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>What an element of the structure holds: another element, marked content of a page, or a link's annotation.</summary>
internal readonly record struct StructKid(StructNode? Node, int Page, int Mark, int Annotation);

/// <summary>An element of the structure that assistive technology reads.</summary>
internal sealed class StructNode(string role, int id, StructNode? parent)
{
    public string Role => role;
    public int Id => id;
    public StructNode? Parent => parent;
    public List<StructKid> Kids { get; } = [];
    /// <summary>Further entries of the dictionary, such as attributes, as PDF spells them.</summary>
    public string Entries { get; set; } = "";
    public string? Alternative { get; set; }
    /// <summary>The name by which cells refer to a header.</summary>
    public string? Name { get; set; }

    public void AddMark(int page, int mark) => Kids.Add(new StructKid(null, page, mark, 0));

    public void AddAnnotation(int page, int annotation) => Kids.Add(new StructKid(null, page, -1, annotation));
}

/// <summary>The structure tree, and the way back to it from each page's marked content and each annotation.</summary>
internal sealed class StructTree
{
    private readonly PdfObjects objects;
    private readonly List<StructNode> nodes = [];
    private readonly List<(int Annotation, StructNode Owner)> annotations = [];
    private readonly int rootId;

    public StructTree(PdfObjects objects)
    {
        this.objects = objects;
        rootId = objects.Reserve();
        Document = new StructNode("Document", objects.Reserve(), null);
        nodes.Add(Document);
    }

    public StructNode Document { get; }
    public int RootId => rootId;
    /// <summary>Keys below this are pages.</summary>
    public int PageCount { get; set; }
    /// <summary>For each page, the element of each mark.</summary>
    public List<List<StructNode>> Marks { get; } = [];

    public StructNode Add(string role, StructNode parent)
    {
        var node = new StructNode(role, objects.Reserve(), parent);
        nodes.Add(node);
        parent.Kids.Add(new StructKid(node, 0, 0, 0));
        return node;
    }

    /// <summary>Registers an annotation and gives the key it must carry.</summary>
    public int AddAnnotation(int annotation, StructNode owner, int page)
    {
        owner.AddAnnotation(page, annotation);
        annotations.Add((annotation, owner));
        return PageCount + annotations.Count - 1;
    }

    public void Write(IReadOnlyList<int> pageIds)
    {
        foreach (var node in nodes)
            WriteNode(node, pageIds);
        var parents = objects.Reserve();
        WriteParents(objects.Begin(parents));
        var root = objects.Begin(rootId).Raw("<</Type/StructTreeRoot/K ").Reference(Document.Id)
            .Raw("/ParentTree ").Reference(parents).Raw("/ParentTreeNextKey ").Int(PageCount + annotations.Count)
            .Raw("/RoleMap<</Title/P>>");
        WriteNames(root);
        root.Raw(">>");
    }

    private void WriteNode(StructNode node, IReadOnlyList<int> pageIds)
    {
        var buffer = objects.Begin(node.Id).Raw("<</Type/StructElem/S/").Raw(node.Role)
            .Raw("/P ").Reference(node.Parent?.Id ?? rootId).Raw(node.Entries);
        if (node.Alternative is not null)
            buffer.Raw("/Alt").Text(node.Alternative);
        if (node.Name is not null)
            buffer.Raw("/ID").Text(node.Name);
        var home = node.Kids.FindIndex(k => k.Node is null) is var first && first >= 0 ? node.Kids[first].Page : -1;
        if (home >= 0)
            buffer.Raw("/Pg ").Reference(pageIds[home]);
        if (node.Kids.Count > 0)
        {
            buffer.Raw("/K[");
            foreach (var kid in node.Kids)
                WriteKid(buffer, kid, home, pageIds);
            buffer.Byte(']');
        }
        buffer.Raw(">>");
    }

    private static void WriteKid(PdfBuffer buffer, StructKid kid, int home, IReadOnlyList<int> pageIds)
    {
        if (kid.Node is not null)
            buffer.Reference(kid.Node.Id);
        else if (kid.Annotation != 0)
            buffer.Raw("<</Type/OBJR/Pg ").Reference(pageIds[kid.Page]).Raw("/Obj ").Reference(kid.Annotation).Raw(">>");
        else if (kid.Page == home)
            buffer.Int(kid.Mark);
        else
            buffer.Raw("<</Type/MCR/Pg ").Reference(pageIds[kid.Page]).Raw("/MCID ").Int(kid.Mark).Raw(">>");
        buffer.Byte(' ');
    }

    private void WriteParents(PdfBuffer buffer)
    {
        buffer.Raw("<</Nums[");
        for (var page = 0; page < Marks.Count; page++)
        {
            buffer.Int(page).Byte('[');
            foreach (var node in Marks[page])
                buffer.Reference(node.Id).Byte(' ');
            buffer.Raw("]\n");
        }
        for (var i = 0; i < annotations.Count; i++)
            buffer.Int(PageCount + i).Byte(' ').Reference(annotations[i].Owner.Id).Byte(' ');
        buffer.Raw("]>>");
    }

    private void WriteNames(PdfBuffer root)
    {
        var named = nodes.Where(n => n.Name is not null).OrderBy(n => n.Name, StringComparer.Ordinal).ToList();
        if (named.Count == 0)
            return;
        root.Raw("/IDTree<</Names[");
        foreach (var node in named)
            root.Text(node.Name!).Reference(node.Id).Byte(' ');
        // A root that is its own only leaf carries no limits.
        root.Raw("]>>");
    }
}
