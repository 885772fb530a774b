using System.Collections.Concurrent;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Notices;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

/// <summary>Somebody who may be told things, and how to reach them.</summary>
public sealed record Follower(Guid Id, string Email);

public static partial class Given
{
    private static readonly ConcurrentDictionary<Guid, bool> Hidden = new();
    private static readonly Text NewsOf = new("Nytt om {0}.", "Nytt om {0} no.", "News of {0}.");

    /// <summary>News that every house of the tests knows, about items that are ids and nothing more.</summary>
    public static NoticeKind News { get; } = new()
    {
        Name = "test.news",
        Compose = (_, call) => Task.FromResult(Hidden.ContainsKey(call.Item) ? null : new NoticeLine(NewsOf.With(Short(call.Item)), $"/about/privacy?item={Short(call.Item)}")),
    };

    /// <summary>From now on nobody may see it.</summary>
    public static void Hide(Guid item) => Hidden[item] = true;

    public static string Short(Guid item) => item.ToString("N")[^12..];

    public static async Task<Follower> Follower(WebHouse house, Guid? programme = null)
    {
        var who = new Follower(Guid.CreateVersion7(), $"{Guid.NewGuid():N}@lier.example");
        await house.Ask(services => KnownPerson(services, who.Id, "Prøve Følger", who.Email));
        await house.Ask(services => Grants(services, who.Id, new Grant(Role.Member, programme ?? Guid.CreateVersion7())));
        return who;
    }

    /// <summary>Tells people of an item, as a room's verb would.</summary>
    public static Task Told(WebHouse house, Guid item, params IEnumerable<Guid> people) => ToldBy(house, WhoActs.Program, item, people);

    public static Task ToldBy(WebHouse house, WhoActs by, Guid item, params IEnumerable<Guid> people) => house.Ask(services =>
        services.GetRequiredService<Db>().Write(WhoActs.Program, new Act("test.news"), () => services.GetRequiredService<NoticeDesk>().Tell(by, News.Name, people, item)));

    /// <summary>Goes to seven in the morning of a day, Norwegian winter time, and waits until everything of that morning is done.</summary>
    public static async Task Morning(WebHouse house, DateOnly day)
    {
        house.Clock.SetTo(new DateTimeOffset(day.ToDateTime(new TimeOnly(6, 1)), TimeSpan.Zero));
        await NothingIsDue(house);
    }
}
