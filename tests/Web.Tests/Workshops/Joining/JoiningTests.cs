using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Joining;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Joining;

public abstract class JoiningTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Code_typed_as_people_type_it_leads_to_what_is_promised_and_asked()
    {
        var made = await Given.MadeWorkshop(House, groups: ["Natt", "Dag"]);

        var page = await House.Anonymous().See($"/w?code={Uri.EscapeDataString(Codes.Spaced(made.Workshop.Code).ToLowerInvariant())}");

        Assert.Equal(made.Live, page.Address);
        Assert.Equal(made.Workshop.Title, page.Heading);
        Assert.Contains(JoiningTexts.PromiseTitle.Nb, page.Text, StringComparison.Ordinal);
        Assert.Equal(["", "Natt", "Dag"], page.All("select[name='In.Group'] option").Select((option, i) => i == 0 ? option.GetAttribute("value") : Page.Words(option)));
    }

    [Fact]
    public async Task Somebody_without_an_account_joins_a_group_and_is_nobody_but_a_seat()
    {
        var made = await Given.MadeWorkshop(House, groups: ["Natt", "Dag"]);
        var (phone, before) = (House.Anonymous(), await Audited());
        var form = await phone.See(made.Live);

        var joined = await phone.Post(form, "join", ("In.Name", "Kari"), ("In.Group", form.All("select[name='In.Group'] option")[2].GetAttribute("value")));
        var again = await phone.See(made.Live);

        Assert.DoesNotContain(joined.Html.Forms, f => Page.NameOf(f) == "join");
        Assert.DoesNotContain(again.Html.Forms, f => Page.NameOf(f) == "join");
        Assert.Equal((1, "Dag"), await made.Board(board => (board.PlayerCount, board.Groups.Single(g => board.GroupOf(AuthorOf(phone, made)) == g.Id).Name)));
        var cookies = phone.Cookies.GetAllCookies().Where(c => c.Path == made.Live).ToList();
        Assert.Equal([Seats.NameCookie, Seats.Cookie], cookies.Select(c => c.Name).Order(StringComparer.Ordinal));
        Assert.All(cookies, cookie => Assert.True(cookie is { HttpOnly: true, Secure: true }));
        Assert.Equal(before, await Audited());
    }

    [Fact]
    public async Task Two_on_one_bench_have_a_seat_each_and_those_who_choose_none_go_where_there_are_fewest()
    {
        var made = await Given.MadeWorkshop(House, groups: ["Natt", "Dag"]);

        foreach (var phone in new[] { House.Anonymous(), House.Anonymous(), House.Anonymous(), House.Anonymous() })
            await phone.Post(await phone.See(made.Live), "join");

        Assert.Equal(4, await made.Board(board => board.PlayerCount));
        var seen = await made.Board(board => board.Since(0, BlankeArk.Web.Workshops.Boards.Audience.Facilitators));
        Assert.Equal([2, 2], seen.Groups.Select(g => g.Members));
    }

    [Fact]
    public async Task Member_who_is_signed_in_is_greeted_by_first_name_and_may_write_another()
    {
        var made = await Given.MadeWorkshop(House);
        var member = Guid.CreateVersion7();
        await House.Ask(services => Given.KnownPerson(services, member, "Turid Prøvestad"));
        await House.Ask(services => Given.Grants(services, member, new Grant(Role.Observer, made.Programme.Id)));
        var phone = await House.In(member);

        var form = await phone.See(made.Live);
        await phone.Post(form, "join", ("In.Name", "  Tuva  "));

        Assert.Equal("Turid", form.All("input[name='In.Name']")[0].GetAttribute("value"));
        Assert.Equal("Tuva", phone.Cookies.GetAllCookies().Single(c => c.Name == Seats.NameCookie).Value);
    }

    [Fact]
    public async Task Code_that_can_be_none_and_one_that_nothing_has_are_told_apart_kindly()
    {
        var visitor = House.Anonymous();

        var (malformed, unknown, typed) = (await visitor.See("/w?code=abc"), await visitor.See("/w?code=bbb%20222"), await visitor.See("/w/BBB222"));

        Assert.All([malformed, unknown, typed], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Contains("K7P 2XM", Page.Words(malformed.All(".field-mistake")[0]), StringComparison.Ordinal);
        Assert.Equal(JoiningTexts.CodeUnknown.InWith("nb", "BBB 222"), Page.Words(unknown.All(".field-mistake")[0]));
        Assert.Equal("/w?code=BBB222", typed.Address);
    }

    [Fact]
    public async Task Address_that_guesses_is_shut_out_of_every_page_with_a_code()
    {
        await using var house = await WebHouse.Open(House.Kind);
        var made = await Given.MadeWorkshop(house);
        var visitor = house.Anonymous();
        var guesses = house.Services.GetRequiredService<CodeGuesses>();
        Assert.Equal(HttpStatusCode.OK, (await visitor.See(made.Live)).Status);

        for (var i = 0; i < CodeGuesses.Most; i++) guesses.Guessed(null);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await visitor.See(made.Live)).Status);
        Assert.Equal(JoiningTexts.TooManyCodes.Nb, Page.Words((await visitor.See($"/w?code={made.Workshop.Code}")).All(".field-mistake")[0]));
    }

    [Fact]
    public async Task Pages_behind_a_code_speak_the_language_of_the_programme()
    {
        var made = await Given.MadeWorkshop(House);
        await House.Ask(async services =>
        {
            var db = services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>();
            await db.WriteUnaudited(() => db.Programmes.Where(p => p.Id == made.Programme.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Language, "nn")));
        });
        var phone = House.Anonymous();
        phone.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var page = await phone.See(made.Live);

        Assert.Contains(JoiningTexts.PromiseTitle.Nn, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workshop_that_is_over_says_so_to_guests_and_shows_members_the_record()
    {
        var made = await Given.MadeWorkshop(House);
        await made.Change(workshop => workshop.End(12, null));
        var member = await House.With(new Grant(Role.Observer, made.Programme.Id));

        var (guest, inside) = (await House.Anonymous().See(made.Live), await member.See(made.Live));

        Assert.Equal(JoiningTexts.OverTitle.Nb, guest.Heading);
        Assert.Equal(made.Address, inside.Address);
    }

    private static Guid AuthorOf(Visitor phone, GivenWorkshop made)
    {
        var secret = Convert.FromHexString(phone.Cookies.GetAllCookies().Single(c => c.Name == Seats.Cookie).Value);
        return made.House.Services.GetRequiredService<Seats>().SeatOf(made.Workshop.Id, secret).Author;
    }

    private Task<int> Audited() => House.Read(db => db.Audit.CountAsync(Cancelled));
}

public sealed class JoiningOnSqlite(SqliteHouse house) : JoiningTests(house), IClassFixture<SqliteHouse>;
public sealed class JoiningOnPostgres(PostgresHouse house) : JoiningTests(house), IClassFixture<PostgresHouse>;
