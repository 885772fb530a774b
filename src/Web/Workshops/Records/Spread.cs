using System.Text.Json;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>How many people wrote so many notes, and placed so many votes: in steps, and only where enough took part.</summary>
public sealed record Spread
{
    /// <summary>Fewer than this, and the numbers would tell who.</summary>
    public const int Fewest = 5;

    /// <summary>From and to, the last without an end.</summary>
    public static readonly IReadOnlyList<(int From, int? To)> Steps = [(0, 0), (1, 2), (3, 5), (6, 10), (11, null)];

    /// <summary>People in each of the steps, by notes.</summary>
    public required IReadOnlyList<int> Notes { get; init; }

    /// <summary>People in each of the steps, by votes.</summary>
    public required IReadOnlyList<int> Votes { get; init; }

    /// <summary>The board's own count, made coarse: an exact number might be one that somebody remembers. Null when too few took part.</summary>
    public static Spread? Of(Distribution? exact) => exact is null || exact.Notes.Sum(t => t.People) < Fewest
        ? null
        : new Spread { Notes = Counted(exact.Notes), Votes = Counted(exact.Votes) };

    public static Spread? Read(string? stored) => stored is null ? null : JsonSerializer.Deserialize<Spread>(stored);

    public string Stored() => JsonSerializer.Serialize(this);

    /// <summary>«0», «1–2», «11+».</summary>
    public static string NameOf((int From, int? To) step) => step switch
    {
        (var from, null) => $"{from}+",
        var (from, to) => from == to ? $"{from}" : $"{from}–{to}",
    };

    private static int[] Counted(IEnumerable<Times> exact)
    {
        var counts = new int[Steps.Count];
        foreach (var times in exact) counts[Steps.Index().Last(step => times.Count >= step.Item.From).Index] += times.People;
        return counts;
    }
}
