using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>Reads what is left of a workshop that has ended.</summary>
public sealed class WorkshopRecord(Db db, KeyStore keys)
{
    /// <exception cref="Missing">There is no such workshop, or it goes on.</exception>
    public async Task<ReadRecord> Read(Actor actor, Guid programmeId, int number)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var workshop = await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.ProgrammeId == programmeId && w.Number == number && w.State == WorkshopState.Ended)
            ?? throw new Missing("The record");
        return await Read(workshop, Leading.May(actor, workshop));
    }

    /// <summary>What anybody in the programme may read, whoever asks: for what is handed on.</summary>
    public async Task<IReadOnlyList<ReadRecord>> ForAll(Actor actor, Guid programmeId, int? number = null)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return await Ended(db, keys, programmeId, number);
    }

    /// <summary>The same for whoever answers for the programme's documents, and has been asked already.</summary>
    internal static async Task<IReadOnlyList<ReadRecord>> Ended(Db db, KeyStore keys, Guid programmeId, int? number = null)
    {
        var ended = db.Workshops.AsNoTracking().Where(w => w.ProgrammeId == programmeId && w.State == WorkshopState.Ended && (number == null || w.Number == number));
        var (reading, read) = (new WorkshopRecord(db, keys), new List<ReadRecord>());
        foreach (var workshop in await ended.OrderBy(w => w.Number).ToListAsync())
            read.Add(await reading.Read(workshop, leads: false));
        return read;
    }

    private async Task<ReadRecord> Read(Workshop workshop, bool leads)
    {
        var seal = keys.ToOpen(workshop.ProgrammeId);
        var groups = await db.RecordGroups.AsNoTracking().Where(g => g.WorkshopId == workshop.Id).OrderBy(g => g.Place).ToListAsync();
        var stacks = await db.RecordStacks.AsNoTracking().Where(s => s.WorkshopId == workshop.Id).OrderBy(s => s.Place).ToListAsync();
        var notes = await db.RecordNotes.AsNoTracking().Where(n => n.WorkshopId == workshop.Id).OrderBy(n => n.Id).ToListAsync();
        var names = stacks.ToDictionary(s => s.Id, s => seal.Open(s.Name));
        var rounds = await db.RecordRounds.AsNoTracking().Where(r => r.WorkshopId == workshop.Id).ToDictionaryAsync(r => r.Number, r => r.Title);
        var read = notes.ConvertAll(n => (Stored: n, Read: Opened(n)));
        return new ReadRecord
        {
            Workshop = workshop,
            Groups = [.. groups.Select(Of)],
            Rounds = rounds,
            Spread = Spread.Read(workshop.Participation),
        };

        ReadGroup Of(RecordGroup group)
        {
            var (own, written) = (stacks.Where(s => s.GroupId == group.Id).ToList(), read.Where(n => n.Stored.GroupId == group.Id).ToList());
            return new(group.Id, group.Name, seal.Open(group.Statement),
            [
                .. own.Select(s => s.Round).Concat(written.Select(n => n.Stored.Round)).Distinct().Order().Select(round => new ReadRound(
                    round,
                    [.. own.Where(s => s.Round == round).Select(s => Stack(seal, s, names[s.Id], [.. written.Where(n => n.Stored.StackId == s.Id).Select(n => n.Read)]))],
                    [.. written.Where(n => n.Stored.Round == round && n.Stored.StackId is null).Select(n => n.Read)])),
            ]);
        }

        ReadNote Opened(RecordNote note) => new(
            note.Id, note.Removed || (note.Hidden && !leads) ? null : seal.Open(note.Text), note.WrittenUnder,
            note.HeadingId is { } heading ? names.GetValueOrDefault(heading) : null, note.Hidden, note.Removed);
    }

    private static ReadStack Stack(Seal seal, RecordStack stack, string name, IReadOnlyList<ReadNote> notes) => new()
    {
        Id = stack.Id,
        Place = stack.Place,
        Round = stack.Round,
        Name = name,
        Survives = stack.Survives,
        Chosen = stack.Chosen,
        PlenumDots = stack.PlenumDots,
        Dots = stack.Dots,
        New = stack.New,
        Useful = stack.Useful,
        Said = stack.Said,
        Card = stack.Card is { } card ? JsonSerializer.Deserialize<Card>(seal.Open(card)) : null,
        Home = stack.Home,
        LetGo = stack.LetGo is { } why ? seal.Open(why) : null,
        Notes = notes,
    };
}
