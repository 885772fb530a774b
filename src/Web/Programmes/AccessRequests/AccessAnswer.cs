using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Programmes.AccessRequests;

/// <summary>The answer as a document: what is given, with a gap and its ground where words stood, what is not, and how to complain.</summary>
internal static class AccessAnswer
{
    public static Document Make(AccessCase answered, ProgrammeRef programme, string owner)
    {
        var (language, request) = (programme.Language, answered.Request);
        return new Document
        {
            Title = AccessTexts.AnswerOn.In(language),
            Subtitle = programme.Title,
            Language = language,
            Author = owner,
            MadeUtc = request.AnsweredAt!.Value,
            Blocks =
            [
                new Paragraph(AccessTexts.AnswerIntro.InWith(language, request.Number,
                    ProgrammeChapters.Date(request.ReceivedOn, language), ProgrammeChapters.Date(request.AnsweredOn!.Value, language))),
                Overview(answered, language),
                .. Grounds(answered, language),
                .. Complaint(owner, language),
                .. answered.Documents.Where(d => d.Document.Refused is null).SelectMany(d => Given(d, language)),
            ],
        };
    }

    /// <summary>The words of a line with its gaps, as plain text.</summary>
    public static string Plain(IEnumerable<Piece> pieces, string language) => string.Concat(pieces.Select(p => p.IsGap ? Gap(p, language) : p.Words));

    public static string Gap(Piece piece, string language) =>
        AccessTexts.Gap.InWith(language, string.Join(", ", piece.Grounds.Select(g => AccessTexts.Section(g).In(language))));

    /// <summary>The sections that a document is withheld by, in whole or in part.</summary>
    public static string Sections(Screening document, string language)
    {
        var sections = string.Join(", ", document.Grounds.Select(g => AccessTexts.Section(g).In(language)));
        return IsWithTheRest(document) ? AccessTexts.WithTheRest.InWith(language, sections) : sections;
    }

    private static bool IsWithTheRest(Screening document) => document.Document.Refused is { } refused && !Ground.IsOfDocuments(refused);

    private static TableBlock Overview(AccessCase answered, string language) => new(
        AccessTexts.Overview.In(language),
        [new(AccessTexts.Document.In(language)), new(AccessTexts.Dated.In(language)), new(AccessTexts.Result.In(language)), new(AccessTexts.Grounds.In(language))],
        [.. answered.Documents.Select(d => (IReadOnlyList<string>)
        [
            Plain(d.Title, language),
            d.Document.Day is { } day ? ProgrammeChapters.Date(day, language) : "",
            (d.Document.Refused is not null ? AccessTexts.RefusedResult : d.HasGaps ? AccessTexts.PartlyResult : AccessTexts.WholeResult).In(language),
            Sections(d, language),
        ])])
    { RowHeaders = true };

    private static IEnumerable<Block> Grounds(AccessCase answered, string language)
    {
        var refused = answered.Documents.Where(d => d.Document.Refused is not null).ToList();
        if (refused.Count > 0)
        {
            yield return new Heading(1, AccessTexts.RefusedTitle.In(language));
            yield return List(refused.Select(d => AccessTexts.RefusedLine.InWith(language, Plain(d.Title, language), Sections(d, language))));
        }
        var used = answered.Documents.SelectMany(d => d.Grounds).Distinct().Order().ToList();
        if (used.Count == 0) yield break;
        yield return new Heading(1, AccessTexts.GroundsTitle.In(language));
        var rest = answered.Documents.Any(IsWithTheRest) ? [AccessTexts.TheRest] : Array.Empty<Text>();
        yield return List(used.Select(AccessTexts.Meaning).Concat(rest).Select(text => text.In(language)));
        if (used.Exists(Ground.MayBeGivenAnyway)) yield return new Paragraph(AccessTexts.WeighedDone.In(language));
    }

    private static IEnumerable<Block> Complaint(string owner, string language) =>
        [new Heading(1, AccessTexts.ComplainTitle.In(language)), .. AccessTexts.Complain.Select(text => new Paragraph(text.InWith(language, owner)))];

    private static IEnumerable<Block> Given(Screening document, string language)
    {
        yield return new PageBreak();
        yield return new Heading(1, Plain(document.Title, language));
        var points = new List<IReadOnlyList<Block>>();
        foreach (var line in document.Body)
        {
            if (line.Mark != FrozenText.Point && points.Count > 0)
            {
                yield return new ListBlock(false, [.. points]);
                points.Clear();
            }
            if (line.Pieces.Count == 0) continue;
            if (line.Mark == FrozenText.Point) points.Add([Line(line, language)]);
            else yield return line.Mark == FrozenText.Heading ? new Heading(2, Plain(line.Pieces, language)) : Line(line, language);
        }
        if (points.Count > 0) yield return new ListBlock(false, points);
    }

    private static Paragraph Line(ScreenedLine line, string language) =>
        new([.. line.Pieces.Select(p => p.IsGap ? new Inline(Gap(p, language), Bold: true) : new Inline(p.Words))]);

    private static ListBlock List(IEnumerable<string> lines) => new(false, [.. lines.Select(line => (IReadOnlyList<Block>)[new Paragraph(line)])]);
}
