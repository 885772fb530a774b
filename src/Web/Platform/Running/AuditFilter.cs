using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

/// <summary>What is looked for in the audit, as it was written in the form and stands in the address.</summary>
public sealed record AuditFilter
{
    /// <summary>An e-mail address.</summary>
    public string? Who { get; init; }
    public string? Person { get; init; }
    public string? Verb { get; init; }
    /// <summary>A programme's key.</summary>
    public string? In { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Subject { get; init; }
    public int? Page { get; init; }

    /// <summary>The address of what is looked for, at a page or in a file.</summary>
    public string Address(string path, int page = 1)
    {
        (string Name, string? Value)[] parts =
            [("who", Who), ("person", Person), ("verb", Verb), ("in", In), ("from", From), ("to", To), ("subject", Subject), ("page", page > 1 ? $"{page}" : null)];
        var given = parts.Where(p => !string.IsNullOrWhiteSpace(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}");
        return string.Join('?', new[] { path, string.Join('&', given) }.Where(s => s.Length > 0));
    }

    /// <exception cref="UserMistake">What was written is no date.</exception>
    internal static DateOnly? Date(string? written, string field)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var read = Parse.Date(written);
        return read.Mistake is { } mistake ? throw new UserMistake(mistake.ToString(), field) : read.Value;
    }

    /// <exception cref="UserMistake">What was written is no id.</exception>
    internal static Guid? Id(string? written, string field) =>
        string.IsNullOrWhiteSpace(written) ? null : Guid.TryParse(written, out var id) ? id : throw new UserMistake(AuditTexts.NoId, field);
}
