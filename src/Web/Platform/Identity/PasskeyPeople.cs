using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// What the framework's passkey handler asks of people and their passkeys. It only reads here: people are the rooms', and
/// passkeys are written by <see cref="Passkeys"/>.
/// </summary>
internal sealed class PasskeyPeople(Db db, KnownPeople people) : IUserPasskeyStore<PersonRef>
{
    public async Task<PersonRef?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await people.Find(id) : null;

    public async Task<PersonRef?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var owner = await db.Passkeys.AsNoTracking().Where(p => p.Credential == credentialId).Select(p => (Guid?)p.PersonId).SingleOrDefaultAsync(cancellationToken);
        return owner is { } id ? await people.Find(id) : null;
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(PersonRef user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await db.Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.PersonId == user.Id && p.Credential == credentialId, cancellationToken))?.ForHandler();

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(PersonRef user, CancellationToken cancellationToken) =>
        [.. (await db.Passkeys.AsNoTracking().Where(p => p.PersonId == user.Id).ToListAsync(cancellationToken)).Select(p => p.ForHandler())];

    public Task<string> GetUserIdAsync(PersonRef user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(PersonRef user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email ?? user.Name);

    public Task<string?> GetNormalizedUserNameAsync(PersonRef user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task<PersonRef?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw NotHere();

    public Task AddOrUpdatePasskeyAsync(PersonRef user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw NotHere();

    public Task RemovePasskeyAsync(PersonRef user, byte[] credentialId, CancellationToken cancellationToken) => throw NotHere();

    public Task SetUserNameAsync(PersonRef user, string? userName, CancellationToken cancellationToken) => throw NotHere();

    public Task SetNormalizedUserNameAsync(PersonRef user, string? normalizedName, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> CreateAsync(PersonRef user, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> UpdateAsync(PersonRef user, CancellationToken cancellationToken) => throw NotHere();

    public Task<IdentityResult> DeleteAsync(PersonRef user, CancellationToken cancellationToken) => throw NotHere();

    public void Dispose() { }

    private static NotSupportedException NotHere() => new("People and passkeys are changed by their own verbs.");
}
