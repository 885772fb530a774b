using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>Somebody with an address and something to come here for.</summary>
public sealed record Invited(Guid Id, string Name, string Email);

public static partial class Given
{
    public static async Task<Invited> Invited(WebHouse house, Role? role = Role.Member)
    {
        var id = Guid.CreateVersion7();
        var who = new Invited(id, $"Prøve {id:N}", $"{id:N}@lier.example");
        await house.Ask(services => KnownPerson(services, id, who.Name, who.Email));
        if (role is { } held) await house.Ask(services => Grants(services, id, new Grant(held, Guid.CreateVersion7())));
        return who;
    }

    /// <summary>Asks for a link at the sign-in page.</summary>
    public static async Task<Page> AskedForLink(Visitor visitor, string email, string from = "/sign-in", bool keep = false) =>
        await visitor.Post(await visitor.See(from), "link", ("In.Email", email), ("In.Keep", keep ? "true" : null));

    /// <summary>The address of the link in the newest letter to somebody, once so many with a link have come.</summary>
    public static async Task<string> LinkTo(WebHouse house, string email, int letters = 1)
    {
        var mine = await Eventually.Is(
            () => Task.FromResult(LettersTo(house, email).Where(l => l.Text.Contains("/sign-in/link", StringComparison.Ordinal)).ToList()),
            mine => mine.Count >= letters, mine => $"{mine.Count} letters to {email}\n{string.Join('\n', house.Log.Errors)}");
        return new Uri(Regex.Match(mine[0].Text, @"https?://\S+/sign-in/link\S+").Value).PathAndQuery;
    }

    internal static IReadOnlyList<LetterFile> LettersTo(WebHouse house, string email) =>
        [.. LetterFile.In(house.Services.GetRequiredService<Deployment>().Mail, 500).Newest.Where(l => l.To.Contains(email, StringComparison.Ordinal))];

    /// <summary>The post has done all it was asked for; what is promised for the night waits until then.</summary>
    public static Task PostIsDone(WebHouse house)
    {
        var soon = house.Clock.GetUtcNow().UtcDateTime.AddMinutes(30);
        return Eventually.So(() => house.Read(db => db.Outbox.AllAsync(i => i.FinishedAt != null || i.DueAt >= soon)), () => "Letters still wait.");
    }

    /// <summary>Somebody who has come in by a letter.</summary>
    public static async Task<Visitor> CameIn(WebHouse house, Invited who, bool keep = false, int letters = 1)
    {
        var visitor = house.Anonymous();
        await AskedForLink(visitor, who.Email, keep: keep);
        var page = await visitor.Post(await visitor.See(await LinkTo(house, who.Email, letters)), "come-in");
        Assert.True(page.IsOk, $"{page.Status} at {page.Address}\n{string.Join('\n', house.Log.Errors)}");
        return visitor;
    }

    public static async Task<bool> IsIn(Visitor visitor) =>
        (await visitor.Get("/me/sessions")).StatusCode == System.Net.HttpStatusCode.OK;

    public static Task<List<Session>> SessionsOf(WebHouse house, Guid person) =>
        house.Read(db => db.Sessions.AsNoTracking().Where(s => s.PersonId == person).OrderBy(s => s.BegunAt).ToListAsync());
}
