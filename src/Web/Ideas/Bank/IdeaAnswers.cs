using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>What a municipality's own people say of an idea. The past stands: every answer is added to the ones before it.</summary>
public sealed class IdeaAnswers(Db db, IdeaNews news, TimeProvider clock)
{
    /// <param name="programmeId">The idea's programme, or null where it has none: some decide for the organisation in one programme alone.</param>
    public async Task Set(Actor actor, Guid organisationId, Guid? programmeId, Guid ideaId, AnswerInput input)
    {
        actor.Must(Right.DecideForOrganisation, programmeId, organisationId);
        var idea = await db.Ideas.AsNoTracking().VisibleTo(actor, db).SingleOrDefaultAsync(i => i.Id == ideaId && i.ProgrammeId == programmeId) ?? throw new Missing("The idea");
        if (idea.MergedIntoId is not null) throw new UserMistake(AnswerTexts.IsMerged);
        var now = clock.GetUtcNow().UtcDateTime;
        var answer = input.Checked(Today.Of(clock));
        await db.Write(actor, new Act("idea.stage", programmeId, ideaId), async () =>
        {
            var step = new IdeaStep(Guid.CreateVersion7(), ideaId, organisationId, answer.Stage!.Value, answer.Reason!, now) { ByPersonId = actor.PersonId };
            await Stand(step, answer, Today.Of(clock));
            db.IdeaSteps.Add(step);
            await db.Ideas.Where(i => i.Id == ideaId).ExecuteUpdateAsync(set => set.SetProperty(i => i.MovedAt, now));
            await news.Tell(actor, IdeaNews.Stage, ideaId, step.Id);
        });
    }

    // Two who decide at once have read the same standing: the second is told.
    private async Task Stand(IdeaStep step, AnswerInput answer, DateOnly today)
    {
        var standing = await db.IdeaStandings.SingleOrDefaultAsync(s => s.IdeaId == step.IdeaId && s.OrganisationId == step.OrganisationId);
        if (standing is null)
        {
            standing = new IdeaStanding(Guid.CreateVersion7(), step.IdeaId, step.OrganisationId, today);
            db.IdeaStandings.Add(standing);
        }
        else
        {
            if (answer.Version is null) throw new UserMistake(PlatformTexts.ChangedMeanwhile);
            db.Expect(standing, answer.Version.Value);
        }
        (standing.Stage, standing.Since, standing.Answered, standing.ParkedUntil) = (step.Stage, today, true, answer.Until);
        if (db.Entry(standing).State == EntityState.Unchanged) db.Entry(standing).State = EntityState.Modified;
    }
}
