using System.Diagnostics;
using System.Text.Json;
using BlankeArk.Analysis.Stacks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Analysis.Tests.Stacks;

public sealed class NoteStacksTests
{
    private static readonly string[] Bokmaal =
    [
        "Felles middag på bygdekaféen hver torsdag",
        "Middag sammen for dem som spiser alene",
        "Mange eldre er ensomme i helgene",
        "Bruke skolebussen når den ellers står stille",
        "Skyss til butikken to ganger i uka",
        "Isolasjon er verre enn vonde knær",
        "Kortere vei fra idé til handling",
    ];

    private static readonly string[] Nynorsk =
    [
        "Nattevakta har ingen å spørje",
        "Ein felles nattpatrulje for tre kommunar",
        "Frivillige som går tur med dei som bur aleine",
        "Fleire friviljuge trur vi finst i bygda",
        "Kven eig denne oppgåva?",
    ];

    private static readonly string[] English =
    [
        "Volunteers could visit twice a month",
        "More training before the night shifts",
        "We forget to thank our volunteers",
        "Learning from the neighbouring ward",
        "Who keeps the keys?",
    ];

    [Theory]
    [InlineData("bokmål", "0 1|2 5|3 4")]
    [InlineData("nynorsk", "0 1|2 3")]
    [InlineData("English", "0 2|1 3")]
    public void Notes_that_say_the_same_in_other_words_are_suggested_together(string language, string expected)
    {
        var suggested = NoteStacks.Suggest(language switch { "bokmål" => Bokmaal, "nynorsk" => Nynorsk, _ => English });

        Assert.Equal(expected, string.Join('|', suggested.Select(stack => string.Join(' ', stack.Notes)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Stack_is_named_by_words_as_people_write_them()
    {
        Assert.Equal("Middag", Named(Bokmaal, 0));
        Assert.Equal("Frivillige", Named(Nynorsk, 2).Split(',')[0]);
        Assert.Equal("Volunteers", Named(English, 0));
    }

    [Fact]
    public void Same_note_twice_is_a_stack_however_it_is_written()
    {
        var suggested = Assert.Single(NoteStacks.Suggest(["Det er bra!", "Flere hender", "det er  bra"]));

        Assert.Equal([0, 2], suggested.Notes);
        Assert.NotEmpty(suggested.Name);
    }

    [Fact]
    public void Nothing_is_suggested_of_nothing()
    {
        Assert.Empty(NoteStacks.Suggest([]));
        Assert.Empty(NoteStacks.Suggest(["En lapp alene"]));
        Assert.Empty(NoteStacks.Suggest(["", " ", "!", "👍", "👍"]));
    }

    [Fact]
    public void Order_of_the_notes_does_not_matter() => Always((notes, seed) =>
    {
        var order = Enumerable.Range(0, notes.Length).ToArray();
        new System.Random(seed).Shuffle(order);

        var shuffled = NoteStacks.Suggest([.. order.Select(note => notes[note])]);

        Assert.Equal(Told(NoteStacks.Suggest(notes), note => note), Told(shuffled, note => order[note]));
    });

    [Fact]
    public void Every_suggestion_has_two_notes_and_every_note_one_suggestion_at_most() => Always((notes, _) =>
    {
        var suggested = NoteStacks.Suggest(notes);

        var all = suggested.SelectMany(stack => stack.Notes).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, note => Assert.InRange(note, 0, notes.Length - 1));
        Assert.All(suggested, stack => Assert.True(stack.Notes.Count > 1 && stack.Name.Length > 0 && stack.Likeness is >= 0.45 - 1e-6 and <= 1));
    });

    [Fact]
    public void Note_that_is_unlike_all_others_moves_none_of_them() => Always((notes, _) =>
    {
        var before = NoteStacks.Suggest(notes);

        var after = NoteStacks.Suggest([.. notes, "Xyzzy plugh quuxen"]);

        Assert.Equal(Told(before, note => note), Told(after, note => note));
    });

    [Fact]
    public void Identical_notes_end_together() => Always((notes, seed) =>
    {
        if (notes.Length == 0)
            return;
        var again = notes[new System.Random(seed).Next(notes.Length)];

        var suggested = NoteStacks.Suggest([.. notes, again]);

        Assert.Contains(suggested, stack => stack.Notes.Contains(notes.Length) && stack.Notes.Contains(Array.IndexOf(notes, again)));
    });

    [Fact]
    public void Higher_demand_only_splits_stacks() => Always((notes, _) =>
    {
        var loose = NoteStacks.Suggest(notes, new() { MinLikeness = 0.3 });
        var strict = NoteStacks.Suggest(notes, new() { MinLikeness = 0.7 });

        Assert.All(strict, small => Assert.Contains(loose, large => small.Notes.All(large.Notes.Contains)));
    });

    [Fact]
    public void Two_thousand_notes_are_read_while_one_waits()
    {
        var random = new System.Random(5);
        var words = Bokmaal.Concat(Nynorsk).Concat(English).SelectMany(note => note.Split(' ')).ToArray();
        string[] notes = [.. Enumerable.Range(0, NoteStacks.MostNotes + 1).Select(_ => string.Join(' ', Enumerable.Range(0, 12).Select(_ => words[random.Next(words.Length)])))];
        var start = Stopwatch.GetTimestamp();

        var suggested = NoteStacks.Suggest(notes);

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 10);
        Assert.DoesNotContain(suggested, stack => stack.Notes.Contains(NoteStacks.MostNotes));
    }

    [Fact]
    public void Demand_outside_its_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NoteStacks.Suggest(Bokmaal, new() { MinLikeness = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoteStacks.Suggest(Bokmaal, new() { MinLikeness = 1.1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoteStacks.Suggest(Bokmaal, new() { ConceptWeight = -1 }));
    }

    /// <summary>On real notes: small stacks, of some of the notes, each with a name that stands in one of them.</summary>
    [Fact]
    public void Challenges_of_real_groups_give_stacks_one_can_look_through()
    {
        using var read = JsonDocument.Parse(SharedMaterial.Text("real/challenge-notes.json"));
        var notes = read.RootElement.EnumerateArray().Select(note => note.GetProperty("text").GetString()!).ToArray();

        var suggested = NoteStacks.Suggest(notes);

        Assert.InRange(suggested.Count, 10, 40);
        Assert.All(suggested, stack => Assert.InRange(stack.Notes.Count, 2, 10));
        Assert.All(suggested, stack => Assert.Contains(stack.Notes, note => notes[note].Contains(stack.Name.Split(',')[0], StringComparison.OrdinalIgnoreCase)));
    }

    private static string Named(string[] notes, int note) => Assert.Single(NoteStacks.Suggest(notes), stack => stack.Notes.Contains(note)).Name;

    private static void Always(Action<string[], int> holds)
    {
        var words = Bokmaal.Concat(Nynorsk).Concat(English).SelectMany(note => note.Split(' ')).Distinct().ToArray();
        var note = Gen.Elements(words).ArrayOf(5).Select(picked => string.Join(' ', picked));
        var whole = Gen.Elements(Bokmaal.Concat(Nynorsk).Concat(English).ToArray());
        var notes = Gen.OneOf(note, whole).ArrayOf();
        Prop.ForAll(notes.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), holds).QuickCheckThrowOnFailure();
    }

    private static List<string> Told(IReadOnlyList<StackSuggestion> suggested, Func<int, int> which) =>
        [.. suggested.Select(stack => $"{stack.Name}: {string.Join(' ', stack.Notes.Select(which).Order())}").Order(StringComparer.Ordinal)];
}
