using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Workshops;

/// <summary>Whether one can join and work, or all that is left is the record.</summary>
public enum WorkshopState { Open, Ended }

/// <summary>
/// A creative session. What goes on in it is on its board (<see cref="Boards.Board"/>) until it ends, and in its record
/// (<see cref="RecordStack"/>, <see cref="RecordNote"/>) after. Nothing here or there says who wrote what.
/// </summary>
public sealed class Workshop(Guid id, Guid programmeId, int number, string code, string title, DateOnly heldOn) : IVersioned
{
    /// <summary>Without letters and figures that look alike, or that make words.</summary>
    public const string CodeAlphabet = "23456789BCDFGHJKMNPQRTVWX";
    public const int CodeLength = 6;

    /// <summary>Also the id of the key that its events are sealed under until it ends.</summary>
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public int Number { get; private init; } = number;
    /// <summary>What one types to join; stands in the addresses of its live views.</summary>
    public string Code { get; private init; } = code;
    public string Title { get; private set; } = title;
    public DateOnly HeldOn { get; private set; } = heldOn;
    /// <summary>Whoever leads it now; may do so whatever role they have.</summary>
    public Guid? FacilitatorPersonId { get; private set; }
    public WorkshopState State { get; private set; }
    /// <summary>How many took part: all that is left of them.</summary>
    public int? Participants { get; private set; }
    /// <summary>Notes and votes per person as a distribution, as JSON; null when too few took part to show it.</summary>
    public string? Participation { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => State == WorkshopState.Open;

    public void Describe(string title, DateOnly heldOn) => (Title, HeldOn) = (title, heldOn);
    public void LedBy(Guid? person) => FacilitatorPersonId = person;
    public void End(int? participants, string? participation) => (State, Participants, Participation) = (WorkshopState.Ended, participants, participation);
}
