namespace BlankeArk.Web.Platform.Layout;

/// <summary>The id of a field's element, from its name in the form: «In.Title» and «Title» are both «f-title».</summary>
public static class FieldId
{
    public static string Of(string name) => "f-" + name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();

    /// <summary>What describes the field to those who hear it: the mistake first, then the hint.</summary>
    public static string? Described(string id, string? hint, string? mistake) => (hint, mistake) switch
    {
        (null, null) => null,
        (_, null) => id + "-hint",
        (null, _) => id + "-mistake",
        _ => $"{id}-mistake {id}-hint",
    };
}
