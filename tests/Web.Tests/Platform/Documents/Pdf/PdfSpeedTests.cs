using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Tests.House;
using Xunit;

namespace BlankeArk.Web.Tests.Platform.Documents.Pdf;

public sealed class PdfSpeedTests
{
    /// <summary>
    /// All answers of a large programme in one document: 0.3–0.6 s and 2.7 MB in a warm release build on two cores.
    /// The limit is wide, since it shall only catch work that grows faster than the document.
    /// </summary>
    [Fact]
    public void AllAnswersOfALargeProgramme_areWrittenInAMomentAndStaySmall()
    {
        var answer = string.Join(' ', Enumerable.Repeat("vi rekker ikke alt", 8));
        var blocks = new List<Block> { new Contents() };
        for (var chapter = 1; chapter <= 60; chapter++)
        {
            blocks.Add(new Heading(1, $"Spørsmål {chapter}"));
            blocks.Add(new TableBlock("Svar", [new("Svar"), new("Antall", Align.End)], [.. Enumerable.Range(1, 20).Select(i => (IReadOnlyList<string>)[$"Alternativ {i}", $"{i}"])]));
            blocks.AddRange(Enumerable.Range(1, 125).Select(i => new Quote([new Inline($"{i} {answer}")])));
            blocks.Add(new ListBlock(false, [.. Enumerable.Range(1, 125).Select(i => (IReadOnlyList<Block>)[new Paragraph($"{i} {answer}")])]));
        }
        var document = SampleDocument.Of([.. blocks]);
        byte[] file = [];

        var took = Effort.Of(() => file = PdfWriterTests.Bytes(document));

        Assert.InRange(took.TotalSeconds, 0, 10);
        Assert.InRange(file.Length, 0, 4_000_000);
    }
}
