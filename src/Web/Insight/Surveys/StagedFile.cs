using System.Text;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>A file brought, with its name, as it lies between preview and import; what was pasted has no name.</summary>
internal sealed record StagedFile(string Name, byte[] Content)
{
    public byte[] ToBytes() => [.. Encoding.UTF8.GetBytes(Name.Replace('\n', ' ') + "\n"), .. Content];

    public static StagedFile Of(byte[] bytes)
    {
        var end = Array.IndexOf(bytes, (byte)'\n');
        return new StagedFile(Encoding.UTF8.GetString(bytes, 0, end), bytes[(end + 1)..]);
    }

    public ImportSource Read() => Name.Length == 0 ? ImportSource.ReadPasted(Encoding.UTF8.GetString(Content)) : ImportSource.Read(Content, Name);
}
