namespace BlankeArk.Web.Platform.Localisation;

/// <summary>
/// The one reader of numbers, dates and times that people write, in forms as in imports, whatever the language of the page.
/// What is not written at all is a mistake too: ask first where it may be left out.
/// </summary>
public static class Parse
{
    /// <summary>
    /// A comma is the decimal sign, as in Norway: 3,5 and 1,234 have decimals. A point is one too where it cannot part
    /// thousands (3.5, 0.125); 1.234 could be either, and is refused with both ways to write it. Thousands may be parted by
    /// spaces, or by the sign that is not the decimal sign (1.234,5 and 1,234.5). «25 %» is 0.25.
    /// </summary>
    public static Parsed<decimal> Number(string? written) => NumberReader.Read(written);

    /// <summary>A whole number; here the point of 1.234 can only part thousands.</summary>
    public static Parsed<int> WholeNumber(string? written) => NumberReader.ReadWhole(written);

    /// <summary>A share asked for in per cent, where the sign may be left out: «25» and «25 %» are both 0.25.</summary>
    public static Parsed<decimal> Percent(string? written) => NumberReader.ReadPercent(written);

    /// <summary>
    /// Day before month (31.12.2017, 31/12/17, 1. mai 2018, 1 May 2018), or year first (2017-12-31, with or without a time).
    /// A year of two digits is 1950 to 2049.
    /// </summary>
    public static Parsed<DateOnly> Date(string? written) => DateReader.Read(written);

    /// <summary>A time of day: 13:30, 13.30, kl. 13.30, 1330, 9, 1:30 pm.</summary>
    public static Parsed<TimeOnly> Time(string? written) => TimeReader.Read(written);

    /// <summary>What was written, short enough for a message.</summary>
    internal static string Shown(string written) => written.Length <= 40 ? written : written[..39] + "…";
}
