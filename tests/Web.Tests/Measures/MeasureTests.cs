using System.Net;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Measures.Templates;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Measures;

/// <summary>A measure from its beginning to its end: what must be in place first, and that nothing happens without a reason.</summary>
public abstract class MeasureTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Measure_from_a_template_has_its_plan_in_order_and_says_what_is_missing_before_it_may_begin()
    {
        var place = await Given.Neighbours(House);
        var visitor = await place.Driver();
        var template = MeasureTemplates.Find("dispensers")!;

        var page = await visitor.Post(await visitor.See("/measures/new?template=dispensers"), "new", ("In.Title", "Dispensere i Lier"), ("In.Organisation", place.Lier.ToString()), ("In.Programme", place.Programme.ToString()));

        Assert.True(page.IsOk, string.Join('\n', House.Log.Errors));
        Assert.Equal("Dispensere i Lier", page.Heading);
        Assert.Equal(template.Steps.Select(s => s.Nb), page.All("#steps li span[lang]").Select(Page.Words));
        Assert.Contains(template.Training!.Nb[..30], page.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.All(".needed li:not(.done)").Length);
        Assert.Contains(MeasureTexts.AskUsersFirst.Nb, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.All("#next a"), a => a.GetAttribute("href")!.Contains("StartTrial", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Measure_goes_from_asking_over_a_trial_to_roll_out_each_with_its_reason()
    {
        var place = await Given.Neighbours(House);
        var visitor = await place.Driver();
        var number = await place.Measure();
        var at = $"/measures/{number}";

        await visitor.Post(await visitor.See($"{at}/asked"), "asked", ("In.UsersSaid", "Vi vil prøve."), ("In.StaffSaid", "Det går."));
        await visitor.Post(await visitor.See($"{at}/trial"), "trial", ("In.Size", "Ti brukere"), ("In.Who", "Øst"), ("In.Criteria", "Ni av ti doser"), ("In.EndsOn", Given.Day(House, 0)));
        var unexplained = await visitor.Post(await visitor.See($"{at}/decide?what=StartTrial"), "decide");
        var ahead = await visitor.Post(unexplained, "decide", ("In.Reason", "Alt er på plass."), ("In.On", Given.Day(House, 1)));
        await visitor.Post(unexplained, "decide", ("In.Reason", "Alt er på plass."), ("In.On", Given.Day(House, -3)));
        var bar = await visitor.See($"{at}/trial");
        House.Clock.Forward(TimeSpan.FromSeconds(1));
        var rollOut = await visitor.See($"{at}/decide?what=RollOut");
        var early = await visitor.Post(rollOut, "decide", ("In.Reason", "Ni og en halv av ti."), ("In.On", Given.Day(House, -4)));
        var page = await visitor.Post(rollOut, "decide", ("In.Reason", "Ni og en halv av ti."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.Status);
        Assert.Equal([MeasureTexts.DecidedInFuture.Nb], ahead.Mistakes);
        Assert.Single(early.Mistakes);
        Assert.DoesNotContain(bar.Html.Forms, f => Page.NameOf(f) == "trial");
        Assert.Equal(MeasureStage.InUse, (await place.Stored(number)).Stage);
        Assert.Equal(["Ni og en halv av ti.", "Alt er på plass."], page.All("#decisions li p").Select(Page.Words));
    }

    [Fact]
    public async Task Nothing_begins_before_users_and_staff_are_asked_nor_anything_new_before_a_plan_for_training()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();

        Assert.Equal(MeasureTexts.AskUsersFirst.Nb, await Refused(place, number, DecisionKind.Start));
        await place.Put(number, m => m.UsersSaid = "Ja");
        Assert.Equal(MeasureTexts.AskStaffFirst.Nb, await Refused(place, number, DecisionKind.Start));
        await place.Put(number, m => (m.StaffSaid, m.TrainingPlan) = ("Ja", ""));
        Assert.Equal(MeasureTexts.TrainFirst.Nb, await Refused(place, number, DecisionKind.Start));
        await place.Put(number, m => m.TrainingPlan = "To dager");
        Assert.Equal(MeasureTexts.SizeTrialFirst.Nb, await Refused(place, number, DecisionKind.StartTrial));
        Assert.Equal(MeasureTexts.NotInTrial.Nb, await Refused(place, number, DecisionKind.RollOut));
        await place.Decide(number, DecisionKind.Start, "Det er prøvd i nabokommunen.");
        Assert.Equal(MeasureTexts.AlreadyBegun.Nb, await Refused(place, number, DecisionKind.StartTrial));

        Assert.Equal(MeasureStage.InUse, (await place.Stored(number)).Stage);
        Assert.Equal(1, await Decisions(place, number));
    }

    [Fact]
    public async Task Trial_is_not_rolled_out_before_it_is_over_and_lasts_longer_by_decision()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready();
        await place.Decide(number, DecisionKind.StartTrial);
        var visitor = await place.Driver();

        var early = await visitor.Post(await visitor.See($"/measures/{number}/decide?what=Extend"), "decide", ("In.Reason", "For få brukere ennå."), ("In.EndsOn", Given.Day(House, -1)));
        await visitor.Post(early, "decide", ("In.EndsOn", Given.Day(House, 30)));
        var page = await visitor.See($"/measures/{number}");

        Assert.Equal([MeasureTexts.NotLater.Nb], early.Mistakes);
        Assert.Equal(MeasureTexts.TrialNotOver.Nb, await Refused(place, number, DecisionKind.RollOut));
        Assert.Contains(MeasureTexts.TrialNotOver.Nb, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_is_a_result_and_is_thanked_for()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready();
        await place.Decide(number, DecisionKind.StartTrial);
        var visitor = await place.Driver();

        var page = await visitor.Post(await visitor.See($"/measures/{number}/decide?what=Stop"), "decide", ("In.Reason", "Nettet er for dårlig i dalen."));

        Assert.Contains(MeasureTexts.Thanks.Nb, page.Text, StringComparison.Ordinal);
        Assert.Contains("Nettet er for dårlig i dalen.", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#next"));
        Assert.Equal(MeasureTexts.AlreadyOver.Nb, await Refused(place, number, DecisionKind.Stop));
    }

    [Fact]
    public async Task Start_keeps_what_it_stands_on()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready();
        await place.Decide(number, DecisionKind.StartTrial);
        var visitor = await place.Driver();

        var page = await visitor.Post(await visitor.See($"/measures/{number}/asked"), "asked", ("In.UsersSaid", " "));

        Assert.Equal([MeasureTexts.StartStandsOnIt.Nb], page.Mistakes);
        Assert.NotEmpty((await place.Stored(number)).UsersSaid);
    }

    [Fact]
    public async Task Two_who_plan_at_once_do_not_overwrite_each_other()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();
        var (one, other) = (await place.Driver(), await place.Driver());
        var (plan, steps) = (await one.See($"/measures/{number}/edit"), await other.See($"/measures/{number}/steps"));

        await one.Post(plan, "measure", ("In.Financing", "Eget budsjett"));
        var late = await other.Post(steps, "steps", ("In.Title[0]", "Noe annet"));
        var again = await other.Post(late, "steps");

        Assert.Equal([PlatformTexts.ChangedMeanwhile.Nb], late.Mistakes);
        Assert.Contains("Noe annet", late.Body, StringComparison.Ordinal);
        Assert.Contains("Noe annet", again.Text, StringComparison.Ordinal);
        Assert.Equal("Eget budsjett", (await place.Stored(number)).Financing);
    }

    [Fact]
    public async Task Whatever_is_written_is_text_and_what_is_forged_is_refused()
    {
        var place = await Given.Neighbours(House);
        var (mine, other) = (await place.Measure(), await place.Measure());
        var visitor = await place.Driver();
        const string Script = "<script>alert(1)</script> =1+1 {0}";

        var page = await visitor.Post(await visitor.See($"/measures/{mine}/edit"), "measure", ("In.Title", Script), ("In.What", Script), ("In.EndsOn", "31.02.2027"));
        page = await visitor.Post(page, "measure", ("In.EndsOn", ""));
        var long_ = await visitor.Post(await visitor.See($"/measures/{mine}/edit"), "measure", ("In.Title", new string('å', 121)));
        var foreign = await House.Read(db => db.MeasureSteps.Where(s => db.Measures.Any(m => m.Number == other && m.Id == s.MeasureId)).Select(s => s.Id).FirstAsync(Cancelled));
        var forged = await visitor.Post(await visitor.See($"/measures/{mine}/steps"), "steps", ("In.Id[0]", foreign.ToString()), ("In.Title[0]", "Tatt"));
        var stranger = await visitor.Post(await visitor.See($"/measures/{mine}/steps"), "steps", ("In.Responsible[0]", place.HoleDriver.ToString()));
        var csv = await visitor.Client.GetStringAsync("/measures/file.csv", Cancelled);

        Assert.Equal(Script, page.Heading);
        Assert.DoesNotContain("<script>alert", page.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, long_.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, forged.Status);
        Assert.Equal([MeasureTexts.PersonUnknown.Nb], stranger.Mistakes);
        Assert.False(await House.Read(db => db.MeasureSteps.AnyAsync(s => s.Title == "Tatt", Cancelled)));
        Assert.DoesNotContain(";=1+1", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get("/measures/file.exe")).StatusCode);
    }

    private async Task<string> Refused(Neighbours place, int number, DecisionKind kind) =>
        (await Assert.ThrowsAsync<UserMistake>(() => place.Decide(number, kind))).Message;

    private Task<int> Decisions(Neighbours place, int number) => House.Read(db => db.MeasureDecisions.CountAsync(d => db.Measures.Any(m => m.Id == d.MeasureId && m.Number == number), Cancelled));
}

public sealed class MeasureOnSqlite(SqliteHouse house) : MeasureTests(house), IClassFixture<SqliteHouse>;
public sealed class MeasureOnPostgres(PostgresHouse house) : MeasureTests(house), IClassFixture<PostgresHouse>;
