using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Programmes.Gatherings;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>Where the room's texts name a person. Minutes and decisions are records of a public body: they are suggested kept.</summary>
internal static class MentionedHeld
{
    public static IReadOnlyList<HeldKind> Kinds => [Minutes, Decisions, Plans, Actions, Programmes, Phases, Groups];

    private static readonly HeldKind Minutes = MentionKind.Of(
        "in-minutes", HeldTexts.InMinutes, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil, Fate.Keep, new("minutes", "gathering_id", "body"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Minutes.AsNoTracking().Join(db.Gatherings, m => m.GatheringId, g => g.Id, (m, g) => new { g.Id, g.ProgrammeId, g.Number, g.Title, m.Body })
                .Where(r => programmes.Keys.Contains(r.ProgrammeId)).ToListAsync();
            return [.. rows.Select(r => new WrittenText(r.Id, programmes[r.ProgrammeId], r.Title, $"/programmes/{programmes[r.ProgrammeId].Key}/gatherings/{r.Number}", r.Body))];
        });

    private static readonly HeldKind Decisions = MentionKind.Of(
        "in-decision", HeldTexts.InDecisions, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil, Fate.Keep, new("decision", "id", "wording", "why"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Decisions.AsNoTracking().Join(db.Gatherings, d => d.GatheringId, g => g.Id, (d, g) => new { d.Id, g.ProgrammeId, g.Number, g.Title, d.Wording, d.Why })
                .Where(r => programmes.Keys.Contains(r.ProgrammeId)).ToListAsync();
            return [.. rows.Select(r => new WrittenText(r.Id, programmes[r.ProgrammeId], r.Title, $"/programmes/{programmes[r.ProgrammeId].Key}/gatherings/{r.Number}", r.Wording, r.Why))];
        });

    private static readonly HeldKind Plans = MentionKind.Of(
        "in-gathering", HeldTexts.InPlans, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil, Fate.Unname, new("gathering", "id", "title", "place", "agenda"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Gatherings.AsNoTracking().Where(g => programmes.Keys.Contains(g.ProgrammeId)).ToListAsync();
            return [.. rows.Select(g => new WrittenText(g.Id, programmes[g.ProgrammeId], Days.Of(g.Date), $"/programmes/{programmes[g.ProgrammeId].Key}/gatherings/{g.Number}", g.Title, g.Place, g.Agenda))];
        });

    private static readonly HeldKind Actions = MentionKind.Of(
        "in-action", HeldTexts.InActions, GatheringsTexts.DataWhy, GatheringsTexts.DataUntil, Fate.Unname, new("action_item", "id", "task"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.ActionItems.AsNoTracking().Where(a => programmes.Keys.Contains(a.ProgrammeId)).ToListAsync();
            return [.. rows.Select(a => new WrittenText(a.Id, programmes[a.ProgrammeId], Days.Of(a.Due), $"/programmes/{programmes[a.ProgrammeId].Key}/actions", a.Task))];
        });

    private static readonly HeldKind Programmes = MentionKind.Of(
        "in-programme", HeldTexts.InProgrammes, ProgrammesTexts.DataRosterWhy, ProgrammesTexts.DataRosterUntil, Fate.Unname,
        new("programme", "id", "title", "question", "goal", "effect_goal", "result_goal", "mandate"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Programmes.AsNoTracking().Where(p => programmes.Keys.Contains(p.Id)).ToListAsync();
            return [.. rows.Select(p => new WrittenText(p.Id, programmes[p.Id], ProgrammesTexts.Plan, $"/programmes/{p.Key}/plan", p.Title, p.Question, p.Goal, p.EffectGoal, p.ResultGoal, p.Mandate))];
        });

    private static readonly HeldKind Phases = MentionKind.Of(
        "in-phase", HeldTexts.InPhases, ProgrammesTexts.DataRosterWhy, ProgrammesTexts.DataRosterUntil, Fate.Unname, new("phase", "id", "name", "purpose", "good", "hard"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Phases.AsNoTracking().Where(p => programmes.Keys.Contains(p.ProgrammeId)).ToListAsync();
            return [.. rows.Select(p => new WrittenText(p.Id, programmes[p.ProgrammeId], p.Name, $"/programmes/{programmes[p.ProgrammeId].Key}/plan", p.Name, p.Purpose, p.Good, p.Hard))];
        });

    private static readonly HeldKind Groups = MentionKind.Of(
        "in-group", HeldTexts.InGroups, ProgrammesTexts.DataRosterWhy, ProgrammesTexts.DataRosterUntil, Fate.Unname, new("group", "id", "name", "purpose"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Groups.AsNoTracking().Where(g => programmes.Keys.Contains(g.ProgrammeId)).ToListAsync();
            return [.. rows.Select(g => new WrittenText(g.Id, programmes[g.ProgrammeId], g.Name, $"/programmes/{programmes[g.ProgrammeId].Key}/roster", g.Name, g.Purpose))];
        });
}
