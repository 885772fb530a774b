using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>A survey of the programme above that may be used here.</summary>
public sealed record SharedSurvey(Guid Id, string Title, int Questions);

/// <summary>The programme above, and its surveys that are not in use here yet.</summary>
public sealed record SurveyOffer(string Parent, string Language, IReadOnlyList<SharedSurvey> Surveys);

/// <summary>The same survey in several programmes: taken over from the programme above, with its questions and categories.</summary>
public sealed class SurveySharing(Db db)
{
    /// <summary>What the programme above offers; null where there is nothing.</summary>
    public async Task<SurveyOffer?> Offer(Actor actor, ProgrammeRef programme)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var parent = await Parent(programme.Id);
        if (parent is null || programme.IsClosed) return null;
        var surveys = await db.Surveys.AsNoTracking()
            .Where(s => s.ProgrammeId == parent.Id && db.Questions.Any(q => q.SurveyId == s.Id) && !db.Surveys.Any(o => o.ProgrammeId == programme.Id && o.OriginId == s.Id))
            .OrderBy(s => s.Number).Select(s => new SharedSurvey(s.Id, s.Title, db.Questions.Count(q => q.SurveyId == s.Id))).ToListAsync();
        return surveys.Count == 0 ? null : new SurveyOffer(parent.Title, parent.Language, surveys);
    }

    /// <summary>Makes a copy here of a survey of the programme above, once; gives its number.</summary>
    /// <exception cref="Missing">The survey is not one of the programme above.</exception>
    public Task<int> TakeOver(Actor actor, ProgrammeRef programme, Guid parentSurveyId)
    {
        actor.Must(Right.EditSurveys, programme.Id);
        var id = Guid.CreateVersion7();
        return db.Write(actor, new Act("survey.take-over", programme.Id, id), async () =>
        {
            await db.ChangeableProgramme(programme.Id);
            var parent = await Parent(programme.Id) ?? throw new UserMistake(ComparingTexts.NoParent);
            var origin = await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == parentSurveyId && s.ProgrammeId == parent.Id) ?? throw new Missing("The survey");
            if (await WhyNotTakeOver(programme.Id, origin.Id) is { } why) throw new UserMistake(why);
            return await Copy(origin, id, programme.Id);
        });
    }

    private async Task<Text?> WhyNotTakeOver(Guid programmeId, Guid originId)
    {
        if (await db.Surveys.AnyAsync(s => s.ProgrammeId == programmeId && s.OriginId == originId)) return ComparingTexts.TakenAlready;
        return await db.Questions.AnyAsync(q => q.SurveyId == originId) ? null : ComparingTexts.NothingAsked;
    }

    private async Task<int> Copy(Survey origin, Guid id, Guid programmeId)
    {
        var number = await db.Surveys.Where(s => s.ProgrammeId == programmeId).MaxAsync(s => (int?)s.Number) ?? 0;
        var survey = new Survey(id, programmeId, number + 1, origin.Title) { OriginId = origin.Id };
        survey.Describe(origin.Title, origin.Purpose);
        db.Surveys.Add(survey);
        var copies = (await db.Questions.AsNoTracking().Where(q => q.SurveyId == origin.Id).ToListAsync()).ToDictionary(q => q.Id, q => q.CopyTo(id));
        db.Questions.AddRange(copies.Values);
        var categories = await db.Categories.AsNoTracking().Where(c => db.Questions.Any(q => q.Id == c.QuestionId && q.SurveyId == origin.Id)).ToListAsync();
        db.Categories.AddRange(categories.Select(c => c.CopyTo(copies[c.QuestionId].Id)));
        return survey.Number;
    }

    private async Task<Programme?> Parent(Guid programmeId) =>
        await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => db.Programmes.Any(c => c.Id == programmeId && c.ParentId == p.Id));
}
