using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BlankeArk.Web.Tests.House;
using BlankeArk.Web.Workshops.Boards;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Live;

/// <summary>What a phone, wall or console is at the other end of the wire: raw messages, and what one knows when they are merged by id.</summary>
public sealed class LivePhone : IAsyncDisposable
{
    private const char End = '\u001e';
    private readonly WebSocket socket;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> asked = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource over = new();
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int asks;

    private LivePhone(WebSocket socket) => (this.socket, Reading) = (socket, Task.CompletedTask);

    public Task Reading { get; private set; }
    public long N { get; private set; }
    public JsonNode? Head { get; private set; }
    public JsonArray? Plan { get; private set; }
    public ConcurrentDictionary<Guid, JsonNode> Groups { get; } = new();
    public ConcurrentDictionary<Guid, JsonNode> Notes { get; } = new();
    public ConcurrentDictionary<Guid, JsonNode> Stacks { get; } = new();
    public ConcurrentDictionary<Guid, bool> Mine { get; } = new();
    /// <summary>Every message as it came.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    /// <summary>Through a socket that is open: shakes hands and begins to listen.</summary>
    public static async Task<LivePhone> On(WebSocket socket, bool listen = true)
    {
        var phone = new LivePhone(socket);
        await phone.Raw("{\"protocol\":\"json\",\"version\":1}");
        if (listen) phone.Reading = Task.Run(phone.Listen, TestContext.Current.CancellationToken);
        return phone;
    }

    public Task<JsonNode?> Hello(long since = 0, string? name = null) => Call("hello", since, name);

    /// <summary>The answer to a command: its number, or why not.</summary>
    public async Task<JsonNode> Do(BoardCommand command, Guid? op = null) =>
        (await Call("do", op ?? Guid.NewGuid(), JsonSerializer.SerializeToNode(command, BoardJson.Options)))!;

    /// <exception cref="IOException">The server answered with an error, or is gone.</exception>
    public async Task<JsonNode?> Call(string target, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref asks).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answer = asked[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Reading.IsCompleted && over.IsCancellationRequested) throw new IOException("The server is gone.");
        await Raw(JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }));
        return await answer.Task.WaitAsync(Eventually.Patience);
    }

    public async Task Raw(string message)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(message + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            throw new IOException("The server is gone.", gone);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Waits until what the phone knows is so.</summary>
    public async Task Until(Func<LivePhone, bool> known)
    {
        var latest = DateTime.UtcNow + Eventually.Patience;
        while (true)
        {
            var next = Volatile.Read(ref news).Task;
            if (known(this)) return;
            Assert.True(DateTime.UtcNow < latest, $"It never came to be so; the last heard was {Heard.LastOrDefault()}");
            await Task.WhenAny(next, Task.Delay(200));
        }
    }

    /// <summary>One chunk from the wire as it is, for a phone that does not listen by itself.</summary>
    public async Task<string> Take(int bytes = 64 * 1024)
    {
        var buffer = new byte[bytes];
        var got = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
        return Encoding.UTF8.GetString(buffer, 0, got.Count);
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        socket.Abort();
        await Reading;
        socket.Dispose();
        sending.Dispose();
        over.Dispose();
    }

    private async Task Listen()
    {
        var (buffer, held) = (new byte[64 * 1024], new MemoryStream());
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var got = await socket.ReceiveAsync(buffer.AsMemory(), over.Token);
                if (got.MessageType == WebSocketMessageType.Close) break;
                held.Write(buffer, 0, got.Count);
                if (!got.EndOfMessage || buffer[Math.Max(0, got.Count - 1)] != End) continue;
                foreach (var said in Encoding.UTF8.GetString(held.GetBuffer(), 0, (int)held.Length).Split(End, StringSplitOptions.RemoveEmptyEntries)) Hear(said);
                held.SetLength(0);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The server is gone, or we are.
        }
        await over.CancelAsync();
        foreach (var waiting in asked.Values) waiting.TrySetException(new IOException("The server is gone."));
        Tell();
    }

    private void Hear(string said)
    {
        Heard.Enqueue(said);
        var message = JsonNode.Parse(said)!;
        switch ((int?)message["type"])
        {
            case 1 when (string?)message["target"] == "seen": See(message["arguments"]![0]!); break;
            case 1: Own(message["arguments"]![0]!); break;
            case 3 when asked.TryRemove((string)message["invocationId"]!, out var answer):
                if (message["error"] is { } error) answer.TrySetException(new IOException((string)error!));
                else answer.TrySetResult(message["result"]);
                break;
        }
        Tell();
    }

    private void See(JsonNode seen)
    {
        if ((bool)seen["fresh"]!)
        {
            Groups.Clear();
            Notes.Clear();
            Stacks.Clear();
        }
        Head = seen["head"];
        Plan = seen["plan"]?.AsArray() ?? Plan;
        Merge(Groups, seen["groups"]!);
        Merge(Notes, seen["notes"]!);
        Merge(Stacks, seen["stacks"]!);
        foreach (var gone in seen["gone"]!.AsArray()) Forget((Guid)gone!);
        N = (long)seen["n"]!;
    }

    private void Own(JsonNode own)
    {
        Merge(Notes, own["notes"]!);
        foreach (var note in own["notes"]!.AsArray()) Mine[(Guid)note!["id"]!] = true;
        foreach (var gone in own["gone"]!.AsArray()) Forget((Guid)gone!);
    }

    private void Forget(Guid id)
    {
        Notes.TryRemove(id, out _);
        Stacks.TryRemove(id, out _);
        Groups.TryRemove(id, out _);
    }

    private static void Merge(ConcurrentDictionary<Guid, JsonNode> known, JsonNode changed)
    {
        foreach (var item in changed.AsArray()) known[(Guid)item!["id"]!] = item;
    }

    private void Tell() => Interlocked.Exchange(ref news, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
