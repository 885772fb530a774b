namespace BlankeArk.Web.Platform.Identity;

/// <summary>
/// What a browser calls itself, in as few words as one recognises one's own device by: «Chrome, Windows». No version, no
/// model, no address.
/// </summary>
public static class Device
{
    // The order matters: most browsers also claim to be others.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("FxiOS", "Firefox"), ("Firefox/", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Mark, string Name)[] Systems =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Macintosh", "Mac"), ("Linux", "Linux")];

    public static string Of(string? userAgent) =>
        string.Join(", ", new[] { Found(Browsers, userAgent), Found(Systems, userAgent) }.OfType<string>());

    private static string? Found((string Mark, string Name)[] among, string? userAgent) =>
        among.FirstOrDefault(a => userAgent?.Contains(a.Mark, StringComparison.Ordinal) == true).Name;
}
