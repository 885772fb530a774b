using System.Globalization;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Days and times as one says them, in the reader's language or the one given.</summary>
public static class Moments
{
    private static readonly Text Clocked = new("{0}, kl. {1}", "{0}, kl. {1}", "{0}, {1}");

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>tirsdag 24. november 2026, kl. 9.00–15.00</summary>
    public static string Of(Gathering gathering) =>
        Clocked.With(WithWeekday(gathering.Date), Clock(gathering.FromTime, gathering.ToTime, Current));

    public static string WithWeekday(DateOnly day) =>
        day.ToString(Current == "en" ? "dddd d MMMM yyyy" : "dddd d. MMMM yyyy", Languages.Culture(Current));

    /// <summary>24. november 2026</summary>
    public static string Day(DateOnly day, string? language = null) =>
        ProgrammeChapters.Date(day, language ?? Current);

    /// <summary>As it is written in a form's field, and read again by Parse.</summary>
    public static string Field(TimeOnly time) => time.ToString("H.mm", CultureInfo.InvariantCulture);

    public static string Clock(TimeOnly from, TimeOnly? to, string language)
    {
        var form = language == "en" ? "H:mm" : "H.mm";
        var begins = from.ToString(form, CultureInfo.InvariantCulture);
        return to is { } ends ? begins + "–" + ends.ToString(form, CultureInfo.InvariantCulture) : begins;
    }

    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
