using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>Who may answer: those invited, each with a link of their own, or whoever has the one open link.</summary>
public enum Way { Invited, OpenLink }

/// <summary>What a sheet says of where its respondent belongs, where every combination holds enough; ordered from least to most.</summary>
public enum Background { None, Organisation, Group, Both }

public enum AskingState { Preparing, Planned, Open, Closed }

/// <summary>How a wave is asked here: chosen while it is prepared, and promised from the moment it opens.</summary>
public sealed class WaveAsking(Guid waveId) : IVersioned
{
    /// <summary>Fewer answers than this are never opened in an anonymous wave, and no combination of background smaller than this is kept.</summary>
    public const int Fewest = 5;

    public Guid WaveId { get; private init; } = waveId;
    /// <summary>Nothing stored joins an answer to a person.</summary>
    public bool Anonymous { get; private set; } = true;
    public Way Way { get; private set; }
    public Background Background { get; private set; }
    /// <summary>The day invitations go out and answers are taken.</summary>
    public DateOnly? OpensOn { get; private set; }
    /// <summary>The day those who have not answered are reminded, once; null for never.</summary>
    public DateOnly? RemindsOn { get; private set; }
    /// <summary>The last day of answering.</summary>
    public DateOnly? ClosesOn { get; private set; }
    /// <summary>When somebody let it go out as it stands; null while it is prepared.</summary>
    public DateTime? OpenedAt { get; private set; }
    /// <summary>How many had answered when it closed.</summary>
    public int? Received { get; private set; }
    /// <summary>The open link's secret.</summary>
    public string? LinkCode { get; private set; }
    public int Version { get; private set; }

    public bool IsPreparing => OpenedAt is null;

    /// <summary>Too few answered for any of it to be opened.</summary>
    public bool TooFew => Anonymous && Received < Fewest;

    public AskingState State(Wave wave, DateOnly today) =>
        wave.IsClosed ? AskingState.Closed : IsPreparing ? AskingState.Preparing : today < OpensOn ? AskingState.Planned : AskingState.Open;

    public void Choose(bool anonymous, Way way, Background background) => (Anonymous, Way, Background) = (anonymous, way, background);

    public void Plan(DateOnly? opensOn, DateOnly? remindsOn, DateOnly? closesOn) => (OpensOn, RemindsOn, ClosesOn) = (opensOn, remindsOn, closesOn);

    public void Open(DateTime at, string? linkCode) => (OpenedAt, LinkCode) = (at, linkCode);

    public void Count(int received) => Received = received;
}
