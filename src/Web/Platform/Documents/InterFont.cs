using BlankeArk.Web.Platform.Documents.Pdf;

namespace BlankeArk.Web.Platform.Documents;

/// <summary>Inter as the PDF embeds it, for whoever must know how wide a text is. Digits are tabular.</summary>
public static class InterFont
{
    private static readonly Lazy<TrueTypeFont>[] Faces =
    [
        Load("Inter-Regular"), Load("Inter-Bold"), Load("Inter-Italic"), Load("Inter-BoldItalic"),
    ];

    /// <summary>Width of the text on one line, in the unit of <paramref name="size"/>.</summary>
    public static double Width(string text, double size, bool bold = false) => Face(bold, false).Width(text) * size;

    internal static TrueTypeFont Face(bool bold, bool italic) => Faces[(bold ? 1 : 0) + (italic ? 2 : 0)].Value;

    private static Lazy<TrueTypeFont> Load(string name) => new(() =>
    {
        using var resource = typeof(InterFont).Assembly.GetManifestResourceStream(name + ".ttf")
            ?? throw new InvalidOperationException($"The font {name} is not embedded.");
        var data = new byte[resource.Length];
        resource.ReadExactly(data);
        return new TrueTypeFont(name, data);
    });
}
