using System.Text.RegularExpressions;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>docs/security-asvs.md and docs/security.md name every point once, and nothing that is not there.</summary>
public sealed class AsvsListTests
{
    private const string List = "docs/security-asvs.md";

    /// <summary>How many requirements of levels 1 and 2 each chapter has: counted in the text of OWASP ASVS 5.0.0, May 2025.</summary>
    private static readonly int[] Chapters = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

    private static readonly string[] States = ["met", "partly", "not met", "operator", "n/a"];

    [Fact]
    public void Every_point_of_the_standard_stands_in_the_list_once()
    {
        var points = Rows().SelectMany(row => Regex.Matches(row[0], @"\b[0-9]+\.[0-9]+\.[0-9]+\b").Select(m => m.Value)).ToList();

        Assert.Equal(253, points.Count);
        Assert.Equal(points.Count, points.Distinct().Count());
        Assert.Equal(Chapters, Enumerable.Range(1, Chapters.Length).Select(chapter => points.Count(p => p.StartsWith($"{chapter}.", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_point_says_how_it_stands_and_where() =>
        Found.Nothing(Rows().Where(row => !States.Contains(row[2]) || row[3].Length < 4).Select(row => row[0]));

    [Theory]
    [InlineData(List)]
    [InlineData("docs/security.md")]
    public void File_and_test_it_names_exists(string document)
    {
        var files = new[] { "src", "tests", "docs", "deploy" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.Ordinal);
        var named = Regex.Matches(Repository.Read(document), @"`([\w.-]+\.(cs|md|js|razor|service|json)|\w+Tests)`").Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Found.Nothing(named.Where(name => !files.Contains(name) && !files.Contains($"{name}.cs")));
    }

    private static IEnumerable<string[]> Rows() =>
        from line in Repository.Read(List).Split('\n')
        where line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])
        select line.Trim('|', ' ').Split(" | ");
}
