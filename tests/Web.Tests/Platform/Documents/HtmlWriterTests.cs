using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BlankeArk.Web.Platform.Documents;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents;

public sealed class HtmlWriterTests
{
    private static readonly IDocument Page = Parse(HtmlWriter.WritePage(SampleDocument.Make()));

    [Fact]
    public void Headings_of_any_document_skip_no_level()
    {
        var levels = Page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Ids_are_unique_and_everything_referred_to_exists()
    {
        var ids = Page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        var references = Page.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!)
            .Concat(Page.QuerySelectorAll("a[href^='#']").Select(e => e.GetAttribute("href")![1..])).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.NotEmpty(references);
        Assert.All(references, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Markup_holds_no_style_attribute_script_or_handler()
    {
        var fragment = Parse(HtmlWriter.Write(SampleDocument.Make()));

        Assert.Empty(fragment.QuerySelectorAll("[style], style, script"));
        Assert.DoesNotContain(fragment.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(fragment.QuerySelectorAll("svg *").SelectMany(e => e.Attributes), a => a.Value.StartsWith('#'));
    }

    [Fact]
    public void Links_are_safe_or_plain_text()
    {
        var links = Page.QuerySelectorAll("article p a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["https://www.example.org/plan?a=1&b=2", "#resultater", "mailto:post@example.org"], links);
        Assert.Contains("ingen lenke og <b>ikke</b> & \"kode\".", Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("#finnes-ikke")]
    public void Link_of_another_kind_is_not_written(string link) =>
        Assert.Empty(Parse(HtmlWriter.Write(SampleDocument.Of(new Paragraph([new("her", Link: link)])))).QuerySelectorAll("a"));

    [Fact]
    public void Table_names_its_columns_and_rows_and_sets_its_sum_apart()
    {
        var table = Page.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent == "Tabell 1. Oppmøte etter enhet");

        Assert.All(table.QuerySelectorAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody tr"), tr => Assert.Equal("row", tr.FirstElementChild!.GetAttribute("scope")));
        Assert.Equal(60, table.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("Sum", table.QuerySelector("tfoot th")!.TextContent);
        Assert.Contains("num", table.QuerySelector("tbody td")!.ClassList);
        var region = table.ParentElement!;
        Assert.Equal(("region", "0", table.QuerySelector("caption")!.Id),
            (region.GetAttribute("role"), region.GetAttribute("tabindex"), region.GetAttribute("aria-labelledby")));
    }

    [Fact]
    public void Chart_has_a_name_a_caption_and_its_numbers()
    {
        var figure = Page.QuerySelector("figure")!;
        var drawing = figure.QuerySelector("svg")!;

        Assert.Equal("img", drawing.GetAttribute("role"));
        Assert.Equal(SampleDocument.Words.Sentence, Page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent);
        Assert.StartsWith("Figur 1. De tjue vanligste ordene", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Vis tallene", figure.QuerySelector("details summary")!.TextContent);
        Assert.Equal(["tid", "87"], figure.QuerySelectorAll("tbody tr")[0].Children.Select(c => c.TextContent));
        Assert.Equal("–", figure.QuerySelector("tbody tr:last-child")!.LastElementChild!.TextContent);
    }

    [Fact]
    public void Contents_list_headings_to_their_depth_in_order()
    {
        var entries = Page.QuerySelectorAll("nav a").Select(a => a.TextContent);

        Assert.Equal(["Bakgrunn", "Kommunens egne ord", "Organisering", "Resultater", "Sykefravær", "Bakgrunn", "Ettertanke"], entries);
        Assert.Equal(3, Page.QuerySelectorAll("nav > ul > li").Length);
    }

    [Theory]
    [InlineData("nb", "Innhold", "15. mars 2026")]
    [InlineData("nn", "Innhald", "15. mars 2026")]
    [InlineData("en", "Contents", "15 March 2026")]
    public void Document_speaks_its_own_language_and_counts_days_in_Norway(string language, string contents, string day)
    {
        var page = Parse(HtmlWriter.WritePage(SampleDocument.Make(language)));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(contents, page.QuerySelector("nav > p")!.TextContent);
        Assert.EndsWith(day, page.QuerySelector(".document-byline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_without_title_begins_at_the_second_level_and_shows_what_follows_a_slot()
    {
        var options = new HtmlOptions { WithTitle = false, AfterSlot = slot => $"<a href=\"/rediger/{slot.Key}\">Rediger</a>" };
        var fragment = Parse(HtmlWriter.Write(SampleDocument.Make(), options));

        Assert.Empty(fragment.QuerySelectorAll("h1"));
        Assert.Equal("/rediger/bakgrunn", fragment.QuerySelector("[data-slot='bakgrunn']")!.LastElementChild!.GetAttribute("href"));
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
