using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes;

/// <summary>The programmes that records about a person belong to.</summary>
public static class HeldProgrammes
{
    public static async Task<Dictionary<Guid, ProgrammeRef>> Of(Db db, IEnumerable<Guid> ids)
    {
        var wanted = ids.Distinct().ToList();
        return await db.Programmes.AsNoTracking().Where(p => wanted.Contains(p.Id))
            .Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).ToDictionaryAsync(p => p.Id);
    }

    /// <summary>Those the person has been in, by function or role, or where some of it was erased already: where text may name them.</summary>
    public static async Task<Dictionary<Guid, ProgrammeRef>> OfPerson(Db db, Guid person) =>
        await Of(db, [
            .. await db.Functions.Where(f => f.PersonId == person).Select(f => f.ProgrammeId).Distinct().ToListAsync(),
            .. await db.RoleGrants.Where(g => g.PersonId == person && g.ProgrammeId != null).Select(g => g.ProgrammeId!.Value).Distinct().ToListAsync(),
            .. await db.ErasureOutcomes.Where(o => db.Erasures.Any(e => e.Id == o.ErasureId && e.PersonId == person)).Select(o => o.ProgrammeId).Distinct().ToListAsync(),
        ]);
}
