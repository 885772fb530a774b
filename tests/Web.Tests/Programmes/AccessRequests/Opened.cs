using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Xunit;

namespace BlankeArk.Web.Tests.Programmes.AccessRequests;

/// <summary>A file taken apart as far as it goes, with every byte of it as text: what is in no part of this is not in the file.</summary>
internal static class Opened
{
    public static string Docx(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            // Runs of text are apart in the file, and together for whoever reads it.
            var text = Encoding.UTF8.GetString(bytes.ToArray());
            all.Append(entry.FullName).Append(text).Append(System.Text.RegularExpressions.Regex.Replace(text, "<[^>]*>", ""));
        }
        return all.Append(Bytes(file)).ToString();
    }

    /// <summary>The text as a reader sees it, and the file uncompressed, read in the ways in which a PDF may hold text.</summary>
    public static async Task<string> Pdf(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (packed, open) = (Path.Combine(folder.FullName, "a.pdf"), Path.Combine(folder.FullName, "b.pdf"));
            await File.WriteAllBytesAsync(packed, file, TestContext.Current.CancellationToken);
            await Run("qpdf", "--qdf", "--object-streams=disable", packed, open);
            var read = await Run("pdftotext", "-enc", "UTF-8", packed, "-");
            return string.Join(' ', read.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))
                + await Run("pdfinfo", "-meta", packed) + Bytes(await File.ReadAllBytesAsync(open, TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Bytes(byte[] all) => Encoding.UTF8.GetString(all) + Encoding.BigEndianUnicode.GetString(all) + Encoding.BigEndianUnicode.GetString(all, 1, all.Length - 1);

    private static async Task<string> Run(string program, params string[] with)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo(program, with) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{program} is not installed; ./test installs it.");
            throw;
        }
        using (process)
        {
            var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            return said;
        }
    }
}
