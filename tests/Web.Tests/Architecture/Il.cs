using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>Reads what compiled code mentions, so that rules hold for what the program does and not for how it is spelt.</summary>
public static class Il
{
    public const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToFrozenDictionary(code => (ushort)code.Value);

    /// <summary>Methods, fields and types the method's body mentions, in order; for an async method, the body it was turned into.</summary>
    public static IReadOnlyList<MemberInfo> Mentions(MethodBase method)
    {
        if (method.GetCustomAttribute<StateMachineAttribute>() is { } machine)
            method = machine.StateMachineType.GetMethod("MoveNext", Everything)!;
        return method.GetMethodBody()?.GetILAsByteArray() is { } body ? Read(method, body) : [];
    }

    /// <summary>The texts that stand in the method's body.</summary>
    public static IReadOnlyList<string> Strings(MethodBase method)
    {
        if (method.GetCustomAttribute<StateMachineAttribute>() is { } machine)
            method = machine.StateMachineType.GetMethod("MoveNext", Everything)!;
        var found = new List<string>();
        Walk(method.GetMethodBody()?.GetILAsByteArray() ?? [], (code, operand) =>
        {
            if (code.OperandType == OperandType.InlineString) found.Add(method.Module.ResolveString(operand));
        });
        return found;
    }

    /// <summary>Every method and constructor of a type.</summary>
    public static IEnumerable<MethodBase> Methods(Type type) =>
        [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];

    /// <summary>The types a member speaks of: its own, its parameters', its result's, and those they are made of.</summary>
    public static IEnumerable<Type> Types(MemberInfo member) => member switch
    {
        Type type => Parts(type),
        FieldInfo field => [.. Parts(field.DeclaringType), .. Parts(field.FieldType)],
        MethodInfo method => [.. Parts(method.DeclaringType), .. Parts(method.ReturnType), .. method.GetParameters().SelectMany(p => Parts(p.ParameterType)), .. method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Parts) : []],
        ConstructorInfo made => [.. Parts(made.DeclaringType), .. made.GetParameters().SelectMany(p => Parts(p.ParameterType))],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true } => [type, .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };

    private static List<MemberInfo> Read(MethodBase method, byte[] body)
    {
        var found = new List<MemberInfo>();
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        Walk(body, (code, operand) =>
        {
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                && method.Module.ResolveMember(operand, ofType, ofMethod) is { } member)
                found.Add(member);
        });
        return found;
    }

    // Each instruction with the number behind it, where it has one.
    private static void Walk(byte[] body, Action<OpCode, int> visit)
    {
        for (var at = 0; at < body.Length;)
        {
            var code = body[at] == 0xFE ? Codes[(ushort)(0xFE00 | body[at + 1])] : Codes[body[at]];
            at += code.Size;
            visit(code, at + sizeof(int) <= body.Length ? BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at)) : 0);
            at += Length(code, body, at);
        }
    }

    private static int Length(OpCode code, byte[] body, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(at)),
        _ => 4,
    };
}
