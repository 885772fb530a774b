using System.Buffers.Text;
using System.Text;

namespace BlankeArk.Web.Platform.Documents.Pdf;

/// <summary>Bytes of a PDF under construction, with the few spellings of values that PDF has.</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Operators, names and keys, which are all ASCII.</summary>
    public PdfBuffer Raw(string ascii)
    {
        Length += Encoding.Latin1.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public PdfBuffer Raw(ReadOnlySpan<byte> data)
    {
        data.CopyTo(Room(data.Length));
        Length += data.Length;
        return this;
    }

    public PdfBuffer Int(long value)
    {
        Utf8Formatter.TryFormat(value, Room(24), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most two decimals, a hundredth of a point.</summary>
    public PdfBuffer Real(double value)
    {
        var hundredths = double.IsFinite(value) ? (long)Math.Round(Math.Clamp(value, -1e6, 1e6) * 100) : 0;
        if (hundredths < 0)
            Byte('-');
        hundredths = Math.Abs(hundredths);
        Int(hundredths / 100);
        if (hundredths % 100 == 0)
            return this;
        Byte('.');
        Byte((char)('0' + hundredths / 10 % 10));
        if (hundredths % 10 != 0)
            Byte((char)('0' + hundredths % 10));
        return this;
    }

    /// <summary>Numbers separated by spaces, with a space after each.</summary>
    public PdfBuffer Reals(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            Real(value);
            Byte(' ');
        }
        return this;
    }

    public PdfBuffer Reference(int id) => Int(id).Raw(" 0 R");

    /// <summary>A text string: readable when ASCII, UTF-16 otherwise.</summary>
    public PdfBuffer Text(string text)
    {
        if (!Ascii.IsValid(text))
            return Utf16(text);
        Byte('(');
        foreach (var letter in text)
            Escaped((byte)letter);
        return Byte(')');
    }

    public PdfBuffer Utf16(ReadOnlySpan<char> text)
    {
        Raw("<FEFF");
        foreach (var unit in text)
            Hex(unit);
        return Byte('>');
    }

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer Hex(int value)
    {
        const string Digits = "0123456789ABCDEF";
        for (var shift = 12; shift >= 0; shift -= 4)
            Byte(Digits[(value >> shift) & 15]);
        return this;
    }

    /// <summary>One byte of a literal string; the end-of-line and the parentheses have a meaning there.</summary>
    public void Escaped(byte value)
    {
        if (value is (byte)'(' or (byte)')' or (byte)'\\')
            Byte('\\');
        if (value == '\r')
            Raw("\\r");
        else
            Byte((char)value);
    }

    public PdfBuffer Byte(char value)
    {
        Room(1)[0] = (byte)value;
        Length++;
        return this;
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, Length + count));
        return bytes.AsSpan(Length);
    }
}
