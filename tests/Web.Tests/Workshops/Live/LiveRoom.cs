using System.Net.WebSockets;
using System.Security.Cryptography;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>A workshop that goes on in a house, with one group and a phase in which everybody sees what is written.</summary>
public sealed record LiveRoom(WebHouse House, Guid Id, string Code, Guid Group)
{
    private static int made;

    /// <summary>Whoever leads it.</summary>
    public static Player Leader { get; } = new(Guid.NewGuid(), IsFacilitator: true);

    public static async Task<LiveRoom> In(WebHouse house, Showing showing = Showing.Live)
    {
        var number = 500 + Interlocked.Increment(ref made);
        var room = new LiveRoom(house, Guid.CreateVersion7(), Codes.Make(), Guid.NewGuid());
        await house.Ask(async services =>
        {
            var db = services.GetRequiredService<Db>();
            var programme = db.Programmes.Select(p => p.Id).First();
            await db.WriteUnaudited(() =>
            {
                db.Workshops.Add(new Workshop(room.Id, programme, number, room.Code, $"Verksted {number}", new DateOnly(2026, 11, 18)));
                return Task.CompletedTask;
            });
        });
        await room.Do(new MakeGroup(room.Group, ""), Leader);
        await room.Do(new SetPlan([new Phase { Number = 1, Kind = PhaseKind.Produce, Round = 1, Title = "Retninger", Minutes = 10, Showing = showing }]), Leader);
        await room.Do(new Begin(1), Leader);
        return room;
    }

    public Task<Receipt> Do(BoardCommand command, Player by, Guid? op = null) =>
        House.Services.GetRequiredService<LiveSessions>().Do(Id, op ?? Guid.NewGuid(), command, by);

    /// <summary>What lies in the cookie of a seat.</summary>
    public static byte[] Seat() => RandomNumberGenerator.GetBytes(16);

    public Player PlayerOf(byte[] seat) => new(House.Services.GetRequiredService<Seats>().SeatOf(Id, seat).Author, IsFacilitator: false);

    /// <summary>A phone that has joined, said hello, and been told the board.</summary>
    public async Task<LivePhone> Join(byte[]? seat = null, WebApplication? program = null)
    {
        var phone = await Connect(seat ?? Seat(), program: program);
        await phone.Hello();
        await phone.Do(new Join(Group));
        await phone.Until(p => p.Head is not null);
        return phone;
    }

    public async Task<LivePhone> Connect(byte[]? seat, string view = "phone", string? cookie = null, WebApplication? program = null, bool listen = true) =>
        await LivePhone.On(await Socket(seat, view, cookie, program), listen);

    public async Task<WebSocket> Socket(byte[]? seat, string view = "phone", string? cookie = null, WebApplication? program = null, string? origin = null)
    {
        var client = (program?.GetTestServer() ?? (TestServer)House.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()).CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            var cookies = string.Join("; ", new[] { seat is null ? null : $"{Seats.Cookie}={Convert.ToHexStringLower(seat)}", cookie }.OfType<string>());
            if (cookies.Length > 0) request.Headers.Cookie = cookies;
            if (origin is not null) request.Headers.Origin = origin;
        };
        return await client.ConnectAsync(new Uri($"wss://localhost/w/{Code}/live?view={view}"), CancellationToken.None);
    }
}
