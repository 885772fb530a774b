using System.Reflection;
using System.Runtime.CompilerServices;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

public sealed class VerbTests(SqliteHouse house) : HouseTests(house), IClassFixture<SqliteHouse>
{
    /// <summary>Writes that leave no audit row, each with its reason.</summary>
    private static readonly Dictionary<string, string> Unaudited = new(StringComparer.Ordinal)
    {
        [nameof(Birth)] = "the program's own housekeeping: nobody acts",
        [nameof(Migrations)] = "the same, before there is anybody",
        ["OutboxLeases"] = "who works on what; promising the work and what it does leave their rows",
        ["DeletionKind"] = "done again after a restore: it left its row when it was done",
        ["SurveyDeletions"] = "the same",
        ["SurveyHoldings"] = "the same",
        ["IdleContacts"] = "the same",
        ["Ledger"] = "what was deleted left its row when it was",
        ["SheetWriter"] = "a row would tell when somebody answered",
        ["OutboxSweep"] = "forgets what is done, which left its rows when it was done",
        ["MailLeases"] = "who sends what; promising the letters leaves its row",
        ["Sessions"] = "when somebody was last seen; beginning and ending a session leave their rows",
        ["SignInLinks"] = "anybody may ask for a link, and a letter is written by nobody; coming in by it leaves its row",
    };

    [Fact]
    public async Task Verb_refuses_somebody_without_rights_before_anything_is_read_or_changed()
    {
        var programme = await House.DemoProgramme();
        var before = await House.Read(db => db.Audit.CountAsync(Cancelled));
        var wrong = new List<string>();

        foreach (var verb in Verbs.All)
            if (await Refusal(verb, programme) is not Forbidden and var other)
                wrong.Add($"{Verbs.Name(verb)}: {other?.GetType().Name ?? "allowed"} {other?.Message}");

        Assert.NotEmpty(Verbs.All);
        Found.Nothing(wrong);
        Assert.Equal(before, await House.Read(db => db.Audit.CountAsync(Cancelled)));
    }

    [Fact]
    public void Verb_asks_for_a_right_before_it_writes()
    {
        var wrong = Verbs.All.Where(verb => Verbs.Steps(verb).First(step => Verbs.IsMust(step) || Verbs.IsWrite(step)) is var first && !Verbs.IsMust(first));

        Found.Nothing(wrong.Select(Verbs.Name));
    }

    [Fact]
    public void Only_the_gate_writes_and_every_write_leaves_its_audit_row()
    {
        var wrong = Rooms.Web.GetTypes()
            .SelectMany(Il.Methods)
            .Where(method => Outermost(method.DeclaringType!) is var by && by != typeof(Db) && !Unaudited.ContainsKey(by.Name))
            .SelectMany(method => Il.Mentions(method).Where(PassesTheGate).Select(step => $"{method.DeclaringType!.FullName}.{method.Name}: {step.Name}"));

        Found.Nothing(wrong);
    }

    private static bool PassesTheGate(MemberInfo step) =>
        step is MethodInfo { Name: nameof(Db.WriteUnaudited) or "BeginTransaction" or "BeginTransactionAsync" };

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private async Task<Exception?> Refusal(MethodInfo verb, Guid programme)
    {
        await using var scope = House.Services.CreateAsyncScope();
        var nobody = new Actor { Kind = ActorKind.Person, PersonId = Guid.CreateVersion7(), Name = "", Grants = [] };
        try
        {
            var room = scope.ServiceProvider.GetRequiredService(verb.DeclaringType!);
            object?[] arguments = [nobody, .. verb.GetParameters().Skip(1).Select(p => Something(p.ParameterType, programme))];
            await (Task)verb.Invoke(room, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            return null;
        }
        catch (Exception refusal)
        {
            return refusal;
        }
    }

    private static object? Something(Type type, Guid programme) => type switch
    {
        _ when type == typeof(Guid) => programme,
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
