using System.Collections.Concurrent;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>What is the same in everybody's form of a wave. It must not be changed by anybody.</summary>
public sealed record AskedForm(IReadOnlyList<Question> Questions, IReadOnlyList<Place> Groups, IReadOnlyList<Place> Organisations);

/// <summary>
/// The forms of waves that are open, kept for a few seconds: a hall that answers at once is then not asked for anew each time.
/// Questions do not change from the moment a wave opens; a group's new name is seen a little later.
/// </summary>
public sealed class AskedForms(TimeProvider clock)
{
    private const int Most = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, (long Since, AskedForm Form)> kept = new();

    public async Task<AskedForm> Of(Db db, Respondent respondent)
    {
        var waveId = respondent.Wave.Id;
        if (kept.TryGetValue(waveId, out var known) && clock.GetElapsedTime(known.Since) < Longest) return known.Form;
        var (surveyId, programmeId) = (respondent.Survey.Id, respondent.Programme.Id);
        var form = new AskedForm(
            await db.Questions.AsNoTracking().Where(q => q.SurveyId == surveyId).OrderBy(q => q.Number).ToListAsync(),
            await db.Groups.AsNoTracking().Where(g => g.ProgrammeId == programmeId).OrderBy(g => g.Number).Select(g => new Place(g.Id, null, g.Name)).ToListAsync(),
            await (
                from part in db.ProgrammeOrganisations.AsNoTracking()
                join organisation in db.Organisations on part.OrganisationId equals organisation.Id
                where part.ProgrammeId == programmeId
                orderby part.Position
                select new Place(null, organisation.Id, organisation.Name)).ToListAsync());
        if (kept.Count >= Most) kept.Clear();
        kept[waveId] = (clock.GetTimestamp(), form);
        return form;
    }
}
