using System.Globalization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;

namespace BlankeArk.Web.Programmes;

/// <summary>
/// The version a form carries: the one that was read when it was first shown, until its writer has been told that somebody
/// else changed the item. Then it is the present one, so that saving again means what it says.
/// </summary>
internal static class Stale
{
    public static string? Version(Mistakes mistakes, string? written, int? current) =>
        written is null || mistakes.All.Any(m => m.Message == PlatformTexts.ChangedMeanwhile.ToString())
            ? current?.ToString(CultureInfo.InvariantCulture)
            : written;
}
