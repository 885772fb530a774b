using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What people do with an idea besides answering it: support it, change it, show it to more, think about it.</summary>
public sealed class IdeaDesk(Db db, IdeaSearch search, TimeProvider clock)
{
    /// <summary>Once more changes nothing.</summary>
    public async Task Support(Actor actor, Guid ideaId)
    {
        actor.Must(Right.KeepOwnSignIn);
        var person = actor.PersonId ?? throw new Forbidden(nameof(Right.KeepOwnSignIn));
        var idea = await Find(actor, ideaId);
        if (WhyNotSupport(actor, idea) is { } why) throw new UserMistake(why);
        if (await db.IdeaSupports.AnyAsync(s => s.IdeaId == ideaId && s.PersonId == person)) return;
        await db.Write(actor, new Act("idea.support", idea.ProgrammeId, ideaId), () =>
        {
            db.IdeaSupports.Add(new IdeaSupport(ideaId, person, Today.Of(clock)));
            return Task.CompletedTask;
        });
    }

    /// <summary>No longer supports it, nor any that was merged into it.</summary>
    public async Task LetGo(Actor actor, Guid ideaId)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Find(actor, ideaId);
        await db.Write(actor, new Act("idea.let-go", idea.ProgrammeId, ideaId), () =>
            db.IdeaSupports.Where(s => s.PersonId == actor.PersonId && db.Ideas.Any(i => i.Id == s.IdeaId && (i.Id == ideaId || i.MergedIntoId == ideaId))).ExecuteDeleteAsync());
    }

    public static Platform.Localisation.Text? WhyNotSupport(Actor actor, Idea idea) =>
        idea.MergedIntoId is not null ? AnswerTexts.IsMerged : IdeaRights.IsOwner(actor, idea) ? BankTexts.OwnIdea : null;

    public async Task Edit(Actor actor, Guid ideaId, IdeaWords words)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Find(actor, ideaId);
        if (!IdeaRights.IsOwner(actor, idea)) throw new Forbidden("to change what somebody else proposed");
        var tidy = words.Checked();
        await db.Write(actor, new Act("idea.edit", idea.ProgrammeId, ideaId), async () =>
        {
            var changed = await db.Ideas.SingleAsync(i => i.Id == ideaId);
            db.Expect(changed, words.Version);
            (changed.Title, changed.Bothers, changed.Otherwise, changed.ForWhom) = (tidy.Title!, tidy.Bothers!, tidy.Otherwise!, tidy.ForWhom!);
            changed.MovedAt = clock.GetUtcNow().UtcDateTime;
            await search.Put(changed);
        });
    }

    /// <summary>Shows it to more, or to fewer.</summary>
    /// <param name="sure">Said outright that it may be seen by everybody.</param>
    public async Task Show(Actor actor, Guid ideaId, Visibility visibility, bool sure, int version)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Find(actor, ideaId);
        if (!await IdeaRights.MayShow(actor, idea, db)) throw new Forbidden("to show what somebody else proposed");
        if (!Enum.IsDefined(visibility)) throw new UserMistake(ShowTexts.Choose, "Visibility");
        if (visibility == Visibility.Public && !sure) throw new UserMistake(ShowTexts.TickPublic, "Sure");
        await db.Write(actor, new Act("idea.show", idea.ProgrammeId, ideaId), async () =>
        {
            var shown = await db.Ideas.SingleAsync(i => i.Id == ideaId);
            if (await db.Ideas.AnyAsync(i => i.Id == shown.MergedIntoId) || await db.Ideas.AnyAsync(i => i.MergedIntoId == ideaId && i.Visibility > visibility))
                throw new UserMistake(ShowTexts.TakeOutFirst, "Visibility");
            db.Expect(shown, version);
            shown.Visibility = visibility;
            shown.MovedAt = clock.GetUtcNow().UtcDateTime;
        });
    }

    /// <summary>Says something of an idea by some of the ten commandments; what the same person said there before is replaced.</summary>
    /// <param name="said">By the number of the commandment.</param>
    public async Task Reflect(Actor actor, Guid ideaId, IReadOnlyDictionary<int, string> said)
    {
        actor.Must(Right.KeepOwnSignIn);
        var idea = await Find(actor, ideaId);
        var sentences = said.Where(s => s.Key is >= 1 and <= 10).Select(s => (Number: s.Key, Sentence: Written.Tidy(s.Value))).ToList();
        foreach (var (number, sentence) in sentences)
            if (sentence.Length > IdeaReflection.LongestSentence) throw new UserMistake(ProgrammesTexts.TooLong.With(IdeaReflection.LongestSentence), $"Said[{number}]");
        if (sentences.TrueForAll(s => s.Sentence.Length == 0)) throw new UserMistake(ReflectTexts.SayOne, "Said[1]");
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Write(actor, new Act("idea.reflect", idea.ProgrammeId, ideaId), async () =>
        {
            await db.IdeaReflections.Where(r => r.IdeaId == ideaId && r.ByPersonId != null && r.ByPersonId == actor.PersonId).ExecuteDeleteAsync();
            db.IdeaReflections.AddRange(sentences.Where(s => s.Sentence.Length > 0)
                .Select(s => new IdeaReflection(Guid.CreateVersion7(), ideaId, s.Number, s.Sentence, now) { ByPersonId = actor.PersonId }));
        });
    }

    private async Task<Idea> Find(Actor actor, Guid id) =>
        await db.Ideas.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(i => i.Id == id) ?? throw new Missing("The idea");
}
