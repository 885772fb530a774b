using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>
/// Something that, once deleted, stays deleted when an older backup is restored. <see cref="Again"/> does the deletion once
/// more, inside a change of its own; it is harmless when there is nothing to delete.
/// </summary>
public sealed record DeletionKind(string Name, Func<IServiceProvider, Guid, Task> Again)
{
    public const string Key = "key", Passkey = "passkey", ProviderLink = "provider";

    /// <summary>Platform's own kinds, then those of the rooms in their order.</summary>
    public static IReadOnlyList<DeletionKind> All => [.. Own, .. RoomList.All.SelectMany(room => room.Deletions)];

    private static readonly DeletionKind[] Own =
    [
        new(Key, (services, id) =>
        {
            services.GetRequiredService<KeyStore>().DeleteOne(id);
            return Task.CompletedTask;
        }),
        new(Passkey, (services, id) => Delete(services, db => db.Passkeys.Where(p => p.Id == id))),
        new(ProviderLink, (services, id) => Delete(services, db => db.ProviderLinks.Where(l => l.Id == id))),
    ];

    private static Task Delete<T>(IServiceProvider services, Func<Db, IQueryable<T>> some)
    {
        var db = services.GetRequiredService<Db>();
        return db.WriteUnaudited(() => some(db).ExecuteDeleteAsync());
    }
}
