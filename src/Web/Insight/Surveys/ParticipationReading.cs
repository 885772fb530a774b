using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Time;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

public sealed record WaveParticipation
{
    public required ParticipationTable Table { get; init; }
    /// <summary>Who took part by form and by telephone, those without a function on the day included.</summary>
    public required int ByForm { get; init; }
    public required int ByPhone { get; init; }
    /// <summary>Who took part and holds no function on the day the wave was closed, or today while it is open.</summary>
    public required int WithoutFunction { get; init; }

    public bool Any => ByForm + ByPhone > 0;
}

/// <summary>Reads who took part in a wave, as much of it as the actor may see.</summary>
public sealed class ParticipationReading(Db db, Today today)
{
    /// <summary>Below this, numbers are withheld from those who may not see people.</summary>
    public const int Threshold = 5;

    /// <summary>Null for an anonymous wave, of which nobody knows who took part.</summary>
    public async Task<WaveParticipation?> Read(Actor actor, Guid programmeId, Wave wave)
    {
        actor.Must(Right.SeeProgramme, programmeId);
        if (!wave.KnowsWho) return null;
        var took = await db.Participations.AsNoTracking().Where(p => p.WaveId == wave.Id).ToDictionaryAsync(p => p.PersonId, p => p.Mode);
        var held = await Held(programmeId, wave);
        var table = ParticipationTable.Of(
            [.. held.Select(f => new AskedFunction(f.PersonId, f.GroupId, f.OrganisationId, took.ContainsKey(f.PersonId)))],
            await Groups(programmeId), await Organisations(programmeId));
        var asked = held.Select(f => f.PersonId).ToHashSet();
        return new WaveParticipation
        {
            Table = wave.ParticipationPublished || actor.May(Right.SeeParticipation, programmeId) ? table : table.Withheld(Threshold),
            ByForm = took.Values.Count(m => m == AnswerMode.Form),
            ByPhone = took.Values.Count(m => m == AnswerMode.Phone),
            WithoutFunction = took.Keys.Count(p => !asked.Contains(p)),
        };
    }

    /// <summary>The functions that were asked: as kept when the wave was closed, or as held today while it is open.</summary>
    internal async Task<IReadOnlyList<(Guid PersonId, Guid GroupId, Guid? OrganisationId)>> Held(Guid programmeId, Wave wave)
    {
        if (wave.IsClosed)
        {
            var frozen = await db.WaveFunctions.AsNoTracking().Where(f => f.WaveId == wave.Id)
                .Select(f => new { f.PersonId, f.GroupId, f.OrganisationId }).ToListAsync();
            return [.. frozen.Select(f => (f.PersonId, f.GroupId, f.OrganisationId))];
        }
        var day = today.Date;
        var held = await db.Functions.AsNoTracking()
            .Where(f => f.ProgrammeId == programmeId && f.FromDate <= day && (f.ToDate == null || f.ToDate >= day))
            .Select(f => new { f.PersonId, f.GroupId, f.OrganisationId }).ToListAsync();
        return [.. held.Select(f => (f.PersonId, f.GroupId, f.OrganisationId))];
    }

    private async Task<IReadOnlyList<PlaceName>> Groups(Guid programmeId) =>
        await db.Groups.AsNoTracking().Where(g => g.ProgrammeId == programmeId).OrderBy(g => g.Number)
            .Select(g => new PlaceName(g.Id, g.Name)).ToListAsync();

    private async Task<IReadOnlyList<PlaceName>> Organisations(Guid programmeId)
    {
        var parts = await db.ProgrammeOrganisations.AsNoTracking().Where(p => p.ProgrammeId == programmeId)
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new { p.Position, o.Id, o.Name })
            .OrderBy(o => o.Position).ToListAsync();
        return [.. parts.Select(o => new PlaceName(o.Id, o.Name)), new PlaceName(null, ParticipationTexts.InterMunicipal)];
    }
}
