using BlankeArk.Web.Platform.Access;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Access;

public sealed class AccessTableTests
{
    [Fact]
    public void Guide_says_what_the_table_says()
    {
        var expected = AccessGuide.Rights();

        Assert.Equal(expected, AccessGuide.Written("rettigheter", expected));
    }

    [Fact]
    public void Every_right_stands_in_the_table() =>
        Assert.Equal(Enum.GetValues<Right>(), AccessTable.Rows.Keys.Order());

    [Fact]
    public void Role_in_one_programme_gives_nothing_in_another()
    {
        var (mine, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var actor = House.Given.Actor(Role.Coordinator, mine);

        Assert.True(actor.May(Right.EditRoster, mine));
        Assert.False(actor.May(Right.EditRoster, other));
        Assert.Throws<BlankeArk.Web.Platform.Forbidden>(() => actor.Must(Right.EditRoster, other));
    }
}
