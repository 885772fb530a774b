using System.Net.Mail;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>Takes letters out of the house, one after the other. When it returns, the letter is somebody else's to deliver.</summary>
public abstract class MailSender : IDisposable
{
    /// <exception cref="MailRefused">This letter will never go.</exception>
    /// <exception cref="MailDelayed">Not now.</exception>
    public abstract Task Send(MailMessage message, Guid id);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}

/// <summary>The letter's receiver is refused for good. The words hold neither the address nor what the server said.</summary>
public sealed class MailRefused(int code) : Exception($"The receiver was refused ({code}).")
{
    public int Code => code;
}

/// <summary>The letter could not go now; when the server is down, none of the others will either.</summary>
public sealed class MailDelayed(string why, bool serverIsDown) : Exception(why)
{
    public bool ServerIsDown => serverIsDown;
}
