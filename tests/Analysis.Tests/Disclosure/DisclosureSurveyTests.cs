using BlankeArk.Analysis.Disclosure;
using BlankeArk.Analysis.Tests.Text;
using Xunit;

namespace BlankeArk.Analysis.Tests.Disclosure;

/// <summary>The answers of a real start survey, read without a roster: few findings, and the right ones.</summary>
public sealed class DisclosureSurveyTests(ITestOutputHelper output)
{
    [Fact]
    public void Both_full_names_and_the_posts_of_one_are_found_and_little_else_is()
    {
        var checker = new DisclosureChecker(new() { Municipalities = ["Lillehammer", "Øyer", "Gausdal", "Ringebu"] });
        var answers = StartSurveyTests.Survey().SelectMany(question => question.Answers).ToList();

        var findings = answers.SelectMany(answer => checker.Check(answer).Findings).ToList();

        foreach (var finding in findings)
            output.WriteLine($"{finding.Kind} ({finding.Why}) «{finding.Text}»");
        Assert.Equal(2, findings.Count(finding => finding.Kind is FindingKind.OtherPerson && finding.Text.Contains(' ', StringComparison.Ordinal)));
        Assert.Contains(findings, finding => finding is { Kind: FindingKind.Post, Why: FindingReason.OneOfAKind });
        Assert.Contains(findings, finding => finding is { Kind: FindingKind.Post, Why: FindingReason.OwnPost });
        Assert.True(findings.Count <= answers.Count / 10, $"{findings.Count} findings in {answers.Count} answers");
    }
}
