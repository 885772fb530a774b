using BlankeArk.Analysis.Disclosure;
using BlankeArk.Analysis.Proposals;
using BlankeArk.Analysis.Tests.Disclosure;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Proposals;

public sealed class ProposalCheckTests(ITestOutputHelper output)
{
    private static readonly ProposalCheck Check = new(new DisclosureChecker(new DisclosureRoster()));

    [Fact]
    public void Labelled_proposals_are_told_apart()
    {
        var read = ProposalTable.All.Select(row => (row.Label, row.Text, Found: Read(row.Text))).ToList();

        foreach (var label in new[] { Label.Warning, Label.Patient })
        {
            var (right, found, there) = (read.Count(r => r.Label == label && r.Found == label), read.Count(r => r.Found == label), read.Count(r => r.Label == label));
            output.WriteLine($"{label}: precision {(double)right / found:0.00} ({right} of {found}), recall {(double)right / there:0.00} ({right} of {there})");
        }
        foreach (var (label, text, found) in read.Where(r => r.Found != r.Label)) output.WriteLine($"{label} read as {found}: {text}");
        Assert.True(ProposalTable.All.Count >= 60);
        // An idea led astray costs somebody their idea; a warning that is not seen is still read by those who answer.
        Assert.DoesNotContain(read, r => r.Label == Label.Idea && r.Found != Label.Idea);
        Assert.True(read.Count(r => r.Label == r.Found) >= 0.95 * read.Count);
    }

    [Fact]
    public void National_identity_number_refuses_wherever_it_stands()
    {
        var id = Ids.Make("010345", 100);

        var found = Assert.Single(Check.Check($"Han med {id} venter for lenge."), f => f.Concern == ProposalConcern.NationalId);

        Assert.True(found.Refuses);
        Assert.Equal(id, found.Text);
    }

    [Fact]
    public void Warning_advises_and_does_not_refuse() =>
        Assert.All(Check.Check("Lederen trakasserer oss. Det foregår mobbing på avdelingen."), f => Assert.False(f.Refuses));

    [Fact]
    public void Any_text_is_checked_and_each_finding_stands_in_it() => Prop.ForAll<string?>(text =>
    {
        var found = Check.Check(text ?? "");

        return found.All(f => f.Text.Length > 0 && f.Start >= 0 && f.Length == f.Text.Length);
    }).QuickCheckThrowOnFailure();

    private static Label Read(string text)
    {
        var found = Check.Check(text);
        return found.Any(f => f.Refuses) ? Label.Patient : found.Count > 0 ? Label.Warning : Label.Idea;
    }
}
