using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.AccessRequests;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Act = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Programmes.AccessRequests;

/// <summary>Somebody asks to read a programme's documents: they get what they have a right to, and not a byte of the rest.</summary>
public abstract partial class AccessRequestTests(WebHouse house) : HouseTests(house)
{
    private static readonly string[] Secret = ["Gunhild Storlykken", "gunhild.storlykken@example.no", "905 31 142", "uføretrygd"];

    private const string Body = """
        # Sak 1

        Prosjektlederen åpnet møtet. Pasienten Gunhild Storlykken fortalte om natta.
        Hun nås på [e-post](mailto:gunhild.storlykken@example.no) eller 905 31 142.

        - Hun har fått **uføre**trygd.
        - Gruppa prøver nattkamera.
        """;

    [Fact]
    public async Task What_is_blacked_out_is_in_no_byte_of_the_answer_and_each_gap_has_its_ground()
    {
        var (coordinator, address) = await Asked();
        var screen = await Choose(coordinator, address, "minutes-1");
        await Settle(coordinator, screen, Secrecy);
        var mine = await coordinator.Post(await coordinator.See(screen), "own", ("Own.Words", "uføretrygd"));
        Assert.DoesNotContain("uføretrygd", mine.Html.QuerySelector("#preview")!.TextContent, StringComparison.Ordinal);

        var answered = await coordinator.Post(await coordinator.See(address), "answer");

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        foreach (var (format, text) in new[] { ("docx", Opened.Docx(await File(coordinator, address, "docx"))), ("pdf", await Opened.Pdf(await File(coordinator, address, "pdf"))) })
        {
            Assert.All(Secret.Append("Gunhild").Append("Storlykken"), word => Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"{word} is in the {format}"));
            Assert.All(new[] { "Gruppa prøver nattkamera", "[sladdet: offl. § 13]", "offentleglova § 32", "Vi kjøper ett kamera" }, words => Assert.Contains(words, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Nothing_goes_out_until_every_suggestion_is_settled()
    {
        var (coordinator, address) = await Asked();
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.Get($"{address}/answer.pdf")).StatusCode);
        await Choose(coordinator, address, "minutes-1");

        var page = await coordinator.See(address);

        Assert.Contains(AccessTexts.SomeUnsettled.Nb, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("#answer form"));
        await Assert.ThrowsAsync<Web.Platform.UserMistake>(() => House.Ask(async services =>
            await services.GetRequiredService<AccessDesk>().Answer(Act.Program, (await Programme(services, address))!, 1)));
        Assert.Equal(HttpStatusCode.NotFound, (await coordinator.Get($"{address}/answer.docx")).StatusCode);
    }

    [Fact]
    public async Task Ground_that_permits_more_access_is_weighed_and_the_duty_of_secrecy_never()
    {
        var (coordinator, address) = await Asked();
        var screen = await Choose(coordinator, address, "minutes-1");

        var refused = await coordinator.Post(await coordinator.See(screen), "whole", ("Whole.Ground", nameof(Exemption.Internal)));
        var weighed = await coordinator.Post(await coordinator.See(screen), "whole", ("Whole.Ground", nameof(Exemption.Internal)), ("Whole.Weighed", "true"));
        var secret = await coordinator.Post(await coordinator.See(screen), "own", ("Own.Words", "natta"), ("Own.Weighed", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(AccessTexts.NotWeighed.Nb, refused.Mistakes);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (weighed.Status, secret.Status));
        var document = await House.Read(db => db.AccessDocuments.AsNoTracking().SingleAsync(d => db.AccessMarks.Any(m => m.DocumentId == d.Id && m.Phrase == "natta" && !m.Weighed), Cancelled));
        Assert.Equal((Exemption.Internal, true), (document.Refused!.Value, document.Weighed));

        await coordinator.Post(await coordinator.See(address), "answer");
        var text = Opened.Docx(await File(coordinator, address, "docx"));
        Assert.Contains("§ 14", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nattkamera", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_changed_meanwhile_is_read_anew_and_an_answer_says_what_it_said()
    {
        var (coordinator, address) = await Asked();
        var screen = await Choose(coordinator, address, "minutes-1");
        await Settle(coordinator, screen, ScreeningDesk.Stay);
        await Write(address, Body + "\n\nOgså Torvald Brekkhus var der, sier Torvald Brekkhus.", version: 1);

        Assert.Contains(AccessTexts.SomeChanged.Nb, (await coordinator.See(address)).Text, StringComparison.Ordinal);
        var renewed = await coordinator.Post(await coordinator.See(screen), "renew");
        Assert.Contains("Torvald Brekkhus", renewed.Html.QuerySelector("#suggestions")!.TextContent, StringComparison.Ordinal);
        await Settle(coordinator, screen, Secrecy, only: "Torvald");
        await coordinator.Post(await coordinator.See(address), "answer");
        await Write(address, "Helt andre ord.", version: 2);

        var text = Opened.Docx(await File(coordinator, address, "docx"));
        Assert.Contains("Gunhild Storlykken", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Torvald", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Helt andre ord", text, StringComparison.Ordinal);
        var late = await coordinator.See(screen);
        Assert.DoesNotContain(late.Html.Forms, form => Page.NameOf(form) is "settle" or "own" or "whole" or "drop" or "renew");
    }

    [Fact]
    public async Task Raw_answers_and_sealed_text_are_not_among_what_may_be_chosen()
    {
        var programme = await House.DemoProgramme();

        var available = await House.Ask(async services => await services.GetRequiredService<AccessReading>().Available(
            Given.Actor(Role.Coordinator, programme), await services.GetRequiredService<CurrentProgramme>().Become("demo")));

        Assert.All(available, document => Assert.Matches("^(programme|plan|note|(minutes|workshop|idea|measure)-\\d+)$", document.Key));
        Assert.Contains(available, document => document.Key.StartsWith("minutes-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_asked_is_forgotten_six_months_after_the_answer_and_the_case_is_not()
    {
        await using var own = await WebHouse.Open(House.Kind);
        var programme = await own.DemoProgramme();
        var actor = Given.Actor(Role.Coordinator, programme);
        await own.Ask(async services =>
        {
            var (desk, demo) = (services.GetRequiredService<AccessDesk>(), await services.GetRequiredService<CurrentProgramme>().Become("demo"));
            var number = await desk.Register(actor, programme, new AccessInput { Asked = "Planen", Received = "17.11.2026", Requester = "Avisa", Address = "avisa@example.no" });
            await desk.Choose(actor, demo, number, ["plan"]);
            await desk.Decide(actor, demo, number, 1, new Ground(Exemption.Internal, true));
            await desk.Answer(actor, demo, number);
            return number;
        });
        Assert.True((await own.Read(db => db.AccessRequests.AsNoTracking().SingleAsync(r => r.Asked == "Planen", Cancelled))).KnowsWho);

        own.Clock.Forward(TimeSpan.FromDays(184));
        await own.Ask(async services => { await services.GetRequiredService<Web.Programmes.Register.DueDesk>().Run(); return 0; });

        var request = await own.Read(db => db.AccessRequests.AsNoTracking().SingleAsync(r => r.Asked == "Planen", Cancelled));
        Assert.False(request.KnowsWho);
        Assert.Equal(("Planen", new DateOnly(2026, 11, 18)), (request.Asked, request.AnsweredOn!.Value));
        Assert.True(await own.Read(db => db.Deletions.AnyAsync(d => d.SubjectId == request.Id, Cancelled)));
    }

    [Fact]
    public async Task Name_taken_out_of_a_kept_answer_goes_from_the_words_blacked_out_too_and_the_gap_stays()
    {
        var (coordinator, address) = await Asked("Sigvald Brekkhus fortalte at han er syk.");
        var person = Guid.CreateVersion7();
        await House.Ask(async services =>
        {
            await Given.KnownPerson(services, person, "Sigvald Brekkhus");
            await Given.Grants(services, person, new Grant(Role.Observer, (await Programme(services, address)).Id));
        });
        var screen = await Choose(coordinator, address, "minutes-1");
        await coordinator.Post(await coordinator.See(screen), "own", ("Own.Words", "Sigvald Brekkhus fortalte at han er syk"));
        await coordinator.Post(await coordinator.See(address), "answer");
        var before = Opened.Docx(await File(coordinator, address, "docx"));

        await House.Ask(async services =>
        {
            var (db, kind) = (services.GetRequiredService<Db>(), HeldData.Kinds.Single(k => k.Name == "in-access-document"));
            var record = Assert.Single(await kind.Find(services, person));
            var erasing = new Erasing { Services = services, Person = new PersonRef(person, "Sigvald Brekkhus", null), Id = record.Id, Outcome = Fate.Unname, StandIn = new StandIn(db, "Tidligere deltaker") };
            await db.WriteUnaudited(() => kind.Erase!(erasing));
            return 0;
        });

        var after = Opened.Docx(await File(coordinator, address, "docx"));
        Assert.All(new[] { before, after }, text => Assert.DoesNotContain("er syk", text, StringComparison.Ordinal));
        Assert.All(new[] { before, after }, text => Assert.Contains("[sladdet: offl. § 13]", text, StringComparison.Ordinal));
        Assert.False(await House.Read(db => db.AccessMarks.AnyAsync(m => m.Phrase.Contains("Sigvald Brekkhus"), Cancelled)));
    }
}

public sealed class AccessRequestOnSqlite(SqliteHouse house) : AccessRequestTests(house), IClassFixture<SqliteHouse>;
public sealed class AccessRequestOnPostgres(PostgresHouse house) : AccessRequestTests(house), IClassFixture<PostgresHouse>;
