using System.Reflection;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>The verbs: public methods that take the actor first and write.</summary>
public static class Verbs
{
    public static IReadOnlyList<MethodInfo> All { get; } =
        [.. Rooms.Web.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type != typeof(Db))
            .SelectMany(type => type.GetMethods(Il.Everything).Where(m => m is { IsPublic: true, IsStatic: false }))
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Actor))
            .Where(method => Steps(method).Any(IsWrite))
            .OrderBy(Name, StringComparer.Ordinal)];

    public static string Name(MethodBase method) => $"{method.DeclaringType!.Name}.{method.Name}";

    public static bool IsWrite(MemberInfo member) =>
        member is MethodInfo { Name: nameof(Db.Write) or nameof(Db.WriteUnaudited) } method && method.DeclaringType == typeof(Db);

    public static bool IsMust(MemberInfo member) => member is MethodInfo { Name: nameof(Actor.Must) } && member.DeclaringType == typeof(Actor);

    /// <summary>What a verb mentions, in order, with what its class's own methods mention put where they are called.</summary>
    public static IEnumerable<MemberInfo> Steps(MethodBase method, int deep = 4) =>
        Il.Mentions(method).SelectMany(step => deep > 0 && step is MethodInfo own && own.DeclaringType == method.DeclaringType && own != method
            ? Steps(own, deep - 1)
            : [step]);
}
