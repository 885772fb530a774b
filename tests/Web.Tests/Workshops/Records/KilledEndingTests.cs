using System.Diagnostics;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Outbox;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Workshops.Records;

/// <summary>The program itself, killed while it ends a workshop.</summary>
public abstract class KilledEndingTests(WebHouse house) : HouseTests(house)
{
    private const int People = 10, NotesEach = 40;

    [Fact]
    public async Task Killed_while_it_ends_a_workshop_it_leaves_every_note_once_and_the_key_gone()
    {
        var own = await WebHouse.OpenNow(House.Kind);
        var session = await Given.Session(own, People);
        await session.Do(new Begin(1));
        var written = Enumerable.Range(0, People * NotesEach).Select(n => $"lapp {n:000}").ToList();
        await Task.WhenAll(written.Select((text, n) => session.Do(new Write(Guid.NewGuid(), 0, null, text), n % People)));
        await own.Ask(services => services.GetRequiredService<Db>().WriteUnaudited(() =>
            services.GetRequiredService<OutboxDesk>().PromiseAt(WhoActs.Program, WipeJob.Finish, session.Programme.Id, session.Id.ToString(), DateTime.UtcNow)));
        await using var prepared = await own.MoveOut();

        var whole = await TimeToEnd(await prepared.Copy());
        var (before, after) = (0, 0);
        // From the first moment to when it would have been nearly done.
        foreach (var part in (double[])[0, 0.5, 0.8, 0.95])
        {
            var site = await prepared.Copy();
            await using (var program = await RunningProgram.On(site))
            {
                await Task.Delay(whole * part, Cancelled);
                await program.Kill();
            }
            if ((await site.Ask("select 1 from workshop_event")).Count == 0) after++;
            else before++;
            // As if the minute were over for which the killed one holds its work.
            await site.Ask("update outbox_item set leased_until = null");
            await using (await RunningProgram.On(site)) await site.UntilDone("workshop.finish");

            await using var again = await WebHouse.On(site);
            var record = await (session with { House = again }).Record();
            Assert.Equal(written, record.Groups.SelectMany(g => g.Rounds).SelectMany(r => r.Loose).Select(n => n.Text!).Order(StringComparer.Ordinal));
            Assert.Equal(People, record.Workshop.Participants);
            Assert.Equal(0, await again.Read(db => db.WorkshopEvents.CountAsync(Cancelled)));
            Assert.False(File.Exists(Path.Combine(again.DataFolder, "keys", $"{session.Id:N}.key")));
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"Killed {before} times before the record was written, {after} times after.");
    }

    private static async Task<TimeSpan> TimeToEnd(Site site)
    {
        await using (site)
        {
            await using var program = await RunningProgram.On(site);
            var clock = Stopwatch.StartNew();
            await site.UntilDone("workshop.finish");
            return clock.Elapsed;
        }
    }
}

public sealed class KilledEndingOnSqlite(SqliteHouse house) : KilledEndingTests(house), IClassFixture<SqliteHouse>;
public sealed class KilledEndingOnPostgres(PostgresHouse house) : KilledEndingTests(house), IClassFixture<PostgresHouse>;
