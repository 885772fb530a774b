using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Planning;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Planning;

public sealed class TemplateTests
{
    private static readonly Player Leader = new(Guid.NewGuid(), IsFacilitator: true);

    public static TheoryData<string, string> InEveryLanguage => [.. from template in Templates.All from language in Languages.All select (template.Key, language)];

    [Theory]
    [MemberData(nameof(InEveryLanguage))]
    public void Template_makes_a_plan_that_a_board_takes_and_can_be_held_from_first_to_last(string key, string language)
    {
        var (board, plan) = (new Board(), BlankeArk.Web.Workshops.Planning.Template.Find(key)!.Plan(language, ["Brette ut lerretet", "Lage ideer", "Konkludere"]));

        Do(board, new MakeGroup(Guid.NewGuid(), ""));
        Do(board, new SetPlan(plan));
        foreach (var phase in plan) Do(board, new Begin(phase.Number));

        Assert.Equal(Written(plan), Written(board.Phases));
        Assert.All(plan, phase => Assert.NotEmpty(phase.Instruction));
    }

    [Fact]
    public void Nothing_is_judged_where_notes_are_written_and_none_is_shown_before_it_is_revealed()
    {
        var writing = Templates.All.SelectMany(t => t.Plan("nb", [])).Where(phase => phase.Writes).ToList();

        Assert.NotEmpty(writing);
        Assert.All(writing, phase => Assert.Equal((Voting.None, Showing.AtReveal), (phase.Voting, phase.Showing)));
    }

    [Fact]
    public void Creative_session_takes_three_hours_and_a_sprint_three_quarters_of_one() =>
        Assert.Equal((180, 45), (Templates.Creative.Minutes, Templates.Sprint.Minutes));

    [Fact]
    public void Every_round_that_is_produced_is_landed_after_it()
    {
        foreach (var template in Templates.All.Except([Templates.Reflection]))
        {
            var plan = template.Plan("nb", []).ToList();

            Assert.All(plan.Where(p => p.Kind == PhaseKind.Produce), produced =>
                Assert.Contains(plan.Skip(plan.IndexOf(produced)), p => p.Round == produced.Round && p.Kind is PhaseKind.Land or PhaseKind.Refine));
        }
    }

    [Fact]
    public void Looking_back_has_a_round_for_each_phase_of_the_programme()
    {
        var plan = Templates.Reflection.Plan("nb", ["Søke", "Lage", "Konkludere"]);

        var back = plan.Where(p => p.Columns.Count > 0).ToList();
        Assert.Equal([(1, "Tilbakeblikk: Søke"), (2, "Tilbakeblikk: Lage"), (3, "Tilbakeblikk: Konkludere")], back.Select(p => (p.Round, p.Title)));
        Assert.Equal([4, 4], plan.Where(p => p.Round > 3).Select(p => p.Round));
    }

    [Fact]
    public void Moving_phases_about_loses_none_and_moving_one_back_restores_the_plan()
    {
        var plan = Templates.Creative.Plan("nb", []);

        foreach (var (was, phase) in plan.Index())
            for (var by = -plan.Count - 1; by <= plan.Count + 1; by++)
            {
                var moved = PlanEdit.Moved(plan, phase.Number, by);

                Assert.Equal(plan, moved.Order(ByNumber));
                var at = moved.ToList().IndexOf(phase);
                Assert.Equal(Math.Clamp(was + by, 0, plan.Count - 1), at);
                Assert.Equal(plan, PlanEdit.Moved(moved, phase.Number, was - at));
            }
    }

    [Fact]
    public void Phase_that_is_no_longer_there_is_missing_and_the_last_one_stays()
    {
        var plan = Templates.Creative.Plan("nb", []);

        Assert.Throws<Missing>(() => PlanEdit.Without(plan, 99));
        Assert.Throws<UserMistake>(() => PlanEdit.Without([plan[0]], plan[0].Number));
    }

    private static readonly Comparer<Phase> ByNumber = Comparer<Phase>.Create((a, b) => a.Number.CompareTo(b.Number));

    // Phases hold lists, which are equal only when they are the same.
    private static string Written(IReadOnlyList<Phase> plan) => JsonSerializer.Serialize(plan, BoardJson.Options);

    private static void Do(Board board, BoardCommand command)
    {
        foreach (var happened in board.Decide(command, Leader, new DateTime(2026, 11, 18, 9, 0, 0, DateTimeKind.Utc))) board.Apply(happened);
    }
}
