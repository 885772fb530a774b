using System.Net;
using System.Net.Http.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.Architecture;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Access;

/// <summary>The same with forms in hand: each carries a good token of the one who posts it, to an address that is not theirs.</summary>
public abstract partial class AccessWalkTests
{
    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Form_posted_where_the_role_may_not_is_refused_and_changes_nothing(Role? role)
    {
        var programme = await House.DemoProgramme();
        var visitor = role is { } known ? await House.With(new Grant(known, known == Role.Administrator ? null : programme)) : House.Anonymous();

        await Refused(visitor, door => !door.IsOpenTo(role is { } held ? [held] : []), signedIn: role is not null);
    }

    [Fact]
    public async Task Form_posted_into_another_programme_is_refused_and_changes_nothing()
    {
        var stranger = await House.With([.. Enum.GetValues<Role>().Where(r => r != Role.Administrator).Select(r => new Grant(r, Guid.CreateVersion7()))]);

        await Refused(stranger, door => IsInProgramme(door) && !door.IsOpenTo([]), signedIn: true);
    }

    private async Task Refused(Visitor visitor, Func<Door, bool> closed, bool signedIn)
    {
        var front = await visitor.See(signedIn ? "/" : "/sign-in");
        var token = front.All("input[name=__RequestVerificationToken]")[0].GetAttribute("value")!;
        var (before, wrong) = (await Changes(), new List<string>());

        foreach (var door in EndpointTable.Of(House).Where(d => d.Takes("POST") && closed(d)))
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("_handler", "save")]);
            using var json = new HttpRequestMessage(HttpMethod.Post, door.With(Values)) { Content = JsonContent.Create(new { }), Headers = { { "RequestVerificationToken", token } } };
            var answers = new[] { await visitor.Client.PostAsync(door.With(Values), form, Cancelled), await visitor.Client.SendAsync(json, Cancelled) };
            wrong.AddRange(answers.Where(answer => !IsRefused(answer, signedIn)).Select(answer => $"POST {door.Address} gave {(int)answer.StatusCode}, though it is closed"));
        }

        Found.Nothing(wrong);
        Assert.Equal(before, await Changes());
    }

    // Whoever is not signed in is shown the way in.
    private static bool IsRefused(HttpResponseMessage answer, bool signedIn) => signedIn
        ? answer.StatusCode == HttpStatusCode.Forbidden
        : answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal);

    private Task<int> Changes() => House.Read(db => db.Audit.CountAsync(Cancelled));
}
