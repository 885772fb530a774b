using System.Net;
using System.Text;
using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys;

public abstract class ImportJobTests(WebHouse house) : HouseTests(house)
{
    private static readonly byte[] Large = Encoding.UTF8.GetBytes(string.Join('\n',
        ["Hva?;Hvor?;Hvem?;Hvordan?", .. Enumerable.Range(0, 2500).Select(i => $"svar {i};sted {i};noen {i};slik {i}")]));

    [Fact]
    public async Task Ten_thousand_answers_are_brought_in_while_one_may_leave()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");
        var coordinator = await House.With(new Grant(Role.Coordinator, programme.Id));
        var check = await coordinator.Post(await coordinator.See($"/surveys/{programme.Key}/import"), "file", [new Upload("In.File", "stor.csv", Large)]);

        var refused = await coordinator.Post(check, "check", ("In.ClosedOn", "31.12.2099"), ("In.Do", "import"));
        var answer = await coordinator.Post(refused, "check", ("In.Title", "Stor"), ("In.ClosedOn", ""), ("In.Do", "import"));
        answer = await Eventually.Is(() => coordinator.See(answer.Address), page => !page.Address.StartsWith("/jobs/", StringComparison.Ordinal), page => page.Text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(($"/surveys/{programme.Key}/1", "Stor"), (answer.Address, answer.Heading));
        Assert.Contains("2500 svar", (await coordinator.See($"/surveys/{programme.Key}/1/results")).Text, StringComparison.Ordinal);
        Assert.NotNull((await House.Read(db => db.Audit.SingleAsync(a => a.Verb == "survey.import" && a.ProgrammeId == programme.Id, Cancelled))).PersonId);
        var item = await House.Read(db => db.Outbox.AsNoTracking().SingleAsync(i => i.SubjectId == programme.Id, Cancelled));
        Assert.Null(item.Payload);
        Assert.Null(House.Services.GetRequiredService<Staging>().Get(programme.Id, Guid.Parse(item.Occasion)));
    }

    [Fact]
    public async Task Import_that_came_through_before_the_program_was_killed_is_not_made_twice()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");
        var dead = await PromisedAndTaken(programme);
        await House.Ask(services => ImportJob.Job.Run(new JobCall(services, dead, Actor.Program, Cancelled)));

        House.Clock.Forward(OutboxLeases.Lease * 2);
        var item = await Given.ItemWhen(House, dead.Id, i => i.FinishedAt is not null);

        Assert.Equal(($"/surveys/{programme.Key}/1", null, 2), (item.Result, item.Failure, item.Attempts));
        Assert.Equal((1, 10_000), await House.Read(async db => (
            await db.Surveys.CountAsync(s => s.ProgrammeId == programme.Id, Cancelled),
            await db.Answers.CountAsync(a => a.WaveId == dead.Id, Cancelled))));
    }

    [Fact]
    public async Task Page_tells_how_far_it_is_then_what_went_wrong_and_only_to_those_who_edit_surveys()
    {
        var programme = await Given.ProgrammeWith(House, "Anne Li");
        var researcher = await House.With(new Grant(Role.Researcher, programme.Id));
        var member = await House.With(new Grant(Role.Member, programme.Id));
        var item = await PromisedAndTaken(programme);
        var address = $"/jobs/{programme.Key}/{item.Id}";

        var soon = await researcher.See(address);
        await House.Ask(s => s.GetRequiredService<OutboxLeases>().Tell(item, new(4200, 10_000)));
        var under = await researcher.See(address);
        await House.Ask(s => s.GetRequiredService<OutboxLeases>().GiveUp(item, "Filen passer ikke."));
        var failed = await researcher.See(address);

        Assert.Empty(soon.All("progress"));
        Assert.Contains("Leser svar … 4 200 av 10 000", under.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(("1", "4200"), (under.Html.QuerySelector("noscript meta[http-equiv=refresh]")!.GetAttribute("content"), under.Html.QuerySelector("#job progress")!.GetAttribute("value")));
        Assert.Contains("Filen passer ikke.", failed.Text, StringComparison.Ordinal);
        Assert.Null(failed.Html.GetElementById("job"));
        Assert.Single(failed.All($"a[href='/surveys/{programme.Key}/import/{item.Occasion}']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.See(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await researcher.See($"/jobs/{programme.Key}/{Guid.Empty}")).Status);
    }

    /// <summary>Promised, and in the same change taken by a worker that is never heard of.</summary>
    private Task<OutboxItem> PromisedAndTaken(ProgrammeRef programme) => House.Ask(services =>
    {
        var staged = services.GetRequiredService<Staging>().Put(programme.Id, new StagedFile("stor.csv", Large).ToBytes());
        var source = ImportSource.Read(Large, "stor.csv");
        return services.GetRequiredService<Db>().Write(Actor.Program, new Act("test.promise", programme.Id), async () =>
        {
            await services.GetRequiredService<ImportJob>().Promise(Actor.Program, programme, staged, source, new ImportChoices { Title = "Stor" });
            return (await services.GetRequiredService<OutboxLeases>().Take([ImportJob.Job.Kind]))!;
        });
    });
}

public sealed class ImportJobOnSqlite(SqliteHouse house) : ImportJobTests(house), IClassFixture<SqliteHouse>;
public sealed class ImportJobOnPostgres(PostgresHouse house) : ImportJobTests(house), IClassFixture<PostgresHouse>;
