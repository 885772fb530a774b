using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What somebody typed of one group's work on a wall.</summary>
public sealed record WallInput
{
    public required string? Group { get; init; }
    public required string? Statement { get; init; }
    /// <summary>What was typed for the rounds 1, 2 and 3.</summary>
    public required IReadOnlyList<string?> Rounds { get; init; }
}

/// <summary>Makes the record of a workshop that was held with paper on a wall, and adds to one that is there.</summary>
public sealed class WallEntry(Db db, KeyStore keys, Today today, TimeProvider clock)
{
    private const int LongestTitle = 200;

    /// <summary>A workshop that has ended, with what one group did; gives its number.</summary>
    public async Task<int> Make(Actor actor, Guid programmeId, string? title, string? heldOn, string? participants, WallInput input)
    {
        actor.Must(Right.LeadWorkshops, programmeId);
        var named = Line(title, "Title", LongestTitle);
        if (named.Length == 0) throw new UserMistake(EntryTexts.TitleMissing, "Title");
        var held = Days.Read(heldOn, "HeldOn");
        if (held > today.Date) throw new UserMistake(EntryTexts.InFuture, "HeldOn");
        var people = Count(participants);
        var draft = Draft(input);
        var id = Guid.CreateVersion7();
        var rows = RecordRows.Of(keys.Seal(programmeId), id, [draft]);
        return await db.Write(actor, new Act("workshop.record.enter", programmeId, id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            var number = 1 + (await db.Workshops.Where(w => w.ProgrammeId == programmeId).MaxAsync(w => (int?)w.Number) ?? 0);
            var workshop = new Workshop(id, programmeId, number, Codes.Make(), named, held);
            workshop.End(people, null);
            db.Workshops.Add(workshop);
            await db.SaveChangesAsync();
            await rows.Into(db, clock.GetUtcNow().UtcDateTime);
            return number;
        });
    }

    /// <summary>More of a group that is there, by its name, or another group.</summary>
    public async Task Add(Actor actor, Guid programmeId, int number, WallInput input)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var workshop = await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.ProgrammeId == programmeId && w.Number == number) ?? throw new Missing("The workshop");
        Leading.Must(actor, workshop);
        if (workshop.IsOpen) throw new UserMistake(EntryTexts.NotEnded);
        var (draft, seal) = (Draft(input), keys.Seal(programmeId));
        await db.Write(actor, new Act("workshop.record.add", programmeId, workshop.Id), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            await Ending.Await(db, [workshop.Id]);
            var groups = await db.RecordGroups.Where(g => g.WorkshopId == workshop.Id).ToListAsync();
            var stacks = await db.RecordStacks.Where(s => s.WorkshopId == workshop.Id).MaxAsync(s => (int?)s.Place) ?? 0;
            if (groups.Find(g => string.Equals(g.Name, draft.Name, StringComparison.OrdinalIgnoreCase)) is not { } there)
            {
                await RecordRows.Of(seal, workshop.Id, [draft], groups.Count, stacks).Into(db, clock.GetUtcNow().UtcDateTime);
                return;
            }
            if (draft.Statement.Length > 0)
            {
                if (seal.Open(there.Statement) is { Length: > 0 } known && known != draft.Statement) throw new UserMistake(EntryTexts.StatementThere, "Statement");
                there.Statement = seal.Close(draft.Statement);
            }
            var (more, notes) = RecordRows.Within(seal, workshop.Id, there.Id, draft, stacks);
            await new RecordRows([], more, notes).Into(db, clock.GetUtcNow().UtcDateTime);
        });
    }

    /// <summary>What the input says, as far as it can be read; null when something in it cannot.</summary>
    internal static DraftGroup Draft(WallInput input)
    {
        var read = input.Rounds.Select((typed, i) => WallText.Read(i + 1, typed)).ToList();
        foreach (var (index, round) in read.Index())
            if (round.Mistakes is [_, ..] wrong)
                throw new UserMistake(string.Join(' ', wrong.Take(5).Select(m => EntryTexts.AtLine.With(m.Line, m.Why))), $"Round{index + 1}");
        var draft = new DraftGroup
        {
            Name = Line(input.Group, "Group", GroupItem.LongestName),
            Statement = Line(input.Statement, "Statement", GroupItem.LongestStatement),
            Stacks = [.. read.SelectMany(r => r.Stacks)],
            Loose = [.. read.SelectMany(r => r.Loose)],
        };
        return draft.Statement.Length > 0 || draft.Stacks.Count > 0 || draft.Loose.Count > 0 ? draft : throw new UserMistake(EntryTexts.Nothing, "Round1");
    }

    private static string Line(string? written, string field, int longest)
    {
        var line = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : throw new UserMistake(RecordTexts.TooLong.With(longest), field);
    }

    private static int? Count(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var count = Parse.WholeNumber(written);
        return count.Ok && count.Value is >= 1 and <= 9_999 ? count.Value : throw new UserMistake(EntryTexts.ParticipantsWrong, "Participants");
    }
}
