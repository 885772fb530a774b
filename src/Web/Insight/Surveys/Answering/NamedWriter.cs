using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>Answers under a name: a sheet a person, replaced as a whole when they send again, with all that hung on it.</summary>
internal sealed class NamedWriter(Db db)
{
    /// <summary>Inside a change; each person and wave once.</summary>
    public async Task Write(IReadOnlyList<SealedSheet> sheets)
    {
        var waves = sheets.Select(s => s.WaveId).Distinct().ToList();
        var people = sheets.Select(s => s.PersonId!.Value).ToList();
        var known = await db.NamedSheets.Where(s => waves.Contains(s.WaveId) && people.Contains(s.PersonId)).ToDictionaryAsync(s => (s.WaveId, s.PersonId), s => s.SheetId);
        var answers = new List<Answer>();
        var replaced = new List<Guid>();
        foreach (var sheet in sheets)
        {
            if (known.TryGetValue((sheet.WaveId, sheet.PersonId!.Value), out var id)) replaced.Add(id);
            else db.NamedSheets.Add(new NamedSheet(id = Guid.NewGuid(), sheet.WaveId, sheet.PersonId.Value));
            answers.AddRange(sheet.Answers.Select(a => new Answer(Guid.NewGuid(), sheet.WaveId, a.Question, id, a.Value)));
        }
        await Remove(db, waves, replaced);
        await AnswerInsert.Into(db, answers);
        // What was computed of the answers before is stale; nobody who edits the wave is disturbed.
        await db.Waves.Where(w => waves.Contains(w.Id)).ExecuteUpdateAsync(set => set.SetProperty(w => w.AnswerRevision, w => w.AnswerRevision + 1));
    }

    /// <summary>Inside a change: the answers of these sheets go, with all that hung on them.</summary>
    internal static async Task Remove(Db db, List<Guid> waves, List<Guid> sheets)
    {
        if (sheets.Count == 0) return;
        var answers = await db.Answers.Where(a => waves.Contains(a.WaveId) && a.SheetId != null && sheets.Contains(a.SheetId.Value)).Select(a => a.Id).ToListAsync();
        await db.Quotations.Where(q => answers.Contains(q.AnswerId)).ExecuteDeleteAsync();
        await db.AnswerCategories.Where(c => answers.Contains(c.AnswerId)).ExecuteDeleteAsync();
        await Excerpts.Untie(db, db.Excerpts.Where(e => answers.Contains(e.AnswerId)).Select(e => e.Id));
        await db.Excerpts.Where(e => answers.Contains(e.AnswerId)).ExecuteDeleteAsync();
        await db.DisclosureDecisions.Where(d => d.AnswerId != null && answers.Contains(d.AnswerId.Value)).ExecuteDeleteAsync();
        await db.Answers.Where(a => answers.Contains(a.Id)).ExecuteDeleteAsync();
    }
}
