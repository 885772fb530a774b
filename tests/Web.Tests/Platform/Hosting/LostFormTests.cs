using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Hosting;

public abstract class LostFormTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Form_that_no_longer_stands_on_its_page_says_that_nothing_is_saved_and_leads_on()
    {
        var coordinator = await House.As(Role.Coordinator);
        var page = await coordinator.See("/programmes/demo/organisations");

        var answer = await Send(coordinator, page, ("_handler", "remove-what-was-there"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("Ingenting er lagret", answer.Heading);
        Assert.Contains("er borte eller endret av noen andre", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Html.QuerySelector("main a[href='/programmes/demo/organisations']"));
    }

    [Fact]
    public async Task Form_made_for_another_sign_in_says_so()
    {
        var programme = await House.DemoProgramme();
        var (coordinator, other) = (await House.With(new Grant(Role.Coordinator, programme)), await House.With(new Grant(Role.Coordinator, programme)));
        var page = await coordinator.See("/programmes/demo/organisations");

        var answer = await Send(other, page);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("hørte til en innlogging som ikke gjelder lenger", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_when_the_passkey_ran_out_is_handed_back_and_counts_once_the_passkey_is_shown()
    {
        var person = Guid.CreateVersion7();
        await House.Ask(services => Given.KnownPerson(services, person, "Kari Prøve", $"{person:N}@eksempel.no"));
        await House.Ask(services => Given.Grants(services, person, new Grant(Role.Administrator)));
        var (strong, weak) = (await House.In(person), await House.In(person, SignInLevel.Link));
        var page = await strong.See("/deployment/sign-out");
        Carry(strong, weak);

        var refused = await Send(weak, page, ("In.Email", "skrevet \"i\" <ro>"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        var form = Assert.Single(refused.All("form[action='/deployment/sign-out']"));
        Assert.Equal("skrevet \"i\" <ro>", form.QuerySelector("[name='In.Email']")!.GetAttribute("value"));
        var again = await Post(strong, "/deployment/sign-out", form.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)));
        Assert.Equal(["Ingen person har denne adressen."], again.Mistakes);
    }

    [Fact]
    public async Task Form_that_somebody_else_made_up_is_refused_also_when_it_is_sent_again()
    {
        var weak = await House.With(SignInLevel.Link, new Grant(Role.Administrator));

        var refused = await Post(weak, "/deployment/sign-out", [new("_handler", "end"), new("In.Email", "offer@eksempel.no")]);
        var fields = refused.Html.QuerySelectorAll("form[action='/deployment/sign-out'] input");

        Assert.DoesNotContain(fields, f => f.GetAttribute("name") == "__RequestVerificationToken");
    }

    // The two browsers stand for one, before and after its passkey ran out.
    private static void Carry(Visitor from, Visitor to)
    {
        foreach (var cookie in from.Cookies.GetAllCookies().Where(c => c.Name.Contains("forgery", StringComparison.Ordinal)).ToList())
            to.Cookies.Add(cookie);
    }

    private static Task<Page> Send(Visitor visitor, Page page, params (string Name, string Value)[] changed)
    {
        var fields = page.Html.QuerySelectorAll("main form input[type=hidden]").DistinctBy(i => i.GetAttribute("name"))
            .ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "");
        foreach (var (name, value) in changed) fields[name] = value;
        return Post(visitor, page.Address, fields);
    }

    private static async Task<Page> Post(Visitor visitor, string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        var answer = await visitor.Client.PostAsync(address, content, Cancelled);
        return new Page(answer, await answer.Content.ReadAsStringAsync(Cancelled));
    }
}

public sealed class LostFormOnSqlite(SqliteHouse house) : LostFormTests(house), IClassFixture<SqliteHouse>;
public sealed class LostFormOnPostgres(PostgresHouse house) : LostFormTests(house), IClassFixture<PostgresHouse>;
