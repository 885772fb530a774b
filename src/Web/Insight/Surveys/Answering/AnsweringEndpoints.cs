using System.Globalization;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.AspNetCore.Http.Features;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// The addresses of respondents. The link is all the right there is, and a page may be days old, so no antiforgery token is
/// asked for. Every link that does not open meets one and the same page.
/// </summary>
internal static class AnsweringEndpoints
{
    public const int LargestForm = 256 * 1024;

    private delegate Task<AnswerForm> Finding(Respondents respondents);

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/answer/{token}", "token", (respondents, secret) => respondents.ByToken(secret));
        Map(routes, "/answer/open/{code}", "code", (respondents, secret) => respondents.ByCode(secret));
    }

    private static void Map(IEndpointRouteBuilder routes, string address, string secret, Func<Respondents, string?, Task<AnswerForm>> find)
    {
        routes.MapGet(address, (HttpContext http) => Serve(http, Finder(http), Show)).WithMetadata(Public());
        routes.MapGet(address + "/results", (HttpContext http) => Serve(http, Finder(http), Results)).WithMetadata(Public());
        routes.MapPost(address, (HttpContext http) => Serve(http, Finder(http), Post)).WithMetadata(Public());
        routes.MapPost(address + "/ballot", (HttpContext http) => Serve(http, Finder(http), Take)).WithMetadata(Public());
        Finding Finder(HttpContext http) => respondents => find(respondents, http.GetRouteValue(secret) as string);
    }

    // What is published may be withdrawn again: then the link shows where the survey is.
    private static async Task Results(AnswerCall call)
    {
        try
        {
            var published = await call.Http.RequestServices.GetRequiredService<Publication>().Read(call.Form.Respondent);
            await AnswerPages.Results(call.Http, call.Form, published);
        }
        catch (Missing)
        {
            call.Http.Response.Redirect(call.Http.Request.Path.ToUriComponent()[..^"/results".Length]);
        }
    }

    private static object[] Public() => [new NeedsAttribute(Right.SeePublic), new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(LargestForm)];

    private static async Task Serve(HttpContext http, Finding find, Func<AnswerCall, Task> act)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (Chosen(http)) return;
        var throttle = http.RequestServices.GetRequiredService<Throttle>();
        if (throttle.IsShut(http.Connection.RemoteIpAddress))
        {
            await AnswerPages.Shut(http);
            return;
        }
        try
        {
            var form = await find(http.RequestServices.GetRequiredService<Respondents>());
            Speak(http, form);
            await act(new AnswerCall(http, form));
        }
        catch (Missing)
        {
            throttle.Guessed(http.Connection.RemoteIpAddress);
            await AnswerPages.Missing(http);
        }
    }

    // A choice of language is asked for at the page's own address, so that no page needs to spell its address out.
    private static bool Chosen(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || http.Request.Query["language"] is not [{ } language] || !Languages.Has(language)) return false;
        ReaderLanguage.Choose(http, language);
        http.Response.Redirect(http.Request.Path.ToUriComponent());
        return true;
    }

    // As elsewhere: the reader's own choice, else the programme's language.
    private static void Speak(HttpContext http, AnswerForm form)
    {
        if (Languages.Has(http.Request.Cookies[ReaderLanguage.NameOf(http)])) return;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(form.Respondent.Programme.Language);
    }

    private static Task Show(AnswerCall call) =>
        AnswerPages.Show(call.Http, new AnswerView { Form = call.Form, Sent = call.Http.Request.Query.ContainsKey("sent") });

    private static async Task Post(AnswerCall call)
    {
        if (await Read(call.Http) is not { } posted) return;
        var taken = await call.Receive(posted);
        if (taken.Outcome == Outcome.Taken)
            call.Http.Response.Redirect(call.Http.Request.Path.ToUriComponent() + "?sent");
        else
            await AnswerPages.Show(call.Http, new AnswerView { Form = taken.Form, Filled = taken.Filled, Refused = taken.Outcome, Ticket = taken.Ticket, Ballot = taken.Ballot }, taken.Status);
    }

    private static async Task Take(AnswerCall call)
    {
        if (await Read(call.Http) is not { } posted) return;
        var taken = await call.Receive(posted);
        if (taken.Wait is { } wait) call.Http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        call.Http.Response.StatusCode = taken.Outcome == Outcome.Taken ? StatusCodes.Status204NoContent : taken.Status;
        if (taken.Outcome == Outcome.Taken) return;
        await call.Http.Response.WriteAsJsonAsync(new
        {
            reason = taken.Outcome.ToString().ToLowerInvariant(),
            mistakes = taken.Filled.Mistakes.Select(m => new { field = m.Key, message = m.Value }),
            ticket = taken.Outcome == Outcome.Wrong ? taken.Ticket : null,
        });
    }

    // Null when it is larger than any form of ours, whether it says so or not, or no form at all: the page then says so.
    private static async Task<IFormCollection?> Read(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return FormCollection.Empty;
        try
        {
            if (http.Request.ContentLength > LargestForm) throw new BadHttpRequestException("", StatusCodes.Status413PayloadTooLarge);
            return await new FormFeature(http.Request, Limits).ReadFormAsync(http.RequestAborted);
        }
        catch (BadHttpRequestException tooMuch) when (tooMuch.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            await AnswerPages.TooLarge(http);
        }
        catch (InvalidDataException)
        {
            await AnswerPages.Garbled(http);
        }
        return null;
    }

    private static readonly FormOptions Limits = new()
    {
        ValueLengthLimit = LargestForm,
        KeyLengthLimit = 200,
        ValueCountLimit = 2000,
        MultipartBodyLengthLimit = LargestForm,
        BufferBodyLengthLimit = LargestForm,
    };
}
