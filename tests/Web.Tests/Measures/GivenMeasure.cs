using BlankeArk.Web.Measures;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.House;

/// <summary>Two municipalities in a programme, and somebody who decides in each.</summary>
public sealed record Neighbours(WebHouse House, Guid Programme, string Key, Guid Lier, Guid Hole, Guid LierDriver, Guid HoleDriver)
{
    /// <summary>Somebody who decides for Lier, as the verbs know them.</summary>
    public Actor Deciding => Given.Actor(Role.Driver) with { PersonId = LierDriver, Grants = [new Grant(Role.Driver, Organisation: Lier)] };

    public Actor Neighbour => Given.Actor(Role.Driver) with { PersonId = HoleDriver, Grants = [new Grant(Role.Driver, Organisation: Hole)] };

    public Task<Visitor> Driver() => House.In(LierDriver);

    public Task<Visitor> NeighbourDriver() => House.In(HoleDriver);

    /// <summary>A measure of Lier's in the programme, from the template for medicine dispensers when none is named.</summary>
    public async Task<int> Measure(string? template = "dispensers") => await House.Ask(services => services.GetRequiredService<MeasureDesk>().Add(
        Deciding, Lier, Programme, new NewMeasure { Title = $"Dispensere {Guid.NewGuid():N}"[..20], What = "Vi deler ut dispensere.", TargetGroup = "Hjemmeboende", Language = "nb", Template = template }));

    /// <summary>A measure whose users and staff have been asked, with a trial that is over today.</summary>
    public async Task<int> Ready(params Guid[] followers)
    {
        var number = await Measure();
        await House.Ask(async services => await services.GetRequiredService<MeasureDesk>().Asked(Deciding, number, new AskedInput
        {
            UsersSaid = "Vi vil prøve.",
            StaffSaid = "Det går, med opplæring.",
            NeedsTraining = true,
            TrainingPlan = "To ettermiddager.",
            Version = (await Stored(number)).Version,
        }));
        await House.Ask(async services => await services.GetRequiredService<TrialDesk>().Plan(Deciding, Lier, Programme, number, new TrialInput
        {
            Size = "Ti brukere",
            Who = "Hjemmetjenesten øst",
            Criteria = "Ni av ti doser til rett tid",
            EndsOn = Given.TodayIn(House),
            Followers = followers,
            Version = (await Stored(number)).Version,
        }));
        return number;
    }

    public Task Decide(int number, DecisionKind kind, string reason = "Fordi tallene sier det.") => House.Ask(async services =>
        await services.GetRequiredService<TrialDesk>().Decide(Deciding, Lier, Programme, number, new DecisionInput { Kind = kind, Reason = reason, Version = (await Stored(number)).Version }));

    public Task<Measure> Stored(int number) => House.Read(db => db.Measures.AsNoTracking().SingleAsync(m => m.Number == number, TestContext.Current.CancellationToken));

    public Task Put(int number, Action<Measure> change) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await db.WriteUnaudited(async () => change(await db.Measures.SingleAsync(m => m.Number == number)));
    });

    /// <summary>Figures that a copy must not bring along.</summary>
    public Task Measured(int number) => House.Ask(async services =>
    {
        var db = services.GetRequiredService<Db>();
        await db.WriteUnaudited(async () =>
        {
            var id = (await Stored(number)).Id;
            foreach (var indicator in await db.Indicators.Where(i => db.Benefits.Any(b => b.Id == i.BenefitId && b.MeasureId == id)).ToListAsync())
            {
                (indicator.ZeroPoint, indicator.Target, indicator.HumpCost, indicator.System, indicator.FetchedByPersonId) = (42, 20, 5, "Fagsystemet", LierDriver);
                db.Measurements.Add(new Measurement(Guid.CreateVersion7(), indicator.Id, new DateOnly(2026, 9, 1), 40) { MeasuredBy = MeasuredBy.Hand, At = House.Clock.GetUtcNow().UtcDateTime });
            }
        });
    });
}

public static partial class Given
{
    public static async Task<Neighbours> Neighbours(WebHouse house)
    {
        var (id, key) = await Programme(house);
        var (lier, hole) = (await OrganisationNumbered(house, "3312"), await OrganisationNumbered(house, "3310"));
        var (driver, neighbour) = (await Holding(house, new Grant(Role.Driver, Organisation: lier)), await Holding(house, new Grant(Role.Driver, Organisation: hole)));
        return new Neighbours(house, id, key, lier, hole, driver.Id, neighbour.Id);
    }

    private static Task<Guid> OrganisationNumbered(WebHouse house, string number) =>
        house.Read(db => db.Organisations.Where(o => o.Number == number).Select(o => o.Id).SingleAsync(TestContext.Current.CancellationToken));
}
