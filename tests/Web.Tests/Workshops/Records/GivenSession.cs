using System.Security.Cryptography;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Live;
using BlankeArk.Web.Workshops.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WhoActs = BlankeArk.Web.Platform.Access.Actor;

namespace BlankeArk.Web.Tests.House;

/// <summary>A workshop that goes on, with people who have joined its one group, and have phones with seats.</summary>
public sealed record OpenSession(WebHouse House, ProgrammeRef Programme, Guid Id, string Code, Guid Group, IReadOnlyList<byte[]> Seats)
{
    public static Player Leader { get; } = new(Guid.NewGuid(), IsFacilitator: true);

    public string Address => $"/workshops/{Programme.Key}/1";

    public Player Player(int person) => new(House.Services.GetRequiredService<Seats>().SeatOf(Id, Seats[person]).Author, IsFacilitator: false);

    public Task Do(BoardCommand command, int? person = null) =>
        House.Services.GetRequiredService<LiveSessions>().Do(Id, Guid.NewGuid(), command, person is { } who ? Player(who) : Leader);

    public static string Words(int person) => $"kjennetegn{person:000}lapp";

    /// <summary>A note by each of these people, one after the other.</summary>
    public async Task<IReadOnlyList<Guid>> Write(params IEnumerable<int> people)
    {
        var notes = new List<Guid>();
        foreach (var person in people)
        {
            notes.Add(Guid.NewGuid());
            await Do(new Write(notes[^1], 0, null, Words(person)), person);
        }
        return notes;
    }

    /// <summary>Writing, stacking, voting and a card, so that everything a board can hold is there. Gives the notes.</summary>
    public async Task<IReadOnlyList<Guid>> Play(params IReadOnlyList<int> order)
    {
        await Do(new ChooseStatement(Group, "Hvordan kan vi få mer tid?"));
        await Do(new Begin(1));
        var notes = await Write(order);
        await Do(new Reveal(null));
        await Do(new Begin(2));
        var (kept, left) = (Guid.NewGuid(), Guid.NewGuid());
        await Do(new MakeStack(kept, "Tid til folk", [.. notes.Take(3)]));
        await Do(new MakeStack(left, "Biler", [.. notes.Skip(3).Take(2)]));
        await Do(new OpenVoting(null, true));
        foreach (var person in order) await Do(new Vote(person % 3 == 0 ? left : kept, 1 + person % 2, null, null), person);
        await Do(new OpenVoting(null, false));
        await Do(new Choose(kept, true));
        await Do(new Hide(notes[^1], true));
        await Do(new Begin(3));
        await Do(new FillCard(kept, new Card { What = "Faste par", FirstStep = "Spør to", NoHomeYet = true, Landed = true }));
        return notes;
    }

    public Task End() => House.Ask(services => services.GetRequiredService<Ending>().End(WhoActs.Program, Programme.Id, Id));

    /// <summary>Ends, and waits until the job that clears up has ended.</summary>
    public async Task EndWholly()
    {
        await End();
        await Cleared();
    }

    public Task Cleared() => Eventually.So(IsCleared, () => "The workshop was not cleared up.");

    private async Task<bool> IsCleared()
    {
        var (occasion, kind) = (Id.ToString(), "workshop.finish");
        var item = await House.Read(db => db.Outbox.AsNoTracking().SingleAsync(i => i.Kind == kind && i.Occasion == occasion));
        return item.Failure is { } failure ? throw new InvalidOperationException(failure) : item.FinishedAt is not null;
    }

    public Task<ReadRecord> Record() => House.Ask(services => services.GetRequiredService<WorkshopRecord>().Read(WhoActs.Program, Programme.Id, 1));
}

public static partial class Given
{
    /// <summary>So many people have joined a workshop of two halves of one round, and a card.</summary>
    public static async Task<OpenSession> Session(WebHouse house, int people = 7)
    {
        var programme = await ProgrammeWith(house, [$"Prøve {Guid.NewGuid():N}"]);
        var session = new OpenSession(house, programme, Guid.CreateVersion7(), Codes.Make(), Guid.NewGuid(), [.. Enumerable.Range(0, people).Select(_ => RandomNumberGenerator.GetBytes(16))]);
        await house.Ask(services =>
        {
            var db = services.GetRequiredService<Db>();
            return db.WriteUnaudited(() =>
            {
                db.Workshops.Add(new Workshop(session.Id, programme.Id, 1, session.Code, "Idéverksted", new DateOnly(2026, 11, 18)));
                return Task.CompletedTask;
            });
        });
        await session.Do(new MakeGroup(session.Group, ""));
        await session.Do(new SetPlan(
        [
            new Phase { Number = 1, Kind = PhaseKind.Produce, Round = 1, Title = "Retninger her", Minutes = 10, Columns = ["bra", "vanskelig"] },
            new Phase { Number = 2, Kind = PhaseKind.Land, Round = 1, Title = "Lande", Minutes = 10, Voting = Voting.Dots, Dots = 3 },
            new Phase { Number = 3, Kind = PhaseKind.Refine, Round = 1, Title = "Kort", Minutes = 10 },
        ]));
        for (var person = 0; person < people; person++) await session.Do(new Join(session.Group), person);
        return session;
    }
}
