using BlankeArk.Web.Workshops.Boards;
using BlankeArk.Web.Workshops.Live;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>What happens on a board before anybody can be connected to it: commands, and the log they lead to.</summary>
internal sealed class BoardScript(DateTime now)
{
    private readonly List<Logged> log = [];

    public static readonly Player Facilitator = new(Guid.Empty, IsFacilitator: true);

    public Board Board { get; } = new();
    public IReadOnlyList<Logged> Log => log;

    public void Do(BoardCommand command, Player? by = null)
    {
        var events = Board.Decide(command, by ?? Facilitator, now);
        if (events.Length == 0) return;
        foreach (var happened in events) Board.Apply(happened);
        log.Add(new Logged(Board.Number, Guid.NewGuid(), events));
    }
}
