using System.Globalization;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>A while in which people did what nothing stored may tell the time of; it begins now, and the clock is moved in it.</summary>
public sealed class Meanwhile(WebHouse house)
{
    private readonly DateTimeOffset from = house.Clock.GetUtcNow(), madeFrom = DateTimeOffset.UtcNow;
    private DateTimeOffset until, madeUntil;

    /// <summary>The last thing was done more than a minute ago by the clock. What is made afterwards is made later.</summary>
    public async Task IsOver()
    {
        (until, madeUntil) = (house.Clock.GetUtcNow().AddMinutes(-1), DateTimeOffset.UtcNow);
        await Task.Delay(5, TestContext.Current.CancellationToken);
        house.Clock.Forward(TimeSpan.FromHours(20));
    }

    /// <summary>No value is a moment of it, nor an id that holds one.</summary>
    public void IsNotToldBy(IEnumerable<StoredValue> values)
    {
        foreach (var stored in values)
        {
            if (DateTimeOffset.TryParse(stored.Text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
                Assert.False(instant >= from && instant <= until, $"{stored.Table}.{stored.Column} tells {instant}.");
            if (Guid.TryParse(stored.Text, out var id) && id.Version == 7)
                Assert.False(MadeAt(id) is var at && at > madeFrom && at <= madeUntil, $"{stored.Table}.{stored.Column} was made at {MadeAt(id)}.");
        }
    }

    private static DateTimeOffset MadeAt(Guid id) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(id.ToString("N")[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
