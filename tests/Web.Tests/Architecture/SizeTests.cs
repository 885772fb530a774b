using System.Reflection.Metadata;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

public sealed class SizeTests
{
    private const int Lines = 200;
    private const int LinesWithReason = 400;
    private const int MethodLines = 60;

    /// <summary>Files that need more than 200 lines, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal)
    {
        ["src/Web/wwwroot/css/app.css"] = "one sheet for all pages, read from top to bottom",
    };

    [Fact]
    public void File_is_no_longer_than_one_reads_at_once()
    {
        var tooLong = Repository.Files("src", ".cs", ".razor", ".css", ".js")
            .Concat(Repository.Files("tests", ".cs"))
            .Concat(Repository.Files("bench", ".cs"))
            .Select(path => (Path: path, Lines: Repository.Read(path).AsSpan().Count('\n')))
            .Where(file => file.Lines > (LongFiles.ContainsKey(file.Path) ? LinesWithReason : Lines))
            .Select(file => $"{file.Path}: {file.Lines} lines");

        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData("BlankeArk.Analysis")]
    [InlineData("BlankeArk.Web")]
    [InlineData("BlankeArk.Web.Tests")]
    public void Method_fits_on_a_screen(string assembly)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".pdb")));
        var reader = symbols.GetMetadataReader();

        var methods = reader.MethodDebugInformation.Select(method => Span(reader, reader.GetMethodDebugInformation(method))).ToList();

        var tooLong = methods.Where(m => m.Lines > MethodLines).Select(m => $"{m.File}:{m.First} has {m.Lines} lines");

        Assert.Empty(tooLong);
    }

    // Pages are markup: they are measured as files.
    private static (string File, int First, int Lines) Span(MetadataReader reader, MethodDebugInformation method)
    {
        var points = method.GetSequencePoints().Where(point => !point.IsHidden).ToList();
        if (points.Count == 0) return ("", 0, 0);
        var file = reader.GetString(reader.GetDocument(points[0].Document).Name).Replace('\\', '/');
        if (file.EndsWith(".razor", StringComparison.Ordinal) || file.Contains("/obj/", StringComparison.Ordinal)) return (file, 0, 0);
        var (first, last) = (points.Min(point => point.StartLine), points.Max(point => point.EndLine));
        return (file, first, last - first + 1);
    }
}
