using System.Reflection;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
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
        ["WorkshopDeletions"] = "the same",
        ["WorkshopHoldings"] = "the same",
        ["Ending"] = "the record of a workshop: that somebody ended it left its row",
        ["IdleContacts"] = "the same",
        ["AccessDue"] = "the same",
        ["Ledger"] = "what was deleted left its row when it was",
        ["DatabaseCopy"] = "reads alone: counts and copy of one moment",
        ["Upkeep"] = "how backups and drills went; making them leaves its row",
        ["UpkeepNight"] = "which program does tonight's; making the backup leaves its row",
        ["KeyRotation"] = "the same text sealed anew, a few rows at a time; beginning it and destroying the key leave their rows",
        ["UnsignedProposals"] = "a row would tell when somebody proposed what they did not sign",
        ["IdeaDeletions"] = "done again after a restore: it left its row, or was nobody's, when it was done",
        ["SheetWriter"] = "a row would tell when somebody answered",
        ["LiveSessions"] = "a row would tell who wrote what, and when; making, handing over and ending a workshop leave theirs",
        ["OutboxSweep"] = "forgets what is done, which left its rows when it was done",
        ["DigestRound"] = "letters promised some at a time; the round leaves its row when it is through",
        ["MailLeases"] = "who sends what; promising the letters leaves its row",
        ["Sessions"] = "when somebody was last seen; beginning and ending a session leave their rows",
        ["SignInLinks"] = "anybody may ask for a link, and a letter is written by nobody; coming in by it leaves its row",
        ["Trips"] = "anybody may go to a provider and come back; coming in by it leaves its row",
    };

    [Fact]
    public async Task Verb_refuses_somebody_without_rights_before_anything_is_read_or_changed()
    {
        var programme = await House.DemoProgramme();
        var before = await House.Read(db => db.Audit.CountAsync(Cancelled));
        var nobody = new Actor { Kind = ActorKind.Person, PersonId = Guid.CreateVersion7(), Name = "", Grants = [] };
        var wrong = new List<string>();

        foreach (var verb in Verbs.All)
            if (await VerbCall.Try(House, verb, nobody, programme) is not Forbidden and var other)
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
}
