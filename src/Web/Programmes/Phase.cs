using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes;

/// <summary>A phase of a programme, with the project group's reflection on it: what was good and what was hard.</summary>
public sealed class Phase(Guid id, Guid programmeId, int number, string name, string purpose, DateOnly startsOn, DateOnly endsOn) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public int Number { get; private init; } = number;
    public string Name { get; private set; } = name;
    public string Purpose { get; private set; } = purpose;
    public DateOnly StartsOn { get; private set; } = startsOn;
    /// <summary>The last day.</summary>
    public DateOnly EndsOn { get; private set; } = endsOn;
    /// <summary>What was good; Markdown.</summary>
    public string Good { get; private set; } = "";
    /// <summary>What was hard; Markdown.</summary>
    public string Hard { get; private set; } = "";
    public int Version { get; private set; }

    public void Change(string name, string purpose, DateOnly startsOn, DateOnly endsOn)
    {
        Name = name;
        Purpose = purpose;
        StartsOn = startsOn;
        EndsOn = endsOn;
    }

    public void Reflect(string good, string hard)
    {
        Good = good;
        Hard = hard;
    }
}
