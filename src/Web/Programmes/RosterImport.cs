using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>Takes a roster from a table: first what it would do, then all of it in one change, or nothing.</summary>
public sealed class RosterImport(Db db, Today today)
{
    public async Task<RosterPreview> Preview(Actor actor, Guid programmeId, SheetTable table, RosterChoices choices)
    {
        actor.Must(Right.EditRoster, programmeId);
        var read = Read(table);
        var programme = await db.ChangeableProgramme(programmeId);
        var (_, preview) = await Plan(programme, read, choices);
        db.ChangeTracker.Clear();
        return preview;
    }

    /// <summary>Imports what the preview showed; gives what was done.</summary>
    public async Task<RosterPreview> Import(Actor actor, Guid programmeId, SheetTable table, RosterChoices choices)
    {
        actor.Must(Right.EditRoster, programmeId);
        var read = Read(table);
        return await db.Write(actor, new Act("roster.import", programmeId), async () =>
        {
            var programme = await db.ChangeableProgramme(programmeId);
            var (plan, preview) = await Plan(programme, read, choices);
            if (choices.Fingerprint is { } agreed && agreed != preview.Fingerprint()) throw new UserMistake(RosterImportTexts.ChangedSincePreview);
            if (preview.WhyNotImport(choices.SkipBadRows) is { } why) throw new UserMistake(why.ToString());
            await db.MustMayMove(actor, programmeId, plan.MovedAddresses(), today.Date, "File");
            await Apply(programmeId, plan);
            return preview;
        });
    }

    private sealed record ReadTable(IReadOnlyList<RosterRow> Rows, IReadOnlyList<RosterProblem> Problems, IReadOnlyList<string> Unused);

    private static ReadTable Read(SheetTable table)
    {
        var columns = new RosterColumns(table.Header);
        if (columns.WhyNotRoster() is { } why) throw new UserMistake(why.With(string.Join(", ", table.Header.Take(12))), "File");
        var reader = new RosterRowReader(columns);
        var rows = new List<RosterRow>(table.Rows.Count);
        foreach (var row in table.Rows)
            if (reader.Read(row) is { } good) rows.Add(good);
        return new ReadTable(rows, reader.Problems, columns.Unused);
    }

    /// <summary>Bad rows are taken out until the rest stands on its own, so that no row leans on one that is not imported.</summary>
    private async Task<(RosterPlan Plan, RosterPreview Preview)> Plan(Programme programme, ReadTable read, RosterChoices choices)
    {
        var state = await RosterState.Read(db, programme, read.Rows, today.Date);
        var (rows, problems) = (read.Rows, read.Problems.ToList());
        var (groups, organisations) = (new SortedSet<string>(), new SortedSet<string>());
        while (true)
        {
            var plan = new RosterPlan(state, rows, choices.CreateMissing, today.Date);
            groups.UnionWith(plan.Places.UnknownGroups);
            organisations.UnionWith(plan.Places.UnknownOrganisations);
            problems.AddRange(plan.Problems);
            if (plan.Problems.Count == 0)
            {
                return (plan, new RosterPreview
                {
                    Lines = plan.Lines,
                    Problems = [.. problems.OrderBy(p => p.Line)],
                    UnknownGroups = [.. groups],
                    UnknownOrganisations = [.. organisations],
                    UnusedColumns = read.Unused,
                });
            }
            var bad = plan.Problems.Select(p => p.Line).ToHashSet();
            rows = [.. rows.Where(r => !bad.Contains(r.Line))];
        }
    }

    private async Task Apply(Guid programmeId, RosterPlan plan)
    {
        db.Organisations.AddRange(plan.Places.NewOrganisations);
        var position = await db.ProgrammeOrganisations.Where(p => p.ProgrammeId == programmeId).MaxAsync(p => (int?)p.Position) ?? 0;
        foreach (var part in plan.Places.NewParts)
            db.ProgrammeOrganisations.Add(new ProgrammeOrganisation(programmeId, part.Id, ++position));
        db.Groups.AddRange(plan.Places.NewGroups);
        foreach (var draft in plan.Functions.Select(f => f.Person).Distinct())
        {
            var person = draft.Existing ?? new Person(draft.Id, draft.Name);
            draft.Apply(person);
            if (draft.Existing is null) db.People.Add(person);
        }
        foreach (var draft in plan.Functions)
        {
            var function = draft.Existing
                ?? new Function(Guid.CreateVersion7(), programmeId, draft.Person.Id, draft.Group.Id, draft.Organisation?.Id, draft.Post, draft.From);
            draft.Apply(function);
            if (draft.Existing is null) db.Functions.Add(function);
        }
    }
}
