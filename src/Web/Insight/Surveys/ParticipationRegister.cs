using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Records who took part in a named wave, from a list or by ticking; what they said is not touched.</summary>
public sealed class ParticipationRegister(Db db)
{
    public static Text? WhyNotRecord(Wave wave) =>
        !wave.KnowsWho ? ParticipationTexts.Anonymous : wave.IsClosed ? ParticipationTexts.ReopenFirst : null;

    /// <summary>The same for a wave that may be asked here, by how it is asked: there, whoever answers is recorded.</summary>
    public static Text? WhyNotRecord(Wave wave, WaveAsking? asking) =>
        wave.KnowsWho && asking is not null ? AnsweringTexts.AskedHere : WhyNotRecord(wave);

    public async Task<ListPreview> Preview(Actor actor, Guid programmeId, Guid waveId, IReadOnlyList<ListedPerson> list)
    {
        actor.Must(Right.EditSurveys, programmeId);
        var wave = await Find(programmeId, waveId);
        if (WhyNotRecord(wave) is { } why) throw new UserMistake(why);
        await MustNotBeAsked(waveId);
        if (list.Count == 0) throw new UserMistake(ParticipationTexts.ListEmpty, "File");
        var finder = await PeopleFinder.Of(db, programmeId);
        var recorded = await db.Participations.AsNoTracking().Where(p => p.WaveId == waveId).ToDictionaryAsync(p => p.PersonId, p => p.Mode);
        var read = list.Select(l => (l.Row, l.Mode, Found: finder.Find(l.Name, l.Email))).ToList();
        var found = read.Where(r => r.Found.Person is not null).GroupBy(r => r.Found.Person!.Id)
            .Select(g => (g.First().Found.Person!, g.Select(r => r.Mode).FirstOrDefault(m => m is not null) ?? recorded.GetValueOrDefault(g.Key, AnswerMode.Form))).ToList();
        return new ListPreview
        {
            Found = found,
            Unknown = [.. read.Where(r => r.Found.Why is not null).Select(r => (r.Row, r.Found.Why!))],
            Known = found.Count(f => recorded.TryGetValue(f.Item1.Id, out var mode) && mode == f.Item2),
        };
    }

    /// <summary>Adds those on the list to those recorded; how they answered is what the list says.</summary>
    public async Task<ListPreview> Import(Actor actor, Guid programmeId, Guid waveId, IReadOnlyList<ListedPerson> list, bool leaveOutUnknown)
    {
        var preview = await Preview(actor, programmeId, waveId, list);
        if (preview.Unknown.Count > 0 && !leaveOutUnknown) throw new UserMistake(ParticipationTexts.SomeUnknown.With(preview.Unknown.Count), "LeaveOutUnknown");
        await db.Write(actor, new Act("survey.import-participation", programmeId, waveId), async () =>
        {
            var recorded = await Recorded(programmeId, waveId);
            foreach (var (person, mode) in preview.Found) recorded[person.Id] = mode;
            await Replace(waveId, recorded);
        });
        return preview;
    }

    /// <summary>Records exactly these: those not named did not take part.</summary>
    public Task Tick(Actor actor, Guid programmeId, Guid waveId, IReadOnlyList<(Guid Person, AnswerMode Mode)> took)
    {
        actor.Must(Right.EditSurveys, programmeId);
        return db.Write(actor, new Act("survey.record-participation", programmeId, waveId), async () =>
        {
            await Recorded(programmeId, waveId);
            var people = await db.Functions.Where(f => f.ProgrammeId == programmeId).Select(f => f.PersonId).Distinct().ToListAsync();
            if (took.Select(t => t.Person).Except(people).Any()) throw new Missing("The person");
            await Replace(waveId, took.DistinctBy(t => t.Person).ToDictionary(t => t.Person, t => t.Mode));
        });
    }

    private async Task<Dictionary<Guid, AnswerMode>> Recorded(Guid programmeId, Guid waveId)
    {
        await db.ChangeableProgramme(programmeId);
        if (WhyNotRecord(await Find(programmeId, waveId)) is { } why) throw new UserMistake(why);
        await MustNotBeAsked(waveId);
        return await db.Participations.AsNoTracking().Where(p => p.WaveId == waveId).ToDictionaryAsync(p => p.PersonId, p => p.Mode);
    }

    // Whoever were struck off could answer once more, and whoever were added not at all.
    private async Task MustNotBeAsked(Guid waveId)
    {
        if (await db.Askings.AnyAsync(a => a.WaveId == waveId)) throw new UserMistake(AnsweringTexts.AskedHere);
    }

    // Laid out again as a whole, by person: the rows' places do not tell who was recorded when.
    private async Task Replace(Guid waveId, Dictionary<Guid, AnswerMode> took)
    {
        await db.Participations.Where(p => p.WaveId == waveId).ExecuteDeleteAsync();
        db.Participations.AddRange(took.OrderBy(p => p.Key).Select(p => new Participation(waveId, p.Key, p.Value)));
    }

    private async Task<Wave> Find(Guid programmeId, Guid waveId) =>
        await db.Waves.AsNoTracking().SingleOrDefaultAsync(w => w.Id == waveId && db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programmeId))
            ?? throw new Missing("The wave");
}
