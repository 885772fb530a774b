using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

public abstract class BallotBoxTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Ballot_sent_again_is_acknowledged_and_stored_once()
    {
        var wave = await Given.OpenWave(House);
        var ballot = wave.Says("en gang");

        await wave.Answer(0, ballot);
        await wave.Answer(0, ballot);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => wave.Answer(0, ballot)));

        Assert.Equal((1, 1), await Stored(wave));
    }

    [Fact]
    public async Task Ballot_sent_twice_at_the_same_moment_is_stored_once()
    {
        var wave = await Given.OpenWave(House);
        await using var second = await House.Second();
        var (ballot, respondent) = (wave.Says("en gang"), await wave.Respondent(0));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            await using var scope = (i % 2 == 0 ? House.Services : second.Services).CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<BallotBox>().Submit(respondent, ballot);
        })));

        Assert.Equal((1, 1), await Stored(wave));
    }

    [Fact]
    public async Task Second_ballot_of_the_same_person_is_refused()
    {
        var wave = await Given.OpenWave(House);
        await wave.Answer(0, wave.Says("først"));
        var respondent = await wave.Respondent(1);

        var refused = await Assert.ThrowsAsync<UserMistake>(() => wave.Answer(0, wave.Says("så")));
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => House.Ask(async services =>
            await Record.ExceptionAsync(() => services.GetRequiredService<BallotBox>().Submit(respondent, wave.Says("to på en gang")))))));

        Assert.Equal((string)AnsweringTexts.AnsweredAlready, refused.Message);
        Assert.Single(both, failure => failure is null);
        Assert.Single(both.OfType<UserMistake>());
        Assert.Equal((2, 2), await Stored(wave));
    }

    [Fact]
    public async Task Open_link_takes_ballots_and_knows_nobody()
    {
        var wave = await Given.OpenWave(House, openLink: true);

        for (var i = 0; i < 3; i++) await wave.Answer(null, wave.Says("åpent"));

        Assert.Equal((3, 0), await Stored(wave));
    }

    [Fact]
    public async Task Ballot_after_the_last_day_or_the_closing_is_refused()
    {
        var wave = await Given.OpenWave(House);
        await wave.AnswerAll(Enumerable.Range(0, 5));
        var late = await wave.Respondent(6);

        await wave.Close();
        var refused = await Assert.ThrowsAsync<UserMistake>(() => wave.Answer(5, wave.Says("for sent")));
        var opened = await Assert.ThrowsAsync<UserMistake>(() => House.Ask(s => s.GetRequiredService<BallotBox>().Submit(late, wave.Says("for sent"))));

        Assert.Equal((string)AnsweringTexts.Closed, refused.Message);
        Assert.Equal((string)AnsweringTexts.Closed, opened.Message);
        Assert.Equal(5 * wave.Questions.Count, (await wave.Opened()).Count);
    }

    /// <summary>Whoever was told «thank you» is in the count, and nobody else.</summary>
    [Fact]
    public async Task Closing_while_people_answer_loses_no_acknowledged_ballot_and_lets_none_in_afterwards()
    {
        var wave = await Given.OpenWave(House, people: 40);
        await using var second = await House.Second();
        await wave.AnswerAll(Enumerable.Range(0, 5));
        var respondents = await Task.WhenAll(Enumerable.Range(5, 35).Select(i => wave.Respondent(i)));
        var acknowledged = new bool[35];

        var sending = respondents.Select((respondent, i) => Task.Run(async () =>
        {
            await Task.Delay(i, Cancelled);
            await using var scope = (i % 2 == 0 ? House.Services : second.Services).CreateAsyncScope();
            var failure = await Record.ExceptionAsync(() => scope.ServiceProvider.GetRequiredService<BallotBox>().Submit(respondent, wave.Says(OpenWave.Words(i + 5))));
            acknowledged[i] = failure is null;
            if (failure is not null) Assert.IsType<UserMistake>(failure);
        })).ToList();
        await Task.Delay(15, Cancelled);
        await wave.Close();
        await Task.WhenAll(sending);

        var expected = Enumerable.Range(0, 5).Concat(Enumerable.Range(5, 35).Where(i => acknowledged[i - 5])).Select(OpenWave.Words);
        Assert.Equal(expected.SelectMany(w => Enumerable.Repeat(w, wave.Questions.Count)), (await wave.Opened()).Select(a => a.Words));
        Assert.Equal((0, acknowledged.Count(a => a) + 5), await Stored(wave));
    }

    [Fact]
    public async Task Named_answers_sent_again_replace_the_first_with_all_that_hung_on_them()
    {
        var wave = await Given.OpenWave(House, anonymous: false);
        await wave.Answer(0, wave.Says("før"));
        await wave.Answer(1, wave.Says("en annen"));
        await House.Read(async db =>
        {
            var (answer, category) = ((await db.Answers.Where(a => a.WaveId == wave.Id).ToListAsync(Cancelled)), new Category(Guid.CreateVersion7(), wave.Questions[0].Id, 1, "Tid"));
            await db.WriteUnaudited(async () =>
            {
                db.Add(category);
                await db.SaveChangesAsync(Cancelled);
                db.AddRange(answer.Select(a => new AnswerCategory(a.Id, category.Id)));
                db.AddRange(answer.Select(a => new Quotation(Guid.CreateVersion7(), a.Id, a.QuestionId, category.Id, a.Value)));
            });
            return true;
        });
        var before = await House.Read(db => db.Waves.Where(w => w.Id == wave.Id).Select(w => w.AnswerRevision).SingleAsync(Cancelled));
        var second = wave.Says("etter");

        await wave.Answer(0, second);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => wave.Answer(0, second)));

        Assert.Equal(["en annen", "en annen", "etter", "etter"], (await wave.Opened()).Select(a => a.Words));
        Assert.Equal((0, 2), await Stored(wave));
        Assert.Equal(2, await House.Read(db => db.AnswerCategories.CountAsync(c => db.Answers.Any(a => a.Id == c.AnswerId && a.WaveId == wave.Id), Cancelled)));
        Assert.Equal(2, await House.Read(db => db.Quotations.CountAsync(q => wave.Questions.Select(x => x.Id).Contains(q.QuestionId), Cancelled)));
        Assert.True(await House.Read(db => db.Waves.Where(w => w.Id == wave.Id).Select(w => w.AnswerRevision).SingleAsync(Cancelled)) > before);
    }

    [Fact]
    public async Task Named_wave_closes_with_its_names_and_takes_no_more()
    {
        var wave = await Given.OpenWave(House, anonymous: false);
        await wave.AnswerAll(0, 1);

        await wave.Close();

        await Assert.ThrowsAsync<UserMistake>(() => wave.Answer(0, wave.Says("for sent")));
        Assert.Equal(2, await House.Read(db => db.NamedSheets.CountAsync(s => s.WaveId == wave.Id, Cancelled)));
        Assert.Equal(2, (await House.Read(db => db.Askings.SingleAsync(a => a.WaveId == wave.Id, Cancelled))).Received);
    }

    private static Task<(int Ballots, int Took)> Stored(OpenWave wave) => wave.House.Read(async db =>
        (await db.Ballots.CountAsync(b => b.WaveId == wave.Id), await db.Participations.CountAsync(p => p.WaveId == wave.Id)));
}

public sealed class BallotBoxOnSqlite(SqliteHouse house) : BallotBoxTests(house), IClassFixture<SqliteHouse>;
public sealed class BallotBoxOnPostgres(PostgresHouse house) : BallotBoxTests(house), IClassFixture<PostgresHouse>;
