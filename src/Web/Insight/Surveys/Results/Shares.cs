using System.Globalization;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Shares and means as people read them.</summary>
internal static class Shares
{
    public static string Percent(int count, int all, string? language = null) => all == 0 ? "–" : Percent((double)count / all, language);

    public static string Percent(double share, string? language = null) => ChartNumbers.Format(100 * share, 0, language)
        + ((language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) == "en" ? "%" : "\u00A0%");

    public static string OneDecimal(double value, string? language = null) => ChartNumbers.Format(value, 1, language);
}
