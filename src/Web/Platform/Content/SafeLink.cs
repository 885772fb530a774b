namespace BlankeArk.Web.Platform.Content;

/// <summary>The addresses that a text of a person's may link to: web pages and e-mail, and nothing that runs.</summary>
public static class SafeLink
{
    private const int Longest = 2_000;

    /// <summary>The address, made fit for an attribute, or null where it may not be linked to.</summary>
    public static string? Allowed(string? address)
    {
        if (address is null or "" || address.Length > Longest || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')) return null;
        var isMail = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        var isWeb = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if ((!isMail && !isWeb) || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        // A name before the host makes one site look like another; a line break in a mail address adds recipients.
        if (isWeb && (uri.Host.Length == 0 || uri.UserInfo.Length > 0)) return null;
        return isMail && (HasEscapedBreak(address) || address.Length == "mailto:".Length) ? null : uri.AbsoluteUri;
    }

    private static bool HasEscapedBreak(string address) =>
        address.Contains("%0a", StringComparison.OrdinalIgnoreCase) || address.Contains("%0d", StringComparison.OrdinalIgnoreCase);
}
