using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Proposing;

/// <summary>What the room deletes for good, and again when a backup brings it back: ideas taken back, and names whose time is out.</summary>
internal static class IdeaDeletions
{
    public const string Idea = "idea", Names = "ideas.names";

    public static IReadOnlyList<DeletionKind> All { get; } =
    [
        new(Idea, (services, id) => services.GetRequiredService<Db>().WriteUnaudited(() => services.GetRequiredService<IdeaRemoval>().Remove(id))),
        new(Names, (services, id) => services.GetRequiredService<Db>().WriteUnaudited(() => Unsign(services.GetRequiredService<Db>(), id))),
    ];

    /// <summary>Inside a change: the idea stays, and nothing says any more who proposed or supported it.</summary>
    public static async Task Unsign(Db db, Guid ideaId)
    {
        await db.IdeaSupports.Where(s => s.IdeaId == ideaId).ExecuteDeleteAsync();
        await db.Ideas.Where(i => i.Id == ideaId).ExecuteUpdateAsync(set => set
            .SetProperty(i => i.ProposerPersonId, (Guid?)null)
            .SetProperty(i => i.ChosenName, (string?)null)
            .SetProperty(i => i.Signing, Signing.Anonymous)
            .SetProperty(i => i.Version, i => i.Version + 1));
    }
}
