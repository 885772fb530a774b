using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Ideas.Bank;

/// <summary>Something in an idea's words that may tell who somebody is, and where it stands.</summary>
public sealed record IdeaFinding(string Where, Finding Finding);

/// <summary>Reads an idea, with what was answered and thought of it, for what may tell who somebody is.</summary>
public sealed class IdeaCheck(Db db, PreparedChecks prepared)
{
    public async Task<IReadOnlyList<IdeaFinding>> Read(Idea idea)
    {
        var checker = await Checker(idea.ProgrammeId);
        var written = new List<(string Where, string Text)>
        {
            (BankTexts.TitleField, idea.Title), (BankTexts.Bothers, idea.Bothers), (BankTexts.Otherwise, idea.Otherwise), (BankTexts.ForWhom, idea.ForWhom),
        };
        var reasons = await db.IdeaSteps.Where(s => s.IdeaId == idea.Id).OrderBy(s => s.At).Select(s => s.Reason).ToListAsync();
        var thoughts = await db.IdeaReflections.Where(r => r.IdeaId == idea.Id).OrderBy(r => r.Commandment).Select(r => r.Sentence).ToListAsync();
        written.AddRange(reasons.Concat(thoughts).Select(text => ((string)ShowTexts.InAnswer, text)));
        return [.. written.SelectMany(w => checker.Check(w.Text).Findings.Select(f => new IdeaFinding(w.Where, f))).DistinctBy(f => (f.Where, f.Finding.Text))];
    }

    private async Task<DisclosureChecker> Checker(Guid? programme) => programme is { } id
        ? prepared.For(id, await ProgrammeRoster.Read(db, id))
        : prepared.For(Guid.Empty, ProgrammeRoster.Nobody);
}
