using System.Text.RegularExpressions;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>What must not stand in a page: the security policy would refuse it, or the house draws no such pages.</summary>
public sealed partial class MarkupTests
{
    [GeneratedRegex("""@rendermode|StreamRendering|\bstyle\s*=|<script(?![^>]*\bsrc=)|<style\b|(?-i:\son[a-z]+\s*=\s*["'])|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Banned { get; }

    [Fact]
    public void Page_holds_nothing_inline_and_nothing_live()
    {
        var found = Repository.Files("src/Web", ".razor")
            .SelectMany(path => Banned.Matches(Repository.Read(path)).Select(match => $"{path}: {match.Value.Trim()}"));

        Found.Nothing(found);
    }

    /// <summary>Pages outside Platform that show what Platform's own writer has written.</summary>
    private static readonly string[] ShowDocuments = ["src/Web/Documentation/NotePage.razor", "src/Web/Documentation/AnnexPage.razor"];

    [Fact]
    public void Markup_is_made_from_text_only_where_the_house_writes_it()
    {
        var outside = Repository.Files("src/Web", ".razor", ".cs")
            .Where(path => !path.StartsWith("src/Web/Platform/", StringComparison.Ordinal) && !ShowDocuments.Contains(path))
            .Where(path => Repository.Read(path).Contains("new MarkupString", StringComparison.Ordinal)
                || Repository.Read(path).Contains("(MarkupString)", StringComparison.Ordinal));

        Found.Nothing(outside);
    }

    [Fact]
    public void Style_and_script_call_no_other_host()
    {
        var calling = Repository.Files("src/Web", ".css", ".js")
            .Where(path => Regex.IsMatch(Repository.Read(path), """(url\(|@import|from|import\()\s*["']?(https?:)?//"""));

        Found.Nothing(calling);
    }
}
