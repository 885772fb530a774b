using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

public enum GatheringKind { Gathering, Meeting }

/// <summary>A gathering of the programme or a meeting: of one group, or, without a group, of everybody.</summary>
public sealed class Gathering(Guid id, Guid programmeId, int number) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public int Number { get; private init; } = number;
    public GatheringKind Kind { get; private set; }
    public string Title { get; private set; } = "";
    public Guid? GroupId { get; private set; }
    public DateOnly Date { get; private set; }
    public TimeOnly FromTime { get; private set; }
    public TimeOnly? ToTime { get; private set; }
    public string Place { get; private set; } = "";
    /// <summary>Markdown.</summary>
    public string Agenda { get; private set; } = "";
    public DateOnly? CancelledOn { get; private set; }
    /// <summary>Counts changes of the plan alone, so it is the calendar's sequence number too.</summary>
    public int Version { get; private set; }

    public bool IsCancelled => CancelledOn is not null;

    public void Plan(PlannedGathering plan)
    {
        Kind = plan.Kind;
        Title = plan.Title;
        GroupId = plan.GroupId;
        Date = plan.Date;
        FromTime = plan.FromTime;
        ToTime = plan.ToTime;
        Place = plan.Place;
        Agenda = plan.Agenda;
    }

    public void Cancel(DateOnly day) => CancelledOn = day;

    public void Restore() => CancelledOn = null;

    public Text? WhyNotCancel(bool hasMinutes) =>
        IsCancelled ? GatheringsTexts.CancelledAlready : hasMinutes ? GatheringsTexts.HeldCannotCancel : null;

    public Text? WhyNotRestore() => IsCancelled ? null : GatheringsTexts.NotCancelled;

    public Text? WhyNotTakeAttendance() => IsCancelled ? GatheringsTexts.CancelledRefuses : null;

    /// <summary>Those who run the gatherings write any minutes; others those of a meeting they take part in.</summary>
    public Text? WhyNotWriteMinutes(Actor actor, bool takesPart)
    {
        if (IsCancelled) return GatheringsTexts.CancelledRefuses;
        if (actor.May(Right.EditGatherings, ProgrammeId)) return null;
        return actor.May(Right.WriteMinutes, ProgrammeId) && takesPart ? null : GatheringsTexts.OnlyThoseWhoTakePart;
    }
}

/// <summary>What was said; a row of its own, so that writing it does not disturb the plan.</summary>
public sealed class Minutes(Guid gatheringId, int version) : IVersioned
{
    public Guid GatheringId { get; private init; } = gatheringId;
    /// <summary>Markdown.</summary>
    public string Body { get; private set; } = "";
    public Guid? WrittenByPersonId { get; private set; }
    public DateTime WrittenAt { get; private set; }
    /// <summary>1 when first written: 0 is a form that saw no minutes.</summary>
    public int Version { get; private set; } = version;

    public void Write(string body, Guid? writer, DateTime at)
    {
        Body = body;
        WrittenByPersonId = writer;
        WrittenAt = at;
    }
}

/// <summary>What a gathering decided, and why.</summary>
public sealed class Decision(Guid id, Guid gatheringId, int number, string wording, string why) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid GatheringId { get; private init; } = gatheringId;
    public int Number { get; private init; } = number;
    public string Wording { get; private set; } = wording;
    public string Why { get; private set; } = why;
    public int Version { get; private set; }

    public void Change(string wording, string why) => (Wording, Why) = (wording, why);
}
