using System.Data;
using System.Text;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BlankeArk.Web.Platform.Data;

/// <summary>
/// The database of a deployment. Each room adds its sets in a partial class and its mapping as entity configurations.
/// Everything is written through <see cref="Write{T}"/>, which takes the gate, the transaction and the audit row.
/// </summary>
public sealed partial class Db(DbContextOptions<Db> options, WriteGate gate) : DbContext(options)
{
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<Setting> Settings => Set<Setting>();
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    private readonly List<Action> afterwards = [];
    private readonly long generation = gate.Standstill.Generation;

    public bool IsSqlite => gate.Kind == DatabaseKind.Sqlite;

    /// <summary>Today, for queries of what holds today.</summary>
    public DateOnly Date => Today.Of(gate.Clock);

    /// <summary>
    /// One verb's change: everything in <paramref name="work"/> and its audit row in one transaction, or nothing of it.
    /// Parse, compute and encrypt before calling: the gate is to be held for at most 100 ms. A verb called by another
    /// verb's work joins its transaction.
    /// </summary>
    public async Task<T> Write<T>(Actor actor, Act act, Func<Task<T>> work)
    {
        T result = default!;
        await WriteUnaudited(async () =>
        {
            result = await work();
            Audit.Add(AuditRow.Of(actor, act, gate.Clock.GetUtcNow().UtcDateTime));
        });
        return result;
    }

    public Task Write(Actor actor, Act act, Func<Task> work) =>
        Write(actor, act, async () => { await work(); return true; });

    /// <summary>The same for a verb of which there is more to tell when it is done.</summary>
    public Task Write(Actor actor, Func<Task<Act>> work) =>
        WriteUnaudited(async () => Audit.Add(AuditRow.Of(actor, await work(), gate.Clock.GetUtcNow().UtcDateTime)));

    /// <summary>A change without an audit row, for the tested list of exceptions and for the program's own housekeeping.</summary>
    public async Task WriteUnaudited(Func<Task> work)
    {
        if (Database.CurrentTransaction is not null)
        {
            await work();
            await SaveOrTell();
            return;
        }
        afterwards.Clear();
        await Change(work);
        foreach (var act in afterwards) act();
    }

    /// <summary>Inside a change: something to do when it has come through, and not otherwise.</summary>
    public void Afterwards(Action act) => afterwards.Add(act);

    private async Task Change(Func<Task> work)
    {
        using var held = await gate.Enter();
        await using var transaction = await Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        gate.Standstill.Admit(generation);
        await work();
        await SaveOrTell();
        gate.Standstill.Admit(generation);
        await transaction.CommitAsync();
    }

    private async Task SaveOrTell()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(e => e.State == EntityState.Modified))
            entry.Property(nameof(IVersioned.Version)).CurrentValue = entry.Entity.Version + 1;
        try
        {
            await SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new UserMistake(PlatformTexts.ChangedMeanwhile);
        }
        catch (DbUpdateException failure) when (IsTaken(failure.InnerException))
        {
            throw new UserMistake(PlatformTexts.TakenMeanwhile);
        }
    }

    // Two made the same number or name at once, and the database let one of them through.
    private static bool IsTaken(Exception? failure) => failure
        is Npgsql.PostgresException { SqlState: Npgsql.PostgresErrorCodes.UniqueViolation }
        or Microsoft.Data.Sqlite.SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey };

    private const int SqliteUnique = 2067, SqlitePrimaryKey = 1555;

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        configuration.Properties<SealedText>().HaveConversion<SealedTextConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            entity.SetTableName(Snake(entity.ClrType.Name));
            foreach (var property in entity.GetProperties())
                Name(property);
        }
    }

    private static void Name(IMutableProperty property)
    {
        property.SetColumnName(Snake(property.Name));
        if (property.Name == nameof(IVersioned.Version) && typeof(IVersioned).IsAssignableFrom(property.DeclaringType.ClrType))
            property.IsConcurrencyToken = true;
        if (property.ClrType == typeof(Guid) && property.IsPrimaryKey())
            property.ValueGenerated = ValueGenerated.Never;
    }

    private static string Snake(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1])) result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }
        return result.ToString();
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Utc ? value : value.ToUniversalTime(),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

    private sealed class SealedTextConverter() : ValueConverter<SealedText, byte[]>(
        value => value.Bytes, value => new SealedText(value));
}

/// <summary>An item two people may change at once; its version goes with the form, and the second is told.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>A fact of the deployment, such as that its database was born as demo.</summary>
public sealed class Setting
{
    public required string Id { get; init; }
    public required string Value { get; set; }
}
