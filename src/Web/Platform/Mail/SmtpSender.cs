using System.Net;
using System.Net.Mail;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// Hands letters to the mail server, several on one connection. Only what a server says of a receiver is about that letter;
/// everything else is trouble with the server, which all the letters share.
/// </summary>
internal sealed class SmtpSender(MailSettings settings) : MailSender
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
        catch (SmtpFailedRecipientException refused)
        {
            LetGo();
            var code = (int)refused.StatusCode;
            // 5.7 is the server's policy, such as whom it sends for: that may be mended, and the address may be right.
            if (code >= 500 && !refused.Message.Contains(" 5.7.", StringComparison.Ordinal)) throw new MailRefused(code);
            throw new MailDelayed($"The receiver was not accepted now ({code}).", serverIsDown: false);
        }
        catch (Exception failure) when (failure is SmtpException or OperationCanceledException or IOException or InvalidOperationException)
        {
            LetGo();
            throw new MailDelayed(failure is SmtpException smtp ? $"The mail server could not be used ({smtp.StatusCode})." : "The mail server did not answer in time.", serverIsDown: true);
        }
    }

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
