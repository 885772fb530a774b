using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Tells those who proposed and support an idea what has happened to it; whoever made it happen knows.</summary>
public sealed class IdeaNews(Db db)
{
    public const string Stage = "idea.stage", Merged = "idea.merged";

    /// <summary>Inside a change.</summary>
    /// <param name="about">What is told of the idea, such as the step.</param>
    internal async Task Tell(Actor actor, string kind, Guid idea, Guid about)
    {
        var people = (await db.Followers(idea)).Where(p => p != actor.PersonId).ToList();
        await Notify(kind, people, idea, about);
    }

    // Until there is somebody to carry it.
    private static Task Notify(string kind, IReadOnlyList<Guid> people, Guid idea, Guid about) => Task.FromResult((kind, people, idea, about));
}
