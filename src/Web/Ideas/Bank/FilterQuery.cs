using System.Globalization;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.AspNetCore.Http.Extensions;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What a list's address asks for. What cannot be read does not count; a place or programme nobody knows has no ideas.</summary>
internal static class FilterQuery
{
    private const int LongestSearch = 200, LastPage = 100_000;

    public static async Task<IdeaFilter> Read(IQueryCollection query, Places places, IReadOnlyList<ProgrammeRef> programmes)
    {
        string? Of(string name) => query[name].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
        bool Has(string name) => Of(name) == "1";
        var words = Of("q");
        return new IdeaFilter
        {
            Search = words is { Length: > LongestSearch } ? words[..LongestSearch] : words,
            Organisation = await places.Find(Of("municipality")),
            Programme = Of("programme") is { } key ? programmes.FirstOrDefault(p => p.Key == key)?.Id ?? Guid.Empty : null,
            Stage = Enum.TryParse<IdeaStage>(Of("stage"), out var stage) && Enum.IsDefined(stage) ? stage : null,
            Waiting = Has("waiting"),
            Mine = Has("mine"),
            Lent = Has("lent"),
            Order = Enum.TryParse<IdeaOrder>(Of("order"), out var order) && Enum.IsDefined(order) ? order : IdeaOrder.Moved,
            Page = int.TryParse(Of("page"), CultureInfo.InvariantCulture, out var page) && page is > 0 and <= LastPage ? page : 1,
        };
    }

    /// <summary>The address of another page of the same list.</summary>
    public static string At(IQueryCollection query, int page)
    {
        var kept = query.Where(q => q.Key != "page").SelectMany(q => q.Value.OfType<string>().Where(v => v.Length > 0).Select(v => KeyValuePair.Create(q.Key, v)));
        return "/ideas" + new QueryBuilder([.. kept, KeyValuePair.Create("page", page.ToString(CultureInfo.InvariantCulture))]);
    }
}
