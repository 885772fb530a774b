using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>What own data adds to the house.</summary>
internal static class OwnDataPart
{
    public static void AddOwnData(this IServiceCollection services)
    {
        services.AddScoped<HeldData>();
        services.AddScoped<Sureness>();
        services.AddScoped<OwnDataDesk>();
        services.AddScoped<ErasureDesk>();
        services.AddScoped<ErasureEnd>();
        foreach (var kind in ErasureLetters.All) services.AddSingleton(kind);
        services.AddSingleton(ErasureWipe.Job);
    }

    public static void MapOwnData(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/me/data.{format}", File).WithMetadata(new NeedsAttribute(Right.KeepOwnSignIn));
        routes.MapGet("/programmes/{programme}/roster/people/{id:guid}/data.{format}", FileFor).WithMetadata(new NeedsAttribute(Right.AnswerForData));
    }

    private static async Task<IResult> File(string format, CurrentActor current, OwnDataDesk desk, HttpContext http)
    {
        if (format is not ("json" or "pdf")) return Results.NotFound();
        var session = http.Features.Get<OpenSession>()!;
        return await desk.TakeOut(await current.Get(), session, format) is { } file
            ? Results.File(file, TypeOf(format), $"{OwnDataTexts.FileName}.{format}")
            : Results.LocalRedirect("/sign-in?back=/me");
    }

    private static async Task<IResult> FileFor(string format, Guid id, CurrentActor current, CurrentProgramme programmes, OwnDataDesk desk)
    {
        if (format is not ("json" or "pdf")) return Results.NotFound();
        var file = await desk.TakeOutFor(await current.Get(), (await programmes.Get()).Id, id, format);
        return Results.File(file, TypeOf(format), $"{OwnDataTexts.FileName}.{format}");
    }

    private static string TypeOf(string format) => format == "json" ? "application/json" : "application/pdf";
}
