using BlankeArk.Analysis.Charts;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Charts;

public sealed class ExpectedCourseTests
{
    private static readonly Gen<(double Zero, double Target, CourseShape Shape)> Courses =
        from zero in Gen.Choose(-50, 50)
        from way in Gen.Elements(-1, 1)
        from gain in Gen.Choose(1, 40)
        from cost in Gen.Choose(0, 30)
        from even in Gen.Choose(1, 18)
        from more in Gen.Choose(1, 18)
        select ((double)zero, (double)zero + way * gain, new CourseShape(cost / 10.0, even, even + more));

    [Fact]
    public void Course_passes_the_points_its_owner_gave() => Prop.ForAll(Courses.ToArbitrary(), c =>
    {
        var wrongWay = Math.Sign(c.Zero - c.Target);

        Assert.Equal(c.Zero, ExpectedCourse.At(c.Zero, c.Target, c.Shape, 0));
        Assert.Equal(c.Zero + wrongWay * c.Shape.Cost, ExpectedCourse.At(c.Zero, c.Target, c.Shape, c.Shape.BreakEvenMonths / 2), 9);
        Assert.Equal(c.Zero, ExpectedCourse.At(c.Zero, c.Target, c.Shape, c.Shape.BreakEvenMonths), 9);
        Assert.Equal(c.Target, ExpectedCourse.At(c.Zero, c.Target, c.Shape, c.Shape.FullMonths));
        Assert.Equal(c.Target, ExpectedCourse.Of(c.Zero, c.Target, c.Shape, 40)[40]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Course_never_leaves_what_its_owner_gave_and_makes_no_jump() => Prop.ForAll(Courses.ToArbitrary(), c =>
    {
        var way = Math.Sign(c.Target - c.Zero);
        var (last, steepest) = (0.0, 3 * (Math.Abs(c.Target - c.Zero) + c.Shape.Cost));
        for (var at = 0.0; at <= c.Shape.FullMonths + 1; at += 0.05)
        {
            var gain = way * (ExpectedCourse.At(c.Zero, c.Target, c.Shape, at) - c.Zero);
            Assert.InRange(gain, -c.Shape.Cost - 1e-9, Math.Abs(c.Target - c.Zero) + 1e-9);
            Assert.InRange(Math.Abs(gain - last), 0, steepest * 0.05 * 2 + 1e-9);
            last = gain;
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_it_cost_is_won_back_after_it_has_broken_even() => Prop.ForAll(Courses.ToArbitrary(), c =>
    {
        var won = ExpectedCourse.WonBack(c.Zero, c.Target, c.Shape, 1200);

        Assert.True(won > c.Shape.BreakEvenMonths);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shapes_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ExpectedCourse.Of(1, 2, new(-1, 3, 6), 12));
        Assert.Throws<ArgumentException>(() => ExpectedCourse.Of(1, 2, new(1, 6, 6), 12));
        Assert.Throws<ArgumentException>(() => ExpectedCourse.Of(1, 2, new(1, 0, 6), 12));
        Assert.Throws<ArgumentException>(() => ExpectedCourse.Of(1, 1, new(1, 3, 6), 12));
        Assert.Throws<ArgumentException>(() => ExpectedCourse.Of(double.NaN, 1, new(0, 0, 6), 12));
        Assert.Equal([5, 5, 5], ExpectedCourse.Of(5, 5, new(0, 0, 1), 2));
    }

    // Student's t for two degrees of freedom is 4.3027; differences −1, 0 and 1 deviate by 1.
    [Fact]
    public void Measured_is_held_against_expected_with_its_uncertainty()
    {
        var close = CourseComparison.Of([(4, 5), (5, 5), (6, 5)], Better.Up)!;
        var ahead = CourseComparison.Of([(9.9, 5), (10, 5), (10.1, 5)], Better.Up)!;

        Assert.Equal(4.3027 / Math.Sqrt(3), close.High - close.Measured, 0.0001);
        Assert.Equal(CourseVerdict.AsExpected, close.Verdict);
        Assert.Equal(CourseVerdict.Ahead, ahead.Verdict);
        Assert.Equal(CourseVerdict.Behind, CourseComparison.Of([(9.9, 5), (10, 5), (10.1, 5)], Better.Down)!.Verdict);
        Assert.Equal(CourseVerdict.TooShort, CourseComparison.Of([(9, 5), (10, 5)], Better.Up)!.Verdict);
        Assert.Equal(6, CourseComparison.Of([.. Enumerable.Repeat((1.0, 2.0), 20)], Better.Up)!.Months);
        Assert.Null(CourseComparison.Of([], Better.Up));
    }
}
