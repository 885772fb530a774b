using System.Globalization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Dates as they are said, written in fields, and read from them.</summary>
internal static class Days
{
    /// <summary>24. november 2026</summary>
    public static string Of(DateOnly day) =>
        ProgrammeChapters.Date(day, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public static string Field(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture) ?? "";

    public static DateOnly Read(string? written, string field)
    {
        var date = Parse.Date(written);
        return date.Ok ? date.Value : throw new UserMistake(date.Mistake!.ToString(), field);
    }

    public static DateOnly? ReadOrNull(string? written, string field) =>
        string.IsNullOrWhiteSpace(written) ? null : Read(written, field);
}
