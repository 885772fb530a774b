using System.Collections.Concurrent;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// Where sheets that arrive at once are written in one change: a hall full of people presses «Send» in the same minute, and
/// the disk is then waited for once and not once each. Whoever comes first writes for all who are waiting.
/// </summary>
public sealed class Intake(IServiceScopeFactory scopes) : IDisposable
{
    private const int MostAtOnce = 200;
    private readonly ConcurrentQueue<Arrived> waiting = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Null when the sheet is stored for good, else why it was refused.</summary>
    public async Task<Text?> Take(SealedSheet sheet)
    {
        var mine = new Arrived(sheet);
        waiting.Enqueue(mine);
        await turn.WaitAsync();
        try
        {
            while (!mine.Answer.Task.IsCompleted) await WriteWaiting();
        }
        finally
        {
            turn.Release();
        }
        return await mine.Answer.Task;
    }

    private async Task WriteWaiting()
    {
        var together = new List<Arrived>();
        while (together.Count < MostAtOnce && waiting.TryDequeue(out var next)) together.Add(next);
        try
        {
            await Write(together);
        }
        catch (Exception) when (together.Count > 1)
        {
            // One of them cannot be written: it alone is to suffer for it.
            foreach (var alone in together) await WriteAlone(alone);
        }
        catch (Exception failure)
        {
            together[0].Answer.SetException(failure);
        }
    }

    private async Task WriteAlone(Arrived arrived)
    {
        try
        {
            await Write([arrived]);
        }
        catch (Exception failure)
        {
            arrived.Answer.SetException(failure);
        }
    }

    private async Task Write(IReadOnlyList<Arrived> together)
    {
        await using var scope = scopes.CreateAsyncScope();
        var refused = await scope.ServiceProvider.GetRequiredService<SheetWriter>().Write([.. together.Select(a => a.Sheet)]);
        for (var i = 0; i < together.Count; i++) together[i].Answer.SetResult(refused[i]);
    }

    public void Dispose() => turn.Dispose();

    private sealed record Arrived(SealedSheet Sheet)
    {
        public TaskCompletionSource<Text?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
