namespace BlankeArk.Web.Platform.Layout;

/// <summary>What was wrong with a form, field by field, while its page is drawn.</summary>
public sealed class Mistakes
{
    private readonly List<(string? Field, string Message)> all = [];

    public IReadOnlyList<(string? Field, string Message)> All => all;
    public bool Any => all.Count > 0;

    public void Add(string? field, string message) => all.Add((field, message));

    /// <summary>The message for a field, named as in the form («In.Title») or by its last part («Title»).</summary>
    public string? For(string name)
    {
        var last = name[(name.LastIndexOf('.') + 1)..];
        foreach (var (field, message) in all)
            if (field is not null && (field == name || field == last))
                return message;
        return null;
    }
}
