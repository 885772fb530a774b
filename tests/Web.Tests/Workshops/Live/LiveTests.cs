using System.Text.Json;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>Phones at the front door of a workshop.</summary>
public abstract class LiveTests(WebHouse house) : HouseTests(house)
{
    [Fact]
    public async Task Note_that_is_acknowledged_is_with_everybody_and_is_mine_to_its_writer_alone()
    {
        var room = await LiveRoom.In(House);
        await using var writer = await room.Join();
        await using var reader = await room.Join();
        var note = Guid.NewGuid();

        var answer = await writer.Do(new Write(note, 0, null, "Gi hjemmetjenesten felles kart"));

        await reader.Until(p => p.Notes.ContainsKey(note));
        await writer.Until(p => p.Mine.ContainsKey(note));
        Assert.NotNull((long?)answer["n"]);
        Assert.Empty(reader.Mine);
        Assert.Equal(2, (int)reader.Head!["of"]!);
    }

    [Fact]
    public async Task Same_command_again_is_answered_the_same_and_has_no_second_effect()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();
        var (op, note) = (Guid.NewGuid(), Guid.NewGuid());

        var first = await phone.Do(new Write(note, 0, null, "Én gang"), op);
        var again = await phone.Do(new Write(note, 0, null, "Én gang"), op);

        Assert.Equal((long)first["n"]!, (long)again["n"]!);
        Assert.Null(again["no"]);
    }

    [Fact]
    public async Task Phone_that_was_away_is_told_what_it_missed_and_no_more()
    {
        var room = await LiveRoom.In(House);
        var (seat, before, missed) = (LiveRoom.Seat(), Guid.NewGuid(), Guid.NewGuid());
        await using var other = await room.Join();
        long since;
        await using (var phone = await room.Join(seat))
        {
            await phone.Do(new Write(before, 0, null, "Før tunnelen"));
            await phone.Until(p => p.Notes.ContainsKey(before));
            since = phone.N;
        }
        await other.Do(new Write(missed, 0, null, "Mens den var borte"));

        await using var again = await room.Connect(seat);
        await again.Hello(since);

        await again.Until(p => p.Notes.ContainsKey(missed));
        Assert.DoesNotContain("\"fresh\":true", again.Heard.First(said => said.Contains("\"seen\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("Før tunnelen", string.Concat(again.Heard.Where(said => said.Contains("\"seen\"", StringComparison.Ordinal))), StringComparison.Ordinal);
        // Its own it is told whole: that is how it knows that they arrived.
        await again.Until(p => p.Mine.ContainsKey(before));
    }

    [Fact]
    public async Task Phone_whose_seat_went_to_another_group_meanwhile_is_told_that_groups_board_whole()
    {
        var room = await LiveRoom.In(House);
        var (seat, other) = (LiveRoom.Seat(), Guid.NewGuid());
        await room.Do(new MakeGroup(other, "Natt"), LiveRoom.Leader);
        await room.Do(new WriteMany(other, 1, 0, null, ["Skrevet før byttet"]), LiveRoom.Leader);
        long since;
        await using (var phone = await room.Join(seat)) since = phone.N;
        await room.Do(new Join(other), room.PlayerOf(seat));

        await using var again = await room.Connect(seat);
        await again.Hello(since);

        await again.Until(p => p.Notes.Values.Any(n => (string)n["text"]! == "Skrevet før byttet"));
    }

    [Fact]
    public async Task Coach_says_what_closes_a_question_and_nothing_to_an_open_one()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();

        var (closed, open) = (await phone.Call("coach", "Bør vi innføre velferdsteknologi i hjemmetjenesten?"), await phone.Call("coach", "Hvordan kan de som bor hjemme få sove trygt om natten?"));

        Assert.False((bool)closed!["ok"]!);
        Assert.NotEmpty((string?)closed["say"] ?? "");
        Assert.True((bool)open!["ok"]!);
    }

    [Fact]
    public async Task Words_removed_are_gone_from_the_log_and_nobody_new_is_told_them()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();
        var note = Guid.NewGuid();
        await phone.Do(new Write(note, 0, null, "Kari Nordmann falt på badet"));

        await room.Do(new Remove(note), LiveRoom.Leader);

        await phone.Until(p => (bool)p.Notes[note]["removed"]!);
        var stored = await House.Ask(async services => await services.GetRequiredService<EventLog>().Read(room.Id, 0));
        Assert.DoesNotContain("Nordmann", JsonSerializer.Serialize(stored.SelectMany(l => l.Events), BoardJson.Options), StringComparison.Ordinal);
        await using var late = await room.Join();
        Assert.DoesNotContain("Nordmann", string.Concat(late.Heard), StringComparison.Ordinal);
        Assert.Contains(await House.Read(db => db.Deletions.Select(d => d.SubjectId).ToListAsync(Cancelled)), id => id == note);
    }

    [Fact]
    public async Task Everybody_is_told_anew_when_the_database_was_exchanged()
    {
        var room = await LiveRoom.In(House);
        await using var phone = await room.Join();
        var note = Guid.NewGuid();
        await phone.Do(new Write(note, 0, null, "Står i kopien også"));
        await phone.Until(p => p.Notes.ContainsKey(note));
        var heard = phone.Heard.Count;

        House.Services.GetRequiredService<LiveSessions>().ForgetAll();

        await phone.Until(p => p.Heard.Skip(heard).Any(said => said.Contains("\"fresh\":true", StringComparison.Ordinal) && said.Contains("Står i kopien", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Console_is_for_those_who_lead_and_closes_when_they_sign_out()
    {
        var room = await LiveRoom.In(House);
        var programme = await House.Read(db => db.Workshops.Where(w => w.Id == room.Id).Select(w => w.ProgrammeId).SingleAsync(Cancelled));
        var person = Guid.CreateVersion7();
        await House.Ask(services => Given.Grants(services, person, new Grant(Role.Facilitator, programme)));
        await House.Ask(services => Given.KnownPerson(services, person));
        var (leads, other) = (await House.In(person), await House.With(new Grant(Role.Member, programme)));
        await using var participant = await room.Join();

        await using var console = await room.Connect(LiveRoom.Seat(), "console", LiveRoom.CookieOf(leads));
        await console.Hello();
        await console.Until(p => p.Head is not null);

        Assert.Equal("FacilitatorOnly", (string?)(await participant.Do(new Begin(1)))["no"]);
        Assert.NotNull((await console.Do(new SetTimer(60, Running: true)))["n"]);
        Assert.Equal(1, (int)(await console.Call("people"))!["unnamed"]!);
        Assert.Null(await participant.Call("people"));
        await LiveRoom.IsShut(403, () => room.Socket(LiveRoom.Seat(), "console", LiveRoom.CookieOf(other)));
        await House.Ask(services => services.GetRequiredService<Sessions>().EndAllOf(WhoActs.Program, person));
        await console.Until(p => p.Reading.IsCompleted);
    }
}

public sealed class LiveOnSqlite(SqliteHouse house) : LiveTests(house), IClassFixture<SqliteHouse>;
public sealed class LiveOnPostgres(PostgresHouse house) : LiveTests(house), IClassFixture<PostgresHouse>;
