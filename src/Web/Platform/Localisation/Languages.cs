using System.Globalization;

namespace BlankeArk.Web.Platform.Localisation;

/// <summary>The languages of the project: bokmål, nynorsk and English.</summary>
public static class Languages
{
    public static readonly IReadOnlyList<string> All = ["nb", "nn", "en"];

    private static readonly Dictionary<string, CultureInfo> Cultures = new(StringComparer.Ordinal)
    {
        ["nb"] = CultureInfo.GetCultureInfo("nb-NO"),
        ["nn"] = CultureInfo.GetCultureInfo("nn-NO"),
        ["en"] = CultureInfo.GetCultureInfo("en-GB"),
    };

    public static bool Has(string? language) => language is not null && Cultures.ContainsKey(language);

    public static CultureInfo Culture(string language) => Cultures.GetValueOrDefault(language, Cultures["nb"]);

    public static string Name(string language) => language switch
    {
        "nn" => "Nynorsk",
        "en" => "English",
        _ => "Bokmål",
    };
}
