using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.Net.Http.Headers;

namespace BlankeArk.Web.Platform.Feeds;

/// <summary>The rooms' open data over HTTP: JSON for anybody and any page, a hundred at a time, unchanged ones not sent again.</summary>
internal static class OpenFeeds
{
    public const int AtOnce = 100;
    // Norwegian letters as they are; it is JSON alone, never part of a page.
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Feed> All => RoomList.All.SelectMany(room => room.Feeds);

    public static void MapFeeds(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/feeds/{name}.json", Read).WithMetadata(new NeedsAttribute(Right.SeePublic));

    private static async Task<IResult> Read(string name, string? after, HttpContext http)
    {
        if (All.FirstOrDefault(f => f.Name == name) is not { } feed) return Results.NotFound();
        if (!TryPlace(after, out var place)) return Results.BadRequest();
        var entries = await feed.Read(http.RequestServices, place, AtOnce);
        var here = $"{http.Request.Scheme}://{http.Request.Host}";
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?>
        {
            ["feed"] = $"{here}/feeds/{name}.json",
            ["documentation"] = $"{here}/feeds",
            ["items"] = entries.Select(e => e.Members.ToDictionary(m => m.Key, m => m.Value is string { Length: > 1 } text && text[0] == '/' && m.Key == "address" ? here + text : m.Value)),
            // Given also at the end, to be asked again later for what has moved since.
            ["next"] = entries.Count > 0 ? $"{here}/feeds/{name}.json?after={Token(entries[^1].Place)}" : after is null ? null : $"{here}/feeds/{name}.json?after={after}",
            ["more"] = entries.Count == AtOnce,
        }, Written);
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.CacheControl = "public, max-age=60";
        return Results.Bytes(body, "application/json; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(body))[..32]}\""));
    }

    private static string Token(FeedPlace place) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place.MovedAt.Ticks}.{place.Number}")));

    private static bool TryPlace(string? token, out FeedPlace? place)
    {
        place = null;
        if (string.IsNullOrEmpty(token)) return true;
        if (token.Length > 100 || !Base64Url.IsValid(token)) return false;
        var parts = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)).Split('.');
        if (parts is not [var ticks, var written] || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at > DateTime.MaxValue.Ticks
            || !int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        place = new FeedPlace(new DateTime(at, DateTimeKind.Utc), number);
        return true;
    }
}
