namespace BlankeArk.Web.Platform.Files;

internal sealed record BookSheet(string Name, string Part, bool Visible);

/// <summary>What a workbook consists of, and where in the package it lies.</summary>
internal sealed record XlsxBook(IReadOnlyList<BookSheet> Sheets, string? SharedStrings, string? Styles, bool From1904)
{
    private sealed record Relation(string Id, string Kind, string Part);

    public static XlsxBook Read(XlsxPackage package)
    {
        var part = Relations(package, "").FirstOrDefault(r => r.Kind == "officeDocument")?.Part;
        if (part is null || !package.Has(part)) throw new TableException(Unfit(package));
        if (part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) throw new TableException(TableTexts.BinaryExcel);

        var relations = Relations(package, part);
        var (sheets, from1904) = SheetsOf(package, part, relations);
        if (sheets.Count == 0) throw new TableException(TableTexts.NotText);
        return new XlsxBook(sheets, PartOf("sharedStrings"), PartOf("styles"), from1904);

        string? PartOf(string kind) => relations.Find(r => r.Kind == kind)?.Part;
    }

    private static Localisation.Text Unfit(XlsxPackage package) =>
        package.Has("xl/workbook.bin") ? TableTexts.BinaryExcel
        : package.Has("mimetype") && package.Has("content.xml") ? TableTexts.OpenDocument
        : package.Has("xl/workbook.xml") ? TableTexts.Broken : TableTexts.NotText;

    private static (List<BookSheet> Sheets, bool From1904) SheetsOf(XlsxPackage package, string part, List<Relation> relations)
    {
        var sheets = new List<BookSheet>();
        var from1904 = false;
        using var xml = package.Open(part)!;
        while (xml.NextStart())
        {
            if (xml.Name == "workbookPr") from1904 = xml["date1904"] is "1" or "true";
            if (xml.Name != "sheet") continue;
            var (id, name) = (xml.Qualified("id"), xml["name"] ?? "");
            if (relations.Find(r => r.Id == id && r.Kind == "worksheet") is { } relation)
                sheets.Add(new BookSheet(name, relation.Part, xml["state"] is null or "visible"));
        }

        return (sheets, from1904);
    }

    /// <summary>What a part refers to; the parts of the package itself where none is named.</summary>
    private static List<Relation> Relations(XlsxPackage package, string part)
    {
        var relations = new List<Relation>();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var xml = package.Open($"{folder}_rels/{part[folder.Length..]}.rels");
        while (xml?.NextStart() == true)
        {
            if (xml.Name != "Relationship" || xml["TargetMode"] == "External") continue;
            var (kind, target) = (xml["Type"] ?? "", xml["Target"] ?? "");
            relations.Add(new Relation(xml["Id"] ?? "", kind[(kind.LastIndexOf('/') + 1)..], Resolved(folder, target)));
        }

        return relations;
    }

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or "..")) steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
