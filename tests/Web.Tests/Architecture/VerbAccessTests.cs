using System.Reflection;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>Every verb as every role, in the programme and from another: the verbs say what docs/access.md says, whatever the pages do.</summary>
public sealed class VerbAccessTests
{
    /// <summary>Verbs that are about no programme, each with what it is about. A role anywhere gives the right.</summary>
    private static readonly Dictionary<string, string> OutsideProgrammes = new(StringComparer.Ordinal)
    {
        ["Administrators.Appoint"] = "the deployment",
        ["Passkeys.Add"] = "one's own",
        ["Passkeys.Forget"] = "the deployment",
        ["Passkeys.Remove"] = "one's own",
        ["Passkeys.Rename"] = "one's own",
        ["ProgrammeRegister.Start"] = "a programme that is not yet",
        ["Sessions.End"] = "one's own",
        ["Sessions.EndOthers"] = "one's own",
    };

    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(role => role != Role.Public)];

    [Fact]
    public async Task Verb_lets_in_the_roles_of_the_table_and_nobody_from_another_programme()
    {
        await using var house = await WebHouse.Open(DatabaseKind.Sqlite);
        var programme = await house.DemoProgramme();
        var wrong = new List<string>();

        foreach (var verb in Verbs.All)
        {
            var right = await RightOf(house, verb, programme);
            foreach (var role in Roles)
            {
                var holds = AccessTable.Holds(role, right);
                var free = OutsideProgrammes.ContainsKey(Verbs.Name(verb));
                await Expect(verb, Given.Actor(role, programme), holds, $"{role} here");
                await Expect(verb, Given.Actor(role, Guid.CreateVersion7()), holds && free, $"{role} in another programme");
                await Expect(verb, Given.Actor(role), holds, $"{role} of the deployment");
            }

            async Task Expect(MethodInfo called, Actor actor, bool may, string who)
            {
                var refused = await VerbCall.Try(house, called, actor, programme) is Forbidden;
                if (refused == may) wrong.Add($"{Verbs.Name(called)} ({right}) {(may ? "refuses" : "lets in")} {who}.");
            }
        }

        Found.Nothing(wrong);
    }

    [Fact]
    public async Task Verb_whose_right_needs_a_passkey_refuses_a_letter()
    {
        await using var house = await WebHouse.Open(DatabaseKind.Sqlite);
        var programme = await house.DemoProgramme();
        var (asked, wrong) = (0, new List<string>());

        foreach (var verb in Verbs.All)
        {
            var right = await RightOf(house, verb, programme);
            if (!AccessTable.NeedsPasskey(right)) continue;
            asked++;
            var byLetter = Given.Actor(AccessTable.Rows[right][0], programme) with { Level = SignInLevel.Link };
            if (await VerbCall.Try(house, verb, byLetter, programme) is not Forbidden { LacksPasskey: true }) wrong.Add(Verbs.Name(verb));
        }

        Assert.NotEqual(0, asked);
        Found.Nothing(wrong);
    }

    [Fact]
    public void List_of_verbs_outside_programmes_names_verbs() =>
        Found.Nothing(OutsideProgrammes.Keys.Except(Verbs.All.Select(Verbs.Name)));

    // The refusal of somebody without any role names the right that was missing.
    private static async Task<Right> RightOf(WebHouse house, MethodInfo verb, Guid programme)
    {
        var nobody = new Actor { Kind = ActorKind.Person, PersonId = Guid.CreateVersion7(), Name = "", Grants = [], Level = SignInLevel.Strong };
        var refused = Assert.IsType<Forbidden>(await VerbCall.Try(house, verb, nobody, programme));
        return Assert.Single(Enum.GetValues<Right>(), right => refused.Message.Contains($" {right}.", StringComparison.Ordinal));
    }
}
