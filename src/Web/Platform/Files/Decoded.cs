using System.Text;
using System.Text.Unicode;

namespace BlankeArk.Web.Platform.Files;

/// <summary>Bytes as text: by the byte order mark, else UTF-8 where the bytes are that, else Windows-1252.</summary>
internal readonly record struct Decoded(string Text, string Encoding, bool HasLosses)
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Decoded From(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Marked(rest, System.Text.Encoding.UTF8, "UTF-8"),
        [0xFF, 0xFE, .. var rest] => Marked(rest, System.Text.Encoding.Unicode, "UTF-16"),
        [0xFE, 0xFF, .. var rest] => Marked(rest, System.Text.Encoding.BigEndianUnicode, "UTF-16"),
        _ when Utf8.IsValid(bytes) => new(System.Text.Encoding.UTF8.GetString(bytes), "UTF-8", false),
        _ => new(Western.GetString(bytes), "Windows-1252", false),
    };

    private static Decoded Marked(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        var text = encoding.GetString(bytes);
        return new(text, name, text.Contains('\uFFFD'));
    }
}
