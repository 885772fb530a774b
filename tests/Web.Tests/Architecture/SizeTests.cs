using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
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
        ["tests/Web.Tests/Platform/Documents/DocxWriterTests.cs"] = "what Word expects, one part of the file after another",
        ["tests/Web.Tests/Platform/Files/XlsxReadingTests.cs"] = "the ways a workbook can be broken, each with its workbook",
        ["tests/Web.Tests/Platform/Localisation/ParseTests.cs"] = "tables of how people write numbers, dates and times",
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

        Found.Nothing(tooLong);
    }

    [Theory]
    [InlineData("BlankeArk.Analysis")]
    [InlineData("BlankeArk.Web")]
    [InlineData("BlankeArk.Web.Tests")]
    public void Method_fits_on_a_screen(string assembly)
    {
        using var compiled = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var metadata = compiled.GetMetadataReader();
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".pdb")));
        var reader = symbols.GetMetadataReader();

        var tooLong = reader.MethodDebugInformation
            .Where(method => !IsListOfFields(metadata, method))
            .Select(method => Span(reader, reader.GetMethodDebugInformation(method)))
            .Where(method => method.Lines > MethodLines)
            .Select(method => $"{method.File}:{method.First} has {method.Lines} lines");

        Found.Nothing(tooLong);
    }

    // What the compiler makes of fields with a value spans the whole class.
    private static bool IsListOfFields(MetadataReader metadata, MethodDebugInformationHandle method) =>
        metadata.GetString(metadata.GetMethodDefinition(method.ToDefinitionHandle()).Name) is ".cctor" or ".ctor";

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
