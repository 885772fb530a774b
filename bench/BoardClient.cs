using System.Globalization;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Joining;

namespace BlankeArk.Bench;

/// <summary>
/// One phone, as cheap as can be, since hundreds of them share the machine with the server: what is heard is not parsed, only
/// searched for the marks of notes. Sends real commands.
/// </summary>
internal sealed class BoardClient(BoardStage stage) : IAsyncDisposable
{
    public const string Mark = "lapp-";
    private const int MarkDigits = 6;
    private const byte End = 0x1e;
    private static readonly byte[] Seen = Encoding.ASCII.GetBytes("\"target\":\"seen\""), Marked = Encoding.ASCII.GetBytes($"\"text\":\"{Mark}"), Fresh = Encoding.ASCII.GetBytes("\"fresh\":true");
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource over = new();
    private readonly TaskCompletionSource board = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[] held = new byte[8 * 1024];
    private Task listening = Task.CompletedTask;
    private int asks;

    public BoardStage Stage => stage;
    /// <summary>Told of each note that this phone is shown.</summary>
    public required Action<int> Shown { get; init; }
    /// <summary>When the whole board has been heard for the first time.</summary>
    public Task HasBoard => board.Task;

    public async Task Join(Uri server)
    {
        socket.Options.SetRequestHeader("Cookie", $"{Seats.Cookie}={RandomNumberGenerator.GetHexString(32, lowercase: true)}");
        socket.Options.Proxy = null;
        await socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = $"/w/{stage.Code}/live" }.Uri, CancellationToken.None);
        await Send("{\"protocol\":\"json\",\"version\":1}");
        listening = Task.Run(Listen);
        await Do(new Join(stage.Group));
        await Send("{\"type\":1,\"target\":\"hello\",\"arguments\":[0,null]}");
        await board.Task;
    }

    /// <summary>Writes the note with this number.</summary>
    public Task Write(int number) =>
        Do(new Write(Guid.NewGuid(), 0, null, $"{Mark}{number.ToString("D6", CultureInfo.InvariantCulture)} Hvordan kan vi gi hjemmetjenesten et felles kart over hvem som er hvor?"));

    private Task Do(BoardCommand command)
    {
        var asked = JsonSerializer.Serialize(command, BoardJson.Options);
        return Send($"{{\"type\":1,\"invocationId\":\"{++asks}\",\"target\":\"do\",\"arguments\":[\"{Guid.NewGuid()}\",{asked}]}}");
    }

    private Task Send(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message + (char)End), WebSocketMessageType.Text, endOfMessage: true, over.Token);

    private async Task Listen()
    {
        var length = 0;
        try
        {
            while (true)
            {
                if (length == held.Length) Array.Resize(ref held, 2 * length);
                var got = await socket.ReceiveAsync(held.AsMemory(length), over.Token);
                if (got.MessageType == WebSocketMessageType.Close) return;
                length += got.Count;
                if (!got.EndOfMessage) continue;
                Hear(held.AsSpan(0, length));
                length = 0;
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            board.TrySetException(gone);
        }
    }

    private void Hear(ReadOnlySpan<byte> said)
    {
        for (var end = said.IndexOf(End); end >= 0; said = said[(end + 1)..], end = said.IndexOf(End))
        {
            var message = said[..end];
            if (message.IndexOf(Seen) is < 0 or > 40) continue;
            for (var at = message.IndexOf(Marked); at >= 0; at = message.IndexOf(Marked))
            {
                message = message[(at + Marked.Length)..];
                Shown(int.Parse(message[..MarkDigits], CultureInfo.InvariantCulture));
            }
            if (!board.Task.IsCompleted && said[..end].IndexOf(Fresh) >= 0) board.TrySetResult();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await listening;
        socket.Dispose();
        over.Dispose();
    }
}
