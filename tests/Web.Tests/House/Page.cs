using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BlankeArk.Web.Tests.House;

/// <summary>An answer as a person sees it: the status, the address one ended at, and the page.</summary>
public sealed class Page(HttpResponseMessage answer, string body)
{
    public HttpResponseMessage Answer { get; } = answer;
    public string Body { get; } = body;
    public IHtmlDocument Html { get; } = new HtmlParser().ParseDocument(body);
    public HttpStatusCode Status => Answer.StatusCode;
    public bool IsOk => Answer.IsSuccessStatusCode;
    /// <summary>Path and query of where one ended, after redirects.</summary>
    public string Address => Answer.RequestMessage!.RequestUri!.PathAndQuery;
    public string Heading => Words(Html.QuerySelector("h1"));
    /// <summary>All that can be read, with white space evened out.</summary>
    public string Text => Words(Html.Body);
    /// <summary>The messages at the fields and of the form as a whole.</summary>
    public IReadOnlyList<string> Mistakes => [.. Html.QuerySelectorAll(".mistakes li").Select(Words)];

    public IHtmlCollection<IElement> All(string selector) => Html.QuerySelectorAll(selector);

    /// <summary>A table's cells as text, its header row first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string selector) =>
        [.. ((IHtmlTableElement)(Html.QuerySelector(selector) ?? throw new InvalidOperationException($"No table {selector} at {Address}."))).Rows
            .Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(Words)])];

    /// <summary>The form with this name, as the pages name them.</summary>
    public IHtmlFormElement Form(string name) => Html.Forms.FirstOrDefault(f => NameOf(f) == name)
        ?? throw new InvalidOperationException($"No form «{name}» at {Address} ({(int)Status}); there are: {string.Join(", ", Html.Forms.Select(NameOf))}.");

    public static string? NameOf(IHtmlFormElement form) =>
        form.QuerySelector("input[name=_handler]")?.GetAttribute("value");

    public static string Words(INode? node) =>
        string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
