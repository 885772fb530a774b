using System.Buffers.Binary;
using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>
/// The sRGB colour space (IEC 61966-2-1) as a display profile of ICC version 2.4: colorants adapted to D50,
/// and the transfer curve in 1024 steps.
/// </summary>
internal static class IccProfile
{
    private const int CurveSteps = 1024;

    public static byte[] Srgb()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", [.. "text\0\0\0\0No copyright, use freely\0"u8]),
            ("wtpt", Xyz(0.96420, 1.00000, 0.82491)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var table = new byte[4 + 12 * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var data = new MemoryStream();
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, bytes) = tags[i];
            if (!places.TryGetValue(bytes, out var place))
            {
                places[bytes] = place = 128 + table.Length + (int)data.Length;
                data.Write(bytes);
                while (data.Length % 4 != 0)
                    data.WriteByte(0);
            }
            var entry = table.AsSpan(4 + 12 * i);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], bytes.Length);
        }
        return [.. Header(128 + table.Length + (int)data.Length), .. table, .. data.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[128];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02400000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        short[] made = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < made.Length; i++)
            BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24 + 2 * i), made[i]);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Xyz(0.96420, 1.00000, 0.82491).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", data);
        double[] values = [x, y, z];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + 4 * i), (int)Math.Round(values[i] * 65536));
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + 2 * CurveSteps];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurveSteps);
        for (var i = 0; i < CurveSteps; i++)
        {
            var value = i / (CurveSteps - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + 2 * i), (ushort)Math.Round(linear * 65535));
        }
        return data;
    }

    /// <summary>The text in ASCII; its Unicode and Macintosh forms are left empty.</summary>
    private static byte[] Description(string text)
    {
        var data = new byte[12 + text.Length + 1 + 4 + 4 + 2 + 1 + 67];
        Encoding.ASCII.GetBytes("desc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }
}
