namespace BlankeArk.Web.Platform.Layout;

/// <summary>The id of a field's element, from its name in the form: «In.Title» and «Title» are both «f-title».</summary>
public static class FieldId
{
    public static string Of(string name) => "f-" + name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();
}
