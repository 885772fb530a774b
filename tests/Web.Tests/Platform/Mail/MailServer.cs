using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Mail;

namespace BlankeArk.Web.Tests.Platform.Mail;

/// <summary>What a mail server took: whom for, and the message as it came.</summary>
public sealed record Arrived(string For, string Message)
{
    public string MessageId => Header("Message-ID");

    internal LetterFile Letter => LetterFile.Read(Guid.Empty, default, Message);

    public string Header(string name) => Regex.Match(Message, $"^{name}: *(.*?)\r$", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value;
}

/// <summary>A small mail server of our own, on this machine: it can refuse a receiver, put one off, or hang up, and be away.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource closed = new();
    private readonly ConcurrentDictionary<string, string> answers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private Task listening = Task.CompletedTask;

    /// <summary>One that is down holds its port and refuses whoever comes there.</summary>
    public MailServer(bool isUp = true)
    {
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Port = ((IPEndPoint)listener.LocalEndPoint!).Port;
        if (isUp) ComeUp();
    }

    public int Port { get; }
    public ConcurrentQueue<Arrived> Arrived { get; } = new();
    public int Connections { get; private set; }
    /// <summary>Hangs up after it has taken a message, before it says so.</summary>
    public bool HangsUp { get; set; }

    /// <summary>Answers this to a receiver, such as «550 not here».</summary>
    public void Answer(string receiver, string answer) => answers[receiver] = answer;

    public void ComeUp()
    {
        listener.Listen();
        listening = Listen();
    }

    private async Task Listen()
    {
        while (!closed.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptAsync(closed.Token);
                Connections++;
                _ = Serve(client);
            }
            catch (Exception) when (closed.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task Serve(Socket client)
    {
        await using var stream = new NetworkStream(client, ownsSocket: true);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        Task Say(string line) => stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), closed.Token).AsTask();
        try
        {
            await Say("220 ready");
            var receiver = "";
            while (await reader.ReadLineAsync(closed.Token) is { } line && !line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase))
            {
                if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase)) receiver = Regex.Match(line, "<(.*?)>").Groups[1].Value;
                if (!line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await Say(line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) && answers.TryGetValue(receiver, out var answer) ? answer : "250 fine");
                    continue;
                }
                await Say("354 go on");
                var message = await Message(reader);
                // Asked before it is told that it arrived: whoever hears of that may have it stop.
                var hangsUp = HangsUp;
                Arrived.Enqueue(new(receiver, message));
                if (hangsUp) return;
                await Say("250 taken");
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The other side hung up, or the server is being closed.
        }
    }

    private async Task<string> Message(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(closed.Token) is { } line && line != ".")
            message.Append(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line).Append("\r\n");
        return message.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await closed.CancelAsync();
        listener.Dispose();
        await listening;
        closed.Dispose();
    }
}
