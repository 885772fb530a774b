using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>
/// A kind of letter a room sends. It is promised to many at once (<see cref="MailDesk"/>) and composed one by one, each at
/// the moment it is sent: what is promised holds neither words nor addresses.
/// </summary>
public sealed record MailKind
{
    /// <summary>Its name in the outbox, such as «survey-invitation». Never changes.</summary>
    public required string Kind { get; init; }

    /// <summary>
    /// Composes the letter, in a scope of its own, or gives null when it is no longer wanted, such as a reminder to somebody
    /// who has answered. A <see cref="UserMistake"/> gives this one letter up, with its words for whoever promised it:
    /// that person's language is the current one, so a letter in the receiver's asks its texts for that language.
    /// </summary>
    public required Func<IServiceProvider, MailCall, Task<Letter?>> Compose { get; init; }

    /// <summary>
    /// How long after a letter was sent it is remembered that it was. So long, promising it again does not send it again.
    /// </summary>
    public TimeSpan Remembered { get; init; } = TimeSpan.FromDays(365);
}

/// <summary>What is to be composed: about what or to whom, and on which occasion, as it was promised.</summary>
public sealed record MailCall(Guid SubjectId, string Occasion);

/// <summary>A letter, as it exists only while it is being sent.</summary>
public sealed class Letter
{
    /// <summary>One e-mail address.</summary>
    public required string To { get; init; }
    public string ToName { get; init; } = "";
    public required string Subject { get; init; }
    /// <summary>
    /// Plain paragraphs, with an empty line between. Addresses of pages become links; a paragraph of a few words, a colon and
    /// an address («Svar her: https://…») becomes a button.
    /// </summary>
    public required string Text { get; init; }
    /// <summary>The language it is written in.</summary>
    public required string Language { get; init; }
    /// <summary>Who is to have the answer, such as the coordinator; else whoever the deployment sends as.</summary>
    public string? ReplyTo { get; init; }
    /// <summary>
    /// What else becomes true in the change that writes it down as sent, such as that what it told is told. A program that is
    /// killed before that composes and sends it once more.
    /// </summary>
    public Func<Db, Task>? WhenSent { get; init; }
}
