using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>How ideas stand, for those who decide: by stage and municipality, and how many wait too long for an answer.</summary>
internal static class IdeasStand
{
    private static readonly IdeaStage[] Stages = [IdeaStage.New, IdeaStage.Useful, IdeaStage.PutToUse, IdeaStage.Parked, IdeaStage.No];

    private sealed record Row(Organisation Place, IReadOnlyDictionary<IdeaStage, int> Of, int Waiting);

    public static async Task<IReadOnlyList<StandingPart>> Parts(StandingRequest request)
    {
        var db = request.Services.GetRequiredService<Db>();
        var ideas = db.Ideas.AsNoTracking().VisibleTo(request.Actor, db).Where(i => i.MergedIntoId == null);
        if (request.Programme is { } programme) ideas = ideas.Where(i => i.ProgrammeId == programme);
        var rows = await Rows(request, db, ideas);
        if (rows.Count == 0) return [];
        var told = await Decided(request, db, ideas);
        int Sum(IdeaStage stage) => rows.Sum(r => r.Of.GetValueOrDefault(stage));
        return
        [
            new StandingPart("ideas", 100, BankTexts.Menu)
            {
                Figures =
                [
                    (rows.Sum(r => r.Of.Values.Sum()), BankTexts.FigureAll),
                    (Sum(IdeaStage.PutToUse), BankTexts.FigureUsed),
                    (rows.Sum(r => r.Waiting), BankTexts.FigureWaiting),
                ],
                Short = [Table(rows)],
                Long = [Table(rows), .. Told(told)],
            },
        ];
    }

    private static async Task<IReadOnlyList<Row>> Rows(StandingRequest request, Db db, IQueryable<Idea> ideas)
    {
        var standings = db.IdeaStandings.Where(s => ideas.Any(i => i.Id == s.IdeaId));
        if (request.Organisation is { } organisation) standings = standings.Where(s => s.OrganisationId == organisation);
        var counts = await standings.GroupBy(s => new { s.OrganisationId, s.Stage }).Select(g => new { g.Key.OrganisationId, g.Key.Stage, Count = g.Count() }).ToListAsync();
        var waiting = await ideas.Waiting(db, request.Services.GetRequiredService<AnswerTime>().AnsweredBy).GroupBy(i => i.OrganisationId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var places = await request.Services.GetRequiredService<Places>().All();
        return [.. counts.GroupBy(c => c.OrganisationId).Select(g => new Row(places[g.Key], g.ToDictionary(c => c.Stage, c => c.Count), waiting.GetValueOrDefault(g.Key))).OrderBy(r => r.Place.Name, StringComparer.Create(Platform.Localisation.Languages.Culture("nb"), ignoreCase: true))];
    }

    private static TableBlock Table(IReadOnlyList<Row> rows)
    {
        List<Column> columns = [new(BankTexts.Municipality), .. Stages.Select(s => new Column(AnswerTexts.Of(s), Align.End)), new(AnswerTexts.Waiting, Align.End)];
        List<IReadOnlyList<string>> cells = [.. rows.Select(r => (IReadOnlyList<string>)[Places.Name(r.Place), .. Stages.Select(s => Number(r.Of.GetValueOrDefault(s))), Number(r.Waiting)])];
        if (rows.Count > 1) cells.Add([BankTexts.InAll, .. Stages.Select(s => Number(rows.Sum(r => r.Of.GetValueOrDefault(s)))), Number(rows.Sum(r => r.Waiting))]);
        return new TableBlock(BankTexts.ByStageAndPlace, columns, cells) { RowHeaders = true, LastRowIsTotal = rows.Count > 1 };
    }

    /// <summary>The answers of the time asked about that ended something: what is put to use, and what was said no to.</summary>
    private static async Task<IReadOnlyList<(IdeaStep Step, string Title, Organisation Place)>> Decided(StandingRequest request, Db db, IQueryable<Idea> ideas)
    {
        var (from, to) = (Today.Utc(request.From, TimeOnly.MinValue), Today.Utc(request.To.AddDays(1), TimeOnly.MinValue));
        var steps = db.IdeaSteps.AsNoTracking().Where(s => s.At >= from && s.At < to && (s.Stage == IdeaStage.PutToUse || s.Stage == IdeaStage.No));
        if (request.Organisation is { } organisation) steps = steps.Where(s => s.OrganisationId == organisation);
        var found = await steps.Join(ideas, s => s.IdeaId, i => i.Id, (s, i) => new { Step = s, i.Title }).OrderBy(x => x.Step.At).ThenBy(x => x.Step.Id).ToListAsync();
        var places = await request.Services.GetRequiredService<Places>().All();
        return [.. found.Select(f => (f.Step, f.Title, places[f.Step.OrganisationId]))];
    }

    private static IEnumerable<Block> Told(IReadOnlyList<(IdeaStep Step, string Title, Organisation Place)> decided)
    {
        foreach (var stage in decided.GroupBy(d => d.Step.Stage).OrderBy(g => g.Key))
        {
            yield return new Heading(2, AnswerTexts.Of(stage.Key));
            yield return new ListBlock(false, [.. stage.Select(d => (IReadOnlyList<Block>)[new Paragraph([new Inline(d.Title, Bold: true), new Inline($" ({Places.Name(d.Place)}). {d.Step.Reason}")])])]);
        }
    }

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.CurrentCulture);
}
