using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Live;

/// <summary>That a command is done and on the disk; the number is the board's after it.</summary>
public sealed record Receipt(long Number);

/// <summary>The command could not be stored just now. Nothing has happened; it may be sent again as it is.</summary>
public sealed class TryAgain(Exception? why = null) : Exception("The command could not be stored just now.", why);

/// <summary>A command on its way: answered when what it led to is on the disk, and not before.</summary>
internal sealed class Ask(Guid op, BoardCommand command, Player by)
{
    private readonly TaskCompletionSource<Receipt> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Receipt? receipt;
    private Refused? refused;

    public Guid Op => op;
    public BoardCommand Command => command;
    public Player By => by;
    public Task<Receipt> Answer => answer.Task;

    /// <summary>What is to be answered once the change has come through.</summary>
    public void Becomes(long number) => (receipt, refused) = (new Receipt(number), null);
    public void Becomes(Refused why) => (receipt, refused) = (null, why);

    public void Settle()
    {
        if (refused is not null) answer.TrySetException(refused);
        else answer.TrySetResult(receipt!);
    }

    public void Fail(Exception why) => answer.TrySetException(why);
}

/// <summary>Something to be done with a board, on the workshop's own turn.</summary>
internal sealed record Look(Action<Board> Do, Action<Exception> Fail);
