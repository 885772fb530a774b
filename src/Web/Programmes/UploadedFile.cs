using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Files;

namespace BlankeArk.Web.Programmes;

/// <summary>A file or a pasted table as it comes from a form.</summary>
internal static class UploadedFile
{
    public static async Task<byte[]> Read(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return content.ToArray();
    }

    /// <summary>The table; what was pasted has no file name.</summary>
    /// <exception cref="UserMistake">It is no table, or broken.</exception>
    public static SheetTable Table(byte[] content, string fileName)
    {
        try
        {
            return fileName.Length == 0 ? TableReader.ReadPasted(System.Text.Encoding.UTF8.GetString(content)) : TableReader.Read(content, fileName);
        }
        catch (TableException broken)
        {
            throw new UserMistake(broken.Mistake.ToString(), "File");
        }
    }
}
