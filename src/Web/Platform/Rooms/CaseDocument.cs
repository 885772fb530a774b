namespace BlankeArk.Web.Platform.Rooms;

/// <summary>
/// A document of a programme as somebody outside may ask to read it (offentleglova section 3): its key within the programme,
/// and what it says now, in Markdown. Raw material is none: neither answers nor the notes of a workshop.
/// </summary>
public sealed record CaseDocument(string Key, string Title, DateOnly? Day, string Markdown);
