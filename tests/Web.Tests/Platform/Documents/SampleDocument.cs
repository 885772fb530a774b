using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Tests.Platform.Documents;

/// <summary>A document of invented content that uses every block.</summary>
internal static class SampleDocument
{
    public const string LongWord = "menneskerettighetsorganisasjonssekretariatsmedarbeider";

    public static readonly DateTime MadeUtc = new(2026, 3, 14, 23, 30, 0, DateTimeKind.Utc);

    public static Document Make(string language = "nb") => new()
    {
        Title = "Dokumentasjonsnotat: Blanke ark i Øvre Ånddal",
        Subtitle = "Fra kartlegging til gevinst – «hele fortellingen»",
        Language = language,
        Author = "Øvre Ånddal kommune",
        MadeUtc = MadeUtc,
        Blocks = [new Contents(), .. Opening(), .. Results(), .. Ending()],
    };

    public static Document Of(params Block[] blocks) => Make() with { Blocks = blocks };

    /// <summary>15 000 short quotes and list items, and 60 tables.</summary>
    public static Document Long() => Of([new Contents(), .. Enumerable.Range(1, 60).SelectMany(Chapter)]);

    private static IEnumerable<Block> Chapter(int number) =>
    [
        new Heading(1, $"Kapittel {number}"),
        new TableBlock($"Svar {number}", [new("Hva"), new("Tall", Align.End), new("Mer")],
            [.. Enumerable.Range(1, 20).Select(i => (IReadOnlyList<string>)[$"Rad {i}", $"{i}", "noen ord her"])]) { RowHeaders = true },
        .. Enumerable.Range(1, 125).Select(i => new Quote([new($"Vi trenger mer tid hos hver bruker, og «ro» til å gjøre det, {i}.")], i % 2 == 0 ? "Ansatt" : null)),
        new ListBlock(false, [.. Enumerable.Range(1, 125).Select(i => (IReadOnlyList<Block>)[new Paragraph($"Et svar på noen ord, æøå & <slikt> nummer {i}")])]),
    ];

    public static readonly Chart Words = new()
    {
        Kind = ChartKind.Bars,
        Title = "De tjue vanligste ordene",
        Sentence = "«Tid» er det vanligste ordet, brukt av 87 av 120; «samarbeid» og «trygghet» følger etter.",
        Labels = ["tid", "samarbeid", "trygghet", "pårørende", "kompetanse", "velferdsteknologi", "bemanning", "hjemmetjeneste",
            "tverrfaglig samarbeid på tvers av tjenesteområder og kommuner", "ledelse", "turnus", "dokumentasjon", "hverdagsrehabilitering",
            "kjøring", "frivillige", "ensomhet", "aktivitetsplikt", LongWord, "vår", "øvelse"],
        Series = [new("Svar", [87, 74, 70, 61, 58, 55, 51, 47, 44, 40, 38, 33, 30, 27, 22, 20, 16, 11, 8, null])],
        Unit = "svar",
        LabelHeader = "Ord",
    };

    public static readonly Chart Absence = new()
    {
        Kind = ChartKind.Line,
        Title = "Sykefravær før og etter utprøvingen",
        Sentence = "Fraværet i Åsgrenda falt fra 11,2 til 7,4 prosent, mens Østvika holdt seg rundt 10.",
        Labels = ["jan. 2025", "feb. 2025", "mars 2025", "april 2025", "mai 2025", "juni 2025", "juli 2025", "aug. 2025", "sep. 2025", "okt. 2025", "nov. 2025", "des. 2025"],
        Series =
        [
            new("Åsgrenda", [11.2, 11.0, 10.4, null, null, 9.1, 8.8, 8.9, 8.1, 7.9, 7.6, 7.4]),
            new("Østvika hjemmetjeneste", [10.1, 10.3, 9.9, 10.2, 10.0, 9.8, 9.9, 10.4, 10.1, 10.0, 10.2, 9.9]),
        ],
        Limits = [new("Mål", 8)],
        Unit = "prosent",
        LabelHeader = "Måned",
        Decimals = 1,
    };

    public static readonly Chart Agreement = new()
    {
        Kind = ChartKind.Bars,
        Title = "Hvor enige er gruppene?",
        Sentence = "Ansatte er mer enige enn ledere i at de har tid nok.",
        Labels = ["Jeg har tid nok hos hver bruker", "Vi prøver nye ting", "Endring siden sist"],
        Series = [new("Ansatte", [62.5, 48, -12.5]), new("Ledere", [41, 71.5, 4]), new("Pårørende", [55, null, 0])],
        Limits = [new("Gjennomsnitt", 53.2)],
        Unit = "prosent",
        LabelHeader = "Påstand",
        Decimals = 1,
    };

    public static readonly Chart Signals = new()
    {
        Kind = ChartKind.Control,
        Title = "Sykefravær mot det ventede",
        Sentence = "Fraværet er lavere enn før, med mer enn vanlig variasjon.",
        Labels = [.. Enumerable.Range(0, 30).Select(i => $"{new[] { "jan.", "mai", "sep." }[i % 3]} {2016 + i / 3}")],
        Series = [new("Målt", [.. Enumerable.Range(0, 26).Select(i => i == 5 ? (double?)null : 9 + i % 3 * 0.4 - (i > 15 ? (i - 15) * 0.3 : 0))])],
        Unit = "prosent",
        LabelHeader = "Måned",
        Decimals = 1,
        Control = new ControlLines
        {
            Marks = [.. Enumerable.Range(0, 30).Select(i => i is > 17 and < 26 ? PointMark.Better : i == 9 ? PointMark.Worse : i == 11 ? PointMark.Change : PointMark.Ordinary)],
            Mean = Stepped(9.4, 8.1),
            Lower = Stepped(8.2, 6.9),
            Upper = Stepped(10.6, 9.3),
            Target = 6.5,
            Expected = [.. Enumerable.Range(0, 30).Select(i => i < 14 ? (double?)null : Math.Max(6.5, 9.4 - (i - 14) * 0.3))],
            ExpectedLow = [.. Enumerable.Range(0, 30).Select(i => i < 14 ? (double?)null : Math.Max(6.1, 9 - (i - 14) * 0.3))],
            ExpectedHigh = [.. Enumerable.Range(0, 30).Select(i => i < 14 ? (double?)null : Math.Max(6.9, 9.8 - (i - 14) * 0.3))],
            Start = 14,
            Rebases = [18],
        },
    };

    public static readonly Chart Units = new()
    {
        Kind = ChartKind.Funnel,
        Title = "Sykefravær etter enhet",
        Sentence = "Én av tolv enheter har mer fravær enn tilfeldighet gjør trolig.",
        Labels = [.. Enumerable.Range(1, 12).Select(i => i == 4 ? LongWord : $"Enhet {i}")],
        Series = [new("Fravær", [.. Enumerable.Range(1, 12).Select(i => i switch { 4 => 24.5, 9 => 1.5, 7 => (double?)null, _ => 9 + i % 4 - 1.5 })])],
        Unit = "prosent",
        LabelHeader = "Enhet",
        Decimals = 1,
        Funnel = new FunnelLines
        {
            Bases = [.. Enumerable.Range(1, 12).Select(i => i * 35.0)],
            BaseName = "Ansatte",
            Marks = [.. Enumerable.Range(1, 12).Select(i => i == 4 ? PointMark.Worse : i == 9 ? PointMark.Better : PointMark.Ordinary)],
            Middle = 9.2,
            Steps = [.. Enumerable.Range(1, 20).Select(i => new FunnelStep(i * 22, 9.2 - 20 / Math.Sqrt(i), 9.2 + 20 / Math.Sqrt(i), 9.2 - 31 / Math.Sqrt(i), 9.2 + 31 / Math.Sqrt(i)))],
            Limits = [.. Enumerable.Range(1, 12).Select(i => (Math.Max(0, 9.2 - 25 / Math.Sqrt(i)), 9.2 + 25 / Math.Sqrt(i)))],
        },
    };

    private static double?[] Stepped(double first, double second) => [.. Enumerable.Range(0, 30).Select(i => i < 18 ? first : i < 26 ? second : (double?)null)];

    private static IEnumerable<Block> Opening() =>
    [
        new Heading(1, "Bakgrunn", "bakgrunn"),
        new Paragraph([new("Programmet begynte i "), new("januar 2025", Bold: true), new(" med "), new("blanke ark", Italic: true),
            new(". Les mer i "), new("planen", Link: "https://www.example.org/plan?a=1&b=2"), new(", se "), new("resultatene", Link: "#resultater"),
            new(" eller "), new("skriv til oss", Link: "mailto:post@example.org"), new(". Dette er "), new("ingen lenke", Link: "javascript:alert(1)"),
            new(" og <b>ikke</b> & \"kode\".")]),
        new Slot("bakgrunn", [new Heading(2, "Kommunens egne ord"), new Paragraph("Vi ville vite hva som stjeler tid.\nOg hva som gir den tilbake."),
            new Quote([new("Jeg rekker å spørre "), new("hvordan", Italic: true), new(" det går – ikke bare "), new("om", Italic: true), new(" det går.")], "Hjemmehjelper, Østvika")]),
        new Heading(2, "Organisering"),
        new ListBlock(false,
        [
            [new Paragraph("Styringsgruppen møtes hver måned"), new ListBlock(false, [[new Paragraph("leder")], [new Paragraph("tillitsvalgt"), new ListBlock(true, [[new Paragraph("vara én")], [new Paragraph("vara to")]])]])],
            [new Paragraph("Arbeidsgruppen møtes hver uke"), new Paragraph("Den har seks medlemmer fra tre kommuner.")],
        ]),
        new ListBlock(true, [[new Paragraph("Kartlegge")], [new Paragraph("Lage")], [new Paragraph("Prøve ut")]]),
        new Paragraph("En ny nummerert liste begynner på 1:"),
        new ListBlock(true, [[new Paragraph("Første vedtak")], [new Paragraph("Andre vedtak")]]),
    ];

    private static IEnumerable<Block> Results() =>
    [
        new PageBreak(),
        new Heading(1, "Resultater", "resultater"),
        new Paragraph("Alle tall viser hvor mange de bygger på."),
        new ChartBlock(Words),
        new Heading(3, "Sykefravær"),
        new ChartBlock(Absence),
        new ChartBlock(Agreement),
        new ChartBlock(Signals),
        new ChartBlock(Units),
        new Heading(2, "Bakgrunn"),
        new TableBlock("Oppmøte etter enhet", [new("Enhet"), new("Inviterte", Align.End), new("Møtte", Align.End), new("Merknad")],
            [.. Enumerable.Range(1, 60).Select(i => (IReadOnlyList<string>)[$"Enhet {i} – Ånddal", $"{i * 3}", $"{i * 2}", i % 7 == 0 ? $"Møtet ble flyttet. {LongWord}" : ""]),
             ["Sum", "5 490", "3 660", ""]]) { RowHeaders = true, LastRowIsTotal = true },
        new TableBlock("Kort tabell", [new("Hva"), new("Hvor mange", Align.End)], [["Idéer", "45"], ["Tiltak", "12"]]),
    ];

    private static IEnumerable<Block> Ending() =>
    [
        new Heading(1, "Ettertanke"),
        new Figure(ChartDrawing.Draw(Agreement, 600, "nb"), "Tre grupper sammenlignet på tre påstander.", "Tegning av enighet") { InDocx = Agreement },
        new Figure(new Drawing(200, 60, [new RectShape(10, 10, 80, 40, Tone.Accent), new TextShape(100, 35, "Lapp", 14, Tone.Ink, Bold: true, Width: 40)]), "En grønn lapp.", "En lapp fra verkstedet"),
        new Quote([new("Vi begynte med blanke ark, og endte med færre.")]),
        new Paragraph("Tegn som ikke kan stå i XML:\u0000\u0008\uFFFE\uD800 borte."),
    ];
}
