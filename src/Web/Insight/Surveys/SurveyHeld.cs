using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What surveys hold about a person: that they were asked and took part, and what they wrote where it is under their name.</summary>
internal static class SurveyHeld
{
    public static IReadOnlyList<HeldKind> Kinds => [Invited, TookPart, Wrote, Surveys, Letters];

    private sealed record Asked(Guid Wave, string Title, int Number, string Name, int WaveNumber, Guid Programme);

    private static readonly HeldKind Invited = new()
    {
        Name = "invitation",
        Title = HeldTexts.Invited,
        Why = AskingTexts.DataInvitationsWhy,
        Until = SurveysTexts.DataParticipationUntil,
        Columns = ["invitation.person_id"],
        Verdict = Verdict.AtOnce,
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var (waves, programmes) = await Waves(db, db.Invitations.Where(i => i.PersonId == person).Select(i => i.WaveId));
            var mine = await db.Invitations.AsNoTracking().Where(i => i.PersonId == person).Select(i => new { i.Id, i.WaveId }).ToListAsync();
            var ids = mine.Select(i => i.Id).ToList();
            var waiting = await db.Outbox.AsNoTracking().Where(i => ids.Contains(i.SubjectId) && i.FinishedAt == null).GroupBy(i => i.SubjectId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
            return
            [
                .. mine.Select(i => Record(Invited!, waves[i.WaveId], programmes, waiting.TryGetValue(i.Id, out var letters) ? [new(HeldTexts.LettersWaiting, $"{letters}")] : []) with { Id = i.Id }),
            ];
        },
        // With the invitation go its link and the letters that wait: they are composed of it.
        Erase = async erasing =>
        {
            await erasing.Db.Outbox.Where(i => i.SubjectId == erasing.Id && i.FinishedAt == null).ExecuteDeleteAsync();
            await erasing.Db.Invitations.Where(i => i.Id == erasing.Id).ExecuteDeleteAsync();
        },
    };

    private static readonly HeldKind TookPart = new()
    {
        Name = "participation",
        Title = HeldTexts.TookPart,
        Why = SurveysTexts.DataParticipationWhy,
        Until = SurveysTexts.DataParticipationUntil,
        Columns = ["participation.person_id", "wave_function.person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Unname, Fate.Delete, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var took = await db.Participations.AsNoTracking().Where(p => p.PersonId == person).ToDictionaryAsync(p => p.WaveId, p => p.Mode);
            var (waves, programmes) = await Waves(db, db.Participations.Where(p => p.PersonId == person).Select(p => p.WaveId).Union(db.WaveFunctions.Where(f => f.PersonId == person).Select(f => f.WaveId)));
            return
            [
                .. waves.Values.OrderBy(w => w.Number).ThenBy(w => w.WaveNumber).Select(w => Record(TookPart!, w, programmes,
                    [new(HeldTexts.Answered, took.TryGetValue(w.Wave, out var mode) ? mode == AnswerMode.Phone ? ParticipationTexts.ByPhone : ParticipationTexts.ByForm : RosterTexts.No)])),
            ];
        },
        Erase = ErasePart,
    };

    private static readonly HeldKind Wrote = new()
    {
        Name = "named-sheet",
        Title = HeldTexts.Wrote,
        Why = SurveysTexts.DataAnswersWhy,
        Until = SurveysTexts.DataParticipationUntil,
        Columns = ["named_sheet.person_id"],
        Verdict = Verdict.Judged,
        Outcomes = [Fate.Delete, Fate.Unname, Fate.Keep],
        Find = async (services, person) =>
        {
            var db = services.GetRequiredService<Db>();
            var sheets = await db.NamedSheets.AsNoTracking().Where(s => s.PersonId == person).ToListAsync();
            var (waves, programmes) = await Waves(db, db.NamedSheets.Where(s => s.PersonId == person).Select(s => s.WaveId));
            return [.. sheets.Select(s => Record(Wrote!, waves[s.WaveId], programmes, [new(HeldTexts.Words, HeldTexts.WordsSealed)]) with { Id = s.SheetId, OwnAddress = $"/me/answers/{s.SheetId}" })];
        },
        Words = async (services, actor, sheet) => [.. (await services.GetRequiredService<OwnAnswers>().Read(actor, sheet)).Given.Select(a => new HeldRow(a.Question, a.Words))],
        Erase = async erasing =>
        {
            var sheets = erasing.Db.NamedSheets.Where(s => s.SheetId == erasing.Id);
            if (erasing.Outcome == Fate.Keep || await sheets.Select(s => (Guid?)s.WaveId).SingleOrDefaultAsync() is not { } wave) return;
            if (erasing.Outcome == Fate.Delete) await NamedWriter.Remove(erasing.Db, [wave], [erasing.Id]);
            await sheets.ExecuteDeleteAsync();
            await erasing.Db.Waves.Where(w => w.Id == wave).ExecuteUpdateAsync(set => set.SetProperty(w => w.AnswerRevision, w => w.AnswerRevision + 1));
        },
    };

    private static readonly HeldKind Surveys = MentionKind.Of(
        "in-survey", HeldTexts.InSurveys, SurveysTexts.DataParticipationWhy, SurveysTexts.DataParticipationUntil, Fate.Unname, new("survey", "id", "title", "purpose"),
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var rows = await db.Surveys.AsNoTracking().Where(s => programmes.Keys.Contains(s.ProgrammeId)).ToListAsync();
            return [.. rows.Select(s => new WrittenText(s.Id, programmes[s.ProgrammeId], s.Title, $"/surveys/{programmes[s.ProgrammeId].Key}/{s.Number}", s.Title, s.Purpose))];
        });

    private static readonly HeldKind Letters = MentionKind.Of(
        "in-letter", HeldTexts.InLetters, SurveysTexts.DataParticipationWhy, SurveysTexts.DataParticipationUntil, Fate.Unname,
        new("wave_letter", "wave_id", "subject", "body") { Versioned = false },
        async (db, person) =>
        {
            var programmes = await HeldProgrammes.OfPerson(db, person);
            var (waves, _) = await Waves(db, db.WaveLetters.Select(l => l.WaveId));
            var letters = await db.WaveLetters.AsNoTracking().ToListAsync();
            return
            [
                .. letters.GroupBy(l => waves[l.WaveId]).Where(wave => programmes.ContainsKey(wave.Key.Programme)).Select(wave => new WrittenText(
                    wave.Key.Wave, programmes[wave.Key.Programme], $"{wave.Key.Title}, {wave.Key.Name}", $"/surveys/{programmes[wave.Key.Programme].Key}/{wave.Key.Number}",
                    [.. wave.SelectMany(l => (string[])[l.Subject, l.Body])])),
            ];
        });

    // Who was asked and who took part are counted together: one stands in for the person in both.
    private static async Task ErasePart(Erasing erasing)
    {
        var (db, wave, person) = (erasing.Db, erasing.Id, erasing.Person.Id);
        if (erasing.Outcome == Fate.Keep) return;
        var (took, asked) = (db.Participations.Where(p => p.WaveId == wave && p.PersonId == person), db.WaveFunctions.Where(f => f.WaveId == wave && f.PersonId == person));
        if (erasing.Outcome == Fate.Delete)
        {
            await took.ExecuteDeleteAsync();
            await asked.ExecuteDeleteAsync();
            return;
        }
        var standIn = await erasing.StandIn.Id();
        await asked.ExecuteUpdateAsync(set => set.SetProperty(f => f.PersonId, standIn));
        if (await took.AsNoTracking().SingleOrDefaultAsync() is not { } was) return;
        await took.ExecuteDeleteAsync();
        await ParticipationLayout.Join(db, [new Participation(wave, standIn, was.Mode)], await db.Participations.AsNoTracking().Where(p => p.WaveId == wave).ToListAsync());
    }

    private static async Task<(Dictionary<Guid, Asked> Waves, Dictionary<Guid, ProgrammeRef> Programmes)> Waves(Db db, IQueryable<Guid> ids)
    {
        var waves = await db.Waves.AsNoTracking().Where(w => ids.Contains(w.Id))
            .Join(db.Surveys, w => w.SurveyId, s => s.Id, (w, s) => new Asked(w.Id, s.Title, s.Number, w.Name, w.Number, s.ProgrammeId)).ToDictionaryAsync(w => w.Wave);
        return (waves, await HeldProgrammes.Of(db, waves.Values.Select(w => w.Programme)));
    }

    private static HeldRecord Record(HeldKind kind, Asked wave, Dictionary<Guid, ProgrammeRef> programmes, IReadOnlyList<HeldRow> rows) => new()
    {
        Kind = kind,
        Id = wave.Wave,
        Programme = programmes[wave.Programme],
        What = $"{wave.Title}, {wave.Name}",
        Rows = rows,
        Address = $"/surveys/{programmes[wave.Programme].Key}/{wave.Number}",
    };
}
