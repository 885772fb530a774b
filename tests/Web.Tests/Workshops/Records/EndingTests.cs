using System.Net;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Tests.Workshops.Boards;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Planning;
using BlankeArk.Web.Workshops.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Records;

/// <summary>A workshop ends once, and leaves the whole of what came of it.</summary>
public abstract class EndingTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Record_holds_statement_stacks_votes_survivors_and_every_note_also_what_was_left_behind()
    {
        var session = await Given.Session(House);
        await session.Play(6, 2, 4, 0, 5, 1, 3);

        await session.EndWholly();
        var record = await session.Record();

        var group = Assert.Single(record.Groups);
        Assert.Equal("Hvordan kan vi få mer tid?", group.Statement);
        var round = Assert.Single(group.Rounds);
        Assert.Equal("Retninger her", record.TitleOf(round.Number));
        Assert.Equal(["Tid til folk", "Biler"], round.Stacks.Select(s => s.Name));
        // Of seven people three gave theirs to what was left behind: 0, 3 and 6 gave 1, 2 and 1 dots.
        Assert.Equal([(true, 6), (false, 4)], round.Stacks.Select(s => (s.Survives, s.Dots!.Value)));
        Assert.Equal([3, 2], round.Stacks.Select(s => s.Notes.Count));
        Assert.Equal(Enumerable.Range(0, 7).Select(OpenSession.Words), round.Stacks.SelectMany(s => s.Notes).Concat(round.Loose).Select(n => n.Text).Order(StringComparer.Ordinal));
        Assert.All(round.Loose.Concat(round.Stacks.SelectMany(s => s.Notes)), note => Assert.Equal("bra", note.Under));
        Assert.Equal(("Spør to", Home.Awaited), (round.Stacks[0].Card!.FirstStep, round.Stacks[0].Home));
        Assert.Single(round.Loose, note => note.Hidden);
        Assert.Equal(7, record.Workshop.Participants);
        Assert.Equal([0, 7, 0, 0, 0], record.Spread!.Notes);
        Assert.Equal(7, record.Spread.Votes.Sum());
    }

    [Fact]
    public void Rounds_are_called_what_their_phases_have_in_common_and_proposals_go_by_their_own_name()
    {
        var (creative, plain) = (new Board(), new Session());
        foreach (var happened in creative.Decide(new SetPlan(Templates.Creative.Plan("nb", [])), OpenSession.Leader, DateTime.UtcNow)) creative.Apply(happened);

        Assert.Equal([(1, "Retninger"), (2, "Ideer"), (3, "Foredling")], BoardRecord.Of(creative).Rounds.OrderBy(r => r.Key).Select(r => (r.Key, r.Value)));
        Assert.Equal([(1, "Retninger"), (2, "Ideer")], BoardRecord.Of(plain.Board).Rounds.OrderBy(r => r.Key).Select(r => (r.Key, r.Value)));
    }

    [Fact]
    public async Task Fewer_than_five_leave_no_distribution()
    {
        var session = await Given.Session(House, people: 4);
        await session.Do(new Begin(1));
        await session.Write(0, 1, 2, 3);

        await session.EndWholly();

        var record = await session.Record();
        Assert.Equal((4, null), (record.Workshop.Participants, record.Workshop.Participation));
    }

    [Fact]
    public async Task Whoever_is_named_to_lead_it_ends_it_on_its_page_whatever_their_role_and_nobody_else()
    {
        var session = await Given.Session(House);
        await session.Play(0, 1, 2, 3, 4, 5, 6);
        var member = await House.With(new Grant(Role.Member, session.Programme.Id));
        var named = Guid.CreateVersion7();
        await House.Ask(services => Given.Grants(services, named, new Grant(Role.Member, session.Programme.Id)));
        await House.Ask(services => Given.KnownPerson(services, named));
        await House.Read(db => db.Workshops.Where(w => w.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(w => w.FacilitatorPersonId, named), Cancelled));
        var facilitator = await House.In(named);

        var refused = await member.See($"{session.Address}/end");
        var page = await facilitator.See($"{session.Address}/end");
        var ended = await facilitator.Post(page, "end");
        var again = await facilitator.See($"{session.Address}/end");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains(RecordTexts.EndFinal.Nb, page.Text, StringComparison.Ordinal);
        Assert.Equal(session.Address, ended.Address);
        Assert.Contains(RecordTexts.EndedAlready.Nb, again.Text, StringComparison.Ordinal);
        Assert.False(await House.Read(db => db.WorkshopEvents.AnyAsync(e => e.WorkshopId == session.Id, Cancelled)));
        await Assert.ThrowsAnyAsync<Exception>(() => session.Do(new Begin(1)));
    }

    /// <summary>As after kill -9: the promise stands, and perhaps the board's last word, but no record.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cut_short_it_is_ended_by_the_next_program(bool boardWasTold)
    {
        var own = await WebHouse.Open(House.Kind, demo: false);
        var session = await Given.Session(own);
        await session.Play(0, 1, 2, 3, 4, 5, 6);
        await own.Ask(async services =>
        {
            var (db, outbox) = (services.GetRequiredService<BlankeArk.Web.Platform.Data.Db>(), services.GetRequiredService<BlankeArk.Web.Platform.Outbox.OutboxDesk>());
            await db.WriteUnaudited(() => outbox.PromiseAt(BlankeArk.Web.Platform.Access.Actor.Program, WipeJob.Finish, session.Programme.Id, session.Id.ToString(), own.Clock.GetUtcNow().UtcDateTime.AddMinutes(1)));
        });
        if (boardWasTold) await session.Do(new Finish());

        await using var next = await WebHouse.On(await own.MoveOut());
        next.Clock.Forward(TimeSpan.FromMinutes(2));
        session = session with { House = next };
        await session.Cleared();

        Assert.Equal(7, (await session.Record()).NoteCount);
        Assert.False(next.Services.GetRequiredService<KeyStore>().Has(session.Id));
        Assert.Equal(0, await next.Read(db => db.WorkshopEvents.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Two_who_end_it_at_once_leave_one_record()
    {
        var session = await Given.Session(House);
        await session.Play(0, 1, 2, 3, 4, 5, 6);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            try
            {
                await session.End();
            }
            catch (Exception why) when (why is BlankeArk.Web.Platform.UserMistake or Refused)
            {
                // Somebody else was first.
            }
        }, Cancelled)));

        Assert.Equal(7, await House.Read(db => db.RecordNotes.CountAsync(n => n.WorkshopId == session.Id, Cancelled)));
        Assert.Equal(1, await House.Read(db => db.RecordGroups.CountAsync(n => n.WorkshopId == session.Id, Cancelled)));
        Assert.Equal(WorkshopState.Ended, (await session.Record()).Workshop.State);
    }
}

public sealed class EndingOnSqlite(SqliteHouse house) : EndingTests(house), IClassFixture<SqliteHouse>;
public sealed class EndingOnPostgres(PostgresHouse house) : EndingTests(house), IClassFixture<PostgresHouse>;
