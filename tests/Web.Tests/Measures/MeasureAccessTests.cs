using System.Net;
using System.Text.Json;
using BlankeArk.Web.Measures;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Measures;

/// <summary>Who sees a measure, who plans it and who decides on it.</summary>
public abstract class MeasureAccessTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Measure_is_seen_as_far_as_it_is_shown_and_is_not_there_for_others()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();
        var seers = new Dictionary<string, (Visitor Who, Visibility From)>
        {
            ["who decides there"] = (await place.Driver(), Visibility.Group),
            ["who edits the programme"] = (await House.With(new Grant(Role.Coordinator, place.Programme)), Visibility.Group),
            ["a member of the programme"] = (await House.With(new Grant(Role.Member, place.Programme)), Visibility.Programme),
            ["who decides elsewhere"] = (await place.NeighbourDriver(), Visibility.Organisations),
            ["a member of another programme"] = (await House.With(new Grant(Role.Member, Guid.CreateVersion7())), Visibility.Organisations),
            ["somebody without a role"] = (await House.With(), Visibility.Public),
            ["anybody"] = (House.Anonymous(), Visibility.Public),
        };
        var wrong = new List<string>();

        foreach (var shown in Enum.GetValues<Visibility>())
        {
            await place.Put(number, m => m.Visibility = shown);
            foreach (var (name, (who, from)) in seers)
                if ((await who.See($"/measures/{number}")).IsOk != shown >= from || (await who.See("/measures")).All($"a[href='/measures/{number}']").Length > 0 != shown >= from)
                    wrong.Add($"{name}, shown to {shown}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Owner_and_whoever_has_a_step_see_it_always_and_the_owner_plans_but_does_not_decide()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();
        var (owner, helper) = (await Given.Holding(House, new Grant(Role.Member, Guid.CreateVersion7())), await Given.Holding(House, new Grant(Role.Member, Guid.CreateVersion7())));
        await place.Put(number, m => (m.OwnerPersonId, m.Visibility) = (owner.Id, Visibility.Group));
        await House.Read(db => db.MeasureSteps.Where(s => db.Measures.Any(m => m.Number == number && m.Id == s.MeasureId)).ExecuteUpdateAsync(set => set.SetProperty(s => s.ResponsiblePersonId, helper.Id), Cancelled));
        var (plans, does) = (await House.In(owner.Id), await House.In(helper.Id));

        var page = await plans.Post(await plans.See($"/measures/{number}/edit"), "measure", ("In.Financing", "Eget budsjett"));
        var mine = await does.See($"/measures/{number}");
        var step = mine.All("button[name='In.Done']")[0].GetAttribute("value");
        var done = await does.Post(mine, "mark", ("In.Done", step));

        Assert.Contains("Eget budsjett", page.Text, StringComparison.Ordinal);
        Assert.Contains(MeasureTexts.OnlyDeciders.Nb, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await plans.See($"/measures/{number}/decide?what=Stop")).Status);
        Assert.NotEmpty(done.All("button[name='In.Undone']"));
        Assert.Equal(HttpStatusCode.NotFound, (await does.See($"/measures/{number}/edit")).Status);
        var actor = Given.Actor(Role.Member) with { PersonId = helper.Id };
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<MeasureDesk>().Risks(actor, number, [], 0)));
    }

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Owner)]
    public async Task Staff_of_the_programme_neither_begin_nor_decide_for_a_municipality(Role role)
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready();
        var visitor = await House.With(new Grant(role, place.Programme));
        var actor = Given.Actor(role, place.Programme);

        var page = await visitor.See($"/measures/{number}");

        Assert.Empty(page.All("#next, a[href$='/edit'], a[href$='/adopt']"));
        Assert.Contains(MeasureTexts.NobodyDecides.Nb, (await visitor.See("/measures/new")).Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Forbidden>(() => House.Ask(s => s.GetRequiredService<TrialDesk>().Decide(actor, place.Lier, place.Programme, number, new DecisionInput { Kind = DecisionKind.Stop, Reason = "x", Version = 0 })));
        await Assert.ThrowsAsync<Missing>(() => House.Ask(s => s.GetRequiredService<TrialDesk>().Decide(place.Neighbour, place.Hole, place.Programme, number, new DecisionInput { Kind = DecisionKind.Stop, Reason = "x", Version = 0 })));
    }

    [Fact]
    public async Task Only_its_owner_shows_it_to_more_and_is_told_of_what_may_tell_who_somebody_is()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Measure();
        var visitor = await place.Driver();
        var name = await House.Read(db => db.People.Where(p => p.Id == place.LierDriver).Select(p => p.Name).SingleAsync(Cancelled));
        await place.Put(number, m => (m.OwnerPersonId, m.UsersSaid) = (place.LierDriver, "Fødselsnummer 13097248022 sa ja."));

        var page = await visitor.See($"/measures/{number}/shown");
        var shown = await visitor.Post(page, "show", ("In.Visibility", nameof(Visibility.Public)));
        var anybody = await House.Anonymous().See($"/measures/{number}");
        await place.Put(number, m => m.OwnerPersonId = place.HoleDriver);
        var others = await visitor.See($"/measures/{number}/shown");

        Assert.Contains("13097248022", Page.Words(page.Html.QuerySelector(".notice.warning")), StringComparison.Ordinal);
        Assert.Contains(name, shown.Text, StringComparison.Ordinal);
        Assert.True(anybody.IsOk);
        Assert.DoesNotContain(name, anybody.Text, StringComparison.Ordinal);
        Assert.Contains(MeasureTexts.OnlyOwnerShows.Nb, others.Text, StringComparison.Ordinal);
        Assert.Contains($"/measures/{number}\"", await House.Anonymous().Client.GetStringAsync("/feeds/measures.json", Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measures_are_taken_out_told_in_the_note_and_to_those_who_decide_and_passed_on()
    {
        var place = await Given.Neighbours(House);
        var number = await place.Ready();
        await place.Put(number, m => m.OwnerPersonId = place.LierDriver);
        await place.Decide(number, DecisionKind.StartTrial, "Alt er på plass.");
        var visitor = await place.Driver();
        var room = new MeasuresRoom();
        var title = (await place.Stored(number)).Title;

        var json = JsonDocument.Parse(await visitor.Client.GetStringAsync($"/measures/file.json?programme={place.Key}", Cancelled)).RootElement;
        var standing = await House.Ask(s => room.Standing(new StandingRequest(s, Actor.Program, "nb") { Organisation = place.Lier, Programme = place.Programme, From = new(2026, 1, 1), To = new(2026, 12, 31) }));
        var programme = await House.Read(db => db.Programmes.Where(p => p.Id == place.Programme).Select(p => new ProgrammeRef(p.Id, p.Key, p.Title, p.Language, p.ClosedOn)).SingleAsync(Cancelled));
        var documents = await House.Ask(s => room.CaseDocuments(s, programme));
        var duties = await House.Ask(s => room.DutiesOf(s, programme, place.LierDriver));
        var held = await House.Ask(s => room.HeldAbout(s, place.LierDriver));
        var waiting = await House.Ask(s => room.WaitingFor(s, place.Deciding, programme));

        Assert.Equal(title, json.GetProperty(MeasureTexts.Title.Nb)[0].GetProperty(MeasureTexts.TitleName.Nb).GetString());
        Assert.Contains(standing, p => p.Figures.Contains((1, MeasureTexts.Counted(MeasureStage.Trial).Nb)));
        Assert.Contains(documents, d => d.Markdown.Contains("Alt er på plass.", StringComparison.Ordinal));
        Assert.Single(duties, d => d.What.Contains(title, StringComparison.Ordinal));
        Assert.Equal(["measure-decision", "measure-owner"], held.Select(h => h.Kind.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(waiting, w => w.Address == $"/measures/{number}/decide");
    }
}

public sealed class MeasureAccessOnSqlite(SqliteHouse house) : MeasureAccessTests(house), IClassFixture<SqliteHouse>;
public sealed class MeasureAccessOnPostgres(PostgresHouse house) : MeasureAccessTests(house), IClassFixture<PostgresHouse>;
