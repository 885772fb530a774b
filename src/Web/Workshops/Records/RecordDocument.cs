using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>A record as a document, in the language spoken at the moment: what came of it, all notes, or both.</summary>
internal static class RecordDocument
{
    public static Document Whole(ReadRecord record, ProgrammeRef programme, string language, DateTime now) => new()
    {
        Title = RecordTexts.RecordOf.InWith(language, record.Workshop.Title),
        Subtitle = RecordTexts.HeldOn.InWith(language, Days.Of(record.Workshop.HeldOn)),
        Language = language,
        Author = programme.Title,
        MadeUtc = now,
        Blocks = [.. Outcome(record), new Heading(1, RecordTexts.Notes), .. Notes(record, 2), new Heading(1, RecordTexts.Participation), .. Participation(record)],
    };

    /// <summary>Statements, stacks with what was said of them, and what went on with its card; headings from level 1.</summary>
    public static IReadOnlyList<Block> Outcome(ReadRecord record)
    {
        var blocks = new List<Block>();
        foreach (var group in record.Groups)
        {
            var named = record.NameOf(group);
            blocks.Add(new Heading(1, named.Length > 0 ? named : RecordTexts.Statement));
            blocks.Add(group.Statement.Length > 0 ? new Quote([new Inline(group.Statement)]) : new Paragraph(RecordTexts.NoStatement));
            foreach (var round in group.Rounds.Where(r => r.Stacks.Count > 0)) blocks.Add(Table(record, round));
            foreach (var survivor in group.Rounds.SelectMany(r => r.Stacks).Where(s => s.Survives && s.Card is not null)) blocks.AddRange(Card(survivor));
        }
        return blocks;
    }

    /// <summary>Every note below its stack, also what did not go on; headings from the level given.</summary>
    public static IReadOnlyList<Block> Notes(ReadRecord record, int level)
    {
        var blocks = new List<Block>();
        foreach (var group in record.Groups)
            foreach (var round in group.Rounds)
            {
                blocks.Add(new Heading(level, Join(record.NameOf(group), record.TitleOf(round.Number))));
                foreach (var stack in round.Stacks)
                {
                    blocks.Add(new Heading(level + 1, RecordWords.NameOf(stack)));
                    blocks.AddRange(List(stack.Notes));
                }
                if (round.Stacks.Count > 0 && round.Loose.Count > 0) blocks.Add(new Heading(level + 1, RecordTexts.Loose));
                blocks.AddRange(List(round.Loose));
            }
        return blocks;
    }

    public static IReadOnlyList<Block> Participation(ReadRecord record)
    {
        var said = new Paragraph($"{RecordWords.TookPart(record)} {RecordTexts.Nameless}");
        if (record.Spread is not { } spread) return record.Workshop.Participants is < Spread.Fewest ? [said, new Paragraph(RecordTexts.TooFew)] : [said];
        return
        [
            said,
            new TableBlock(RecordTexts.ParticipationTable,
                [new(RecordTexts.PerPerson), new(RecordTexts.WroteSo, Align.End), new(RecordTexts.VotedSo, Align.End)],
                [.. Spread.Steps.Select((step, i) => (IReadOnlyList<string>)[Spread.NameOf(step), $"{spread.Notes[i]}", $"{spread.Votes[i]}"])])
            { RowHeaders = true },
        ];
    }

    /// <summary>What came of it as somebody outside may ask to read it: raw notes are not in it.</summary>
    public static string Markdown(ReadRecord record)
    {
        var parts = new List<string>();
        foreach (var group in record.Groups)
        {
            var named = record.NameOf(group);
            parts.Add($"# {(named.Length > 0 ? named : RecordTexts.Statement)}\n\n{OneLine(group.Statement.Length > 0 ? group.Statement : RecordTexts.NoStatement)}");
            foreach (var round in group.Rounds.Where(r => r.Stacks.Count > 0))
                parts.Add($"## {record.TitleOf(round.Number)}\n\n{string.Join('\n', round.Stacks.Select(s => "- " + OneLine(Line(s))))}");
            foreach (var survivor in group.Rounds.SelectMany(r => r.Stacks).Where(s => s.Survives && s.Card is not null))
                parts.Add($"## {OneLine(RecordWords.NameOf(survivor))}\n\n{string.Join('\n', Lines(survivor).Select(l => $"- {l.Label}: {OneLine(l.Text)}"))}");
        }
        return string.Join("\n\n", parts);
    }

    private static TableBlock Table(ReadRecord record, ReadRound round)
    {
        var scaled = round.Stacks.Any(s => s.New is not null);
        var dotted = round.Stacks.Any(s => s.Dots is not null);
        Column[] columns =
        [
            new(RecordTexts.Stack), new(RecordTexts.Notes, Align.End),
            .. dotted ? [new(RecordTexts.Dots, Align.End)] : Array.Empty<Column>(),
            .. scaled ? [new(RecordTexts.New, Align.End), new(RecordTexts.Useful, Align.End), new(RecordTexts.Said, Align.End)] : Array.Empty<Column>(),
            new(RecordTexts.Survivor),
        ];
        return new TableBlock(record.TitleOf(round.Number), columns, [.. round.Stacks.Select(s => (IReadOnlyList<string>)
        [
            RecordWords.NameOf(s), $"{s.Notes.Count}",
            .. dotted ? [$"{s.Dots}"] : Array.Empty<string>(),
            .. scaled ? [Mean(s.New), Mean(s.Useful), $"{s.Said}"] : Array.Empty<string>(),
            RecordWords.Fate(s),
        ])])
        { RowHeaders = true };
    }

    private static IEnumerable<Block> Card(ReadStack survivor) =>
    [
        new Heading(2, RecordWords.NameOf(survivor)),
        .. Lines(survivor).Select(line => new Paragraph([new Inline(line.Label + ": ", Bold: true), new Inline(OneLine(line.Text))])),
    ];

    private static IEnumerable<(string Label, string Text)> Lines(ReadStack survivor) =>
        RecordWords.Card(survivor.Card!).Append((RecordTexts.CardHome, RecordWords.HomeOf(survivor)));

    private static IEnumerable<Block> List(IReadOnlyList<ReadNote> notes) => notes.Count == 0
        ? []
        : [new ListBlock(Ordered: false, [.. notes.Select(n => (IReadOnlyList<Block>)[Of(n)])])];

    private static Paragraph Of(ReadNote note) => note.Text is { } text
        ? (note.Heading ?? note.Under) is { Length: > 0 } under
            ? new([new Inline(OneLine(text)), new Inline($" ({RecordTexts.Under.With(OneLine(under))})", Italic: true)])
            : new(OneLine(text))
        : new([new Inline(note.Removed ? RecordTexts.Blank : RecordTexts.HiddenNote, Italic: true)]);

    private static string Line(ReadStack stack) =>
        string.Join(", ", new[] { RecordWords.NameOf(stack), RecordWords.Votes(stack), RecordWords.Fate(stack) }.Where(said => !string.IsNullOrEmpty(said)));

    private static string Mean(double? value) => value?.ToString("0.0", System.Globalization.CultureInfo.CurrentCulture) ?? "";

    private static string Join(string group, string round) => group.Length > 0 ? $"{group}: {round}" : round;

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
