using System.Net;
using System.Net.Http.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Access;

/// <summary>Walks up to every address of the house, as everybody there is, and tries the handle.</summary>
public abstract partial class AccessWalkTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public void Address_is_listed_with_what_it_needs()
    {
        var doors = EndpointTable.Of(House);

        var expected = AccessGuide.Addresses(doors);

        Assert.Equal(expected, AccessGuide.Written("adresser", expected));
        Assert.All(doors, door => Assert.True(door.Open || door.Needs.Count > 0, $"{door.Address} is closed to everybody: give it a Needs."));
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Page_opens_for_a_role_when_the_table_says_so(Role? role)
    {
        var programme = await House.DemoProgramme();
        var visitor = role is { } known ? await House.With(await Held(known, programme)) : House.Anonymous();

        var wrong = await Walk(visitor, door => door.IsOpenTo(role is { } held ? [held] : []), signedIn: role is not null);

        Found.Nothing(wrong);
    }

    [Fact]
    public async Task Programme_is_closed_to_those_of_another_programme()
    {
        var stranger = await House.With([.. Enum.GetValues<Role>().Where(r => r != Role.Administrator).Select(r => new Grant(r, Guid.CreateVersion7()))]);

        var wrong = await Walk(stranger, door => !IsInProgramme(door) || door.IsOpenTo([]), signedIn: true, only: IsInProgramme);

        Found.Nothing(wrong);
    }

    [Fact]
    public async Task Programme_that_does_not_exist_is_as_closed_as_one_that_is_not_mine()
    {
        var stranger = await House.With();

        foreach (var door in EndpointTable.Of(House).Where(d => d.Takes("GET") && IsInProgramme(d)))
        {
            var (mine, none) = (await stranger.Get(door.With(Values)), await stranger.Get(door.With(new Dictionary<string, string>(Values) { ["programme"] = "nobodys" })));

            Assert.Equal(mine.StatusCode, none.StatusCode);
        }
    }

    [Fact]
    public async Task Form_without_its_token_is_refused()
    {
        var programme = await House.DemoProgramme();
        var visitor = await House.With([new Grant(Role.Driver, Organisation: await Municipality(programme)), .. Enum.GetValues<Role>().Select(r => new Grant(r, r == Role.Administrator ? null : programme))]);

        foreach (var door in EndpointTable.Of(House).Where(d => d.Takes("POST") && !d.Open && !d.Address.Contains("{*", StringComparison.Ordinal) && !IsByLink(d) && !IsByKey(d) && !IsWire(d)))
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "demo")]);
            using var json = JsonContent.Create(new { });
            var answers = new[] { await visitor.Client.PostAsync(door.With(Values), form, Cancelled), await visitor.Client.PostAsync(door.With(Values), json, Cancelled) };

            // Where it takes only the one kind, the other finds no address.
            var refused = answers.Where(a => a.StatusCode is not HttpStatusCode.NotFound).ToList();
            Assert.NotEmpty(refused);
            Assert.All(refused, a => Assert.True(a.StatusCode == HttpStatusCode.BadRequest, $"POST {door.Address} without a token gave {(int)a.StatusCode}."));
        }
    }

    [Theory]
    [MemberData(nameof(DemoRoles))]
    public async Task Demo_role_comes_in_with_that_role_and_sees_the_programme(Role role)
    {
        var visitor = await House.As(role);

        var page = await visitor.See($"/programmes/{DemoSeed.ProgrammeKey}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Heading);
    }

    // What a municipality decides for itself opens for a role held for one; all else for a role in the programme.
    private async Task<Grant[]> Held(Role role, Guid programme) => role switch
    {
        Role.Administrator => [new Grant(role)],
        Role.Driver or Role.Owner => [new Grant(role, programme), new Grant(role, Organisation: await Municipality(programme))],
        _ => [new Grant(role, programme)],
    };

    private Task<Guid> Municipality(Guid programme) =>
        House.Read(db => db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programme).OrderBy(p => p.OrganisationId).Select(p => p.OrganisationId).FirstAsync(Cancelled));

    /// <summary>Every role there is, and nobody.</summary>
    public static TheoryData<Role?> Everybody => [.. Enum.GetValues<Role>().Select(role => role == Role.Public ? (Role?)null : role)];

    public static TheoryData<Role> DemoRoles => [.. DemoMark.Roles];

    private static Dictionary<string, string> Values => new() { ["programme"] = DemoSeed.ProgrammeKey, ["language"] = "nb", ["format"] = "csv", ["Code"] = "404" };

    // A respondent's link is itself the secret: nobody is signed in there whose name a foreign page could use, and the page may be days old.
    private static bool IsByLink(Door door) => door.Address.StartsWith("/answer/", StringComparison.Ordinal);

    // What is sent there comes from a program that holds a key, and no browser sends it of its own accord.
    private static bool IsByKey(Door door) => door.Address == "/api/measurements";

    // It takes no forms, and asks which site's page it is from.
    private static bool IsWire(Door door) => door.Address.StartsWith("/w/{code}/live", StringComparison.Ordinal);

    private static bool IsInProgramme(Door door) => door.Address.Contains("{programme}", StringComparison.Ordinal);

    private async Task<List<string>> Walk(Visitor visitor, Func<Door, bool> expected, bool signedIn, Func<Door, bool>? only = null)
    {
        var wrong = new List<string>();
        foreach (var door in EndpointTable.Of(House).Where(d => d.Takes("GET") && (only?.Invoke(d) ?? true)))
        {
            var answer = await visitor.Get(door.With(Values));
            var closed = signedIn
                ? answer.StatusCode == HttpStatusCode.Forbidden
                : answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal);
            if (closed == expected(door)) wrong.Add($"{door.Address} gave {(int)answer.StatusCode}, though it {(expected(door) ? "is open" : "is closed")}");
            if (answer.StatusCode >= HttpStatusCode.InternalServerError) wrong.Add($"{door.Address} gave {(int)answer.StatusCode}");
        }
        return wrong;
    }
}

public sealed class AccessWalkOnSqlite(SqliteHouse house) : AccessWalkTests(house), IClassFixture<SqliteHouse>;
public sealed class AccessWalkOnPostgres(PostgresHouse house) : AccessWalkTests(house), IClassFixture<PostgresHouse>;
