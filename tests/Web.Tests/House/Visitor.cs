using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>A file brought along with a form.</summary>
public sealed record Upload(string Field, string FileName, byte[] Content, string Type = "text/csv");

/// <summary>Somebody with a browser: keeps cookies, follows redirects, fills in the forms that the pages really have.</summary>
public sealed class Visitor(HttpClient client, CookieContainer cookies)
{
    public HttpClient Client => client;
    public CookieContainer Cookies => cookies;

    /// <summary>Goes to an address and on to where it leads.</summary>
    public async Task<Page> See(string address) => await Follow(await Get(address));

    /// <summary>One request, without following where it leads.</summary>
    public Task<HttpResponseMessage> Get(string address) => client.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>
    /// Fills in and sends a form: what the page has written in it goes along, fields named here are changed, and a
    /// button's name stands for pressing it. Null leaves a field out, as an unticked box is. Follows where it leads.
    /// </summary>
    public Task<Page> Post(Page page, string form, params (string Name, string? Value)[] values) => Post(page, form, [], values);

    public async Task<Page> Post(Page page, string form, IReadOnlyList<Upload> files, params (string Name, string? Value)[] values)
    {
        var element = page.Form(form);
        var fields = Filled(element, values);
        var action = element.GetAttribute("action") is { Length: > 0 } given ? given : page.Address;
        using var content = Content(element, fields, files);
        return await Follow(await client.PostAsync(action, content, TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a form as it was written, with fields it does not have; does not follow where it leads.</summary>
    public async Task<HttpResponseMessage> PostMore(Page page, IHtmlFormElement form, IReadOnlyList<(string Name, string Value)> more)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } given ? given : page.Address;
        using var content = Content(form, [.. Filled(form, []), .. more], []);
        return await client.PostAsync(action, content, TestContext.Current.CancellationToken);
    }

    private static List<(string Name, string Value)> Filled(IHtmlFormElement form, (string Name, string? Value)[] values)
    {
        var known = form.Elements.Select(e => e.GetAttribute("name")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (name, _) in values)
            if (!known.Contains(name)) throw new InvalidOperationException($"The form has no field «{name}»; it has: {string.Join(", ", known)}.");
        var changed = values.Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
        var kept = form.Elements.Where(e => e.GetAttribute("name") is { } name && !changed.Contains(name)).SelectMany(Written);
        return [.. kept, .. values.Where(v => v.Value is not null).Select(v => (v.Name, v.Value!))];
    }

    private static IEnumerable<(string, string)> Written(AngleSharp.Dom.IElement element)
    {
        var name = element.GetAttribute("name")!;
        if (element.HasAttribute("disabled")) return [];
        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [(name, box.Value)] : [],
            IHtmlInputElement { Type: "file" or "submit" or "button" or "image" } => [],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement list => list.Options.Where(o => o.IsSelected).Select(o => (name, o.Value)),
            _ => [],
        };
    }

    private static HttpContent Content(IHtmlFormElement form, List<(string Name, string Value)> fields, IReadOnlyList<Upload> files)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
            return new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields) content.Add(new StringContent(value), $"\"{name}\"");
        foreach (var file in files)
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new(file.Type);
            content.Add(part, $"\"{file.Field}\"", $"\"{file.FileName}\"");
        }
        return content;
    }

    private async Task<Page> Follow(HttpResponseMessage answer)
    {
        for (var steps = 0; answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && steps < 10; steps++)
            answer = await client.GetAsync(new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!), TestContext.Current.CancellationToken);
        return new Page(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
