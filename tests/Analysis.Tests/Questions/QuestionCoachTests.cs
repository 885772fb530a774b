using BlankeArk.Analysis.Questions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Questions;

public sealed class QuestionCoachTests
{
    private static readonly string[][] Table = [.. Lines().Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    [Fact]
    public void Coach_says_of_every_question_in_the_table_what_was_judged_beforehand()
    {
        var wrong = Table
            .Select(row => (Expected: row[0], Got: Faults(row[1]), Question: row[1]))
            .Where(row => row.Expected != row.Got)
            .Select(row => $"{row.Question}: {row.Expected} expected, {row.Got} said")
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(Table.Length >= 60);
    }

    [Fact]
    public void Question_without_its_means_is_offered_and_is_open()
    {
        foreach (var row in Table.Where(row => row.Length == 3))
        {
            var instead = Assert.Single(QuestionCoach.Read(row[1])).Instead;

            Assert.Equal(row[2], instead);
            Assert.Empty(QuestionCoach.Read(instead!));
        }
    }

    [Fact]
    public void Advice_points_into_the_question_and_says_each_fault_once()
    {
        var words = Table.SelectMany(row => row[1].Split(' ')).Concat(["?", "!", "\t", "\n", "😀", ",", "A\u0300", "\uD800"]).ToArray();
        Prop.ForAll(Gen.ArrayOf(Gen.Elements(words)).ToArbitrary(), picked =>
        {
            var question = string.Join(' ', picked);

            var said = QuestionCoach.Read(question);

            Assert.All(said, advice => Assert.Equal(question.Substring(advice.Start, advice.Length), advice.Words));
            Assert.All(said, advice => Assert.NotEqual(0, advice.Length));
            Assert.Equal(said.Select(advice => advice.Fault).Distinct().Count(), said.Count);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_beginning_of_a_question_is_read_as_it_is_typed()
    {
        foreach (var row in Table)
            for (var length = 0; length <= row[1].Length; length++)
                Assert.NotNull(QuestionCoach.Read(row[1][..length]));
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(QuestionCoachTests).Assembly.GetManifestResourceStream("questions.tsv")!);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string Faults(string question) =>
        QuestionCoach.Read(question) is { Count: > 0 } said ? string.Join(',', said.Select(advice => advice.Fault)) : "-";
}
