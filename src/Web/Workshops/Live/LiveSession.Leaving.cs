using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>How wishes and connections come in, and how a workshop leaves the memory: never with somebody waiting in it.</summary>
internal sealed partial class LiveSession
{
    private readonly Lock door = new();
    private volatile bool isOver, isShut;

    /// <summary>Whether it was taken in. One that is shut has left the memory: there is another, or will be.</summary>
    public bool Leave(Ask ask) => IfOpen(() => asked.Enqueue(ask));
    public bool Leave(Look look) => IfOpen(() => looks.Enqueue(look));
    public bool Enter(LiveConnection connection, out bool hadRoom)
    {
        var room = false;
        var open = IfOpen(() => room = Guests.Add(connection));
        hadRoom = room;
        return open;
    }

    /// <summary>Whether nobody can leave anything here any more.</summary>
    public bool IsShut => isShut;

    /// <summary>Shuts one that nobody has wanted for a while; whether it is shut. Nobody comes in between.</summary>
    public bool ShutIfIdle(TimeSpan time)
    {
        lock (door) return isShut |= IsIdleFor(time);
    }

    /// <summary>The workshop has ended, and its log is gone.</summary>
    public void End() => isOver = true;
    public bool IsOver => isOver;

    /// <summary>Lets go of the board and those who wait for it; whoever is connected has been told that it is finished.</summary>
    public void Shut()
    {
        lock (door) isShut = true;
        FailAll(new Refused(Refusal.IsFinished));
    }

    /// <summary>The log goes when a workshop ends, perhaps before this program has read its last word.</summary>
    public void FinishIfOver()
    {
        if (isOver && Board is { IsFinished: false }) Board.Apply(new Finished());
    }

    private bool IfOpen(Action act)
    {
        lock (door)
        {
            if (isShut) return false;
            act();
            return true;
        }
    }
}
