using System.Globalization;
using System.Text.RegularExpressions;
using BlankeArk.Web.Workshops.Boards;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>A line that could not be read, counted from 1, and why.</summary>
internal sealed record WallMistake(int Line, string Why);

/// <summary>
/// What somebody typed from a wall: a line a note, «# name» begins a stack, an asterisk at its end says that it went on,
/// «12 prikker» how many dots it got, and «Første steg: …» and the like stand on its card. A line of dashes ends a stack.
/// </summary>
internal sealed partial class WallText
{
    private const int MostNotes = 2_000, MostStacks = 200, MostDots = 9_999;

    /// <summary>What stands on a card, by the words it begins with in each of the languages.</summary>
    private static readonly (string[] Labels, Func<Card, string, Card> Set)[] CardLines =
    [
        (["hva", "kva", "what"], (card, said) => card with { What = said }),
        (["for hvem", "for kven", "for whom"], (card, said) => card with { ForWhom = said }),
        (["nytt", "hva er nytt", "kva er nytt", "new"], (card, said) => card with { New = said }),
        (["trengs", "trengst", "hva trengs", "kva trengst", "takes"], (card, said) => card with { Takes = said }),
        (["første steg", "fyrste steg", "first step"], (card, said) => card with { FirstStep = said }),
        (["hjemme", "heime", "hvem hjemme", "kven heime", "at home"], (card, said) => card with { Home = said }),
        (["kan mislykkes", "kan mislykkast", "could fail"], (card, said) => card with { CouldFail = said }),
    ];

    private readonly List<WallMistake> mistakes = [];
    private readonly List<(DraftStack Stack, List<DraftNote> Notes)> stacks = [];
    private readonly List<DraftNote> loose = [];
    private readonly int round;
    private int at;
    private bool inStack;

    private WallText(int round) => this.round = round;

    public IReadOnlyList<WallMistake> Mistakes => mistakes;
    public IReadOnlyList<DraftStack> Stacks => stacks.ConvertAll(s => s.Stack with { Notes = s.Notes });
    public IReadOnlyList<DraftNote> Loose => loose;

    [GeneratedRegex(@"[\s,;:(–-]*\(?\s*(\d+)\s*(prikk|prikker|prikkar|dot|dots)\)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex DotsAtEnd { get; }

    [GeneratedRegex(@"^[-–—_=*]{3,}$")]
    private static partial Regex Dashes { get; }

    public static WallText Read(int round, string? typed)
    {
        var read = new WallText(round);
        foreach (var line in (typed ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            read.at++;
            read.Take(line.Trim());
        }
        return read;
    }

    private void Take(string line)
    {
        if (line.Length == 0) return;
        if (Dashes.IsMatch(line)) inStack = false;
        else if (line[0] == '#') Begin(line.TrimStart('#').Trim());
        else if (CardLine(line) is { } set) Fill(set);
        else Write(line is ['-' or '–' or '•' or '*', ' ', ..] ? line[2..].TrimStart() : line);
    }

    private void Begin(string heading)
    {
        var (name, survives, dots) = (heading, false, (int?)null);
        for (var again = true; again;)
        {
            again = false;
            if (name.EndsWith('*'))
            {
                (name, survives, again) = (name.TrimEnd('*', ' '), true, true);
            }
            else if (dots is null && DotsAtEnd.Match(name) is { Success: true } match)
            {
                if (!int.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var counted) || counted > MostDots) Fail(EntryTexts.TooManyDots.With(MostDots));
                (name, dots, again) = (name[..match.Index].TrimEnd(), Math.Min(counted, MostDots), true);
            }
        }
        if (name.Length == 0) Fail(EntryTexts.StackUnnamed);
        if (name.Length > StackItem.LongestName) Fail(EntryTexts.StackTooLong.With(StackItem.LongestName));
        if (stacks.Count >= MostStacks) Fail(EntryTexts.TooManyStacks.With(MostStacks));
        stacks.Add((new DraftStack { Round = round, Name = name, Survives = survives, Dots = dots }, []));
        inStack = true;
    }

    private void Fill((string Said, Func<Card, string, Card> Set) line)
    {
        if (!inStack || !stacks[^1].Stack.Survives)
        {
            Fail(EntryTexts.CardNeedsSurvivor);
            return;
        }
        if (line.Said.Length > Card.Longest) Fail(EntryTexts.CardTooLong.With(Card.Longest));
        var (stack, notes) = stacks[^1];
        stacks[^1] = (stack with { Card = line.Set(stack.Card ?? new Card(), line.Said) }, notes);
    }

    private void Write(string text)
    {
        if (text.Length == 0) return;
        if (text.Length > NoteItem.Longest) Fail(EntryTexts.NoteTooLong.With(text.Length, NoteItem.Longest));
        if (loose.Count + stacks.Sum(s => s.Notes.Count) >= MostNotes) Fail(EntryTexts.TooManyNotes.With(MostNotes));
        (inStack ? stacks[^1].Notes : loose).Add(new DraftNote(round, text));
    }

    private static (string Said, Func<Card, string, Card> Set)? CardLine(string line)
    {
        if (line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon)) return null;
        var label = line[..colon].Trim();
        foreach (var (labels, set) in CardLines)
            if (labels.Contains(label, StringComparer.OrdinalIgnoreCase)) return (line[(colon + 1)..].Trim(), set);
        return null;
    }

    private void Fail(string why) => mistakes.Add(new WallMistake(at, why));
}
