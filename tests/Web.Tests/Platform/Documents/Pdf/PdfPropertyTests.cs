using System.ComponentModel;
using System.Diagnostics;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Documents.Pdf;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

public sealed class PdfPropertyTests
{
    [Fact]
    public void AnyDocument_isWrittenWholeAndReadable()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(40);

        Check.One(config, Prop.ForAll(Arb.From(RandomDocument.Any), document =>
        {
            var reader = new PdfReader(PdfWriterTests.Bytes(document));
            var structure = new PdfStructure(reader);
            Assert.All(reader.All(), Assert.NotNull);
            Assert.NotEmpty(structure.Pages);
        }));
    }

    [Fact]
    public void AnyDocument_neverEndsAPageWithAHeading_orPartsItsLastTwoLines()
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(40).WithStartSize(30).WithEndSize(120);

        Check.One(config, Prop.ForAll(Arb.From(RandomDocument.Plain), document =>
        {
            var pagination = new Pagination();
            pagination.Place(new BlockLayout(document, new StructTree(new PdfObjects(new MemoryStream()))).Boxes());
            Assert.All(pagination.Pages, page => Assert.InRange(page[^1].Top + page[^1].Box.Height, 0, PageStyle.Height - PageStyle.Bottom + 0.001));
            Assert.All(pagination.Pages.SkipLast(1), page => Assert.False(page[^1].Box.KeepWithNext));
        }));
    }

    [Fact]
    public async Task Qpdf_findsNothingToComplainOf()
    {
        var folder = Directory.CreateTempSubdirectory("pdf");
        try
        {
            var documents = Gen.Sample(RandomDocument.Any, 6, 25).Prepend(SampleDocument.Make("en")).ToList();
            for (var i = 0; i < documents.Count; i++)
                await CheckWithQpdf(documents[i], Path.Combine(folder.FullName, $"{i}.pdf"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CheckWithQpdf(Document document, string path)
    {
        var stop = TestContext.Current.CancellationToken;
        await File.WriteAllBytesAsync(path, PdfWriterTests.Bytes(document), stop);
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("qpdf", ["--check", path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("qpdf is not installed; ./test installs it.");
            return;
        }
        var said = await process.StandardOutput.ReadToEndAsync(stop) + await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        Assert.True(process.ExitCode == 0 && said.Contains("No syntax or stream encoding errors", StringComparison.Ordinal), said);
    }
}
