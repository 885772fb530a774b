using System.Text;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>What the room itself has that may be asked for: the programme's description and plan, and minutes with decisions.</summary>
internal static class AccessSources
{
    public static async Task<IReadOnlyList<CaseDocument>> Of(IServiceProvider services, ProgrammeRef programme)
    {
        var db = services.GetRequiredService<Db>();
        return [await About(db, programme), .. await Plan(db, programme), .. await Minutes(db, programme)];
    }

    private static async Task<CaseDocument> About(Db db, ProgrammeRef programme)
    {
        var p = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programme.Id);
        var parts = new[]
        {
            (NoteTexts.Question, p.Question), (NoteTexts.Goal, p.Goal), (NoteTexts.EffectGoal, p.EffectGoal),
            (NoteTexts.ResultGoal, p.ResultGoal), (NoteTexts.Mandate, p.Mandate),
        };
        var text = parts.Where(part => part.Item2.Length > 0).Select(part => Part(part.Item1.In(programme.Language), part.Item2));
        return new("programme", AccessTexts.AboutProgramme.In(programme.Language), p.StartsOn, string.Join("\n\n", text));
    }

    private static async Task<IReadOnlyList<CaseDocument>> Plan(Db db, ProgrammeRef programme)
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProgrammeId == programme.Id).OrderBy(p => p.StartsOn).ThenBy(p => p.Number).ToListAsync();
        if (phases.Count == 0) return [];
        var language = programme.Language;
        var text = phases.Select(p => Part(NoteTexts.PhaseNamed.InWith(language, p.Number, p.Name), string.Join("\n\n", new[]
        {
            NoteTexts.FromTo.InWith(language, ProgrammeChapters.Date(p.StartsOn, language), ProgrammeChapters.Date(p.EndsOn, language)), p.Purpose,
            p.Good.Length == 0 ? "" : Part(NoteTexts.Good.In(language), p.Good), p.Hard.Length == 0 ? "" : Part(NoteTexts.Hard.In(language), p.Hard),
        }.Where(part => part.Length > 0))));
        return [new("plan", AccessTexts.PlanOf.In(language), null, string.Join("\n\n", text))];
    }

    private static async Task<IReadOnlyList<CaseDocument>> Minutes(Db db, ProgrammeRef programme)
    {
        var held = await db.Minutes.AsNoTracking().Join(db.Gatherings.Where(g => g.ProgrammeId == programme.Id), m => m.GatheringId, g => g.Id, (m, g) => new { Gathering = g, m.Body })
            .OrderBy(r => r.Gathering.Date).ThenBy(r => r.Gathering.Number).ToListAsync();
        var decisions = (await db.Decisions.AsNoTracking().Where(d => db.Gatherings.Any(g => g.Id == d.GatheringId && g.ProgrammeId == programme.Id)).OrderBy(d => d.Number).ToListAsync())
            .ToLookup(d => d.GatheringId);
        return
        [
            .. held.Select(r => new CaseDocument($"minutes-{r.Gathering.Number}", AccessTexts.Minutes.InWith(programme.Language, r.Gathering.Title),
                r.Gathering.Date, r.Body + Decided(decisions[r.Gathering.Id], programme.Language))),
        ];
    }

    private static string Decided(IEnumerable<Decision> decisions, string language)
    {
        var text = new StringBuilder();
        foreach (var decision in decisions)
        {
            text.Append("\n\n").Append(Part(GatheringsTexts.Decision.InWith(language, decision.Number), decision.Wording));
            if (decision.Why.Length > 0) text.Append("\n\n").Append(decision.Why);
        }
        return text.ToString();
    }

    private static string Part(string title, string text) => $"# {title}\n\n{text}";
}
