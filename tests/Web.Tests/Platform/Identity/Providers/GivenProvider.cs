using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity.Providers;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>As a deployment is, with providers to sign in by.</summary>
public sealed class SqliteWithProviders() : WebHouse(DatabaseKind.Sqlite, () => Given.SiteWithProviders(DatabaseKind.Sqlite))
{
    public override string? WhyNot => IdentityProvider.WhyNot;
}

public sealed class PostgresWithProviders() : WebHouse(DatabaseKind.Postgres, () => Given.SiteWithProviders(DatabaseKind.Postgres))
{
    public override string? WhyNot => IdentityProvider.WhyNot ?? Site.WhyNoPostgres;
}

public static partial class Given
{
    public static async Task<Site> SiteWithProviders(DatabaseKind kind) => await Site.Make(kind, (await IdentityProvider.Running).Settings());

    /// <summary>Where somebody is sent who presses a provider's button.</summary>
    public static async Task<Uri> SentTo(Visitor visitor, string provider, bool mine = false, bool strong = false, string back = "", bool keep = false)
    {
        var page = await visitor.Post(await visitor.See($"/sign-in/with/{provider}"), "leave",
            ("In.Kind", mine ? "Mine" : "In"), ("In.Strong", strong ? "true" : ""), ("In.Back", back), ("In.Keep", keep ? "true" : ""));
        var link = page.Html.QuerySelector("#leave")?.GetAttribute("href");
        Assert.True(link is not null, $"{page.Status} at {page.Address}: {page.Text}");
        return new Uri(link);
    }

    /// <summary>Somebody goes to a provider, signs in there, and comes back.</summary>
    public static async Task<Page> Through(Visitor visitor, string provider, Account account, bool mine = false, bool strong = false, string back = "") =>
        await visitor.See((await IdentityProvider.Answer(await SentTo(visitor, provider, mine, strong, back), account)).PathAndQuery);

    /// <summary>Somebody who has joined the account at the provider, and the account.</summary>
    public static async Task<(Invited Who, Account Account)> Joined(WebHouse house, string provider = "beta", string acr = "low")
    {
        var (who, account) = (await Invited(house), NewAccount() with { Acr = acr });
        var page = await Through(await house.In(who.Id, SignInLevel.Link), provider, account, mine: true, back: "/me/passkeys");
        Assert.Equal("/me/passkeys", page.Address);
        return (who, account);
    }

    public static Account NewAccount() => new($"account-{Guid.NewGuid():N}");

    public static Task<List<ProviderLink>> JoinedOf(WebHouse house, Guid person) =>
        house.Read(db => db.ProviderLinks.AsNoTracking().Where(l => l.PersonId == person).ToListAsync());
}
