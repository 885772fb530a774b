using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Notices;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Tells those who proposed and support an idea what has happened to it.</summary>
public sealed class IdeaNews(Db db, NoticeDesk desk)
{
    public const string Stage = "idea.stage", Merged = "idea.merged";

    public static IReadOnlyList<NoticeKind> Kinds { get; } =
    [
        new() { Name = Stage, Compose = Answered },
        new() { Name = Merged, Compose = PutTogether },
    ];

    /// <summary>Inside a change.</summary>
    /// <param name="about">What is told of the idea, such as the step.</param>
    internal async Task Tell(Actor actor, string kind, Guid idea, Guid about) => await desk.Tell(actor, kind, await db.Followers(idea), idea, about);

    private static async Task<NoticeLine?> Answered(IServiceProvider services, NoticeCall call)
    {
        var (db, idea) = await Seen(services, call);
        if (idea is null || await db.IdeaSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == call.About && s.IdeaId == idea.Id) is not { } step) return null;
        var place = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == step.OrganisationId);
        return new(AnswerTexts.News.With(Places.Name(place), idea.Title, AnswerTexts.Of(step.Stage), step.Reason), Address(idea));
    }

    private static async Task<NoticeLine?> PutTogether(IServiceProvider services, NoticeCall call)
    {
        var (db, idea) = await Seen(services, call);
        var other = await db.Ideas.AsNoTracking().VisibleTo(call.Reader, db).SingleOrDefaultAsync(i => i.Id == call.About);
        if (idea is null || other is null) return null;
        // They may have been taken apart since, or put together: it is told as it is now.
        var words = other.MergedIntoId == idea.Id ? MergeTexts.NewsTogether : MergeTexts.NewsApart;
        return new(words.With(other.Title, idea.Title), Address(idea));
    }

    private static async Task<(Db Db, Idea? Idea)> Seen(IServiceProvider services, NoticeCall call)
    {
        var db = services.GetRequiredService<Db>();
        return (db, await db.Ideas.AsNoTracking().VisibleTo(call.Reader, db).SingleOrDefaultAsync(i => i.Id == call.Item));
    }

    private static string Address(Idea idea) => $"/ideas/{idea.Number}";
}
