namespace BlankeArk.Web.Platform.Localisation;

/// <summary>A text and what goes into it, kept apart so that it can be said in each reader's language.</summary>
public sealed record FilledText(Text Text, params IReadOnlyList<object?> Values)
{
    public static implicit operator FilledText(Text text) => new(text);

    public string In(string language) => Text.InWith(language, [.. Values]);

    /// <summary>In the language of the current reader.</summary>
    public override string ToString() => Text.With([.. Values]);
}
