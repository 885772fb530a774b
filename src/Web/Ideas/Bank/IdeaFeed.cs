using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Ideas that everybody may see, as open data: never who proposed them.</summary>
internal static class IdeaFeed
{
    public static Feed Feed { get; } = new()
    {
        Name = "ideas",
        Title = BankTexts.Menu,
        About = FeedWords.About,
        Members = FeedWords.Members,
        Read = Read,
    };

    private static async Task<IReadOnlyList<FeedEntry>> Read(IServiceProvider services, FeedPlace? after, int most)
    {
        var db = services.GetRequiredService<Db>();
        // The same for everybody, whoever asks.
        var ideas = db.Ideas.AsNoTracking().VisibleTo(Actor.Anonymous, db).Where(i => i.MergedIntoId == null);
        if (after is { MovedAt: var moved, Number: var number }) ideas = ideas.Where(i => i.MovedAt > moved || (i.MovedAt == moved && i.Number > number));
        var told = await services.GetRequiredService<IdeaTelling>().Read(await ideas.OrderBy(i => i.MovedAt).ThenBy(i => i.Number).Take(most).ToListAsync());
        return [.. told.Select(t => new FeedEntry(new FeedPlace(t.Idea.MovedAt, t.Idea.Number), Members(t)))];
    }

    private static Dictionary<string, object?> Members(ToldIdea told) => new()
    {
        ["number"] = told.Idea.Number,
        ["address"] = $"/ideas/{told.Idea.Number}",
        ["title"] = told.Idea.Title,
        ["bothers"] = told.Idea.Bothers,
        ["otherwise"] = told.Idea.Otherwise,
        ["forWhom"] = told.Idea.ForWhom,
        ["language"] = told.Idea.Language,
        ["organisation"] = told.Home.Name,
        ["municipality"] = told.Home.Number,
        ["fictional"] = told.Home.Fictional,
        ["programme"] = told.Programme,
        ["proposed"] = told.Idea.ProposedOn.ToString("O"),
        ["moved"] = DateTime.SpecifyKind(told.Idea.MovedAt, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["supporters"] = told.Supporters,
        ["stages"] = told.Places.Select(p => new Dictionary<string, object?>
        {
            ["organisation"] = p.Place.Name,
            ["municipality"] = p.Place.Number,
            ["stage"] = Word(p.Standing.Stage),
            ["since"] = p.Standing.Since.ToString("O"),
            ["reason"] = p.Steps is [var latest, ..] ? latest.Reason : null,
        }).ToList(),
    };

    // What others read by program never changes, whatever we call it ourselves.
    private static string Word(IdeaStage stage) => stage switch
    {
        IdeaStage.New => "new",
        IdeaStage.Useful => "useful",
        IdeaStage.PutToUse => "put-to-use",
        IdeaStage.Parked => "parked",
        _ => "no",
    };
}
