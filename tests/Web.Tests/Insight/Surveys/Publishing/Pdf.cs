using System.Diagnostics;
using Xunit;

namespace BlankeArk.Web.Tests.Insight.Surveys.Publishing;

/// <summary>What a reader sees in a PDF, by the program pdftotext: in the file itself the words are packed and cannot be searched.</summary>
internal static class Pdf
{
    public static async Task<string> Text(byte[] file)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
            var start = new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", path, "-"]) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            using var read = Process.Start(start)!;
            var text = await read.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await read.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, read.ExitCode);
            // A name may be broken over two lines.
            return string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
