using BlankeArk.Web.Platform.Demo;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Joining;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>The demo's finished workshop, invented throughout: two groups through all rounds, with one survivor nobody raises at home yet.</summary>
internal static class RecordDemo
{
    private const string HeldAt = "held-at", Gathering = "gathering";

    /// <summary>What the second round was judged to be: new, useful, and by how many.</summary>
    private static readonly Dictionary<string, (double New, double Useful, int Said)> Judged = new(StringComparer.Ordinal)
    {
        ["Faste par i nabolaget"] = (3.4, 4.6, 7),
        ["Rute som en selv legger"] = (4.0, 4.3, 7),
        ["Rapport mens en kjører"] = (2.9, 3.7, 7),
        ["Kveldskafé i frivilligsentralen"] = (3.6, 4.1, 7),
        ["Besøksvenn med nøkkel til alt"] = (4.4, 2.1, 7),
        ["Naboer som melder seg"] = (3.9, 4.4, 7),
    };

    /// <summary>Under which direction of the first round the ideas of the second were written.</summary>
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["Faste par i nabolaget"] = "Færre ansikter hjemme hos folk",
        ["Rute som en selv legger"] = "Bestemme dagen selv",
        ["Rapport mens en kjører"] = "Bestemme dagen selv",
        ["Kveldskafé i frivilligsentralen"] = "Noen å spise sammen med",
        ["Besøksvenn med nøkkel til alt"] = "Noen å spise sammen med",
        ["Naboer som melder seg"] = "Gata som hjelper",
    };

    public static async Task Seed(DemoSeed demo)
    {
        var db = demo.Db;
        if (await db.Programmes.AsNoTracking().Where(p => p.Key == DemoSeed.ProgrammeKey).Select(p => (Guid?)p.Id).SingleOrDefaultAsync() is not { } programme) return;
        var now = demo.Get<TimeProvider>().GetUtcNow().UtcDateTime;
        var gathering = await db.Gatherings.AsNoTracking().Where(g => g.ProgrammeId == programme && g.Date < demo.Today.AddDays(-14)).OrderByDescending(g => g.Date).FirstOrDefaultAsync();
        var workshop = new Workshop(Guid.CreateVersion7(), programme, 1, Codes.Make(), RecordDemoWords.Title, gathering?.Date ?? demo.Today.AddDays(-40));
        workshop.End(14, new Spread { Notes = [1, 2, 5, 4, 2], Votes = [1, 3, 7, 3, 0] }.Stored());
        db.Workshops.Add(workshop);
        await db.SaveChangesAsync();
        var drafts = RecordDemoWords.Groups.Select(g => Judge(WallEntry.Draft(g))).ToList();
        await RecordRows.Of(demo.Get<KeyStore>().Seal(programme), workshop.Id, drafts).Into(db, now);
        if (gathering is not null) db.Links.Add(Knot(workshop.Id, gathering.Id, now));
    }

    private static Link Knot(Guid workshop, Guid gathering, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        FromKind = Survivors.WorkshopKind,
        FromId = workshop,
        Relation = HeldAt,
        ToKind = Gathering,
        ToId = gathering,
        MadeAt = now,
    };

    private static DraftGroup Judge(DraftGroup draft) => draft with
    {
        Stacks =
        [
            .. draft.Stacks.Select(stack => (stack.Round == 2 && Judged.TryGetValue(stack.Name, out var said)
                ? stack with { New = said.New, Useful = said.Useful, Said = said.Said }
                : stack) with
            { Notes = [.. stack.Notes.Select(n => n with { Heading = draft.Stacks.FirstOrDefault(s => stack.Round == 2 && s.Round == 1 && s.Name == Headings.GetValueOrDefault(stack.Name))?.Id })] }),
        ],
    };
}
