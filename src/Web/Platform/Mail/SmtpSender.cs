using System.Net;
using System.Net.Mail;
using System.Text.RegularExpressions;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Hands letters to the mail server, several on one connection. Only what a server says of a receiver is about that letter;
/// everything else is trouble with the server, which all the letters share.
/// </summary>
internal sealed partial class SmtpSender(MailSettings settings) : MailSender
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private SmtpClient? connected;

    public override async Task Send(MailMessage message, Guid id)
    {
        try
        {
            using var time = new CancellationTokenSource(Longest);
            connected ??= Connect();
            await connected.SendMailAsync(message, time.Token).WaitAsync(time.Token);
        }
        catch (Exception failure) when (failure is SmtpException or OperationCanceledException or IOException or InvalidOperationException)
        {
            LetGo();
            throw Told(failure);
        }
    }

    private static Exception Told(Exception failure)
    {
        if (failure is not SmtpException { StatusCode: var status } told) return new MailDelayed("The mail server did not answer in time.", serverIsDown: true);
        var code = (int)status;
        // 5.7 is the server's policy, such as whom it sends for: that may be mended, and the address may be right.
        var ofReceiver = told is SmtpFailedRecipientException && !told.Message.Contains(" 5.7.", StringComparison.Ordinal);
        if (code >= 500 && (ofReceiver || BadReceiver.IsMatch(told.Message))) return new MailRefused(code);
        var ofLetter = told is SmtpFailedRecipientException
            || status is SmtpStatusCode.MailboxBusy or SmtpStatusCode.LocalErrorInProcessing or SmtpStatusCode.InsufficientStorage;
        return new MailDelayed(ofLetter ? $"The server put it off ({code})." : $"The mail server could not be used ({status}).", serverIsDown: !ofLetter);
    }

    // What servers say of a receiver's address, where the code alone could be of something else.
    [GeneratedRegex(@"\b5\.1\.(1|2|3|6|10)\b")]
    private static partial Regex BadReceiver { get; }

    private SmtpClient Connect() => new(settings.Host!, settings.Port)
    {
        EnableSsl = settings.Tls,
        Timeout = (int)Longest.TotalMilliseconds,
        Credentials = settings.User is { } user ? new NetworkCredential(user, settings.Password) : null,
    };

    // What a connection is in the middle of after a failure is anybody's guess: the next letter gets a new one.
    private void LetGo()
    {
        var old = connected;
        connected = null;
        try
        {
            old?.Dispose();
        }
        catch (Exception failure) when (failure is SmtpException or IOException or InvalidOperationException)
        {
            // It was broken before.
        }
    }

    protected override void Dispose(bool disposing)
    {
        LetGo();
        base.Dispose(disposing);
    }
}
