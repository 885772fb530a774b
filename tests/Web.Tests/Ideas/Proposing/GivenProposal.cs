using BlankeArk.Web.Ideas;
using BlankeArk.Web.Platform.Hosting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BlankeArk.Web.Tests.House;

public static partial class Given
{
    public const string Bother = "Vi leter etter nøkler hver morgen.", Better = "Nøkkelboks ved døra hos alle. Da slipper vi å kjøre innom.";

    /// <summary>Longer than anybody needs to be taken for a person, also without JavaScript.</summary>
    public static readonly TimeSpan WhileWriting = TimeSpan.FromSeconds(30);

    public static Task<Guid> OrganisationId(WebHouse house, string name) =>
        house.Read(db => db.Organisations.Where(o => o.Name == name).Select(o => o.Id).SingleAsync(TestContext.Current.CancellationToken));

    /// <summary>The form looked over, and not sent.</summary>
    public static async Task<Page> LookedOver(WebHouse house, Visitor visitor, Signing signing, params (string Name, string? Value)[] more)
    {
        var home = await OrganisationId(house, "Bjørkelia");
        (string Name, string? Value)[] usual = [("In.Bothers", Bother), ("In.Otherwise", Better), ("In.ForWhom", "Hjemmetjenesten"), ("In.Organisation", home.ToString()), ("In.Signing", signing.ToString())];
        return await visitor.Post(await visitor.See("/ideas/new"), "propose", [.. usual.Where(u => more.All(m => m.Name != u.Name)), .. more]);
    }

    /// <summary>An idea proposed, and the page one then stands on.</summary>
    public static async Task<Page> Proposed(WebHouse house, Visitor visitor, Signing signing, params (string Name, string? Value)[] more)
    {
        var page = await LookedOver(house, visitor, signing, more);
        Assert.True(page.IsOk, string.Join(", ", page.Mistakes));
        house.Clock.Forward(WhileWriting);
        return await visitor.Post(page, "propose", ("In.Work", WorkFor(page)));
    }

    /// <summary>What the module finds while one reads.</summary>
    public static string WorkFor(Page page)
    {
        var ticket = page.Html.QuerySelector("input[name='In.Ticket']")!.GetAttribute("value")!;
        return Enumerable.Range(0, int.MaxValue).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).First(work => Tickets.HasWorked(ticket, work));
    }

    /// <summary>A title no other idea has, of letters alone.</summary>
    public static string IdeaTitle() => "Prøve " + string.Concat(Guid.NewGuid().ToString("N").Select(c => (char)('a' + (c % 26))));

    public static Task<List<Idea>> IdeasOf(WebHouse house, string title) =>
        house.Read(db => db.Ideas.AsNoTracking().Where(i => i.Title == title).ToListAsync(TestContext.Current.CancellationToken));
}
