using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Gatherings;

/// <summary>Reads the fields of a form and tells of all mistakes at once, not one by one.</summary>
internal sealed class FieldReader
{
    private readonly List<(string Field, string Message)> wrong = [];

    public DateOnly Date(string? written, string field) => Take(Parse.Date(written), field);

    public TimeOnly Time(string? written, string field) => Take(Parse.Time(written), field);

    public TimeOnly? TimeOrNull(string? written, string field) => string.IsNullOrWhiteSpace(written) ? null : Time(written, field);

    public string Required(string? written, string field, Text missing)
    {
        if (string.IsNullOrWhiteSpace(written)) wrong.Add((field, missing));
        return written ?? "";
    }

    /// <exception cref="UserMistake">The last mistake; those before it are added to the page's.</exception>
    public void Finish(Mistakes mistakes)
    {
        if (wrong.Count == 0) return;
        foreach (var (field, message) in wrong.SkipLast(1)) mistakes.Add(field, message);
        throw new UserMistake(wrong[^1].Message, wrong[^1].Field);
    }

    private T Take<T>(Parsed<T> parsed, string field) where T : struct
    {
        if (parsed.Mistake is not { } mistake) return parsed.Value;
        wrong.Add((field, mistake.ToString()));
        return default;
    }
}
