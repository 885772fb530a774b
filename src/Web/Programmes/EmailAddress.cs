namespace BlankeArk.Web.Programmes;

/// <summary>E-mail addresses as people write them in lists: enough to catch slips, no more.</summary>
public static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>Trimmed and in lower case, or null where there is none.</summary>
    public static string? Normalise(string? written) =>
        string.IsNullOrWhiteSpace(written) ? null : written.Trim().ToLowerInvariant();

    /// <summary>One @ with something before it, and a domain with a dot inside it.</summary>
    public static bool LooksRight(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at != address.LastIndexOf('@') || address.Length > Longest) return false;
        if (address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>' or '(' or ')' or '"')) return false;
        var domain = address[(at + 1)..];
        return domain.Contains('.', StringComparison.Ordinal) && domain.Split('.').All(part => part.Length > 0);
    }
}
