using BlankeArk.Web.Platform.Outbox;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>Wakes this program's post, apart from its jobs.</summary>
public sealed class MailBell : OutboxBell;
