using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Insight.Surveys.Results;
using Xunit;

namespace BlankeArk.Web.Tests.Architecture;

/// <summary>What respondents wrote, word for word and before it is checked, is opened in few places. Each stands here with its reason.</summary>
public sealed class RawAnswerTests
{
    /// <summary>What gives answers out raw, and who may ask for it.</summary>
    private static readonly IReadOnlyList<(Type Type, string Member, Dictionary<string, string> Callers)> Doors =
    [
        (typeof(SurveyResults), nameof(SurveyResults.Answers), new() { ["AnswersPage"] = "the researcher reads the answers" }),
        (typeof(SurveyResults), nameof(SurveyResults.Answer), new() { ["QuotePage"] = "the researcher picks a quote out of the whole answer" }),
        (typeof(RespondentNames), nameof(RespondentNames.Read), new() { ["AnswersPage"] = "the researcher sees who wrote what, where the wave asks under names" }),
        (typeof(SortSheet), nameof(SortSheet.Read), new() { ["SortPage"] = "the researcher sorts by reading" }),
        (typeof(Quoting), nameof(Quoting.QuotesOf), new() { ["QuotePage"] = "the researcher sees what was picked before" }),
        (typeof(DisclosureCheck), nameof(DisclosureCheck.Read), new()
        {
            ["CheckPage"] = "the researcher settles findings where they stand",
            ["ReadThroughPage"] = "the researcher compares what goes out with what was written",
            [nameof(Settlements)] = "a decision is about a place in the answer",
            [nameof(SurveyResults)] = "the checked answers are made from it",
            ["SettledDemo"] = "the demo's findings are settled",
        }),
        (typeof(DisclosureCheck), nameof(DisclosureCheck.Answer), new()
        {
            ["AnswerCheckPage"] = "the researcher marks what the check missed",
            [nameof(Settlements)] = "a mark is about a place in the answer",
            [nameof(Excerpts)] = "only what is settled of it is shown",
        }),
        (typeof(WaveMaterial), nameof(WaveMaterial.Read), new() { [nameof(SurveyResults)] = "sums up, and checks first for others", [nameof(DisclosureCheck)] = "checks it" }),
        (typeof(WaveMaterial), nameof(WaveMaterial.Answered), new()
        {
            [nameof(SurveyResults)] = "for the quote page",
            [nameof(SortSheet)] = "for the sorting page",
            [nameof(DisclosureCheck)] = "checks it",
            ["SortedDemo"] = "the demo's answers are sorted",
            [nameof(OwnAnswers)] = "whoever gave them under their name sees and takes out their own",
        }),
        (typeof(OwnAnswers), nameof(OwnAnswers.Read), new() { ["OwnAnswersPage"] = "one's own, on the screen", ["SurveyHeld"] = "one's own, in the file of what is held about one" }),
        (typeof(Answer), $"get_{nameof(Answer.Value)}", new()
        {
            [nameof(WaveMaterial)] = "opens them for the doors above",
            [nameof(Quoting)] = "a quote says nothing that the answer does not",
            [nameof(Respondents)] = "a respondent's own, where the wave asks under names",
            [nameof(AnswerInsert)] = "writes them as they are, sealed",
            ["SurveysMapping"] = "says under which key the column is sealed",
        }),
    ];

    [Fact]
    public void Answers_are_asked_for_raw_only_where_somebody_reads_or_checks_them()
    {
        var used = Rooms.Web.GetTypes().SelectMany(Il.Methods)
            .SelectMany(method => Il.Mentions(method).Select(step => (By: Outermost(method.DeclaringType!).Name, Step: step))).Distinct().ToList();

        // What a type does inside itself is its own.
        Found.Nothing(Doors.SelectMany(door =>
        {
            var by = used.Where(use => use.Step.DeclaringType == door.Type && use.Step.Name == door.Member && use.By != door.Type.Name).Select(use => use.By).Distinct().ToList();
            return by.Except(door.Callers.Keys).Select(caller => $"{caller} asks {door.Type.Name}.{door.Member} for raw answers and is not among those who may")
                .Concat(door.Callers.Keys.Except(by).Select(caller => $"{caller} no longer asks {door.Type.Name}.{door.Member}: take it out of the list"));
        }));
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
