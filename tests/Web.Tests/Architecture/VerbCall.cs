using System.Reflection;
using System.Runtime.CompilerServices;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>Calls any verb with something of each kind it wants: enough to come past its first line, hardly ever further.</summary>
public static class VerbCall
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>What the verb threw, or null when it did its work. Every id is the programme's.</summary>
    public static async Task<Exception?> Try(WebHouse house, MethodInfo verb, Actor actor, Guid programme)
    {
        await using var scope = house.Services.CreateAsyncScope();
        try
        {
            var room = scope.ServiceProvider.GetRequiredService(verb.DeclaringType!);
            object?[] arguments = [actor, .. verb.GetParameters().Skip(1).Select(p => Something(p.ParameterType, programme))];
            await ((Task)verb.Invoke(room, BindingFlags.DoNotWrapExceptions, null, arguments, null)!).WaitAsync(Patience);
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    private static object? Something(Type type, Guid programme) => type switch
    {
        _ when type == typeof(Guid) || type == typeof(Guid?) => programme,
        _ when type == typeof(Right) => Right.EditProgramme,
        _ when type == typeof(string) => "x",
        _ when type == typeof(ProgrammeRef) => new ProgrammeRef(programme, "demo", "Demo", "nb", null),
        { IsArray: true } => Array.CreateInstance(type.GetElementType()!, 0),
        { IsValueType: true } => Activator.CreateInstance(type),
        { IsGenericType: true, IsInterface: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) =>
            Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments())),
        { IsGenericType: true, IsInterface: true } => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        { IsInterface: true } or { IsAbstract: true } => null,
        _ when typeof(Delegate).IsAssignableFrom(type) => null,
        _ => RuntimeHelpers.GetUninitializedObject(type),
    };
}
