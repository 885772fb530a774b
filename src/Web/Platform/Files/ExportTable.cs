namespace BlankeArk.Web.Platform.Files;

/// <summary>
/// A table to be taken out. A value is null, text, bool, a number, DateOnly, TimeOnly, or DateTime, which is written as it
/// stands: give local time. Other values are written as their text.
/// </summary>
public sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
