using BlankeArk.Analysis.Stacks;
using BlankeArk.Analysis.Text;
using BlankeArk.Web.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Platform.Search;

/// <summary>
/// The words of each kind of item in memory: what compounds and misspellings are found by, and likeness. Read at the first
/// search, kept up with what this program writes at once and with what others write within a second or two; what was
/// removed is forgotten within the hour, and never found meanwhile, as the database has the last word.
/// </summary>
public sealed class SearchMemory(TimeProvider clock) : IDisposable
{
    // Numbers are given before their changes come through, so that one may come after a higher.
    private const int Overlap = 100;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1), AnewEvery = TimeSpan.FromHours(1);
    private readonly Lock busy = new();
    private readonly SemaphoreSlim reading = new(1, 1);
    private readonly Dictionary<string, Known> known = new(StringComparer.Ordinal);

    public void Dispose() => reading.Dispose();

    /// <summary>The database was exchanged for another.</summary>
    internal void Clear()
    {
        lock (busy) known.Clear();
    }

    internal async Task<T> Ask<T>(Db db, string kind, Func<Lexicon, SimilarTexts, T> question)
    {
        var of = await Of(db, kind);
        lock (busy) return question(of.Lexicon, of.Texts);
    }

    internal void Put(SearchItem item)
    {
        lock (busy)
            if (known.TryGetValue(item.Kind, out var of)) of.Put(item);
    }

    internal void Remove(string kind, Guid id)
    {
        lock (busy)
            if (known.TryGetValue(kind, out var of)) of.Texts.Remove(id);
    }

    private async Task<Known> Of(Db db, string kind)
    {
        if (Fresh(kind) is { } fresh) return fresh;
        await reading.WaitAsync();
        try
        {
            return Fresh(kind) ?? await Read(db, kind);
        }
        finally
        {
            reading.Release();
        }
    }

    private Known? Fresh(string kind)
    {
        lock (busy) return known.TryGetValue(kind, out var of) && clock.GetElapsedTime(of.LookedAt) < LookEvery ? of : null;
    }

    private async Task<Known> Read(Db db, string kind)
    {
        Known? of;
        lock (busy)
        {
            // There before it is read: what is put in meanwhile is not missed.
            if (!known.TryGetValue(kind, out of) || clock.GetElapsedTime(of.ReadAt) > AnewEvery) known[kind] = of = new Known { ReadAt = clock.GetTimestamp() };
        }
        var after = of.Last - Overlap;
        var items = await db.SearchItems.AsNoTracking().Where(i => i.Kind == kind && i.Number > after).OrderBy(i => i.Number).ToListAsync();
        lock (busy)
        {
            // All words before the first text: then it is known of each compound what it is made of.
            foreach (var item in items) of.Learn(item);
            foreach (var item in items) of.Put(item, isLearnt: true);
            of.Last = Math.Max(of.Last, items.Count > 0 ? items[^1].Number : 0);
            of.LookedAt = clock.GetTimestamp();
        }
        return of;
    }

    private sealed class Known
    {
        private readonly Dictionary<Guid, long> numbers = [];

        public Known() => Texts = new(Lexicon);

        public Lexicon Lexicon { get; } = new();
        public SimilarTexts Texts { get; }
        public required long ReadAt { get; init; }
        public long LookedAt { get; set; }
        public long Last { get; set; }

        public void Learn(SearchItem item)
        {
            foreach (var word in SearchTerms.Written(item.Title, item.Words)) Lexicon.Add(word);
        }

        // What was read may be older than what has been put in meanwhile.
        public void Put(SearchItem item, bool isLearnt = false)
        {
            if (numbers.TryGetValue(item.ItemId, out var number) && number >= item.Number) return;
            numbers[item.ItemId] = item.Number;
            if (!isLearnt) Learn(item);
            Texts.Put(item.ItemId, item.Title, item.Words);
        }
    }
}
