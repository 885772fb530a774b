using BlankeArk.Web.Workshops.Records;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Workshops.Records;

public sealed class WallTextTests
{
    [Fact]
    public void Lines_become_notes_and_stacks_with_votes_and_cards()
    {
        var read = WallText.Read(2, """
            Løs lapp
            # Bedre tid, 12 prikker *
            - Ti minutter til
            • Kaffe
            Første steg: Spør to par
            heime: Omsorgsleiaren
            ---
            Enda en løs
            # Biler
            Piggdekk: kjøp dem før snøen
            """);

        Assert.Empty(read.Mistakes);
        Assert.Equal(["Løs lapp", "Enda en løs"], read.Loose.Select(n => n.Text));
        var (first, second) = (read.Stacks[0], read.Stacks[1]);
        Assert.Equal(("Bedre tid", true, 12), (first.Name, first.Survives, first.Dots));
        Assert.Equal(["Ti minutter til", "Kaffe"], first.Notes.Select(n => n.Text));
        Assert.Equal(("Spør to par", "Omsorgsleiaren"), (first.Card!.FirstStep, first.Card.Home));
        Assert.Equal(("Biler", false, null, null), (second.Name, second.Survives, second.Dots, second.Card));
        Assert.Equal(["Piggdekk: kjøp dem før snøen"], second.Notes.Select(n => n.Text));
        Assert.All(read.Stacks, stack => Assert.Equal(2, stack.Round));
    }

    [Theory]
    [InlineData("# Tid * 3 prikker", "Tid", true, 3)]
    [InlineData("# Tid (1 prikk)", "Tid", false, 1)]
    [InlineData("## Tid – 40 dots *", "Tid", true, 40)]
    [InlineData("#Tid,7 prikkar", "Tid", false, 7)]
    [InlineData("# 12 prikker på kartet", "12 prikker på kartet", false, null)]
    [InlineData("# Plan 2030", "Plan 2030", false, null)]
    public void Heading_is_read_however_it_is_written(string line, string name, bool survives, int? dots)
    {
        var stack = Assert.Single(WallText.Read(1, line).Stacks);

        Assert.Equal((name, survives, dots), (stack.Name, stack.Survives, stack.Dots));
    }

    [Theory]
    [InlineData("lapp\n#\nlapp", 2)]
    [InlineData("# 12 prikker", 1)]
    [InlineData("# Tid, 123456 prikker", 1)]
    [InlineData("# Tid\nFørste steg: prøv", 2)]
    [InlineData("Første steg: prøv", 1)]
    public void Line_that_cannot_be_read_is_pointed_at(string typed, int line) =>
        Assert.Equal(line, Assert.Single(WallText.Read(1, typed).Mistakes).Line);

    [Fact]
    public void Note_too_long_for_a_note_is_pointed_at() =>
        Assert.Equal(2, Assert.Single(WallText.Read(1, "kort\n" + new string('x', 281)).Mistakes).Line);

    /// <summary>Whatever somebody pastes, each line that is not a heading, a card's or dashes is a note, once.</summary>
    [Fact]
    public void Nothing_that_is_typed_is_lost() => Prop.ForAll<string[]>(lines =>
    {
        var words = lines.Select((line, i) => $"{i} {new string([.. (line ?? "").Where(char.IsLetterOrDigit).Take(40)])}x").ToList();

        var read = WallText.Read(1, string.Join('\n', words.Select((word, i) => i % 5 == 4 ? $"# {word}" : word)));

        Assert.Empty(read.Mistakes);
        Assert.Equal(words.Order(StringComparer.Ordinal), read.Loose.Concat(read.Stacks.SelectMany(s => s.Notes)).Select(n => n.Text).Concat(read.Stacks.Select(s => s.Name)).Order(StringComparer.Ordinal));
    }).QuickCheckThrowOnFailure();
}
