using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>An innovation programme: what it asks, what it wants, who owns it, from when to when.</summary>
public sealed class Programme(Guid id, string key, string title, string language, Guid ownerOrganisationId, DateOnly startsOn) : IVersioned
{
    public Guid Id { get; private init; } = id;
    /// <summary>The programme's name in addresses and at the command line; unique, and never changed.</summary>
    public string Key { get; private init; } = key;
    public string Title { get; private set; } = title;
    public string Language { get; private set; } = language;
    /// <summary>Owner and controller.</summary>
    public Guid OwnerOrganisationId { get; private set; } = ownerOrganisationId;
    public Guid? ParentId { get; private set; }
    /// <summary>The question the programme asks, in one sentence.</summary>
    public string Question { get; private set; } = "";
    public string Goal { get; private set; } = "";
    public string EffectGoal { get; private set; } = "";
    public string ResultGoal { get; private set; } = "";
    /// <summary>Markdown.</summary>
    public string Mandate { get; private set; } = "";
    public DateOnly StartsOn { get; private set; } = startsOn;
    public DateOnly? EndsOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int Version { get; private set; }

    public bool IsClosed => ClosedOn is not null;

    /// <summary>The one rule every verb that changes something in a programme asks: null, or why not.</summary>
    public Text? WhyNotChange() => IsClosed ? ProgrammesTexts.ClosedRefuses : null;

    public Text? WhyNotClose(DateOnly day) =>
        IsClosed ? ProgrammesTexts.ClosedAlready : day < StartsOn ? ProgrammesTexts.ClosesBeforeStart : null;

    public Text? WhyNotReopen() => IsClosed ? null : ProgrammesTexts.NotClosed;

    public void Name(string title, string language, Guid ownerOrganisationId, Guid? parentId)
    {
        Title = title;
        Language = language;
        OwnerOrganisationId = ownerOrganisationId;
        ParentId = parentId;
    }

    public void Last(DateOnly startsOn, DateOnly? endsOn)
    {
        StartsOn = startsOn;
        EndsOn = endsOn;
    }

    public void Describe(string question, string goal, string effectGoal, string resultGoal, string mandate)
    {
        Question = question;
        Goal = goal;
        EffectGoal = effectGoal;
        ResultGoal = resultGoal;
        Mandate = mandate;
    }

    public void Close(DateOnly day) => ClosedOn = day;

    public void Reopen() => ClosedOn = null;
}

/// <summary>An organisation that takes part in a programme, at its place in the order the programme lists them.</summary>
public sealed class ProgrammeOrganisation(Guid programmeId, Guid organisationId, int position)
{
    public Guid ProgrammeId { get; private init; } = programmeId;
    public Guid OrganisationId { get; private init; } = organisationId;
    public int Position { get; private set; } = position;

    public void MoveTo(int position) => Position = position;
}
