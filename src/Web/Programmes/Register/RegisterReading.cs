using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Notices;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>A kind of personal data the programme holds: how many, and the day it ends, where that is known or planned.</summary>
public sealed record RegisterEntry(PersonalData Data, int Count, int Months, DateOnly? Day, bool Planned)
{
    public const int Fewest = 5;

    /// <summary>A small number could tell of somebody, and is not told.</summary>
    public string Amount(string language) => Data.Counted?.InWith(language, RegisterDocument.Number(Count, language)) ?? "";

    public string Until(string language) => Day is not { } day
        ? Data.Until.In(language)
        : $"{Data.Until.In(language)}. {(Planned ? RegisterTexts.PlannedUntil : RegisterTexts.HereUntil).InWith(language, ProgrammeChapters.Date(day, language))}";
}

/// <summary>The programme's register of personal data.</summary>
public sealed record RegisterView
{
    public required Programme Programme { get; init; }
    public required string Controller { get; init; }
    public required RegisterFacts Facts { get; init; }
    public required IReadOnlyList<RegisterEntry> Entries { get; init; }
    public required IReadOnlyList<PersonalData> Unused { get; init; }
    public required IReadOnlyList<(DueDeletion Due, DueBatch Batch)> Waiting { get; init; }
    public required IReadOnlyList<Lapse> Done { get; init; }

    public static IReadOnlyList<PersonalData> Shared => [.. IdentityPart.PersonalData, .. NoticesHeld.PersonalData];

    public static IReadOnlyList<DueDeletion> Rules { get; } = [.. RoomList.All.SelectMany(room => room.Due)];

    public static DueDeletion? Named(string kind) => Rules.FirstOrDefault(d => d.Name == kind);

    public static string ReadersOf(PersonalData data, string language) => data.ReadWith is not { } right
        ? RegisterTexts.Oneself.In(language)
        : string.Join(", ", AccessTable.Rows[right].Select(role => LayoutTexts.Role(role).In(language)));
}

/// <summary>Fills the register from what the rooms say they hold, and what there is of it.</summary>
public sealed class RegisterReading(Db db, DueDesk due)
{
    private const int MostDone = 200;

    public async Task<RegisterView> Read(Actor actor, Guid programmeId)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programmeId);
        var facts = await db.RegisterFacts.AsNoTracking().SingleOrDefaultAsync(f => f.ProgrammeId == programmeId) ?? new RegisterFacts(programmeId);
        var (used, unused) = (new List<RegisterEntry>(), new List<PersonalData>());
        foreach (var data in RoomList.All.SelectMany(room => room.PersonalData))
        {
            var count = data.Count is { } counting ? await counting(db, programmeId) : 0;
            if (count == 0) unused.Add(data);
            else used.Add(Entry(data, count, programme, facts));
        }
        return new RegisterView
        {
            Programme = programme,
            Controller = await db.Organisations.Where(o => o.Id == programme.OwnerOrganisationId).Select(o => o.Name).SingleAsync(),
            Facts = facts,
            Entries = used,
            Unused = unused,
            Waiting = await due.Waiting(programmeId),
            Done = await db.Lapses.AsNoTracking().Where(l => l.ProgrammeId == programmeId || l.ProgrammeId == null)
                .OrderByDescending(l => l.DeletedOn).ThenByDescending(l => l.Id).Take(MostDone).ToListAsync(),
        };
    }

    private static RegisterEntry Entry(PersonalData data, int count, Programme programme, RegisterFacts facts)
    {
        var ends = data.Due is { } name && RegisterView.Named(name) is { Keeps: true };
        var day = ends ? (programme.ClosedOn ?? programme.EndsOn)?.AddMonths(facts.Months) : null;
        return new RegisterEntry(data, count, facts.Months, day, programme.ClosedOn is null);
    }
}
