using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;

namespace BlankeArk.Web.Platform.Hosting;

/// <summary>Turns what was thrown into a status; the status page says it in words.</summary>
public static class ErrorPages
{
    public static async Task Handle(HttpContext http)
    {
        var failure = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (failure is Forbidden && http.User.Identity?.IsAuthenticated != true && HttpMethods.IsGet(http.Request.Method))
        {
            await http.ChallengeAsync();
            return;
        }
        http.Response.StatusCode = failure switch
        {
            Missing => StatusCodes.Status404NotFound,
            Forbidden => StatusCodes.Status403Forbidden,
            UserMistake => StatusCodes.Status422UnprocessableEntity,
            AntiforgeryValidationException => StatusCodes.Status400BadRequest,
            BadHttpRequestException bad => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
    }
}
