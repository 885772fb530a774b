using System.Globalization;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;
using BlankeArk.Web.Workshops.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

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

    /// <summary>At a program in a process of its own.</summary>
    public async Task<LivePhone> Join(RunningProgram program, byte[] seat, Action<Socket>? set = null, bool listen = true)
    {
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancelled) =>
            {
                var line = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                set?.Invoke(line);
                await line.ConnectAsync(context.DnsEndPoint, cancelled);
                return new NetworkStream(line, ownsSocket: true);
            },
        };
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", $"{Seats.Cookie}={Convert.ToHexStringLower(seat)}");
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        await socket.ConnectAsync(new UriBuilder(program.Client.BaseAddress!) { Scheme = "ws", Path = $"/w/{Code}/live" }.Uri, invoker, CancellationToken.None);
        return await LivePhone.On(socket, listen);
    }

    /// <summary>The cookie that says somebody is signed in.</summary>
    public static string CookieOf(Visitor visitor) =>
        visitor.Cookies.GetCookieHeader(new Uri("https://localhost/"));

    public static async Task IsShut(int status, Func<Task<WebSocket>> connect)
    {
        var refused = await Assert.ThrowsAnyAsync<Exception>(connect);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), refused.Message, StringComparison.Ordinal);
    }

    /// <summary>All that lies in tables, with bytes as hex and as text.</summary>
    public static async Task<string> Dump(Db db, params IReadOnlyList<string> tables)
    {
        var all = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select * from {table}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                for (var column = 0; column < reader.FieldCount; column++)
                    all.AppendLine(reader.GetValue(column) is byte[] bytes ? $"{Convert.ToHexString(bytes)} {Encoding.UTF8.GetString(bytes)}" : reader.GetValue(column).ToString());
        }
        return all.ToString();
    }
}
