using System.Text.Json;
using BlankeArk.Analysis.Text;
using Xunit;

namespace BlankeArk.Analysis.Tests.Text;

/// <summary>
/// The clouds of a real start survey, held against words that a reader of the answers wrote down before any cloud was
/// made (expected-words.json).
/// </summary>
public sealed class StartSurveyTests(ITestOutputHelper output)
{
    public static TheoryData<string> Questions => ["goal", "innovation", "status", "expectations", "success", "challenges"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Cloud_shows_what_a_reader_of_the_answers_expects(string id)
    {
        var survey = Survey();
        var asked = survey.Single(question => question.Id == id);

        var top = CloudWords.For(asked.Answers, survey.Where(other => other.Id != id).Select(other => other.Answers), asked.Question)
            .Take(10).ToList();

        var expected = Expected(id);
        var hits = top.Where(word => expected.Any(one => WordGroup.AreSame(one, word.Text))).ToList();
        output.WriteLine($"{id}: {hits.Count} of {top.Count}");
        foreach (var word in top)
            output.WriteLine($"{(hits.Contains(word) ? "+" : " ")} {word.Text} {word.Answers} G2 {word.Keyness.G2:0.0} LR {word.Keyness.LogRatio:0.0} score {word.Score:0.0}");
        Assert.True(hits.Count >= 6, $"{id}: {string.Join(", ", top.Select(word => word.Text))}");
        Assert.All(top, word => Assert.False(StopWords.IsGrammar(word.Text) || StopWords.IsFiller(word.Text), word.Text));
        Assert.All(top, word => Assert.True(word.Answers >= 2, word.Text));
    }

    [Fact]
    public void Every_word_of_the_clouds_finds_room_on_a_page_and_most_on_a_phone()
    {
        var survey = Survey();
        foreach (var asked in survey)
        {
            var words = CloudWords.For(asked.Answers, survey.Where(other => other != asked).Select(other => other.Answers), asked.Question)
                .Select(word => new WeightedWord(word.Text, word.Answers)).ToArray();
            var page = WordCloud.Lay(words, 720, 360, text => 0.55 * text.Length);
            var phone = WordCloud.Lay(words, 320, 320, text => 0.55 * text.Length);

            WordCloudTests.AssertNoOverlaps(page);
            WordCloudTests.AssertNoOverlaps(phone);
            Assert.Empty(page.WithoutRoom);
            Assert.True(phone.Words.Count >= 20, $"{asked.Id}: {phone.Words.Count}");
        }
    }

    internal static IReadOnlyList<SurveyQuestion> Survey() =>
        JsonSerializer.Deserialize<List<SurveyQuestion>>(SharedMaterial.Text("real/start-survey.json"), JsonSerializerOptions.Web)!;

    private static string[] Expected(string id)
    {
        using var file = typeof(StartSurveyTests).Assembly.GetManifestResourceStream("expected-words.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(file)![id];
    }

    internal sealed record SurveyQuestion(string Id, string Question, IReadOnlyList<string> Answers);
}
