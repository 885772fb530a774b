using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What is said of the parts of a record, the same on the page and in documents.</summary>
internal static class RecordWords
{
    public static string NameOf(ReadStack stack) => stack.Name.Length > 0 ? stack.Name : RecordTexts.Unnamed;

    /// <summary>What was said of it, or null where nobody was asked.</summary>
    public static string? Votes(ReadStack stack)
    {
        var plenum = stack.PlenumDots is { } dots ? RecordTexts.PlenumDotsOf.With(RecordTexts.Count(dots, RecordTexts.OneDot, RecordTexts.DotsOf)) : null;
        return string.Join(", ", new[] { InGroup(stack), plenum }.OfType<string>()) is { Length: > 0 } said ? said : null;
    }

    private static string? InGroup(ReadStack stack) => stack switch
    {
        { New: { } isNew, Useful: { } useful } => RecordTexts.ScalesOf.With(isNew, useful, stack.Said ?? 0),
        { Dots: { } dots } => RecordTexts.Count(dots, RecordTexts.OneDot, RecordTexts.DotsOf),
        _ => null,
    };

    /// <summary>How far it came, or empty where it did not go on.</summary>
    public static string Fate(ReadStack stack) => stack.Chosen ? RecordTexts.Chosen : stack.Survives ? RecordTexts.Survivor : "";

    public static string TookPart(ReadRecord record)
    {
        var notes = RecordTexts.Count(record.NoteCount, RecordTexts.OneNote, RecordTexts.NotesOf);
        return record.Workshop.Participants is { } people ? RecordTexts.TookPart.With(people, notes) : RecordTexts.Wrote.With(notes);
    }

    /// <summary>What stands on the card but for who raises it at home; empty lines left out.</summary>
    public static IEnumerable<(string Label, string Text)> Card(Card card) => new (string Label, string Text)[]
    {
        (RecordTexts.CardWhat, card.What), (RecordTexts.CardForWhom, card.ForWhom), (RecordTexts.CardNew, card.New), (RecordTexts.CardTakes, card.Takes),
        (RecordTexts.CardFirstStep, card.FirstStep), (RecordTexts.CardCouldFail, card.CouldFail),
    }.Where(line => line.Text.Length > 0);

    public static string HomeOf(ReadStack stack) => stack.Home switch
    {
        Home.Found => stack.Card?.Home ?? "",
        Home.LetGo => RecordTexts.LetGoWhy.With(stack.LetGo),
        _ => RecordTexts.NoHomeYet,
    };
}
