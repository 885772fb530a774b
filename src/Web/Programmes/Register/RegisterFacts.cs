using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>What people fill in of the programme's register: whom to turn to, who runs the deployment, and how long raw material is kept.</summary>
public sealed class RegisterFacts(Guid programmeId) : IVersioned
{
    public Guid ProgrammeId { get; private init; } = programmeId;
    /// <summary>The controller's contact point.</summary>
    public string Contact { get; private set; } = "";
    /// <summary>The data protection officer.</summary>
    public string Officer { get; private set; } = "";
    /// <summary>Who runs the deployment for the controller, and where.</summary>
    public string Processor { get; private set; } = "";
    /// <summary>How many months raw material is kept after the programme is closed.</summary>
    public int Months { get; private set; } = Keeping.Months;
    /// <summary>Why it is kept longer than usual; empty when it is not.</summary>
    public string LongerBecause { get; private set; } = "";
    public int Version { get; private set; }

    public void Fill(string contact, string officer, string processor) => (Contact, Officer, Processor) = (contact, officer, processor);

    public void Keep(int months, string longerBecause) => (Months, LongerBecause) = (months, longerBecause);
}

/// <summary>Records that fell due and were deleted: how many of what, on which day. Of whom stands nowhere.</summary>
public sealed class Lapse(Guid id, Guid? programmeId, string kind, DateOnly deletedOn, int count)
{
    public Guid Id { get; private init; } = id;
    public Guid? ProgrammeId { get; private init; } = programmeId;
    public string Kind { get; private init; } = kind;
    public DateOnly DeletedOn { get; private init; } = deletedOn;
    public int Count { get; private init; } = count;
}
