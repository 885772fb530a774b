namespace BlankeArk.Web.Platform.Documents;

/// <summary>The style of a downloaded HTML file: that of documents on our pages, and what a file alone needs besides.</summary>
internal static class HtmlStyle
{
    private const string Alone = """
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 1.5rem 1rem 4rem; font: 1.125rem/1.6 Inter, system-ui, sans-serif; background: light-dark(#fff, #1b1f1d); }
        main { max-width: 60rem; margin: 0 auto; }
        @media print { body { padding: 0; background: #fff; } @page { size: A4; margin: 2cm; } }

        """;

    private static readonly Lazy<string> Text = new(() =>
    {
        using var stream = typeof(HtmlStyle).Assembly.GetManifestResourceStream("document.css")
            ?? throw new InvalidOperationException("document.css is not embedded.");
        using var reader = new StreamReader(stream);
        return Alone + reader.ReadToEnd();
    });

    public static string ForFile => Text.Value;
}
