using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>The roster as a table that can be imported again; contact details only for those who edit it.</summary>
internal static class RosterExport
{
    public static async Task<IReadOnlyList<ExportTable>> Tables(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.May(Right.SeeProgramme, programme.Id)) return [];
        var roster = await services.GetRequiredService<RosterReading>().Read(programme.Id, services.GetRequiredService<Today>().Date);
        var contacts = actor.May(Right.EditRoster, programme.Id)
            ? await Contacts(services.GetRequiredService<Db>(), programme.Id)
            : null;
        return [new ExportTable(RosterTexts.Title, Columns(contacts is not null), [.. roster.All.Select(f => Row(roster, f, contacts))])];
    }

    private static Task<Dictionary<Guid, (string? Email, string? Phone)>> Contacts(Db db, Guid programmeId) =>
        db.People.AsNoTracking().Where(p => db.Functions.Any(f => f.ProgrammeId == programmeId && f.PersonId == p.Id))
            .ToDictionaryAsync(p => p.Id, p => (p.Email, p.Phone));

    private static List<string> Columns(bool contacts) =>
    [
        RosterTexts.Name, .. contacts ? [RosterTexts.Email, RosterTexts.Phone] : (IEnumerable<string>)[], RosterTexts.JobTitle, RosterTexts.Organisation,
        RosterTexts.Group, RosterTexts.Post, RosterTexts.Leader, RosterTexts.From, RosterTexts.To,
    ];

    private static IReadOnlyList<object?> Row(RosterView roster, RosterEntry entry, Dictionary<Guid, (string? Email, string? Phone)>? contacts) =>
    [
        entry.Person,
        .. contacts is null ? [] : (IEnumerable<object?>)[contacts[entry.PersonId].Email, contacts[entry.PersonId].Phone],
        entry.Title,
        roster.Organisation(entry.OrganisationId)?.Name,
        roster.Group(entry.GroupId).Name,
        entry.Post,
        (string)(entry.IsLeader ? RosterTexts.Yes : RosterTexts.No),
        entry.FromDate,
        entry.ToDate,
    ];
}
