using System.Reflection;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>Which room a type lives in, and which rooms a room may open a door to. This table is the architecture.</summary>
public static class Rooms
{
    public static readonly Assembly Web = typeof(Server).Assembly;
    private const string Root = "BlankeArk.Web.";

    /// <summary>From each room, the rooms it may use. Any room may use Analysis. Anything else between rooms is an id, or what Platform carries.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Doors = new Dictionary<string, IReadOnlyList<string>>
    {
        ["Platform"] = [],
        ["Programmes"] = ["Platform"],
        ["Insight.Surveys"] = ["Platform", "Programmes"],
        ["Workshops"] = ["Platform", "Programmes"],
        ["Ideas"] = ["Platform", "Programmes"],
        ["Measures"] = ["Platform", "Programmes", "Ideas"],
        ["Reports"] = ["Platform", "Programmes"],
        ["Documentation"] = ["Platform", "Programmes"],
    };

    /// <summary>The room of a type of ours; null for the host itself (Program, the list of rooms) and for what is not ours.</summary>
    public static string? Of(Type type)
    {
        if (type.Assembly != Web || type.Namespace is not { } name || !name.StartsWith(Root, StringComparison.Ordinal)) return null;
        var parts = name[Root.Length..].Split('.');
        return parts[0] == "Insight" && parts.Length > 1 ? $"Insight.{parts[1]}" : parts[0];
    }
}
