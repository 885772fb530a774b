using AngleSharp.Dom;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Hosting;

public abstract class SecurityTests(WebHouse house) : HouseTests(house)
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/css/app.css", 200)]
    [InlineData("/health", 200)]
    [InlineData("/language/nb?back=/", 302)]
    [InlineData("/nothing/here", 404)]
    [InlineData("/favicon.ico", 404)]
    public async Task Every_answer_carries_the_headers(string address, int status)
    {
        var answer = await House.Anonymous().Get(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(SecurityHeaders.Policy, Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.NotEmpty(Header(answer, "Permissions-Policy"));
        Assert.NotEmpty(Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing/here")]
    [InlineData("/me/sessions")]
    public async Task Browser_is_told_to_keep_to_https_for_a_year(string path)
    {
        var answer = await House.Anonymous().Get("https://blankeark.example" + path);
        var local = await House.Anonymous().Get(path);

        Assert.Equal(SecurityHeaders.OnlyHttps, Header(answer, "Strict-Transport-Security"));
        Assert.Empty(Header(local, "Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("TRACK")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Method_that_nothing_uses_is_refused_and_echoes_nothing(string method)
    {
        var visitor = await House.As(Role.Coordinator);
        foreach (var address in new[] { "/", $"/programmes/{DemoSeed.ProgrammeKey}", "/sign-out", "/nothing/here" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address) { Headers = { { "X-Said", "hemmelig" } } };
            using var answer = await visitor.Client.SendAsync(request, Cancelled);

            Assert.True((int)answer.StatusCode is 404 or 405, $"{method} {address}: {(int)answer.StatusCode}");
            Assert.DoesNotContain("hemmelig", await answer.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Policy_lets_nothing_inline_and_no_other_host_in()
    {
        Assert.DoesNotContain("unsafe", SecurityHeaders.Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", SecurityHeaders.Policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookies_are_kept_from_scripts_and_from_plain_http()
    {
        var visitor = House.Anonymous();
        var front = await visitor.See("/");
        using var form = new FormUrlEncodedContent(front.Form("demo").Elements.Where(e => e.GetAttribute("type") == "hidden")
            .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e.GetAttribute("value")!)).Append(KeyValuePair.Create("In.Role", nameof(Role.Member))));

        var signedIn = await visitor.Client.PostAsync("/", form, Cancelled);

        var chosen = await visitor.Get("/language/nn?back=/");

        var cookies = front.Answer.Headers.GetValues("Set-Cookie").Concat(chosen.Headers.GetValues("Set-Cookie")).Concat(signedIn.Headers.GetValues("Set-Cookie")).ToList();
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-blankeark=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Way_back_never_leads_to_another_host(string back)
    {
        var answer = await House.Anonymous().Get($"/language/nn?back={Uri.EscapeDataString(back)}");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Page_calls_no_other_host_and_holds_nothing_inline()
    {
        var pages = await Crawl.From(await House.As(Role.Coordinator), "/", "/sign-in", $"/programmes/{DemoSeed.ProgrammeKey}");

        Assert.All(pages, page =>
        {
            var called = page.All("[src], link[href], form[action], [formaction], object[data]")
                .SelectMany(e => new[] { e.GetAttribute("src"), e.LocalName == "link" ? e.GetAttribute("href") : null, e.GetAttribute("action"), e.GetAttribute("formaction"), e.GetAttribute("data") })
                .OfType<string>().Where(a => a.Contains("//", StringComparison.Ordinal));
            var inline = page.All("script:not([src]), style, [style]").Concat(page.All("*").Where(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))));

            Assert.True(!called.Any() && !inline.Any(), $"{page.Address}: {string.Join(" ", called)} {string.Join(" ", inline.Select(e => e.OuterHtml))}");
        });
    }

    [Fact]
    public async Task No_link_leads_nowhere_and_no_page_breaks()
    {
        var pages = await Crawl.From(await House.As(Role.Coordinator), "/", $"/programmes/{DemoSeed.ProgrammeKey}");

        Found.Nothing(pages.Where(page => !page.IsOk).Select(page => $"{page.Address}: {(int)page.Status}"));
        Found.Nothing(House.Log.Errors);
    }

    [Fact]
    public async Task Deployment_never_offers_to_come_in_without_proof()
    {
        await using var deployment = await WebHouse.Open(House.Kind, demo: false);

        var front = await deployment.Anonymous().See("/");

        Assert.DoesNotContain(front.Html.Forms, form => Page.NameOf(form) == "demo");
        foreach (var role in Enum.GetValues<Role>())
            Assert.Null(await deployment.Ask(services => services.GetRequiredService<DemoMark>().Persona(role)));
    }

    [Fact]
    public async Task Sealed_text_lies_nowhere_in_the_clear()
    {
        const string Marker = "Hjemmebesøket varte i elleve minutter";
        var programme = await House.DemoProgramme();

        House.Services.GetRequiredService<Staging>().Put(programme, System.Text.Encoding.UTF8.GetBytes(Marker));

        var marker = System.Text.Encoding.UTF8.GetBytes(Marker);
        Assert.DoesNotContain(Directory.EnumerateFiles(House.DataFolder, "*", SearchOption.AllDirectories), file => Bytes(file).AsSpan().IndexOf(marker) >= 0);
        Assert.DoesNotContain(House.Log.All, line => line.Contains(Marker, StringComparison.Ordinal));
    }

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? values : []);
}

public sealed class SecurityOnSqlite(SqliteHouse house) : SecurityTests(house), IClassFixture<SqliteHouse>;
public sealed class SecurityOnPostgres(PostgresHouse house) : SecurityTests(house), IClassFixture<PostgresHouse>;
