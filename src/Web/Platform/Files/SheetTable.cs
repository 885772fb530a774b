using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Files;

/// <summary>
/// A table that someone handed in. Each row has as many cells as the header, and a header name stands there once.
/// A cell is text as a person reads it: numbers with a decimal comma, dates as yyyy-MM-dd, per cent as «25 %».
/// </summary>
public sealed record SheetTable(IReadOnlyList<string> Header, IReadOnlyList<SheetRow> Rows)
{
    public required SheetSource Source { get; init; }
}

/// <summary>A row with its number in a spreadsheet, where the first row is 1 and a cell of several lines is one row.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    public string this[int column] => Cells[column];
}

public enum SheetFormat { Csv, Xlsx, Pasted }

/// <summary>What was recognised, shown in the preview so that a wrong guess is seen before anything is kept.</summary>
public sealed record SheetSource
{
    public required SheetFormat Format { get; init; }
    public string FileName { get; init; } = "";
    /// <summary>The row the header stands in.</summary>
    public int HeaderRow { get; init; }
    /// <summary>UTF-8, UTF-16 or Windows-1252; null for a workbook and for what was pasted.</summary>
    public string? Encoding { get; init; }
    /// <summary>Null where there is one column only, or a workbook.</summary>
    public char? Delimiter { get; init; }
    public string? Sheet { get; init; }
    /// <summary>The names of all sheets in the workbook.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];
    /// <summary>What the reader did that a person should know, such as renaming a column.</summary>
    public IReadOnlyList<FilledText> Remarks { get; init; } = [];
}

/// <summary>How much is taken in at once.</summary>
public sealed record TableLimits
{
    public static TableLimits Default { get; } = new();

    public int Bytes { get; init; } = 20 * 1024 * 1024;
    public int Rows { get; init; } = 50_000;
    public int Columns { get; init; } = 500;
    /// <summary>Rows times columns.</summary>
    public int Cells { get; init; } = 5_000_000;
    /// <summary>Characters in one cell; as many as a spreadsheet takes.</summary>
    public int CellLength { get; init; } = 32_767;
    /// <summary>What a workbook may hold once unpacked, counted while it is read.</summary>
    public long UnpackedBytes { get; init; } = 250 * 1024 * 1024;
    /// <summary>Characters of text in a part of a workbook, all of which are kept in memory.</summary>
    public int TextLength { get; init; } = 60_000_000;
    /// <summary>How many times its packed size a part of a workbook may be, past its first few megabytes.</summary>
    public int UnpackedRatio { get; init; } = 150;
    public int PackedFiles { get; init; } = 2_000;
}

/// <summary>The person's mistake in a file: what is wrong in words for that person, and where.</summary>
public sealed class TableException(FilledText mistake, int? row = null, int? column = null) : Exception(mistake.In("en"))
{
    public FilledText Mistake { get; } = mistake;
    public int? Row { get; } = row;
    /// <summary>From 1.</summary>
    public int? Column { get; } = column;
}
