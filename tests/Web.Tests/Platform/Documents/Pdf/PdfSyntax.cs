using System.Globalization;
using System.Text;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

internal sealed record PdfName(string Value);

internal sealed record PdfRef(int Id);

internal sealed record PdfBytes(byte[] Value)
{
    public string Text => Value is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(Value, 2, Value.Length - 2) : Encoding.Latin1.GetString(Value);
}

internal sealed record PdfOperator(string Value);

/// <summary>Reads PDF values one after another, as strictly as our own files need.</summary>
internal sealed class PdfSyntax(byte[] data, int at = 0)
{
    private static readonly object End = new();

    public int Position { get; private set; } = at;

    public bool AtEnd
    {
        get
        {
            while (Position < data.Length && data[Position] is 0 or 9 or 10 or 12 or 13 or 32)
                Position++;
            return Position >= data.Length;
        }
    }

    public object? Next() => AtEnd ? null : data[Position] switch
    {
        (byte)'/' => ReadName(),
        (byte)'(' => ReadLiteral(),
        (byte)'[' => ReadArray(),
        (byte)'<' when data[Position + 1] == '<' => ReadDictionary(),
        (byte)'<' => ReadHex(),
        (byte)']' => Skip(1, End),
        (byte)'>' => Skip(2, End),
        _ => ReadWord(),
    };

    private object Skip(int count, object value)
    {
        Position += count;
        return value;
    }

    private static bool IsRegular(byte b) => b > 32 && !"/()<>[]{}%".Contains((char)b);

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && IsRegular(data[Position]))
            Position++;
        if (Position == start)
            throw new InvalidDataException($"Unexpected {(char)data[Position]} at {Position}.");
        return Encoding.Latin1.GetString(data, start, Position - start);
    }

    private PdfName ReadName()
    {
        Position++;
        return new PdfName(Word());
    }

    private object ReadWord()
    {
        var word = Word();
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Reference(number) ?? (object)number;
        return word switch { "true" => true, "false" => false, "null" => DBNull.Value, _ => new PdfOperator(word) };
    }

    private PdfRef? Reference(double id)
    {
        if (id < 0 || id != Math.Floor(id) || Position + 4 > data.Length || Encoding.Latin1.GetString(data, Position, 4) != " 0 R")
            return null;
        if (Position + 4 < data.Length && IsRegular(data[Position + 4]))
            return null;
        Position += 4;
        return new PdfRef((int)id);
    }

    private List<object> ReadArray()
    {
        Position++;
        var list = new List<object>();
        for (var value = Next(); value != End; value = Next())
            list.Add(value ?? throw new InvalidDataException("An array has no end."));
        return list;
    }

    private Dictionary<string, object> ReadDictionary()
    {
        Position += 2;
        var dictionary = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var key = Next(); key != End; key = Next())
            dictionary.Add(((PdfName)key!).Value, Next()!);
        return dictionary;
    }

    private PdfBytes ReadHex()
    {
        var close = Array.IndexOf(data, (byte)'>', Position);
        var hex = Encoding.Latin1.GetString(data, Position + 1, close - Position - 1);
        Position = close + 1;
        return new PdfBytes(Convert.FromHexString(hex));
    }

    private PdfBytes ReadLiteral()
    {
        Position++;
        var bytes = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            var value = data[Position];
            if (value == '\\')
                value = data[++Position] switch { (byte)'r' => (byte)'\r', (byte)'n' => (byte)'\n', var other => other };
            else if (value == '(')
                depth++;
            else if (value == ')' && --depth == 0)
                break;
            else if (value == '\r')
                throw new InvalidDataException("A bare carriage return changes in a literal string.");
            bytes.Add(value);
        }
        Position++;
        return new PdfBytes([.. bytes]);
    }
}
