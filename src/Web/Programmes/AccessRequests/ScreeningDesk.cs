using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Programmes.Disclosure;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>What is blacked out in the documents of an answer, and on what ground.</summary>
public sealed class ScreeningDesk(Db db, AccessReading reading, AccessDesk desk)
{
    /// <summary>The choice that words stay, and, for words one marked oneself, that they are not blacked out after all.</summary>
    public const string Stay = "stay";

    /// <summary>Settles what is found or marked: by the key of each line, that it stays, or the ground it is blacked out on.</summary>
    public async Task Settle(Actor actor, ProgrammeRef programme, int number, int documentNumber, IReadOnlyDictionary<string, string> choices, bool weighed)
    {
        var request = await reading.Read(actor, programme, number);
        var screening = request.Document(documentNumber);
        var made = screening.Lines.Select(line => (Line: line, Choice: choices.GetValueOrDefault(line.Key, "")))
            .Where(m => m.Choice.Length > 0)
            .Select(m => (m.Line, Ground: m.Choice == Stay ? (Ground?)null : Read(m.Line, m.Choice, weighed))).ToList();
        await desk.Change(actor, programme, request.Request, "access.settle", Why(made.Select(m => m.Ground)), async () =>
        {
            var marks = await db.AccessMarks.Where(m => m.DocumentId == screening.Document.Id).ToListAsync();
            foreach (var (line, ground) in made) Mark(marks, screening.Document.Id, line.Words, line.Kind, ground);
        });
    }

    /// <summary>Blacks out other words, wherever they stand in the document; several lines are several words.</summary>
    public async Task BlackOut(Actor actor, ProgrammeRef programme, int number, int documentNumber, string? words, Ground ground)
    {
        var request = await reading.Read(actor, programme, number);
        var document = request.Document(documentNumber).Document;
        var text = document.Title + "\n" + document.Text;
        var wanted = (words ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Written.Tidy).Where(line => line.Length > 0).Distinct().ToList();
        if (wanted.Count == 0) throw new UserMistake(AccessTexts.WordsMissing, "Words");
        if (wanted.Find(line => !Phrase.Places(text, line).Any()) is { } lost) throw new UserMistake(AccessTexts.WordsNotThere.With(lost), "Words");
        await desk.Change(actor, programme, request.Request, "access.black-out", ground.Exemption.ToString(), async () =>
        {
            var marks = await db.AccessMarks.Where(m => m.DocumentId == document.Id).ToListAsync();
            foreach (var line in wanted) Mark(marks, document.Id, line, AccessMark.Own, ground);
        });
    }

    // Words that were weighed already need no new tick.
    private static Ground Read(ScreeningLine line, string choice, bool weighed) =>
        Ground.Read(choice, weighed || (line.Mark is { Weighed: true } mark && mark.Ground.ToString() == choice), $"Choices[{line.Key}]");

    private void Mark(List<AccessMark> marks, Guid document, string words, string kind, Ground? ground)
    {
        var mark = marks.Find(m => m.Phrase == words && m.Kind == kind);
        if (mark is not null && ground is null && kind == AccessMark.Own)
        {
            db.AccessMarks.Remove(mark);
            return;
        }
        if (mark is null) db.AccessMarks.Add(mark = new AccessMark(Guid.CreateVersion7(), document, words, kind));
        if (ground is { } given) mark.BlackOut(given);
        else mark.Keep();
    }

    private static string? Why(IEnumerable<Ground?> grounds) =>
        string.Join(' ', grounds.OfType<Ground>().Select(g => g.Exemption.ToString()).Distinct().Order()) is { Length: > 0 } why ? why : null;
}
