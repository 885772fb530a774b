using System.Globalization;

namespace BlankeArk.Web.Platform.Localisation;

/// <summary>While it lasts, rooms write numbers and dates, and say their texts, in a document's language, whatever the reader's own.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    public Speaking(string language) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (Languages.Culture(language), Languages.Culture(language));

    public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
}
