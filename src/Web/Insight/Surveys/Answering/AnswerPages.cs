using System.IO.Compression;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What a respondent is shown: the form, what was sent with it, and why it was not taken, where it was not.</summary>
public sealed record AnswerView
{
    public required AnswerForm Form { get; init; }
    public FilledForm? Filled { get; init; }
    public Outcome? Refused { get; init; }
    /// <summary>The answer was just taken.</summary>
    public bool Sent { get; init; }
    public string? Ticket { get; init; }
    public Guid? Ballot { get; init; }

    public bool ShowsForm => Form.Respondent.MayAnswer && !Sent && Refused is not (Outcome.Closed or Outcome.Answered);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Written => Filled?.Written ?? Form.SentBefore;
    public IReadOnlyDictionary<string, string> Mistakes => Filled?.Mistakes ?? new Dictionary<string, string>();
}

/// <summary>Writes the pages of respondents, which stand outside the house's own layout: light, and the same for all.</summary>
internal static class AnswerPages
{
    private const int ShutFor = 600;

    public static Task Show(HttpContext http, AnswerView view, int status = StatusCodes.Status200OK) =>
        Write<AnswerPage>(http, status, new() { [nameof(AnswerPage.View)] = view });

    public static Task Results(HttpContext http, AnswerForm form, Published published) =>
        Write<AnswerResultsPage>(http, StatusCodes.Status200OK, new() { [nameof(AnswerResultsPage.Form)] = form, [nameof(AnswerResultsPage.Published)] = published });

    public static Task Missing(HttpContext http) =>
        Tell(http, StatusCodes.Status404NotFound, AnsweringTexts.MissingTitle, AnsweringTexts.MissingText);

    public static Task TooLarge(HttpContext http) =>
        Tell(http, StatusCodes.Status413PayloadTooLarge, AnsweringTexts.TooLargeTitle, AnsweringTexts.TooLargeText);

    public static Task Garbled(HttpContext http) =>
        Tell(http, StatusCodes.Status400BadRequest, LayoutTexts.StatusTitle(StatusCodes.Status400BadRequest), LayoutTexts.StatusText(StatusCodes.Status400BadRequest));

    public static Task Shut(HttpContext http)
    {
        http.Response.Headers.RetryAfter = ShutFor.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Tell(http, StatusCodes.Status429TooManyRequests, AnsweringTexts.ShutTitle, AnsweringTexts.ShutText);
    }

    private static Task Tell(HttpContext http, int status, Text title, Text text) =>
        Write<AnswerRefusal>(http, status, new() { [nameof(AnswerRefusal.Title)] = (string)title, [nameof(AnswerRefusal.What)] = (string)text });

    private static Task Write<T>(HttpContext http, int status, Dictionary<string, object?> parameters) where T : IComponent =>
        Small(http, () => new RazorComponentResult<T>(parameters) { StatusCode = status, PreventStreamingRendering = true }.ExecuteAsync(http));

    // Compressed, which the house's other pages are not: a foreign page cannot have one of these drawn with words of its own
    // beside its secrets, since the secret is the address.
    private static async Task Small(HttpContext http, Func<Task> write)
    {
        http.Response.Headers.Vary = "Accept-Encoding";
        if (!http.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is null or > 0))
        {
            await write();
            return;
        }
        http.Response.Headers.ContentEncoding = "br";
        var plain = http.Response.Body;
        await using var brotli = new BrotliStream(plain, CompressionLevel.Fastest, leaveOpen: true);
        http.Response.Body = brotli;
        try
        {
            await write();
        }
        finally
        {
            http.Response.Body = plain;
        }
    }
}

/// <summary>Addresses of style sheets and modules with their fingerprints: the framework hands them to routed pages only.</summary>
internal sealed class AnswerAssets(EndpointDataSource endpoints)
{
    private readonly Lazy<ResourceAssetCollection> assets = new(() =>
        endpoints.Endpoints.Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>()).FirstOrDefault(found => found is not null) ?? ResourceAssetCollection.Empty);

    public string this[string path] => "/" + assets.Value[path];
}
