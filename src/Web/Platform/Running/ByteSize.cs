using System.Globalization;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Bytes as people say them: «12 kB», «3,4 GB».</summary>
public readonly record struct ByteSize(long Bytes) : IFormattable
{
    private static readonly string[] Units = ["kB", "MB", "GB", "TB"];

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var (size, unit) = (Bytes / 1024.0, 0);
        while (size >= 1000 && unit < Units.Length - 1) (size, unit) = (size / 1024, unit + 1);
        return size.ToString(size < 10 && unit > 0 ? "0.0" : "0", formatProvider) + "\u00A0" + Units[unit];
    }

    public override string ToString() => ToString(null, CultureInfo.CurrentCulture);
}
