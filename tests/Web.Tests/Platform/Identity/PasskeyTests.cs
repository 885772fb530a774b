using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Identity;

/// <summary>Passkeys, and what needs them.</summary>
public abstract class PasskeyTests(WebHouse house) : HouseTests(house)
{
    private const string MyKeys = "/me/passkeys";

    [Fact]
    public async Task First_passkey_is_made_after_a_letter_and_lets_its_owner_in_without_a_name()
    {
        using var key = new SoftKey();
        var who = await Given.Invited(House);
        var made = await Make(await Given.CameIn(House, who), key);
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        var visitor = House.Anonymous();

        var inside = await Use(visitor, "/sign-in", "passkey", key);
        await Given.PostIsDone(House);

        Assert.Single(made.All(".rows li"));
        Assert.Equal("/programmes", inside.Address);
        Assert.Contains(who.Name, inside.Text, StringComparison.Ordinal);
        Assert.Contains((SignInLevel.Strong, "passkey"), (await Given.SessionsOf(House, who.Id)).Select(s => (s.Level, s.How)));
        Assert.Contains(Given.LettersTo(House, who.Email), l => l.Subject == PasskeyTexts.LetterSubject.Nb);
    }

    [Fact]
    public async Task Passkey_of_another_origin_or_unseen_owner_or_forged_is_refused()
    {
        using var key = new SoftKey();
        var who = await Given.Invited(House);
        await Make(await Given.CameIn(House, who), key);
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        using var other = new SoftKey { Owner = key.Owner };

        async Task Refused(SoftKey used)
        {
            var visitor = House.Anonymous();
            var page = await Use(visitor, "/sign-in", "passkey", used);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, PasskeyTexts.Refused.Nb), (page.Status, Assert.Single(page.Mistakes)));
            Assert.False(await Given.IsIn(visitor));
        }

        await Refused(other);
        key.Origin = "https://evil.example";
        await Refused(key);
        key.Origin = "http://blankeark.example";
        await Refused(key);
        (key.Origin, key.Domain) = ("https://localhost", "evil.example");
        await Refused(key);
        (key.Domain, key.SeesOwner) = ("localhost", false);
        await Refused(key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"AA","rawId":"AA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"AA","authenticatorData":"AA","signature":"AA","attestationObject":"AA"}}""")]
    public async Task Answer_that_makes_no_sense_is_refused_as_any_other(string? credential)
    {
        var (visitor, member) = (House.Anonymous(), await Given.CameIn(House, await Given.Invited(House)));

        var used = await visitor.Post(await visitor.See("/sign-in"), "passkey", ("Passkey.Credential", credential));
        var noState = await visitor.Post(await visitor.See("/sign-in"), "passkey", ("Passkey.Credential", credential), ("Passkey.State", null), ("Passkey.Keep", null));
        var made = await member.Post(await member.See(MyKeys), "make", ("Made.Credential", credential));

        Assert.All([used, noState, made], page => Assert.Equal((HttpStatusCode.UnprocessableEntity, PasskeyTexts.Refused.Nb), (page.Status, Assert.Single(page.Mistakes))));
    }

    [Fact]
    public async Task Somebody_who_lost_theirs_begins_anew_when_they_are_forgotten()
    {
        using var key = new SoftKey();
        var who = await Given.Invited(House);
        var owner = await Given.CameIn(House, who);
        await Make(owner, key);

        var command = CommandLine.All.Single(c => c.Name == "forget-passkeys");
        var code = await House.Ask(services => command.Run(new CommandCall(services, [who.Email], new Dictionary<string, string>(), TextWriter.Null, TextWriter.Null)));
        House.Clock.Forward(Sessions.Remembered);

        Assert.Equal(0, code);
        Assert.False(await Given.IsIn(owner));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Use(House.Anonymous(), "/sign-in", "passkey", key)).Status);
    }

    [Fact]
    public async Task Answer_is_good_once_and_for_half_an_hour()
    {
        using var key = new SoftKey();
        await Make(await Given.CameIn(House, await Given.Invited(House)), key);
        House.Clock.Forward(TimeSpan.FromMinutes(1));
        var (owner, thief) = (House.Anonymous(), House.Anonymous());
        var page = await owner.See("/sign-in");
        var (credential, state) = (key.Answer(page.All("[data-passkey]")[0]), page.Form("passkey").QuerySelector("[name='Passkey.State']")!.GetAttribute("value"));
        var late = await thief.See("/sign-in");
        var lateAnswer = key.Answer(late.All("[data-passkey]")[0]);

        var used = await owner.Post(page, "passkey", ("Passkey.Credential", credential));
        House.Clock.Forward(TimeSpan.FromSeconds(1));
        var replayed = await thief.Post(await thief.See("/sign-in"), "passkey", ("Passkey.Credential", credential), ("Passkey.State", state));
        House.Clock.Forward(TimeSpan.FromMinutes(31));
        var tooLate = await thief.Post(late, "passkey", ("Passkey.Credential", lateAnswer));

        Assert.True(used.IsOk);
        Assert.Equal([HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity], [replayed.Status, tooLate.Status]);
        Assert.False(await Given.IsIn(thief));
    }

    [Fact]
    public async Task Letter_alone_gives_no_second_passkey_and_removes_none()
    {
        using var key = new SoftKey();
        using var thiefs = new SoftKey();
        var who = await Given.Invited(House);
        var owner = await Given.CameIn(House, who);
        await Make(owner, key);
        var beforehand = House.Anonymous();
        await Given.AskedForLink(beforehand, who.Email);
        await beforehand.Post(await beforehand.See(await Given.LinkTo(House, who.Email, 2)), "come-in");

        var page = await beforehand.See(MyKeys);
        var stronger = await beforehand.See("/sign-in/stronger");

        Assert.Empty(page.All("[data-passkey], form[method=post] [name^='Made']"));
        Assert.Equal("use", stronger.All("[data-passkey]")[0].GetAttribute("data-passkey"));
        Assert.Equal(PasskeyTexts.ShowFirst.Nb, Page.Words(page.All($"a[href='/sign-in/stronger?back={MyKeys}']").Single()));
        var mine = await House.Read(db => db.Passkeys.AsNoTracking().SingleAsync(p => p.PersonId == who.Id, Cancelled));
        var actor = new Actor { Kind = ActorKind.Person, PersonId = who.Id, Name = who.Name, Grants = [new(Role.Member, Guid.CreateVersion7())], Level = SignInLevel.Link };
        var refused = await Assert.ThrowsAsync<BlankeArk.Web.Platform.Forbidden>(() => House.Ask(s => s.GetRequiredService<Passkeys>().Remove(actor, mine.Id)));
        Assert.True(refused.LacksPasskey);
    }

    [Fact]
    public async Task Owner_renames_and_removes_and_nobody_else_does()
    {
        using var key = new SoftKey();
        using var strangers = new SoftKey();
        var who = await Given.Invited(House);
        var owner = await Given.CameIn(House, who);
        var page = await Make(owner, key, "/sign-in/stronger?back=" + MyKeys);
        var id = (await House.Read(db => db.Passkeys.AsNoTracking().SingleAsync(p => p.PersonId == who.Id, Cancelled))).Id;

        var renamed = await owner.Post(page, $"rename-{id:N}", ("Name", " Min  telefon "));
        var stranger = new Actor { Kind = ActorKind.Person, PersonId = Guid.CreateVersion7(), Name = "", Grants = [new(Role.Member, Guid.CreateVersion7())], Level = SignInLevel.Strong };
        await Assert.ThrowsAsync<BlankeArk.Web.Platform.Missing>(() => House.Ask(s => s.GetRequiredService<Passkeys>().Remove(stranger, id)));
        var removed = await owner.Post(renamed, $"remove-{id:N}");

        Assert.Contains("Min telefon", renamed.Text, StringComparison.Ordinal);
        Assert.Contains(PasskeyTexts.None.Nb, removed.Text, StringComparison.Ordinal);
        Assert.Empty(await House.Read(db => db.Passkeys.Where(p => p.PersonId == who.Id).ToListAsync(Cancelled)));
    }

    private static Task<Page> Make(Visitor visitor, SoftKey key, string at = "/sign-in/stronger?back=" + MyKeys) => Use(visitor, at, "make", key);

    private static async Task<Page> Use(Visitor visitor, string at, string form, SoftKey key)
    {
        var page = await visitor.See(at);
        var field = page.Form(form).QuerySelector("[name$='.Credential']")!.GetAttribute("name")!;
        return await visitor.Post(page, form, (field, key.Answer(page.All("[data-passkey]")[0])));
    }
}

public sealed class PasskeysOnSqlite(SqliteDeployment house) : PasskeyTests(house), IClassFixture<SqliteDeployment>;
public sealed class PasskeysOnPostgres(PostgresDeployment house) : PasskeyTests(house), IClassFixture<PostgresDeployment>;
