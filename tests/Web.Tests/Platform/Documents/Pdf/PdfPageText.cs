using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

/// <summary>The text of one page, taken from its fonts' own Unicode maps: by mark, and what is artifact.</summary>
internal sealed partial class PdfPageText
{
    private readonly PdfReader reader;
    private readonly Dictionary<string, Dictionary<int, string>> fonts = [];
    private readonly Stack<(string Tag, int? Mark, string? Actual)> open = new();

    public PdfPageText(PdfReader reader, Dictionary<string, object> page)
    {
        this.reader = reader;
        foreach (var (name, font) in reader.Dictionary(reader.Dictionary(page["Resources"])["Font"]))
            fonts[name] = Unicode(Encoding.Latin1.GetString(reader.Stream(reader.Dictionary(font)["ToUnicode"]).Data));
        Read(new PdfSyntax(reader.Stream(page["Contents"]).Data));
        Assert.Empty(open);
    }

    public Dictionary<int, StringBuilder> Marks { get; } = [];
    public StringBuilder Artifacts { get; } = new();

    [GeneratedRegex("<([0-9A-F]{4})> <([0-9A-F]{4})>")]
    private static partial Regex Mapping();

    private static Dictionary<int, string> Unicode(string map) => Mapping().Matches(map).ToDictionary(
        m => int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        m => ((char)int.Parse(m.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private void Read(PdfSyntax content)
    {
        var operands = new List<object>();
        Dictionary<int, string>? font = null;
        while (content.Next() is { } value)
        {
            if (value is not PdfOperator { Value: var operation })
            {
                operands.Add(value);
                continue;
            }
            switch (operation)
            {
                case "BDC": Begin(((PdfName)operands[0]).Value, (Dictionary<string, object>)operands[1]); break;
                case "EMC": open.Pop(); break;
                case "Tf": font = fonts[((PdfName)operands[0]).Value]; break;
                case "Tj": Show(font!, ((PdfBytes)operands[0]).Value); break;
                case "re" or "m" or "l" or "c" or "S" or "f": Assert.NotEmpty(open); break;
                default: break;
            }
            operands.Clear();
        }
    }

    private void Begin(string tag, Dictionary<string, object> properties)
    {
        var mark = properties.TryGetValue("MCID", out var id) ? (int)(double)id : (int?)null;
        if (mark is { } number)
            Marks.Add(number, new StringBuilder());
        var actual = properties.TryGetValue("ActualText", out var text) ? reader.Text(text) : null;
        open.Push((tag, mark, actual));
    }

    private void Show(Dictionary<int, string> font, byte[] codes)
    {
        var text = new StringBuilder();
        for (var i = 0; i < codes.Length; i += 2)
            text.Append(font[codes[i] << 8 | codes[i + 1]]);
        var shown = open.Peek().Actual ?? text.ToString();
        var owner = open.First(o => o.Tag != "Span");
        (owner.Mark is { } mark ? Marks[mark] : Artifacts).Append(shown);
    }
}
