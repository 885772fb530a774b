using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Links;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Planning;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What went on from a workshop, and who raises it at home: what has nobody there waits until somebody has, or it is let go.</summary>
public sealed class Survivors(Db db, KeyStore keys)
{
    public const string Kind = "survivor", WorkshopKind = "workshop";
    private const string Relation = "came-of";
    private const int LongestName = 60;

    /// <summary>Whoever leads the workshop, and whoever answers for the programme.</summary>
    public static bool MaySettle(Actor actor, Workshop workshop) => Leading.May(actor, workshop) || actor.May(Right.EditProgramme, workshop.ProgrammeId);

    /// <summary>Somebody raises it at home.</summary>
    public Task NameHome(Actor actor, Guid programmeId, Guid stackId, string? who)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Settle(actor, programmeId, stackId, "workshop.home.name", () => Line(who, "Who", RecordTexts.HomeMissing), (stack, said, seal) =>
        {
            var card = stack.Card is { } closed ? JsonSerializer.Deserialize<Card>(seal.Open(closed))! : new Card();
            stack.Card = seal.Close(JsonSerializer.Serialize(card with { Home = said, NoHomeYet = false }));
            (stack.Home, stack.LetGo) = (Home.Found, null);
        });
    }

    /// <summary>Nobody will raise it, and everybody may read why.</summary>
    public Task LetGo(Actor actor, Guid programmeId, Guid stackId, string? why)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        return Settle(actor, programmeId, stackId, "workshop.home.let-go", () => Line(why, "Why", RecordTexts.WhyMissing), (stack, said, seal) =>
            (stack.Home, stack.LetGo) = (Home.LetGo, seal.Close(said)));
    }

    // The reason is sealed with the record, and not for the audit.
    private async Task Settle(Actor actor, Guid programmeId, Guid stackId, string verb, Func<string> written, Action<RecordStack, string, Seal> settle)
    {
        var stack = await db.RecordStacks.SingleOrDefaultAsync(s => s.Id == stackId && db.Workshops.Any(w => w.Id == s.WorkshopId && w.ProgrammeId == programmeId)) ?? throw new Missing("The survivor");
        var workshop = await db.Workshops.AsNoTracking().SingleAsync(w => w.Id == stack.WorkshopId);
        if (!MaySettle(actor, workshop)) throw new Forbidden(nameof(Right.LeadWorkshops));
        if (stack.Home == Home.NotAsked) throw new UserMistake(RecordTexts.NotASurvivor);
        var said = written();
        await db.Write(actor, new Act(verb, programmeId, stackId), async () =>
        {
            await db.ChangeableProgramme(programmeId);
            settle(stack, said, keys.Seal(programmeId));
        });
    }

    /// <summary>The thread from a survivor back to its workshop.</summary>
    internal static Link CameOf(RecordStack survivor, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        FromKind = Kind,
        FromId = survivor.Id,
        Relation = Relation,
        ToKind = WorkshopKind,
        ToId = survivor.WorkshopId,
        MadeAt = now,
    };

    private static string Line(string? written, string field, Text missing)
    {
        var line = (written ?? "").ReplaceLineEndings(" ").Trim();
        if (line.Length == 0) throw new UserMistake(missing, field);
        return line.Length <= Card.Longest ? line : throw new UserMistake(RecordTexts.TooLong.With(Card.Longest), field);
    }

    /// <summary>For whoever may settle it: survivors that nobody raises at home yet.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (programme.IsClosed || !(actor.May(Right.LeadWorkshops, programme.Id) || actor.May(Right.EditProgramme, programme.Id))) return [];
        var (db, seal) = (services.GetRequiredService<Db>(), services.GetRequiredService<KeyStore>().ToOpen(programme.Id));
        var awaited = await db.RecordStacks.AsNoTracking().Where(s => s.Home == Home.Awaited)
            .Join(db.Workshops.Where(w => w.ProgrammeId == programme.Id), s => s.WorkshopId, w => w.Id, (s, w) => new { s.Name, s.Place, w.Number })
            .OrderBy(s => s.Number).ThenBy(s => s.Place).ToListAsync();
        return [.. awaited.Select(s => new Waiting(RecordTexts.WaitsForHome.With(Beginning(seal.Open(s.Name))), $"/workshops/{programme.Key}/{s.Number}/stacks/{s.Place}"))];
    }

    public static IReadOnlyList<ItemKind> Kinds =>
    [
        new(WorkshopKind, RecordTexts.Workshop, async (services, actor, id) =>
        {
            var db = services.GetRequiredService<Db>();
            var found = await db.Workshops.AsNoTracking().Where(w => w.Id == id)
                .Join(db.Programmes, w => w.ProgrammeId, p => p.Id, (w, p) => new { w.Title, w.Number, w.ProgrammeId, p.Key }).SingleOrDefaultAsync();
            return found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId) ? null : new ItemRef(found.Title, $"/workshops/{found.Key}/{found.Number}") { MayTie = actor.May(Right.LeadWorkshops, found.ProgrammeId) };
        }),
        new(Kind, RecordTexts.Survivor, async (services, actor, id) =>
        {
            var db = services.GetRequiredService<Db>();
            var found = await db.RecordStacks.AsNoTracking().Where(s => s.Id == id && s.Survives)
                .Join(db.Workshops, s => s.WorkshopId, w => w.Id, (s, w) => new { s.Name, s.Place, w.Number, w.ProgrammeId })
                .Join(db.Programmes, s => s.ProgrammeId, p => p.Id, (s, p) => new { s.Name, s.Place, s.Number, s.ProgrammeId, p.Key }).SingleOrDefaultAsync();
            if (found is null || !actor.May(Right.SeeProgramme, found.ProgrammeId)) return null;
            var name = services.GetRequiredService<KeyStore>().ToOpen(found.ProgrammeId).Open(found.Name);
            return new ItemRef(Beginning(name), $"/workshops/{found.Key}/{found.Number}/stacks/{found.Place}") { MayTie = actor.May(Right.LeadWorkshops, found.ProgrammeId) };
        }),
    ];

    internal static string Beginning(string name) => name.Length switch
    {
        0 => RecordTexts.Unnamed,
        <= LongestName => name,
        _ => string.Concat(name.AsSpan(0, name.LastIndexOf(' ', LongestName) is > 20 and var space ? space : LongestName), " …"),
    };
}
