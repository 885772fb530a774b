using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>The address to which a system sends figures of one indicator, with the indicator's key. Sent once more they change nothing.</summary>
internal static class MeasurementApi
{
    public const string Address = "/api/measurements";
    private const int Longest = 256 * 1024;
    private const string Scheme = "Bearer ";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(Address, Put).WithMetadata(new NeedsAttribute(Right.SeePublic)).RequireRateLimiting(new MeasurementThrottle());

    private static async Task<IResult> Put(HttpContext http, KeyDesk keys, MeasurementDesk desk, Db db, Today today)
    {
        var header = http.Request.Headers.Authorization.ToString();
        var key = header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? await keys.Find(header[Scheme.Length..].Trim()) : null;
        if (key is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problem(StatusCodes.Status401Unauthorized, KeyTexts.BadKey);
        }
        if (http.Request.ContentLength > Longest) return Problem(StatusCodes.Status413PayloadTooLarge, KeyTexts.S413);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Longest;
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, new JsonDocumentOptions { MaxDepth = 4 }, http.RequestAborted);
            var indicator = await db.Indicators.AsNoTracking().SingleAsync(i => i.Id == key.IndicatorId);
            var brought = await desk.PutByKey(key, Figures(indicator, body.RootElement, today.Date));
            return Results.Json(new { @new = brought.New, corrected = brought.Corrected, unchanged = brought.Unchanged });
        }
        catch (JsonException)
        {
            return Problem(StatusCodes.Status400BadRequest, KeyTexts.BadJson);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, KeyTexts.S413);
        }
        catch (UserMistake mistake)
        {
            var raced = mistake.Message == PlatformTexts.TakenMeanwhile || mistake.Message == PlatformTexts.ChangedMeanwhile;
            return Problem(raced ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, mistake.Message);
        }
    }

    private static IReadOnlyList<Figure> Figures(Indicator indicator, JsonElement body, DateOnly today)
    {
        if (body.ValueKind == JsonValueKind.Object) return [One(indicator, body, 1, today)];
        if (body.ValueKind != JsonValueKind.Array) throw new JsonException();
        if (body.GetArrayLength() > FigureSheet.Most) throw new UserMistake(FigureTexts.TooMany.With(FigureSheet.Most));
        var figures = body.EnumerateArray().Select((item, index) => One(indicator, item, index + 1, today)).ToList();
        if (figures.GroupBy(f => f.Period).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new UserMistake(KeyTexts.TwicePeriod.With(Periods.Code(indicator.Frequency, twice.Key)));
        return figures;
    }

    private static Figure One(Indicator indicator, JsonElement item, int number, DateOnly today)
    {
        if (item.ValueKind != JsonValueKind.Object) throw new JsonException();
        string? period = null, remark = null;
        double? value = null, all = null;
        foreach (var field in item.EnumerateObject())
            switch (field.Name)
            {
                case "period": period = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString() : throw Bad(number, field.Name); break;
                case "remark": remark = field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null ? field.Value.GetString() : throw Bad(number, field.Name); break;
                case "value": value = Number(field.Value) ?? throw Bad(number, field.Name); break;
                case "base": all = field.Value.ValueKind == JsonValueKind.Null ? null : Number(field.Value) ?? throw Bad(number, field.Name); break;
                // A misspelt field is told of, not passed over.
                default: throw new UserMistake(KeyTexts.BadItem.With(number, KeyTexts.UnknownField.With(Parse.Shown(field.Name))));
            }
        var read = Periods.Read(indicator.Frequency, period, today);
        if (!read.Ok) throw new UserMistake(KeyTexts.BadItem.With(number, read.Mistake));
        if (value is not { } figure) throw Bad(number, "value");
        if (Figure.WhyNot(indicator, figure, all) is { } why) throw new UserMistake(KeyTexts.BadItem.With(number, why));
        if (remark?.Length > Measurement.LongestRemark) throw Bad(number, "remark");
        return new Figure(read.Value, figure, all, Figure.ReadRemark(remark));
    }

    // Some systems know numbers as text only, and write them as their users do.
    private static double? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetDouble(out var number) && double.IsFinite(number) => number,
        JsonValueKind.String when Figure.Read(value.GetString()) is { Ok: true } read => read.Value,
        _ => null,
    };

    private static UserMistake Bad(int number, string field) => new(KeyTexts.BadItem.With(number, KeyTexts.BadField.With(field)));

    private static IResult Problem(int status, string detail) => Results.Json(new { status, detail }, contentType: "application/problem+json", statusCode: status);
}
