using System.Security.Cryptography;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Hosting;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Bench;

/// <summary>Workshops in the demo programme, each with one group that sees what is written at once, and perhaps with notes in it.</summary>
internal sealed record BoardStage(Guid Workshop, string Code, Guid Group)
{
    private const int NotesAtOnce = 50;

    public static async Task<List<BoardStage>> Set(string data, string? postgres, int sessions, int notes)
    {
        Environment.SetEnvironmentVariable("Data", data);
        Environment.SetEnvironmentVariable("Postgres", postgres);
        Environment.SetEnvironmentVariable("Demo", "true");
        await using var host = new CommandHost();
        var services = await host.Start();
        var (db, live) = (services.GetRequiredService<Db>(), services.GetRequiredService<LiveSessions>());
        var programme = await db.Programmes.Select(p => p.Id).SingleAsync();
        var stages = Enumerable.Range(0, sessions).Select(_ => new BoardStage(Guid.CreateVersion7(), Codes.Make(), Guid.NewGuid())).ToList();
        await db.WriteUnaudited(() =>
        {
            db.Workshops.AddRange(stages.Select((stage, i) => new Workshop(stage.Workshop, programme, 1000 + i, stage.Code, $"Verksted {i}", new DateOnly(2026, 11, 18))));
            return Task.CompletedTask;
        });
        await Task.WhenAll(stages.Select(stage => stage.Begin(live, notes)));
        return stages;
    }

    private async Task Begin(LiveSessions live, int notes)
    {
        var leader = new Player(Guid.NewGuid(), IsFacilitator: true);
        await Do(new MakeGroup(Group, ""));
        await Do(new SetPlan([new Phase { Number = 1, Kind = PhaseKind.Produce, Round = 1, Title = "Retninger", Minutes = 30, Showing = Showing.Live }]));
        await Do(new Begin(1));
        foreach (var some in Enumerable.Range(0, notes).Chunk(NotesAtOnce))
            await Do(new WriteMany(Group, 1, 0, null, [.. some.Select(n => $"En lapp som sto der fra før, nummer {n}: {RandomNumberGenerator.GetHexString(40)}")]));

        Task Do(BoardCommand command) => live.Do(Workshop, Guid.NewGuid(), command, leader);
    }
}
