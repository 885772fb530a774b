namespace BlankeArk.Web.Platform.Files;

/// <summary>A table to be taken out of the program. Cells are text, whole or decimal numbers, dates, booleans or null.</summary>
public sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
