using BlankeArk.Web.Programmes.Gatherings;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static BlankeArk.Web.Programmes.Gatherings.Presence;

namespace BlankeArk.Web.Tests.Programmes.Gatherings;

public sealed class AttendanceSummaryTests
{
    private static readonly DateOnly First = new(2026, 1, 15);
    private static readonly DateOnly Today = new(2026, 6, 1);
    private static readonly Guid Technology = Guid.NewGuid(), Volunteers = Guid.NewGuid(), Lier = Guid.NewGuid(), Hole = Guid.NewGuid();
    private readonly List<HeldGathering> held = [];
    private readonly List<Marked> marks = [];
    private readonly List<HeldFunction> functions = [];

    private Guid Person(Guid group, Guid? place, DateOnly? from = null, DateOnly? to = null, Guid? person = null)
    {
        var id = person ?? Guid.NewGuid();
        functions.Add(new HeldFunction
        {
            PersonId = id,
            GroupId = group,
            GroupNumber = group == Technology ? 1 : 2,
            GroupName = group == Technology ? "Teknologi" : "Frivillighet",
            OrganisationId = place,
            OrganisationName = place == Lier ? "Lier" : place == Hole ? "Hole" : null,
            Position = place == Lier ? 1 : place == Hole ? 2 : null,
            FromDate = from ?? First,
            ToDate = to,
        });
        return id;
    }

    private void Gathering(int month, Guid? group, params (Guid Person, Presence Presence)[] came)
    {
        var gathering = new HeldGathering(Guid.NewGuid(), held.Count + 1, $"Samling {held.Count + 1}", new DateOnly(2026, month, 20), group);
        held.Add(gathering);
        marks.AddRange(came.Select(c => new Marked(gathering.Id, c.Person, c.Presence)));
    }

    private AttendanceSummary Summary() => AttendanceSummary.From(held, marks, functions, Today);

    [Fact]
    public void Person_with_two_functions_counts_in_both_groups_and_once_among_people()
    {
        var both = Person(Technology, Lier);
        Person(Volunteers, Lier, person: both);
        Gathering(1, null, (both, Present));

        var summary = Summary();

        Assert.Equal(new Share(2, 2), summary.Total);
        Assert.Equal(new Share(1, 1), summary.Of(summary.Groups.Single(g => g.Name == "Teknologi")));
        Assert.Equal(new Share(1, 1), Assert.Single(summary.Gatherings).People.Came);
    }

    [Fact]
    public void Base_is_those_recorded_on_the_day_and_a_meeting_concerns_its_group_alone()
    {
        var (here, excused, absent) = (Person(Technology, Lier), Person(Technology, Lier), Person(Technology, Hole));
        var (notRecorded, notYet, other) = (Person(Technology, Hole), Person(Technology, Lier, from: Today), Person(Volunteers, Lier));
        Gathering(1, Technology, (here, Present), (excused, Excused), (absent, Absent), (notYet, Present), (other, Present));

        var summary = Summary();

        Assert.Equal(new Share(1, 3), summary.Total);
        Assert.Equal(["Lier", "Hole"], summary.Places.Select(p => p.Name));
        Assert.Equal(new Share(1, 2), summary.Of(summary.Places[0]));
        Assert.Equal(new Share(0, 1), summary.Of(summary.Places[1]));
        Assert.Equal(1, summary.Gatherings[0].People.Excused);
        Assert.DoesNotContain(functions, f => f.PersonId == notRecorded && f.GroupId == Volunteers);
    }

    [Fact]
    public void Municipality_absent_from_the_last_two_is_told_of()
    {
        var (lier, hole) = (Person(Technology, Lier), Person(Technology, Hole));
        Gathering(1, null, (lier, Present), (hole, Present));
        Gathering(2, null, (lier, Present), (hole, Absent));
        Gathering(3, null, (lier, Present), (hole, Excused));

        var absent = Assert.Single(Summary().Absent);

        Assert.Equal(("Hole", null, 2, 3), (absent.Place.Name, absent.Group, absent.Times, absent.Last.Number));
    }

    [Fact]
    public void Municipality_that_came_again_is_not_told_of()
    {
        var (lier, hole) = (Person(Technology, Lier), Person(Technology, Hole));
        Gathering(1, null, (lier, Present), (hole, Absent));
        Gathering(2, null, (lier, Present), (hole, Absent));
        Gathering(3, null, (lier, Absent), (hole, Present));

        Assert.Empty(Summary().Absent);
    }

    [Fact]
    public void Meetings_of_a_group_are_a_row_of_their_own_and_only_where_the_municipality_has_a_function()
    {
        var (lier, hole) = (Person(Technology, Lier), Person(Volunteers, Hole));
        var late = Person(Technology, Hole, from: new DateOnly(2026, 3, 1));
        Gathering(1, Technology, (lier, Present));
        Gathering(2, Technology, (lier, Present));
        Gathering(3, Technology, (lier, Present), (late, Absent));
        Gathering(4, null, (lier, Present), (hole, Present), (late, Absent));

        Assert.Empty(Summary().Absent);

        Gathering(5, Technology, (lier, Present), (late, Absent));

        var absent = Assert.Single(Summary().Absent);
        Assert.Equal(("Hole", "Teknologi", 2), (absent.Place.Name, absent.Group?.Name, absent.Times));
    }

    [Fact]
    public void Turnover_adds_up_from_the_first_gathering_until_now()
    {
        var stays = Person(Technology, Lier);
        Person(Technology, Lier, to: new DateOnly(2026, 3, 1));
        Person(Technology, Lier, from: new DateOnly(2026, 3, 2));
        Person(Technology, Lier, to: First);
        Gathering(1, null, (stays, Present));

        var row = Assert.Single(Summary().Turnover);

        Assert.Equal((2, 1, 1, 2), (row.AtFirst, row.Begun, row.Ended, row.Now));
    }

    [Fact]
    public void Rows_and_columns_add_up_to_the_same_total()
    {
        // Group, place and mark of forty people in one number each: 2 × 3 × 3 possibilities.
        var answers = Gen.Choose(0, 17).ArrayOf(40);
        Prop.ForAll(answers.ToArbitrary(), drawn =>
        {
            var test = new AttendanceSummaryTests();
            var came = drawn.Select(d => (
                test.Person(d % 2 == 0 ? Technology : Volunteers, (d / 2 % 3) switch { 0 => null, 1 => Lier, _ => Hole }),
                (Presence)(d / 6))).ToArray();
            test.Gathering(1, null, came);
            test.Gathering(2, Technology, came);
            var summary = test.Summary();
            var rows = summary.Groups.Aggregate(default(Share), (sum, g) => sum + summary.Of(g));
            var columns = summary.Places.Aggregate(default(Share), (sum, p) => sum + summary.Of(p));
            return rows == summary.Total && columns == summary.Total && summary.Total.Present <= summary.Total.Of;
        }).QuickCheckThrowOnFailure();
    }
}
