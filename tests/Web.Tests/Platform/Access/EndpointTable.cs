using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.Platform.Access;

/// <summary>One address of the house: how it is asked, and the rights it needs; none when it is open or closed to all.</summary>
public sealed record Door(string Address, IReadOnlyList<string> Methods, IReadOnlyList<Right> Needs, bool Open)
{
    public bool IsOpenTo(IEnumerable<Role> roles) =>
        Open || (Needs.Count > 0 && Needs.All(need => roles.Append(Role.Public).Any(role => AccessTable.Holds(role, need))));

    public bool Takes(string method) => Methods.Contains(method);

    /// <summary>The address with the values filled in; a value not known is one that nothing has.</summary>
    public string With(IReadOnlyDictionary<string, string> values) =>
        Regex.Replace(Address, @"\{\*{0,2}([^}:=?]+)(:[^}=?]+)?[^}]*\}", part =>
            values.TryGetValue(part.Groups[1].Value, out var value) ? value : part.Groups[2].Value.Contains("guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : "1");
}

/// <summary>All addresses of the house, as the running program has them.</summary>
public static class EndpointTable
{
    /// <summary>What the framework adds of its own accord; nobody may use it.</summary>
    private static readonly string[] Frameworks = ["/_framework/opaque-redirect"];

    /// <summary>Addresses of a page that has several, and itself asks for more at this one.</summary>
    private static readonly Dictionary<string, Right> Narrower = new(StringComparer.Ordinal)
    {
        ["/programmes/{programme}/phases/new"] = Right.EditProgramme,
    };

    public static IReadOnlyList<Door> Of(WebHouse house) =>
        [.. house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !IsFile(endpoint) && !Frameworks.Contains(endpoint.RoutePattern.RawText!))
            .GroupBy(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Select(One)
            .OrderBy(door => door.Address, StringComparer.Ordinal)];

    // Files of wwwroot are open to all by one line in Endpoints.cs.
    private static bool IsFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.Any(data => data.GetType().Name is "StaticAssetDescriptor" or "BuildAssetMetadata");

    private static Door One(IGrouping<string, RouteEndpoint> same)
    {
        var data = same.Select(endpoint => endpoint.Metadata).ToList();
        return new Door(
            same.Key,
            [.. data.SelectMany(d => d.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Distinct().Order(StringComparer.Ordinal)],
            [.. data.SelectMany(d => d.GetOrderedMetadata<NeedsAttribute>()).Select(need => need.Right).Concat(Narrower.TryGetValue(same.Key, out var more) ? [more] : []).Distinct().Order()],
            data.All(d => d.GetMetadata<IAllowAnonymous>() is not null));
    }
}
