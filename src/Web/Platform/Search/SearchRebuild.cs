using System.Globalization;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Commands;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Search;

/// <summary>
/// Makes the index anew from what the rooms hold, while people work. Needed when words are read by other rules than before:
/// a program whose rules are not those the index was made by does it as it starts.
/// </summary>
public sealed class SearchRebuild(Db db, SearchIndex index)
{
    /// <summary>To be raised whenever an item's terms would be others than before.</summary>
    private const string Rules = "1", Setting = "search.rules";
    private const int AtOnce = 100;

    public static IReadOnlyList<Command> Commands { get; } = [new("search-rebuild", "search-rebuild", SearchTexts.RebuildHelp, Run)];

    /// <summary>Gives how many items were put in.</summary>
    public async Task<int> Rebuild(Actor actor)
    {
        actor.Must(Right.RunDeployment);
        var done = 0;
        foreach (var kind in RoomList.All.SelectMany(room => room.Searched)) done += await Rebuild(actor, kind);
        await db.Write(actor, new Act("search.rebuild"), async () =>
        {
            if (await db.Settings.FindAsync(Setting) is { } setting) setting.Value = Rules;
            else db.Settings.Add(new Setting { Id = Setting, Value = Rules });
        });
        return done;
    }

    internal async Task IfRulesAreOthers()
    {
        if (!await db.Settings.AsNoTracking().AnyAsync(s => s.Id == Setting && s.Value == Rules)) await Rebuild(Actor.Program);
    }

    private async Task<int> Rebuild(Actor actor, SearchedKind kind)
    {
        var ids = await kind.All(db).Select(t => t.Id).ToListAsync();
        var all = ids.Union(await db.SearchItems.Where(i => i.Kind == kind.Kind).Select(i => i.ItemId).ToListAsync());
        foreach (var some in all.Chunk(AtOnce))
            await db.Write(actor, new Act("search.rebuild"), async () =>
            {
                // Whoever changes an item waits until we are through, or has come through: nothing deleted is put back.
                if (!db.IsSqlite) await db.Database.ExecuteSqlAsync($"lock table search_item in share row exclusive mode");
                var texts = await kind.All(db).Where(t => some.Contains(t.Id)).ToListAsync();
                foreach (var text in texts) await index.Put(kind.Kind, text.Id, text.Title, text.Text);
                foreach (var gone in some.Except(texts.Select(t => t.Id))) await index.Remove(kind.Kind, gone);
            });
        return ids.Count;
    }

    private static async Task<int> Run(CommandCall call)
    {
        var done = await call.Get<SearchRebuild>().Rebuild(Actor.CommandLine);
        await call.Out.WriteLineAsync(SearchTexts.Rebuilt.With(done.ToString(CultureInfo.CurrentUICulture)));
        return 0;
    }
}
