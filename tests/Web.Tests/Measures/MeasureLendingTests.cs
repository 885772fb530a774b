using System.Net;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Measures;

/// <summary>One tries for all, and what is tried in one place is taken over in another.</summary>
public abstract class MeasureLendingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Follower_sees_the_trial_and_decides_when_it_has_been_decided()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready(place.Hole);
        await place.Put(number, m => m.Visibility = Visibility.Group);
        await place.Decide(number, DecisionKind.StartTrial);
        var neighbour = await place.NeighbourDriver();

        var list = await neighbour.See("/measures");
        var early = await neighbour.See($"/measures/{number}/answer?organisation={place.Hole}");
        await place.Decide(number, DecisionKind.RollOut);
        var waiting = await neighbour.See("/measures");
        var page = await neighbour.Post(await neighbour.See($"/measures/{number}/answer?organisation={place.Hole}"), "decline", ("In.Reason", "Vi har ikke dekning."));

        Assert.NotEmpty(list.All($"#for-us a[href='/measures/{number}']"));
        Assert.Contains(MeasureTexts.TrialNotDecided.Nb, early.Text, StringComparison.Ordinal);
        Assert.NotEmpty(waiting.All($"#waiting a[href^='/measures/{number}/answer']"));
        Assert.Contains("Vi har ikke dekning.", page.Text, StringComparison.Ordinal);
        Assert.Empty((await neighbour.See("/measures")).All("#waiting a"));
        var told = await House.Read(db => db.Notices.Where(n => n.PersonId == place.HoleDriver).Select(n => n.Kind).Distinct().ToListAsync(Cancelled));
        Assert.Equal(["measure.decided"], told);
    }

    [Fact]
    public async Task Adoption_brings_the_plan_and_leaves_dates_people_money_answers_and_figures_behind()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready(place.Hole);
        await place.Decide(number, DecisionKind.StartTrial);
        await place.Decide(number, DecisionKind.RollOut);
        await place.Measured(number);
        await place.Put(number, m => (m.OwnerPersonId, m.Financing) = (place.LierDriver, "Tilskudd"));
        var neighbour = await place.NeighbourDriver();

        var form = await neighbour.See($"/measures/{number}/adopt?organisation={place.Hole}");
        var unexplained = await neighbour.Post(form, "adopt");
        var page = await neighbour.Post(unexplained, "adopt", ("In.Reason", "Det virket i Lier."), ("In.Surroundings", "Spredt bosetting"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.Status);
        Assert.True(page.IsOk, string.Join('\n', House.Log.Errors));
        var (origin, copy) = (await place.Stored(number), await place.Stored(int.Parse(page.Address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((place.Hole, origin.Title, origin.What, origin.TrainingPlan, MeasureStage.Planned), (copy.OrganisationId, copy.Title, copy.What, copy.TrainingPlan, copy.Stage));
        Assert.Equal(("", "", "", (Guid?)null, (DateOnly?)null), (copy.UsersSaid, copy.StaffSaid, copy.Financing, copy.OwnerPersonId, copy.StartsOn));
        var (steps, copied) = (await Steps(origin.Id), await Steps(copy.Id));
        Assert.Equal(steps.Select(s => s.Title), copied.Select(s => s.Title));
        Assert.All(copied, s => Assert.Equal(((DateOnly?)null, (Guid?)null), (s.DueOn, s.ResponsiblePersonId)));
        var (counted, toCount) = (await Indicators(origin.Id), await Indicators(copy.Id));
        Assert.Equal(counted.Select(i => (i.DefinitionId, i.Name, i.Unit, i.Chart)), toCount.Select(i => (i.DefinitionId, i.Name, i.Unit, i.Chart)));
        Assert.All(toCount, i => Assert.Equal(((double?)null, (double?)null, (double?)null, "", (Guid?)null), (i.ZeroPoint, i.Target, i.HumpCost, i.System, i.FetchedByPersonId)));
        Assert.False(await House.Read(db => db.Measurements.AnyAsync(m => db.Indicators.Any(i => i.Id == m.IndicatorId && db.Benefits.Any(b => b.Id == i.BenefitId && b.MeasureId == copy.Id)), Cancelled)));
        Assert.True(await House.Read(db => db.TrialFollowers.Where(f => f.MeasureId == origin.Id).Select(f => f.TakesOver).SingleAsync(Cancelled)));
    }

    [Fact]
    public async Task Lender_and_borrower_see_each_other_and_the_thread_between_them()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();
        await place.Put(number, m => m.Visibility = Visibility.Organisations);
        var copy = await Adopt(place, number);
        await place.Put(copy, m => m.Visibility = Visibility.Organisations);

        var (lender, borrower) = (await (await place.Driver()).See($"/measures/{number}"), await (await place.NeighbourDriver()).See($"/measures/{copy}"));

        Assert.Contains(MeasureTexts.LentTo.Nb.Replace("{0}", "Hole", StringComparison.Ordinal), lender.Text, StringComparison.Ordinal);
        Assert.NotEmpty(lender.All($"#lending a[href='/measures/{copy}']"));
        Assert.Contains("Spredt", borrower.Text, StringComparison.Ordinal);
        Assert.NotEmpty(borrower.All($".thread a[href='/measures/{number}']"));
        Assert.Empty(borrower.All("#lending a[href$='/adopt']"));
    }

    [Fact]
    public async Task Nobody_takes_over_twice_or_what_is_their_own_or_for_another_municipality()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();
        await place.Put(number, m => m.Visibility = Visibility.Organisations);
        await Adopt(place, number);

        Assert.Equal(MeasureTexts.TakenOverBefore.Nb, (await Assert.ThrowsAsync<BlankeArk.Web.Platform.UserMistake>(() => Adopt(place, number))).Message);
        await Assert.ThrowsAsync<BlankeArk.Web.Platform.Forbidden>(() => House.Ask(s => s.GetRequiredService<MeasureLending>().Adopt(place.Deciding, place.Hole, place.Programme, number, new AdoptInput { Reason = "Ja" })));
        Assert.Equal(MeasureTexts.OwnMeasure.Nb, (await Assert.ThrowsAsync<BlankeArk.Web.Platform.UserMistake>(() =>
            House.Ask(s => s.GetRequiredService<MeasureLending>().Adopt(place.Deciding, place.Lier, place.Programme, number, new AdoptInput { Reason = "Ja" })))).Message);
    }

    [Fact]
    public async Task Measure_from_an_idea_is_tied_to_it()
    {
        var place = await Given.Neighbours(House);
        var idea = new BlankeArk.Web.Ideas.Idea(Guid.NewGuid(), Random.Shared.Next(100_000, 1_000_000), place.Lier, "Dispenser som snakker", Given.TodayIn(House))
        {
            ProgrammeId = place.Programme,
            Language = "nb",
            Signing = BlankeArk.Web.Ideas.Signing.Anonymous,
            Otherwise = "Den sier fra selv.",
            Visibility = Visibility.Programme,
            MovedAt = House.Clock.GetUtcNow().UtcDateTime,
        };
        await House.Ask(async services =>
        {
            var db = services.GetRequiredService<Db>();
            await db.WriteUnaudited(() => { db.Ideas.Add(idea); return Task.CompletedTask; });
        });
        var visitor = await place.Driver();

        var form = await visitor.See($"/measures/new?idea={idea.Number}");
        var page = await visitor.Post(form, "new", ("In.Programme", place.Programme.ToString()), ("In.Organisation", place.Lier.ToString()));

        Assert.Contains("Den sier fra selv.", form.Body, StringComparison.Ordinal);
        Assert.NotEmpty(page.All($".thread a[href='/ideas/{idea.Number}']"));
        var link = await House.Read(db => db.Links.AsNoTracking().SingleAsync(l => l.ToId == idea.Id, Cancelled));
        Assert.Equal((MeasureKinds.Kind, MeasureKinds.PutsToUse, "idea"), (link.FromKind, link.Relation, link.ToKind));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.See("/measures/new?idea=1")).Status);
    }

    private Task<int> Adopt(Neighbours place, int number) => House.Ask(services =>
        services.GetRequiredService<MeasureLending>().Adopt(place.Neighbour, place.Hole, place.Programme, number, new AdoptInput { Surroundings = "Spredt", Reason = "Ja" }));

    private async Task<List<MeasureStep>> Steps(Guid measure) =>
        [.. (await House.Read(db => db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == measure).ToListAsync(Cancelled))).InOrder()];

    private Task<List<Web.Measures.Benefits.Indicator>> Indicators(Guid measure) => House.Read(db =>
        db.Indicators.AsNoTracking().Where(i => db.Benefits.Any(b => b.Id == i.BenefitId && b.MeasureId == measure)).OrderBy(i => i.Name).ToListAsync(Cancelled));
}

public sealed class MeasureLendingOnSqlite(SqliteHouse house) : MeasureLendingTests(house), IClassFixture<SqliteHouse>;
public sealed class MeasureLendingOnPostgres(PostgresHouse house) : MeasureLendingTests(house), IClassFixture<PostgresHouse>;
