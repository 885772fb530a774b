using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>The organisations by their ids, as lists and pages name them.</summary>
public sealed class Places(Db db, Remembered remembered)
{
    public Task<IReadOnlyDictionary<Guid, Organisation>> All() => remembered.Get(db, "ideas places", async () =>
        (IReadOnlyDictionary<Guid, Organisation>)await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id));

    /// <summary>By its official number, or the id of one that has none.</summary>
    public async Task<Guid?> Find(string? address) =>
        string.IsNullOrEmpty(address) ? null : (await All()).Values.FirstOrDefault(o => OrganisationReading.AddressOf(o) == address)?.Id ?? Guid.Empty;

    /// <summary>As it is called in a sentence; what is invented says so.</summary>
    public static string Name(Organisation organisation) => organisation.Fictional ? NoteTexts.Fictional.With(organisation.Name) : organisation.Name;
}
