using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops;

/// <summary>What users read in the room as a whole; each part has texts of its own beside it.</summary>
public static class WorkshopsTexts
{
    public static readonly Text Menu = new("Verksteder", "Verkstader", "Workshops");
}
