namespace BlankeArk.Analysis.Stacks;

/// <summary>Notes that seem to say the same.</summary>
/// <param name="Notes">Indices into the notes that were given, from 0, rising; at least two.</param>
/// <param name="Name">One to three words that tell this stack from the others, as somebody wrote them; never empty.</param>
/// <param name="Likeness">How alike its notes are, 0–1: the least mean likeness at which two of its parts were joined.</param>
public sealed record StackSuggestion(IReadOnlyList<int> Notes, string Name, double Likeness);

/// <summary>Choices of <see cref="NoteStacks"/>. The usual ones are described there.</summary>
public sealed record StackOptions
{
    /// <summary>The mean likeness two parts must have to be one stack, above 0 and at most 1. Higher gives fewer, surer stacks.</summary>
    public double MinLikeness { get; init; } = 0.45;

    /// <summary>What sharing a concept weighs beside sharing a word (1), from 0.</summary>
    public double ConceptWeight { get; init; } = 2;

    /// <summary>What sharing a part of a compound weighs beside sharing a word (1), from 0.</summary>
    public double PartWeight { get; init; } = 0.5;
}

/// <summary>
/// Suggests which notes of a creative session lie in one stack. It only suggests: whoever leads decides.
/// <para>
/// Method: each note becomes a vector of its content words (stems), the parts of its compounds, and the concepts of the
/// field its words stand for in any of bokmål, nynorsk and English, each weighed by how rare it is among the notes
/// (the root of tf–idf's rarity, which short notes bear better; only notes that share something with another count). Stacks grow by joining what is most alike on the
/// average (average linkage, UPGMA: Sokal and Michener 1958; by chains of nearest neighbours, Murtagh 1983) for as long as
/// the mean cosine is high enough. Notes with the same words are one from the start.
/// </para>
/// <para>
/// Deterministic, and the same whatever order the notes come in. A note that shares nothing with the others moves none of
/// them. Time and memory grow with the square of the number of different notes.
/// </para>
/// </summary>
public static class NoteStacks
{
    /// <summary>The most notes that are compared; any beyond are left where they lie.</summary>
    public const int MostNotes = 2_000;

    /// <summary>Suggests stacks.</summary>
    /// <param name="notes">The notes' texts, any number and in any language; blank ones are in no stack.</param>
    /// <param name="options">Choices; null for the usual ones.</param>
    /// <returns>Stacks of at least two notes, a note in one at most: the largest first, equally large ones by their likeness.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static IReadOnlyList<StackSuggestion> Suggest(IReadOnlyList<string> notes, StackOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notes);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MinLikeness, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MinLikeness, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.ConceptWeight, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.PartWeight, nameof(options));

        var different = Different(notes);
        var read = NoteReader.Read([.. different.Select(same => same.Text)], options);
        var joined = Linkage.Join(NoteVectors.Likeness(read), [.. different.Select(same => same.Notes.Count)], options.MinLikeness);
        var names = new StackNames(read, [.. different.Select(same => same.Text)]);
        return [.. joined
            .Select(stack => (stack.Likeness, stack.Members, Notes: stack.Members.SelectMany(member => different[member].Notes).Order().ToArray()))
            .Where(stack => stack.Notes.Length > 1)
            .OrderByDescending(stack => stack.Notes.Length).ThenByDescending(stack => stack.Likeness).ThenBy(stack => stack.Members[0])
            .Select(stack => new StackSuggestion(stack.Notes, names.Of(stack.Members), stack.Likeness))];
    }

    /// <summary>The different notes in an order that is theirs and not the caller's, each as first written and with all that say the same.</summary>
    private static List<(string Text, List<int> Notes)> Different(IReadOnlyList<string> notes) =>
        [.. notes.Take(MostNotes).Select((text, note) => (Text: text ?? "", Plain: NoteReader.Plain(text ?? ""), Note: note)).Where(each => each.Plain.Length > 0)
            .GroupBy(each => each.Plain, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => (same.Select(each => each.Text).Min(StringComparer.Ordinal)!, same.Select(each => each.Note).ToList()))];
}
