using System.Xml;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>WordprocessingML, written as it comes: a tree of objects for a long document would cost ten times as much.</summary>
internal sealed class DocxXml(XmlWriter xml)
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public XmlWriter Raw => xml;

    public void Start(string name) => xml.WriteStartElement("w", name, W);

    public void End() => xml.WriteEndElement();

    public void Attribute(string name, string value) => xml.WriteAttributeString("w", name, W, value);

    /// <summary>An empty element, with w:val where it is given.</summary>
    public void Empty(string name, string? value = null)
    {
        Start(name);
        if (value is not null)
            Attribute("val", value);
        End();
    }

    public void Run(string text, bool bold = false, bool italic = false, string? style = null)
    {
        Start("r");
        if (bold || italic || style is not null)
        {
            Start("rPr");
            if (style is not null)
                Empty("rStyle", style);
            if (bold)
                Empty("b");
            if (italic)
                Empty("i");
            End();
        }
        Text(XmlText.Clean(text));
        End();
    }

    /// <summary>A field with the result shown until it is next worked out; without one it shows nothing till then.</summary>
    public void Field(string instruction, string? result)
    {
        FieldMark("begin");
        Instruction(instruction);
        FieldMark("separate");
        if (result is not null)
            Run(result);
        FieldMark("end");
    }

    public void FieldMark(string kind)
    {
        Start("r");
        Start("fldChar");
        Attribute("fldCharType", kind);
        End();
        End();
    }

    public void Instruction(string instruction)
    {
        Start("r");
        Start("instrText");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString($" {instruction} ");
        End();
        End();
    }

    private void Text(string text)
    {
        var start = 0;
        for (var i = text.AsSpan().IndexOfAny('\n', '\t'); i >= 0; i = text.AsSpan(start).IndexOfAny('\n', '\t') is var at and >= 0 ? start + at : -1)
        {
            Plain(text[start..i]);
            Empty(text[i] == '\n' ? "br" : "tab");
            start = i + 1;
        }
        Plain(start == 0 ? text : text[start..]);
    }

    private void Plain(string text)
    {
        if (text.Length == 0)
            return;
        Start("t");
        if (text[0] == ' ' || text[^1] == ' ')
            xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        End();
    }
}
