namespace BlankeArk.Web.Platform.Rooms;

/// <summary>
/// A document of a programme as somebody outside may ask to read it (offentleglova section 3): its key within the programme,
/// and what it says now, in Markdown. Raw answers and what else is sealed are none.
/// </summary>
public sealed record CaseDocument(string Key, string Title, DateOnly? Day, string Markdown);
