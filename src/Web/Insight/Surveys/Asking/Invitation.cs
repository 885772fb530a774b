using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Somebody is asked to answer a wave, through a link of their own.</summary>
public sealed class Invitation(Guid id, Guid waveId, Guid personId, byte[] tokenHash, SealedText token)
{
    public Guid Id { get; private init; } = id;
    public Guid WaveId { get; private init; } = waveId;
    public Guid PersonId { get; private init; } = personId;
    /// <summary>SHA-256 of the token: the link is looked up by it, and cannot be made from it.</summary>
    public byte[] TokenHash { get; private init; } = tokenHash;
    /// <summary>The token itself under the programme's key, so that a reminder can bear it again.</summary>
    public SealedText Token { get; private init; } = token;
    /// <summary>The link no longer opens: the person left, or was not to be asked.</summary>
    public bool Withdrawn { get; private set; }

    public void Withdraw(bool withdrawn) => Withdrawn = withdrawn;
}

public enum LetterKind { Invitation, Reminder, Results }

/// <summary>A letter of a wave where somebody has changed it from the template.</summary>
public sealed class WaveLetter(Guid waveId, LetterKind kind, string language, string subject, string body)
{
    public Guid WaveId { get; private init; } = waveId;
    public LetterKind Kind { get; private init; } = kind;
    public string Language { get; private init; } = language;
    public string Subject { get; private set; } = subject;
    public string Body { get; private set; } = body;

    public void Write(string subject, string body) => (Subject, Body) = (subject, body);
}
