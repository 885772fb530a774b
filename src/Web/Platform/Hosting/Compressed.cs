namespace BlankeArk.Web.Platform.Hosting;

/// <summary>
/// A page that is sent compressed, which the house's other pages are not: it is for phones on thin signals, its address is
/// its secret, and nobody outside can have it drawn with words of their own beside what is the reader's.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CompressedAttribute : Attribute
{
    internal static bool IsOn(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<CompressedAttribute>() is not null;
}
