using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Content;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>Answers as a file brings them, column by column, before anybody has said what the columns are.</summary>
public sealed record ImportSource
{
    private const int LongestAnswer = 32_767;
    private const int MostAnswers = 500_000;

    /// <summary>The file's name without its ending, for want of a better title.</summary>
    public required string Name { get; init; }
    public required IReadOnlyList<SourceColumn> Columns { get; init; }
    /// <summary>A row is a respondent; otherwise nothing tells which answers came together.</summary>
    public required bool Linked { get; init; }
    public IReadOnlyList<FilledText> Remarks { get; init; } = [];

    /// <summary>
    /// A fingerprint of what stands in the file, the same whether it comes as CSV or as a workbook.
    /// </summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var column in Columns)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(column.Heading + "\u001e"));
            foreach (var cell in column.Cells)
                hash.AppendData(Encoding.UTF8.GetBytes(cell.Text + "\u001f"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <exception cref="UserMistake">The file cannot be read; says why.</exception>
    public static ImportSource Read(byte[] content, string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        try
        {
            return LooksLikeJson(content)
                ? OfJson(Decoded.From(content).Text, name)
                : Of(TableReader.Read(content, fileName), name);
        }
        catch (TableException broken)
        {
            throw new UserMistake(broken.Mistake.ToString(), "File");
        }
    }

    public static ImportSource ReadPasted(string text)
    {
        try
        {
            return text.AsSpan().TrimStart() is ['[', ..] ? OfJson(text, "") : Of(TableReader.ReadPasted(text), "");
        }
        catch (TableException broken)
        {
            throw new UserMistake(broken.Mistake.ToString(), "Pasted");
        }
    }

    private static bool LooksLikeJson(byte[] content)
    {
        var start = content.AsSpan();
        if (start is [0xEF, 0xBB, 0xBF, ..]) start = start[3..];
        start = start.TrimStart(" \t\r\n"u8);
        return start is [(byte)'[', ..] or [(byte)'{', ..];
    }

    private static ImportSource Of(SheetTable table, string name) => new()
    {
        Name = name,
        Linked = true,
        Remarks = table.Source.Remarks,
        Columns =
        [
            .. table.Header.Select((heading, i) => new SourceColumn(i, Tidy(heading),
                [.. table.Rows.Select(r => new SourceCell(r.Number, Characters.Clean(r[i]).Trim()))])),
        ],
    };

    private static ImportSource OfJson(string text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 8 });
            var questions = document.RootElement.EnumerateArray().Select((question, i) => Column(question, i)).ToList();
            if (questions.Count == 0) throw new UserMistake(ImportTexts.NoQuestions, "File");
            if (questions.Sum(q => q.Cells.Count) > MostAnswers) throw new UserMistake(ImportTexts.TooMany.With(MostAnswers), "File");
            return new ImportSource { Name = name, Linked = false, Columns = questions };
        }
        catch (JsonException broken)
        {
            throw new UserMistake(ImportTexts.JsonBroken.With((broken.LineNumber ?? 0) + 1), "File");
        }
        catch (Exception shape) when (shape is InvalidOperationException or KeyNotFoundException)
        {
            throw new UserMistake(ImportTexts.JsonShape, "File");
        }
    }

    private static SourceColumn Column(JsonElement question, int index)
    {
        var heading = Tidy(question.GetProperty("question").GetString() ?? "");
        if (heading.Length == 0) throw new InvalidOperationException("A question without words.");
        var cells = question.GetProperty("answers").EnumerateArray()
            .Select((answer, i) => new SourceCell(i + 1, Characters.Clean(answer.GetString() ?? "").Trim())).ToList();
        if (cells.Find(c => c.Text.Length > LongestAnswer) is { Row: > 0 } huge)
            throw new UserMistake(ImportTexts.AnswerTooLong.With(huge.Row, heading, LongestAnswer), "File");
        return new SourceColumn(index, heading, cells);
    }

    private static string Tidy(string text) =>
        string.Join(' ', Characters.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public sealed record SourceColumn(int Index, string Heading, IReadOnlyList<SourceCell> Cells)
{
    public IEnumerable<string> Values => Cells.Select(c => c.Text).Where(t => t.Length > 0);

    /// <summary>The column as a spreadsheet names it: A, B … AA.</summary>
    public string Letters => Index < 26 ? ((char)('A' + Index)).ToString() : $"{(char)('A' + (Index / 26) - 1)}{(char)('A' + (Index % 26))}";
}

/// <summary>A cell's text with its row in the file.</summary>
public readonly record struct SourceCell(int Row, string Text);
