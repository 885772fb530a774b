using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Comparing;

/// <summary>Where a survey's results may be seen beside others, for somebody who may.</summary>
public sealed class ComparingLinks(Db db, SurveyComparing comparing, SurveyTogether together)
{
    public async Task<IReadOnlyList<(Text Text, string Address)>> Of(Actor actor, ProgrammeRef programme, Survey survey)
    {
        var links = new List<(Text, string)>();
        if ((await comparing.Waves(actor, programme.Id, survey.Id)).Ready.Count > 1)
            links.Add((ComparingTexts.ToCompare, $"/surveys/{programme.Key}/{survey.Number}/compare"));
        if (await together.IsShared(programme.Id, survey.Id))
            links.Add((ComparingTexts.ToTogether, $"/surveys/{programme.Key}/{survey.Number}/together"));
        if (survey.OriginId is { } origin && await Above(programme.Id, origin) is { } above && actor.May(Right.SeeProgramme, above.Programme))
            links.Add((ComparingTexts.WithOthers, $"/surveys/{above.Key}/{above.Number}/together"));
        return links;
    }

    private async Task<Place?> Above(Guid programmeId, Guid origin) =>
        await db.Surveys.AsNoTracking().Where(s => s.Id == origin)
            .Join(db.Programmes.Where(p => db.Programmes.Any(c => c.Id == programmeId && c.ParentId == p.Id)), s => s.ProgrammeId, p => p.Id, (s, p) => new Place(p.Id, p.Key, s.Number))
            .SingleOrDefaultAsync();

    private sealed record Place(Guid Programme, string Key, int Number);
}
