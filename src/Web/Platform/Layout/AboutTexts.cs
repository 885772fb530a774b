using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Layout;

/// <summary>The pages on accessibility and privacy.</summary>
public static class AboutTexts
{
    public static readonly Text AccessibilityTitle = new("Tilgjengelighet", "Tilgjenge", "Accessibility");
    public static readonly Text PrivacyTitle = new("Personvern", "Personvern", "Privacy");
}
