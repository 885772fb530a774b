using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Documents.Pdf;

namespace BlankeArk.Web.Platform.OwnData;

/// <summary>What is held about a person as files: one for reading, and one for machines (GDPR articles 15 and 20).</summary>
public static class OwnDataFile
{
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Json(string name, IReadOnlyList<HeldRecord> records, DateTime now) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        person = name,
        made = now,
        records = records.Select(r => new
        {
            kind = r.Kind.Name,
            title = r.Kind.Title.ToString(),
            id = r.Id,
            programme = r.Programme?.Title,
            what = r.What,
            details = r.Rows.Select(row => new { label = row.Label, value = row.Value }),
            why = r.Kind.Why.ToString(),
            until = r.Kind.Until.ToString(),
            onErasure = OwnDataTexts.VerdictOf(r),
        }),
        notIncluded = OwnDataTexts.NotFound.Select(text => text.ToString()),
    }, Written);

    public static byte[] Pdf(string name, IReadOnlyList<HeldRecord> records, DateTime now)
    {
        var file = new MemoryStream();
        PdfWriter.Write(DocumentOf(name, records, now), file);
        return file.ToArray();
    }

    private static Document DocumentOf(string name, IReadOnlyList<HeldRecord> records, DateTime now) => new()
    {
        Title = OwnDataTexts.FileTitle.With(name),
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        Subtitle = OwnDataTexts.FileMade.With(OwnDataTexts.Moment(now)),
        Author = OwnDataTexts.FileAuthor,
        MadeUtc = now,
        Blocks =
        [
            .. records.GroupBy(r => r.Kind).SelectMany(kind => Blocks(kind.Key, [.. kind])),
            new Heading(1, OwnDataTexts.NotFoundTitle),
            .. OwnDataTexts.NotFound.Select(text => new Paragraph(text)),
        ],
    };

    private static IEnumerable<Block> Blocks(HeldKind kind, IReadOnlyList<HeldRecord> records) =>
    [
        new Heading(1, kind.Title),
        new Paragraph([new Inline(OwnDataTexts.Why + ": ", Bold: true), new Inline(kind.Why)]),
        new Paragraph([new Inline(OwnDataTexts.Until + ": ", Bold: true), new Inline(kind.Until)]),
        new Paragraph([new Inline(OwnDataTexts.IfErased + ": ", Bold: true), new Inline(OwnDataTexts.VerdictOf(records[0]))]),
        new ListBlock(false, [.. records.Select(r => (IReadOnlyList<Block>)[new Paragraph(Line(r))])]),
    ];

    /// <summary>A record in one line: what it is, and what stands in it.</summary>
    private static IReadOnlyList<Inline> Line(HeldRecord record) =>
    [
        new Inline(record.What, Bold: true),
        .. record.Programme is { } programme ? (Inline[])[new Inline($" ({programme.Title})")] : [],
        .. record.Rows.Select(row => new Inline($". {row.Label}: {row.Value}")),
    ];
}
