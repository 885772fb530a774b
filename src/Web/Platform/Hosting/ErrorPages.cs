using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>Why a form that was posted could not be taken.</summary>
public enum Lost { Gone, ForAnotherSignIn }

/// <summary>Turns what was thrown into a status; the status page says it in words.</summary>
public static class ErrorPages
{
    /// <summary>The page that tells of a failed post is read, not posted to: what was posted may be what failed.</summary>
    public static Task TellByReading(HttpContext http, RequestDelegate next)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            http.Request.Method = HttpMethods.Get;
            http.Request.ContentLength = 0;
        }
        return next(http);
    }

    /// <summary>
    /// A form that was posted and no longer stands on its page, as when somebody removed what it would change, or that was
    /// made for another sign-in: the framework answers 400 without a word, and the status page says which it was.
    /// </summary>
    public static async Task TellOfLostForm(HttpContext http, RequestDelegate next)
    {
        await next(http);
        var response = http.Response;
        if (response.HasStarted || response.StatusCode != StatusCodes.Status400BadRequest || !HttpMethods.IsPost(http.Request.Method)) return;
        var forged = http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false };
        if (!forged && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null) return;
        (response.ContentType, response.ContentLength) = (null, null);
        http.Items[LostForm] = forged ? Lost.ForAnotherSignIn : Lost.Gone;
    }

    /// <summary>Marks a request whose form is lost, with how.</summary>
    public static readonly object LostForm = new();

    /// <summary>What was written in a form that a passkey is missing for, so that it can be sent again.</summary>
    public static readonly object Written = new();

    /// <summary>What people do is no fault of the program's, and its words may be personal: not for the log.</summary>
    public static bool IsNoFault(ExceptionHandlerSuppressDiagnosticsContext failure) =>
        failure.Exception is Missing or Forbidden or UserMistake or StandingStill or AntiforgeryValidationException or BadHttpRequestException
        || WaitOutside.WasOvertaken(failure.HttpContext);

    public static async Task Handle(HttpContext http)
    {
        var failure = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (failure is Forbidden && http.User.Identity?.IsAuthenticated != true && HttpMethods.IsGet(http.Request.Method))
        {
            await http.ChallengeAsync();
            return;
        }
        if (failure is Forbidden { LacksPasskey: true })
        {
            http.Items[NeedsHandler.LacksPasskey] = true;
            await http.ForbidAsync();
            return;
        }
        if (failure is not (Missing or Forbidden or UserMistake) && WaitOutside.WasOvertaken(http)) failure = new StandingStill();
        if (failure is StandingStill) http.Response.Headers.RetryAfter = WaitOutside.RetryAfter;
        http.Response.StatusCode = failure switch
        {
            Missing => StatusCodes.Status404NotFound,
            Forbidden => StatusCodes.Status403Forbidden,
            UserMistake => StatusCodes.Status422UnprocessableEntity,
            AntiforgeryValidationException => StatusCodes.Status400BadRequest,
            BadHttpRequestException bad => bad.StatusCode,
            StandingStill => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
    }
}
