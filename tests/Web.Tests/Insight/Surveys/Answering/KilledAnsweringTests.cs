using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Insight.Surveys.Answering;

/// <summary>The program itself, killed while people answer and while a wave is closed.</summary>
public abstract class KilledAnsweringTests(WebHouse house) : HouseTests(house)
{
    private const int Kills = 10, AnsweredBetween = 15, AtOnce = 8;

    [Fact]
    public async Task Killed_while_people_answer_it_loses_no_acknowledged_ballot_and_doubles_none()
    {
        var own = await WebHouse.OpenNow(House.Kind);
        var wave = await Given.OpenWave(own, people: (Kills + 1) * AnsweredBetween);
        var people = new People(wave, await Tokens(wave));
        var site = await own.MoveOut();

        for (var kill = 1; kill <= Kills; kill++)
        {
            await using (var program = await RunningProgram.On(site))
            {
                var sending = people.Send(program.Client, AtOnce);
                await people.WhenAcknowledged(kill * AnsweredBetween);
                await program.Kill();
                await sending;
            }
            var (ballots, took) = await Stored(site);
            Assert.Subset(ballots, people.Acknowledged.Keys.ToHashSet());
            Assert.Equal(ballots.Count, took);
        }
        await using (var program = await RunningProgram.On(site)) await people.Send(program.Client, AtOnce);

        await using var again = await WebHouse.On(site);
        again.Clock.SetTo(DateTimeOffset.UtcNow);
        wave = wave with { House = again };
        await wave.CloseWholly();
        Assert.Equal(Enumerable.Range(0, wave.People.Count).SelectMany(p => Enumerable.Repeat(OpenWave.Words(p), wave.Questions.Count)), (await wave.Opened()).Select(a => a.Words));
        TestContext.Current.TestOutputHelper?.WriteLine($"{people.Again} of {wave.People.Count} were sent again after a kill.");
    }

    [Fact]
    public async Task Killed_while_it_closes_a_wave_it_ends_with_every_ballot_once_and_the_key_gone()
    {
        const int People = 120;
        var own = await WebHouse.Open(House.Kind, demo: false);
        // Two days ago, so that the program finds the wave's last day over when it starts.
        own.Clock.SetTo(DateTimeOffset.UtcNow.AddDays(-2));
        var wave = await Given.OpenWave(own, people: People);
        await Task.WhenAll(Enumerable.Range(0, People).Select(p => wave.Answer(p, wave.Says(OpenWave.Words(p)))));
        await CloseWhenStarted(wave);
        await using var prepared = await own.MoveOut();

        var whole = await TimeToClose(await prepared.Copy());
        var (before, after) = (0, 0);
        // From the first moment to when it would have been nearly done.
        foreach (var part in (double[])[0, 0.3, 0.5, 0.7, 0.85, 0.95])
        {
            var site = await prepared.Copy();
            await using (var program = await RunningProgram.On(site))
            {
                await Task.Delay(whole * part, Cancelled);
                await program.Kill();
            }
            if ((await Stored(site)).Ballots.Count == 0) after++;
            else before++;
            // As if the minute were over for which the killed one holds its work.
            await site.Ask("update outbox_item set leased_until = null");
            await using (await RunningProgram.On(site)) await site.UntilDone("survey.wipe");

            await using var again = await WebHouse.On(site);
            var closed = wave with { House = again };
            Assert.Equal(Enumerable.Range(0, People).SelectMany(p => Enumerable.Repeat(OpenWave.Words(p), wave.Questions.Count)), (await closed.Opened()).Select(a => a.Words));
            Assert.Equal(People, (await again.Read(db => db.Askings.SingleAsync(Cancelled))).Received);
            Assert.Equal(0, await again.Read(db => db.Ballots.CountAsync(Cancelled)));
            Assert.False(File.Exists(Path.Combine(again.DataFolder, "keys", $"{wave.Id:N}.key")));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"Killed {before} times before it was counted, {after} times after.");
    }

    private static Task<List<string>> Tokens(OpenWave wave) => wave.House.Ask(async services =>
    {
        var seal = services.GetRequiredService<KeyStore>().Seal(wave.Programme.Id);
        var invitations = await services.GetRequiredService<Db>().Invitations.AsNoTracking().Where(i => i.WaveId == wave.Id).ToDictionaryAsync(i => i.PersonId, i => i.Token);
        return wave.People.Select(person => seal.Open(invitations[person])).ToList();
    });

    private static Task CloseWhenStarted(OpenWave wave) => wave.House.Ask(async services =>
    {
        var (db, outbox) = (services.GetRequiredService<Db>(), services.GetRequiredService<OutboxDesk>());
        await db.WriteUnaudited(async () =>
        {
            var asking = await db.Askings.SingleAsync(a => a.WaveId == wave.Id);
            var last = DateOnly.FromDateTime(wave.House.Clock.GetUtcNow().UtcDateTime);
            asking.Plan(asking.OpensOn, null, last);
            await outbox.PromiseAt(WhoActs.Program, "survey.close", wave.Programme.Id, wave.Id.ToString(), wave.House.Clock.GetUtcNow().UtcDateTime.AddDays(1));
        });
    });

    private static async Task<(HashSet<Guid> Ballots, int Took)> Stored(Site site)
    {
        var ballots = (await site.Ask("select id from ballot")).Select(id => Guid.Parse(id.ToString()!)).ToHashSet();
        return (ballots, (await site.Ask("select person_id from participation")).Count);
    }

    private static async Task<TimeSpan> TimeToClose(Site site)
    {
        await using (site)
        {
            await using var program = await RunningProgram.On(site);
            var clock = Stopwatch.StartNew();
            await site.UntilDone("survey.wipe");
            return clock.Elapsed;
        }
    }

    /// <summary>People with their phones: each has made one ballot, and sends it until it is acknowledged.</summary>
    private sealed class People(OpenWave wave, IReadOnlyList<string> tokens)
    {
        private readonly Guid[] ballots = [.. tokens.Select(_ => Guid.NewGuid())];
        private readonly ConcurrentQueue<int> waiting = new(Enumerable.Range(0, tokens.Count));
        private int again;
        public ConcurrentDictionary<Guid, bool> Acknowledged { get; } = new();
        public int Again => again;
        /// <summary>So many at a time, until all have sent, or the program is not there.</summary>
        public Task Send(HttpClient client, int atOnce) => Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (waiting.TryDequeue(out var person))
                if (!await SendOne(client, person))
                {
                    Interlocked.Increment(ref again);
                    waiting.Enqueue(person);
                    return;
                }
        })));

        public Task WhenAcknowledged(int many) =>
            Eventually.So(() => Task.FromResult(Acknowledged.Count >= many), () => $"Only {Acknowledged.Count} were acknowledged.");

        private async Task<bool> SendOne(HttpClient client, int person)
        {
            var said = wave.Questions.Select(q => KeyValuePair.Create(AskedItem.Field(q), OpenWave.Words(person)));
            using var form = new FormUrlEncodedContent([KeyValuePair.Create(AnswerForm.BallotField, ballots[person].ToString()), .. said]);
            try
            {
                using var answer = await client.PostAsync(new Uri($"/answer/{tokens[person]}/ballot", UriKind.Relative), form, Cancelled);
                Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
                Acknowledged[ballots[person]] = true;
                return true;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}

public sealed class KilledAnsweringOnSqlite(SqliteHouse house) : KilledAnsweringTests(house), IClassFixture<SqliteHouse>;
public sealed class KilledAnsweringOnPostgres(PostgresHouse house) : KilledAnsweringTests(house), IClassFixture<PostgresHouse>;
