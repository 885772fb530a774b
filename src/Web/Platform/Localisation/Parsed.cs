namespace BlankeArk.Web.Platform.Localisation;

/// <summary>What a person wrote, read: either a value, or the mistake in words for that person.</summary>
public sealed record Parsed<T>
    where T : struct
{
    private readonly T value;

    private Parsed(T value, FilledText? mistake)
    {
        this.value = value;
        Mistake = mistake;
    }

    public FilledText? Mistake { get; }

    public bool Ok => Mistake is null;

    public T Value => Ok ? value : throw new InvalidOperationException("There is no value: " + Mistake!.In("en"));

    /// <summary>The value, or nothing where there is a mistake.</summary>
    public T? OrNull => Ok ? value : null;

    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static implicit operator Parsed<T>(FilledText mistake) => new(default, mistake);

    public static implicit operator Parsed<T>(Text mistake) => new(default, mistake);
}
