using System.Net;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>Follows every link a visitor is shown, from the pages given, and gives each page that was reached once.</summary>
public static class Crawl
{
    private const int Most = 250;

    public static async Task<IReadOnlyList<Page>> From(Visitor visitor, params string[] starts)
    {
        var waiting = new Queue<string>(starts);
        var seen = new HashSet<string>(starts, StringComparer.Ordinal);
        var pages = new List<Page>();
        while (waiting.TryDequeue(out var address) && pages.Count < Most)
        {
            var answer = await visitor.Get(address);
            if (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther) continue;
            if (answer.IsSuccessStatusCode && IsFile(answer)) continue;
            var page = new Page(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            pages.Add(page);
            foreach (var link in Links(page).Where(seen.Add)) waiting.Enqueue(link);
        }
        return pages;
    }

    // What is taken home and opened from there is no page of the house.
    private static bool IsFile(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType != "text/html" || answer.Content.Headers.ContentDisposition?.DispositionType == "attachment";

    // Pages alike, such as one for each of fifty people, are visited three times at most.
    private static IEnumerable<string> Links(Page page) =>
        page.Html.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Where(link => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !link.StartsWith("/language/", StringComparison.Ordinal))
            .GroupBy(link => string.Concat(link.Split('?')[0].Select(c => char.IsAsciiDigit(c) ? '0' : c)))
            .SelectMany(alike => alike.Take(3));
}
