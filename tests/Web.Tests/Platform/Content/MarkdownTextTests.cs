using System.Text;
using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Content;

public sealed class MarkdownTextTests
{
    private static string Shown(string markdown, int baseLevel = 2) => string.Join('/', MarkdownText.ToBlocks(markdown, baseLevel).Select(Shown));

    private static string Shown(Block block) => block switch
    {
        Heading heading => $"h{heading.Level}:{heading.Text}",
        Paragraph paragraph => $"p:{Shown(paragraph.Text)}",
        Quote quote => $"q:{Shown(quote.Text)}",
        ListBlock list => $"{(list.Ordered ? "ol" : "ul")}({string.Join(';', list.Items.Select(item => string.Join(',', item.Select(Shown))))})",
        TableBlock table => $"t({string.Join('|', table.Columns.Select(c => c.Header + (c.Align == Align.End ? ">" : "")))}{string.Concat(table.Rows.Select(row => ";" + string.Join('|', row)))})",
        _ => throw new InvalidOperationException("Not a block of Markdown: " + block),
    };

    private static string Shown(IEnumerable<Inline> text) => string.Concat(text.Select(run =>
        (run.Bold ? "**" : "") + (run.Italic ? "_" : "") + run.Text.Replace("\n", "¶", StringComparison.Ordinal) + (run.Link is null ? "" : $"<{run.Link}>")));

    [Theory]
    [InlineData("Hei", "p:Hei")]
    [InlineData("En\nto  \ntre\n\nfire", "p:En¶to¶tre/p:fire")]
    [InlineData("# A\n## B\n### C\n#### D", "h2:A/h3:B/h4:C/h4:D")]
    [InlineData("### A\n# B\n### C", "h2:A/h2:B/h3:C")]
    [InlineData("Avsnitt\n---\nmer", "p:Avsnitt/p:mer")]
    [InlineData("#1 på lista", "p:#1 på lista")]
    [InlineData("**sterkt** og *lett* og ***begge***", "p:**sterkt og _lett og **_begge")]
    [InlineData("snake_case_navn og 2 * 3 * 4", "p:snake_case_navn og 2 * 3 * 4")]
    [InlineData("- a\n- b\n  - c\n  1. d\n- e", "ul(p:a;p:b,ul(p:c),ol(p:d);p:e)")]
    [InlineData("1. a\n2. b", "ol(p:a;p:b)")]
    [InlineData("1. a\n1. b", "ol(p:a;p:b)")]
    [InlineData("17. mai var vi samlet", "p:17. mai var vi samlet")]
    [InlineData("1. mai\n17. mai", "p:1. mai/p:17. mai")]
    [InlineData("2015. Et *godt* år", "p:2015. Et _godt år")]
    [InlineData("- # Overskrift\n- b", "ul(p:**Overskrift;p:b)")]
    [InlineData("> a\n> b\n>\n> - c\n>   1. d\n>\n> > e", "q:a¶b¶– c¶1. d¶e")]
    [InlineData("[kart](https://kart.eksempel.no/a?b=1&c=2)", "p:kart<https://kart.eksempel.no/a?b=1&c=2>")]
    [InlineData("[**nye** kart](http://x.no)", "p:**nye<http://x.no/> kart<http://x.no/>")]
    [InlineData("[skriv](mailto:post@eksempel.no)", "p:skriv<mailto:post@eksempel.no>")]
    [InlineData("Se https://eksempel.no/a. Ja", "p:Se https://eksempel.no/a<https://eksempel.no/a>. Ja")]
    [InlineData("<https://eksempel.no> <post@eksempel.no>", "p:https://eksempel.no<https://eksempel.no/> post@eksempel.no<mailto:post@eksempel.no>")]
    [InlineData("[](https://eksempel.no)", "p:https://eksempel.no<https://eksempel.no/>")]
    [InlineData("[nær](/programmer/1)", "p:nær")]
    [InlineData("[Kari]: ja\n\n[Kari]", "p:[Kari]: ja/p:[Kari]")]
    [InlineData("![et bilde](https://x.no/b.png)", "p:et bilde")]
    [InlineData("<b>ikke</b> <script>x()</script>", "p:<b>ikke</b> <script>x()</script>")]
    [InlineData("<div onclick=x>\n\n<!-- a -->", "p:<div onclick=x>/p:<!-- a -->")]
    [InlineData("R&D &amp; &lt;b&gt; &copy;", "p:R&D & <b> ©")]
    [InlineData("    innrykk er ikke kode", "p:innrykk er ikke kode")]
    [InlineData("`kode` og\n```\nmer\n```", "p:`kode` og¶```¶mer¶```")]
    [InlineData("| Navn | Tall |\n|---|--:|\n| A *b* | 3,5 |\n| C |\n", "t(Navn|Tall>;A b|3,5;C|)")]
    [InlineData("| Lenke |\n|---|\n| [kart](https://x.no/a) |\n", "t(Lenke;kart (https://x.no/a))")]
    [InlineData("a | b", "p:a | b")]
    [InlineData("a\u0000b\u0001&#1;c", "p:abc")]
    [InlineData("Før\n| A | B |\n|:-:|---|\n| 1 \\| 2 | - x | y |\n# Etter", "p:Før/t(A|B;1 | 2|- x | y)/h2:Etter")]
    [InlineData("a*\n|---|\n|**b`|*c|\n", "p:a*¶|---|¶|**b`|*c|")]
    [InlineData("|**a`|\n|---|\n|*b|\n|*c|\n", "t(**a`;*b;*c)")]
    [InlineData("Med strek\n===", "p:Med strek")]
    [InlineData(" \n\t\n", "")]
    [InlineData("---", "")]
    public void Text_becomes_the_blocks_meant(string markdown, string blocks) => Assert.Equal(blocks, Shown(markdown));

    [Fact]
    public void Half_a_character_is_shown_as_missing() => Assert.Equal("p:a\uFFFD", Shown("a\uD800"));

    [Fact]
    public void Headings_stand_under_the_base_level() => Assert.Equal("h3:A/h4:B/h4:C", Shown("# A\n## B\n### C", 3));

    [Fact]
    public void Plain_text_is_the_words_alone() =>
        Assert.Equal("Tittel\nEt sterkt ord\nen\nto\nNavn | Tall\nA | 1\nsagt", MarkdownText.ToPlain("# Tittel\nEt **sterkt** [ord](https://x.no)\n\n- en\n  - to\n\n|Navn|Tall|\n|---|---|\n|A|1|\n\n> sagt"));

    public static TheoryData<string> Attacks() =>
    [
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))", "[x](&#x6A&#x61vascript:alert(1))",
        "[x](java&NewLine;script&colon;alert(1))", "[x](javascript&colon;alert(1))", "[x](\u0001javascript:alert(1))", "[x](<\u00A0javascript:alert(1)>)", "[x](\\javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:msgbox(1))", "[x](file:///etc/passwd)", "[x](//ond.eksempel)", "[x](\\\\ond.eksempel)", "[x](https:ond)", "[x](http:/ond)",
        "[x](https://bank.no@ond.eksempel)", "[x](https://\"onmouseover=alert(1))", "[x](mailto:a@b.no%0d%0abcc:c@d.no)", "[x](ftp://x.no)", "[x](tel:123)", "<javascript:alert(1)>", "<data:text/html,x>",
        "[x]: javascript:alert(1)\n\n[x]", "![x](javascript:alert(1))", "[![x](javascript:a)](javascript:b)", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
        "[x](https://x.no \"onclick=\\\"alert(1)\\\"\")", "[x](https://x.no/\"><script>alert(1)</script>)", "[x](<https://x.no/' onclick='a>)", "www.ond.eksempel/<script>", "[x](blob:https://x.no/1)", "[x](#id)", "[x](x.html)",
        "| a |\n|---|\n| [x](javascript:alert(1)) |", "- > [x](javascript:alert(1))", "# [x](javascript:alert(1))", "[a](https://x.no/[b](javascript:alert(1)))", "[x](JAVASCRIPT&#58;alert(1))", "[x](%6Aavascript:alert(1))",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Attack_yields_text_and_no_active_content(string markdown) => AssertHarmless(MarkdownText.ToBlocks(markdown));

    [Fact]
    public void Any_text_whatever_yields_harmless_blocks()
    {
        var parts = Gen.OneOf(
            Gen.Elements("[", "](", ")", "![", "<", ">", "> ", "- ", "1. ", "17) ", "# ", "*", "**", "_", "`", "|", "|---|\n", "\n", "\n\n", "  ", "    ", "\\", "&#106;", "&colon;", "javascript:", "https://x.no", "mailto:", "]:", "a", "ø", "\t", "~~", "---", "\uD800", "\0", "www.", "@"),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        Prop.ForAll(parts.ListOf(30).Select(list => string.Concat(list)).ToArbitrary(), text =>
        {
            AssertHarmless(MarkdownText.ToBlocks(text));
            _ = MarkdownText.ToPlain(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }

    [Fact]
    public void Letters_and_digits_are_never_lost() =>
        Prop.ForAll(Gen.Elements("- ", "1. ", "17. ", "# ", "*", "**", "|", "|---|\n", "\n", "\n\n", "ord ", "x9", "> ", "[", "]", "]: ", "`", "    ", "<b>", "~").ListOf(20).Select(list => string.Concat(list)).ToArbitrary(), text =>
            Words(MarkdownText.ToPlain(text)) == Words(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    /// <summary>Without the digits of the numbers of lists, which the list itself shows.</summary>
    private static string Words(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) && c is not ('1' or '7')));

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[[]](")]
    [InlineData("*a **b ")]
    [InlineData("**a ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    [InlineData("a|b\n")]
    [InlineData("|")]
    [InlineData("<a ")]
    [InlineData("&#x")]
    [InlineData("\n\n# a")]
    [InlineData("a\n")]
    [InlineData("*a* b\n")]
    [InlineData("http://a.no ")]
    public void Text_nested_or_long_beyond_measure_is_shown_soon(string part)
    {
        foreach (var length in new[] { 1_500, 10_000, 300_000 })
        {
            var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
            IReadOnlyList<Block> blocks = [];

            var took = Effort.Of(() => blocks = MarkdownText.ToBlocks(text));

            AssertHarmless(blocks);
            TestContext.Current.TestOutputHelper?.WriteLine($"{length}: {blocks.Count} blocks in {took.TotalMilliseconds} ms");
            Assert.InRange(took.TotalSeconds, 0, 10);
        }
    }

    [Fact]
    public void Lists_nested_beyond_measure_keep_their_words()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 40; i++) text.Append(' ', i * 2).Append("- punkt").Append(i).Append('\n');

        var plain = MarkdownText.ToPlain(text.ToString());

        Assert.All(Enumerable.Range(0, 40), i => Assert.Contains("punkt" + i, plain, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_past_the_longest_is_kept_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("Et *ord* her.\n\n", 10_000)) + "**slutt**";

        var blocks = MarkdownText.ToBlocks(text);

        Assert.Contains(((Paragraph)blocks[0]).Text, run => run.Italic);
        Assert.Equal("**slutt**", Assert.Single(((Paragraph)blocks[^1]).Text).Text);
    }

    private static void AssertHarmless(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            switch (block)
            {
                case Heading heading: Assert.InRange(heading.Level, 2, 4); break;
                case Paragraph paragraph: AssertHarmless(paragraph.Text); break;
                case Quote quote: AssertHarmless(quote.Text); break;
                case ListBlock list: foreach (var item in list.Items) AssertHarmless(item); break;
                case TableBlock table: Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)); break;
                default: Assert.Fail("Not a block of Markdown: " + block); break;
            }
    }

    private static void AssertHarmless(IReadOnlyList<Inline> text)
    {
        foreach (var run in text)
        {
            Assert.Equal(Characters.Clean(run.Text), run.Text);
            if (run.Link is not { } link) continue;
            Assert.Matches("^(https?://[^/?#@\"'<>\\s\\\\]+([/?#][^\"<>\\s\\\\]*)?|mailto:[^\"<>\\s\\\\]+)\\z", link);
        }
    }
}
