namespace BlankeArk.Web.Platform.Hosting;

/// <summary>An address to go back to, if it is one of ours: never another host.</summary>
public static class LocalAddress
{
    public static string Or(string? address, string otherwise) =>
        address is ['/', not ('/' or '\\'), ..] or "/" && !address.Any(char.IsControl) ? address : otherwise;
}
