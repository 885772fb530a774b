using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;
using Phase = BlankeArk.Web.Workshops.Boards.Phase;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>
/// Changes what is to be done in a workshop that can be joined, and by whom, through its board: whoever is connected sees
/// it at once.
/// </summary>
public sealed class PlanDesk(LiveSessions sessions)
{
    /// <summary>The board's plan and groups as they are now.</summary>
    public Task<(IReadOnlyList<Phase> Phases, int? Now, IReadOnlyList<GroupItem> Groups)> Read(Guid workshop) =>
        sessions.Read(workshop, board => (board.Phases, board.Now?.Number, (IReadOnlyList<GroupItem>)[.. board.Groups]));

    public async Task Change(Actor actor, Workshop workshop, Func<IReadOnlyList<Phase>, IReadOnlyList<Phase>> change)
    {
        Leading.Must(actor, workshop);
        var phases = await sessions.Read(workshop.Id, board => board.Phases);
        await Do(workshop, new SetPlan(change(phases)), refused => refused == Refusal.NotNow ? PlanTexts.GoesOn : PlanTexts.Impossible);
    }

    /// <summary>A new group, or another name or material for one that is there.</summary>
    public Task SetGroup(Actor actor, Workshop workshop, Guid? group, GroupInput input)
    {
        Leading.Must(actor, workshop);
        var name = Written.Tidy(input.Name);
        if (group is null && name.Length == 0) throw new UserMistake(PlanTexts.GroupNameMissing, nameof(input.Name));
        if (name.Length > GroupItem.LongestName) throw new UserMistake(ProgrammesTexts.TooLong.With(GroupItem.LongestName), nameof(input.Name));
        var material = Written.Prose(input.Material, nameof(input.Material));
        if (material.Length > GroupItem.LongestMaterial) throw new UserMistake(ProgrammesTexts.TooLong.With(GroupItem.LongestMaterial), nameof(input.Material));
        return Do(workshop, new MakeGroup(group ?? Guid.CreateVersion7(), name, material, input.SelfLed),
            refused => refused == Refusal.TooMuch ? PlanningTexts.TooManyGroups.With(Board.MostGroups) : PlanTexts.Impossible);
    }

    // Whoever leads from a page is nobody on the board.
    private async Task Do(Workshop workshop, BoardCommand command, Func<Refusal, string> why)
    {
        try
        {
            await sessions.Do(workshop.Id, Guid.NewGuid(), command, BoardScript.Facilitator);
        }
        catch (Refused refused)
        {
            throw new UserMistake(refused.Why == Refusal.IsFinished ? PlanningTexts.IsOver : why(refused.Why));
        }
    }
}
