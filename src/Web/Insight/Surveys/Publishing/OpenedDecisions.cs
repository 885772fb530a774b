using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Insight.Surveys.Publishing;

/// <summary>A decision opened: confidential as the answers are.</summary>
public sealed record OpenedDecision(Guid Id, Guid? AnswerId, string Phrase, int Starts, string Kind, Outcome Outcome, string Words, string Reason)
{
    /// <summary>The kind of what somebody marked, which the check had not found.</summary>
    public const string Marked = nameof(Marked);

    public bool Everywhere => AnswerId is null;

    // What was found to be harmless as one thing may be another thing next time: an author may join the programme.
    public bool Settles(FindingKind kind) => Outcome != Outcome.Keep || Kind == kind.ToString() || Kind == Marked;
}

/// <summary>The decisions that may concern a wave: those about its answers, and those of the programme about a phrase wherever it stands.</summary>
internal sealed class OpenedDecisions
{
    private readonly ILookup<Guid, OpenedDecision> local;

    private OpenedDecisions(List<OpenedDecision> all)
    {
        local = all.Where(d => !d.Everywhere).ToLookup(d => d.AnswerId!.Value);
        Everywhere = [.. all.Where(d => d.Everywhere)];
    }

    public IReadOnlyList<OpenedDecision> Everywhere { get; }

    public IEnumerable<OpenedDecision> Of(Guid answerId) => local[answerId];

    public static async Task<OpenedDecisions> Read(Db db, Seal seal, Guid programmeId, IQueryable<Answer> answers)
    {
        var closed = await db.DisclosureDecisions.AsNoTracking()
            .Where(d => d.ProgrammeId == programmeId && (d.AnswerId == null || answers.Any(a => a.Id == d.AnswerId))).ToListAsync();
        return new([.. closed.OrderBy(d => d.Id).Select(d => new OpenedDecision(
            d.Id, d.AnswerId, seal.Open(d.Phrase), d.Starts, d.Kind, d.Outcome, Open(seal, d.Replacement), Open(seal, d.Reason)))]);
    }

    /// <summary>What was decided about a finding in an answer: there, or wherever its words stand.</summary>
    public OpenedDecision? About(Guid answerId, Finding finding) =>
        local[answerId].LastOrDefault(d => d.Starts == finding.Start && d.Phrase == finding.Text && d.Settles(finding.Kind)) ?? AboutPhrase(finding);

    public OpenedDecision? AboutPhrase(Finding finding) =>
        Everywhere.LastOrDefault(d => d.Outcome == Outcome.Keep ? d.Phrase == finding.Text && d.Settles(finding.Kind) : Phrase.Same(d.Phrase, finding.Text));

    private static string Open(Seal seal, SealedText? text) => text is { } there ? seal.Open(there) : "";
}
