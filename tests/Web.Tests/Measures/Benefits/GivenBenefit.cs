using System.Globalization;
using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.House;

/// <summary>A benefit of a measure in Lier, with one indicator, and those who have to do with it.</summary>
public sealed record GivenBenefit(int Measure, Guid MeasureId, Guid BenefitId, Guid IndicatorId, Guid Owner, Guid Fetcher, Guid Programme)
{
    public string Address => $"/measures/{Measure}/benefits/1";
    public string Figures => $"{Address}/indicators/1";
}

public static partial class Given
{
    private static int measures = 70_000;

    /// <summary>The measure's owner decides for Lier; whoever fetches the figures is a member of the programme and nothing else.</summary>
    public static async Task<GivenBenefit> Benefit(
        WebHouse house, SpcKind chart = SpcKind.Xmr, DateOnly? started = null, Visibility visibility = Visibility.Programme,
        Action<Indicator>? change = null, Guid? definition = null, string municipality = "3312", IEnumerable<(DateOnly Period, double Value, double? Base)>? figures = null)
    {
        var (programme, _) = await Programme(house);
        var organisation = await house.Read(db => db.Organisations.Where(o => o.Number == municipality).Select(o => o.Id).SingleAsync());
        var owner = (await Holding(house, new Grant(Role.Owner, Organisation: organisation))).Id;
        var fetcher = (await Holding(house, new Grant(Role.Member, programme))).Id;
        var measure = new Measure(Guid.CreateVersion7(), Interlocked.Increment(ref measures), organisation, "Medisindispensere hjemme")
        {
            Language = "nb",
            ProgrammeId = programme,
            OwnerPersonId = owner,
            Visibility = visibility,
            Stage = started is null ? MeasureStage.Planned : MeasureStage.InUse,
            StartsOn = started,
            MovedAt = TestClock.Start.UtcDateTime,
        };
        var benefit = new Benefit(Guid.CreateVersion7(), measure.Id, 1, BenefitKind.FreedUsedElsewhere, "Færre turer for å gi medisin") { OwnerPersonId = owner };
        var indicator = new Indicator(Guid.CreateVersion7(), benefit.Id, "Medisinbesøk", chart is SpcKind.P or SpcKind.PPrime ? "prosent" : "besøk")
        {
            Chart = chart,
            Better = BlankeArk.Analysis.Charts.Better.Down,
            FetchedByPersonId = fetcher,
            DefinitionId = definition ?? Guid.CreateVersion7(),
        };
        change?.Invoke(indicator);
        await house.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() =>
        {
            var db = services.GetRequiredService<Db>();
            db.Add(measure);
            db.Add(benefit);
            db.Add(indicator);
            foreach (var (period, value, all) in figures ?? [])
                db.Add(new Measurement(Guid.CreateVersion7(), indicator.Id, period, value) { Base = all, At = TestClock.Start.UtcDateTime });
            return Task.CompletedTask;
        }));
        return new GivenBenefit(measure.Number, measure.Id, benefit.Id, indicator.Id, owner, fetcher, programme);
    }

    /// <summary>One value for each month from the one given on.</summary>
    public static IEnumerable<(DateOnly Period, double Value, double? Base)> Months(string from, params double[] values)
    {
        var first = DateOnly.ParseExact(from + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return values.Select((value, i) => (first.AddMonths(i), value, (double?)null));
    }
}
