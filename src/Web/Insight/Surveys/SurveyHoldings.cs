using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes.Register;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>
/// What the room holds of a programme's people, and how it ends: some time after the programme is closed, answers and who
/// gave them are deleted together. Questions, categories and letters stay; nobody stands in them.
/// </summary>
internal static class SurveyHoldings
{
    public const string Name = "surveys.answers";

    public static DueDeletion Due { get; } = new()
    {
        Name = Name,
        What = SurveysTexts.DueAnswers,
        Rule = SurveysTexts.DueAnswersRule,
        Keeps = true,
        Waiting = Waiting,
        Delete = (services, batch) => Delete(services, batch.Programme!.Value),
    };

    /// <summary>A backup from before, when it is restored, is rid of them too.</summary>
    public static DeletionKind Again { get; } = new(Name, (services, programme) => services.GetRequiredService<Db>().WriteUnaudited(() => Delete(services, programme)));

    public static IQueryable<Guid> WavesOf(Db db, Guid programme) =>
        db.Waves.Where(w => db.Surveys.Any(s => s.Id == w.SurveyId && s.ProgrammeId == programme)).Select(w => w.Id);

    public static async Task<bool> AnySealed(IServiceProvider services, Guid programme)
    {
        var db = services.GetRequiredService<Db>();
        var waves = WavesOf(db, programme);
        // Quotations and excerpts are passages of answers, and go before them.
        return await db.Answers.AnyAsync(a => waves.Contains(a.WaveId))
            || await db.Ballots.AnyAsync(b => waves.Contains(b.WaveId))
            || await db.Invitations.AnyAsync(i => waves.Contains(i.WaveId))
            || await db.DisclosureDecisions.AnyAsync(d => d.ProgrammeId == programme);
    }

    private static async Task<IReadOnlyList<DueBatch>> Waiting(IServiceProvider services)
    {
        var db = services.GetRequiredService<Db>();
        var batches = new List<DueBatch>();
        foreach (var (programme, day) in await services.GetRequiredService<Keeping>().Closed())
        {
            var waves = WavesOf(db, programme);
            var count = await db.Answers.CountAsync(a => waves.Contains(a.WaveId))
                + await db.Ballots.CountAsync(b => waves.Contains(b.WaveId))
                + await db.Participations.CountAsync(p => waves.Contains(p.WaveId))
                + await db.Invitations.CountAsync(i => waves.Contains(i.WaveId));
            if (count > 0) batches.Add(new DueBatch(programme, day, count));
        }
        return batches;
    }

    private static async Task<int> Delete(IServiceProvider services, Guid programme)
    {
        var db = services.GetRequiredService<Db>();
        var waves = await WavesOf(db, programme).ToListAsync();
        // A wave that is being counted at this moment writes its answers first, or finds nothing to count.
        await Closing.Await(db, waves);
        var deleted = await DeleteAnswers(db, programme, waves)
            + await db.Ballots.Where(b => waves.Contains(b.WaveId)).ExecuteDeleteAsync()
            + await db.Participations.Where(p => waves.Contains(p.WaveId)).ExecuteDeleteAsync()
            + await db.Invitations.Where(i => waves.Contains(i.WaveId)).ExecuteDeleteAsync();
        await db.WaveFunctions.Where(f => waves.Contains(f.WaveId)).ExecuteDeleteAsync();
        await db.Waves.Where(w => waves.Contains(w.Id)).ExecuteUpdateAsync(set => set.SetProperty(w => w.AnswerRevision, w => w.AnswerRevision + 1));
        if (deleted > 0) services.GetRequiredService<Ledger>().Note(Name, programme);
        return deleted;
    }

    private static async Task<int> DeleteAnswers(Db db, Guid programme, List<Guid> waves)
    {
        var answers = db.Answers.Where(a => waves.Contains(a.WaveId)).Select(a => a.Id);
        await SurveyDeletions.RemoveExcerpts(db, db.Excerpts.Where(e => e.ProgrammeId == programme));
        await db.DisclosureDecisions.Where(d => d.ProgrammeId == programme).ExecuteDeleteAsync();
        await db.Quotations.Where(q => answers.Contains(q.AnswerId)).ExecuteDeleteAsync();
        await db.AnswerCategories.Where(c => answers.Contains(c.AnswerId)).ExecuteDeleteAsync();
        await db.NamedSheets.Where(s => waves.Contains(s.WaveId)).ExecuteDeleteAsync();
        await db.SheetBackgrounds.Where(b => waves.Contains(b.WaveId)).ExecuteDeleteAsync();
        return await db.Answers.Where(a => waves.Contains(a.WaveId)).ExecuteDeleteAsync();
    }
}
