using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Who does what by when, agreed in a gathering or between gatherings.</summary>
public sealed class ActionItem(Guid id, Guid programmeId, int number, Guid? gatheringId) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public Guid? GatheringId { get; private init; } = gatheringId;
    public int Number { get; private init; } = number;
    public string Task { get; private set; } = "";
    public Guid ResponsiblePersonId { get; private set; }
    public DateOnly Due { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public int Version { get; private set; }

    public bool IsOverdue(DateOnly today) => DoneOn is null && Due < today;

    public void Change(string task, Guid responsible, DateOnly due) => (Task, ResponsiblePersonId, Due) = (task, responsible, due);

    public void Do(DateOnly day) => DoneOn = day;

    public void Undo() => DoneOn = null;

    /// <summary>The responsible says it is done, or those who run the gatherings.</summary>
    public Text? WhyNotMark(Actor actor) =>
        actor.May(Right.EditGatherings, ProgrammeId) || (actor.PersonId == ResponsiblePersonId && actor.May(Right.SeeProgramme, ProgrammeId))
            ? null
            : ActionTexts.OnlyResponsible;
}
