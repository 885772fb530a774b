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
        ["BenefitDesk.Add"] = "a measure: its owner, and those who decide for its organisation",
        ["BenefitDesk.AddIndicator"] = "the same, and the benefit's owner",
        ["BenefitDesk.Edit"] = "the same",
        ["BenefitDesk.EditIndicator"] = "the same",
        ["BenefitDesk.Rebase"] = "a measure: those who decide for its organisation",
        ["DeploymentRoles.End"] = "the deployment",
        ["DeploymentRoles.Give"] = "the deployment",
        ["KeyDesk.End"] = "a measure: its owner, the benefit's, and those who decide for its organisation",
        ["KeyDesk.Make"] = "the same",
        ["MeasurementDesk.Put"] = "the same, and whoever fetches the figures",
        ["MeasureDesk.Asked"] = "a measure, which its owner plans wherever they have a role",
        ["MeasureDesk.Edit"] = "the same",
        ["MeasureDesk.Mark"] = "the same",
        ["MeasureDesk.Risks"] = "the same",
        ["MeasureDesk.Show"] = "the same",
        ["MeasureDesk.Steps"] = "the same",
        ["Passkeys.Forget"] = "the deployment",
        ["ProgrammeRegister.Start"] = "a programme that is not yet",
    };

    /// <summary>Verbs of what concerns one organisation alone, each with what it is about. Only a role for that organisation gives the right.</summary>
    private static readonly Dictionary<string, string> OfOrganisations = new(StringComparer.Ordinal)
    {
        ["BroughtIdeas.BringHome"] = "what it takes home from a workshop",
        ["Channels.Say"] = "where its warnings are received",
        ["IdeaAnswers.Set"] = "where an idea stands there",
        ["LendingDesk.Adopt"] = "what it takes over",
        ["MeasureDesk.Add"] = "a measure of its own",
        ["MeasureLending.Adopt"] = "what it takes over",
        ["OrganisationDesk.Edit"] = "its page",
        ["OrganisationDesk.End"] = "its roles",
        ["OrganisationDesk.Give"] = "its roles",
        ["TrialDesk.Decide"] = "its measures",
        ["TrialDesk.Decline"] = "what has been tried for it",
        ["TrialDesk.Plan"] = "its measures",
        ["YearlyDesk.Begin"] = "its yearly report",
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
            // What is one's own is so wherever one's role is.
            var (free, ofOne) = (right == Right.KeepOwnSignIn || OutsideProgrammes.ContainsKey(Verbs.Name(verb)), OfOrganisations.ContainsKey(Verbs.Name(verb)));
            foreach (var role in Roles)
            {
                var holds = AccessTable.Holds(role, right);
                var bound = holds && role != Role.Administrator;
                await Expect(new Grant(role, programme), bound && !ofOne, $"{role} here");
                await Expect(new Grant(role, Guid.CreateVersion7()), bound && free, $"{role} in another programme");
                await Expect(new Grant(role), holds && !ofOne, $"{role} of the deployment");
                // Every id a verb is given is the programme's: here it stands for the organisation.
                await Expect(new Grant(role, Organisation: programme), bound && (free || ofOne), $"{role} of the organisation");
                await Expect(new Grant(role, Organisation: Guid.CreateVersion7()), bound && free, $"{role} of another organisation");
            }

            async Task Expect(Grant grant, bool may, string who)
            {
                // Beyond the right it may refuse what is asked for, such as a role that is not to be given there.
                var refused = await VerbCall.Try(house, verb, Given.Actor(grant.Role) with { Grants = [grant] }, programme) is Forbidden refusal && Names(refusal, right);
                if (refused == may) wrong.Add($"{Verbs.Name(verb)} ({right}) {(may ? "refuses" : "lets in")} {who}.");
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
            var role = AccessTable.Rows[right][0];
            var byLetter = Given.Actor(role, role == Role.Administrator ? null : programme) with { Level = SignInLevel.Link };
            if (await VerbCall.Try(house, verb, byLetter, programme) is not Forbidden { LacksPasskey: true }) wrong.Add(Verbs.Name(verb));
        }

        Assert.NotEqual(0, asked);
        Found.Nothing(wrong);
    }

    [Fact]
    public void Lists_of_verbs_name_verbs() =>
        Found.Nothing(OutsideProgrammes.Keys.Concat(OfOrganisations.Keys).Except(Verbs.All.Select(Verbs.Name)));

    // The refusal of somebody without any role names the right that was missing.
    private static async Task<Right> RightOf(WebHouse house, MethodInfo verb, Guid programme)
    {
        var nobody = new Actor { Kind = ActorKind.Person, PersonId = Guid.CreateVersion7(), Name = "", Grants = [], Level = SignInLevel.Strong };
        var refused = Assert.IsType<Forbidden>(await VerbCall.Try(house, verb, nobody, programme));
        return Assert.Single(Enum.GetValues<Right>(), right => Names(refused, right));
    }

    private static bool Names(Forbidden refusal, Right right) => refusal.Message.Contains($" {right}.", StringComparison.Ordinal);
}
