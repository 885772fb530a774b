using BlankeArk.Web.Platform.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>
/// Similar ideas while somebody types. Posted, so that what is being written stands in no address and no log of addresses;
/// nothing is kept of it.
/// </summary>
internal static class SimilarEndpoint
{
    private const int LargestForm = 16 * 1024;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/ideas/similar", Find).WithMetadata(new NeedsAttribute(Right.SeePublic), new RequestSizeLimitAttribute(LargestForm));

    private static async Task<IResult> Find(HttpContext http, IAntiforgery forgery, SimilarIdeas similar, CurrentActor current, ProposalThrottle throttle)
    {
        await forgery.ValidateRequestAsync(http);
        // Somebody who types fast is not to be told of it: there is just nothing to show.
        if (!throttle.Answers(http.Connection.RemoteIpAddress)) return Results.Json(Array.Empty<SimilarIdea>());
        var words = http.Request.HasFormContentType ? (await http.Request.ReadFormAsync(http.RequestAborted))["words"].ToString() : "";
        return Results.Json(await similar.To(await current.Get(), words));
    }
}
