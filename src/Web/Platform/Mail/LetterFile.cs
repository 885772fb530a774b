using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BlankeArk.Web.Platform.Mail;

/// <summary>A letter as it lies in the data folder, read back. It reads what this program writes, not mail at large.</summary>
internal sealed partial record LetterFile(Guid Id, DateTime At, string To, string Subject, string Language, string Text)
{
    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Fold { get; }

    [GeneratedRegex(@"=\?utf-8\?(?<how>[BQ])\?(?<what>[^?]*)\?=(\s+(?==\?))?", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord { get; }

    [GeneratedRegex("""boundary="?(?<name>[^";\s]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Boundary { get; }

    [GeneratedRegex("""\A"?(?<name>.+?)"?\s*<(?<address>.+)>\z""")]
    private static partial Regex NameAndAddress { get; }

    /// <summary>The newest letters, and how many there are in all.</summary>
    public static (IReadOnlyList<LetterFile> Newest, int All) In(string folder, int most)
    {
        if (!Directory.Exists(folder)) return ([], 0);
        var files = new DirectoryInfo(folder).GetFiles("*.eml");
        var newest = files.OrderByDescending(f => f.LastWriteTimeUtc).ThenByDescending(f => f.Name, StringComparer.Ordinal).Take(most);
        return ([.. newest.Select(f => Find(folder, Guid.Parse(Path.GetFileNameWithoutExtension(f.Name)))).OfType<LetterFile>()], files.Length);
    }

    public static LetterFile? Find(string folder, Guid id)
    {
        var file = new FileInfo(Path.Combine(folder, $"{id:N}.eml"));
        return file.Exists ? Read(id, file.LastWriteTimeUtc, File.ReadAllText(file.FullName)) : null;
    }

    public static void Remove(string folder, Guid id) => File.Delete(Path.Combine(folder, $"{id:N}.eml"));

    public static LetterFile Read(Guid id, DateTime at, string message)
    {
        var (headers, body) = Halves(message);
        var boundary = Boundary.Match(headers["content-type"]).Groups["name"].Value;
        var (_, text) = Halves(body.Split("--" + boundary)[1].TrimStart('\r', '\n'));
        return new(id, at, Plain(Decoded(headers["to"])), Decoded(headers["subject"]), headers.GetValueOrDefault("content-language", "nb"), FromQuoted(text).TrimEnd());
    }

    private static (Dictionary<string, string> Headers, string Body) Halves(string message)
    {
        var end = message.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Fold.Replace(message[..end], " ").Split("\r\n"))
            if (line.IndexOf(':') is > 0 and var colon) headers[line[..colon].ToLowerInvariant()] = line[(colon + 1)..].Trim();
        return (headers, message[(end + 4)..]);
    }

    // «"Kari Prøve" <kari@lier.example>», as people write it.
    private static string Plain(string receiver) => NameAndAddress.Replace(receiver, "${name} (${address})");

    // A character may begin in one encoded word and end in the next: the bytes are put together first.
    private static string Decoded(string header)
    {
        var (result, bytes, at) = (new StringBuilder(), new List<byte>(), 0);
        foreach (Match word in EncodedWord.Matches(header))
        {
            if (word.Index > at) Spill(result, bytes).Append(header[at..word.Index]);
            var what = word.Groups["what"].Value;
            bytes.AddRange(word.Groups["how"].Value is "B" or "b" ? Convert.FromBase64String(what) : Bytes(what.Replace('_', ' ')));
            at = word.Index + word.Length;
        }
        return Spill(result, bytes).Append(header[at..]).ToString();
    }

    private static StringBuilder Spill(StringBuilder result, List<byte> bytes)
    {
        result.Append(Encoding.UTF8.GetString([.. bytes]));
        bytes.Clear();
        return result;
    }

    private static string FromQuoted(string text) => Encoding.UTF8.GetString([.. Bytes(text.Replace("=\r\n", "", StringComparison.Ordinal))]);

    private static IEnumerable<byte> Bytes(string quoted)
    {
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '=' || i + 2 >= quoted.Length) yield return (byte)quoted[i];
            else
            {
                yield return byte.Parse(quoted.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                i += 2;
            }
        }
    }
}
