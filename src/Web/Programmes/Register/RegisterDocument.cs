using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Files;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>The register as a document (article 30 of the GDPR), and as a table.</summary>
internal static class RegisterDocument
{
    public static Document Make(RegisterView view, string language, DateTime now) => new()
    {
        Title = RegisterTexts.RegisterOf.In(language),
        Subtitle = view.Programme.Title,
        Language = language,
        Author = view.Controller,
        MadeUtc = now,
        Blocks =
        [
            new Heading(1, RegisterTexts.Responsible.In(language)),
            Responsible(view, language),
            new Heading(1, RegisterTexts.InUse.In(language)),
            .. view.Entries.Count == 0 ? [new Paragraph(RegisterTexts.NothingHeld.In(language))] : view.Entries.SelectMany(e => Entry(e, language)),
            new Heading(1, RegisterTexts.SharedTitle.In(language)),
            .. RegisterView.Shared.SelectMany(data => Shared(data, language)),
            .. Rest(view, language),
        ],
    };

    public static TableBlock Responsible(RegisterView view, string language) => Table(RegisterTexts.Responsible, language,
    [
        (RegisterTexts.Controller, view.Controller),
        (RegisterTexts.Contact, Or(view.Facts.Contact, language)),
        (RegisterTexts.Officer, Or(view.Facts.Officer, language)),
        (RegisterTexts.Processor, Or(view.Facts.Processor, language)),
    ]);

    /// <summary>What fell due, and what comes next.</summary>
    public static IEnumerable<Block> Due(RegisterView view, string language)
    {
        yield return new Heading(1, RegisterTexts.DueTitle.In(language));
        yield return List(RegisterView.Rules.Select(rule => $"{rule.What.In(language)}: {rule.Rule.InWith(language, view.Facts.Months)}"));
        if (view.Facts.LongerBecause.Length > 0) yield return new Paragraph(RegisterTexts.LongerTold.InWith(language, view.Facts.LongerBecause));
        yield return new Heading(1, RegisterTexts.DoneTitle.In(language));
        yield return view.Done.Count == 0
            ? new Paragraph(RegisterTexts.NothingDone.In(language))
            : List(view.Done.Select(lapse => Done(lapse, language)));
    }

    public static string Done(Lapse lapse, string language) => RegisterTexts.DoneLine.InWith(language,
        ProgrammeChapters.Date(lapse.DeletedOn, language), Number(lapse.Count, language), RegisterView.Named(lapse.Kind)?.What.In(language) ?? lapse.Kind);

    public static string Number(int count, string language) =>
        count < RegisterEntry.Fewest ? RegisterTexts.Few.In(language) : count.ToString("N0", Languages.Culture(language));

    public static ExportTable Sheet(RegisterView view, string language) => new(RegisterTexts.RegisterFile.In(language),
        [.. Columns.Select(c => c.In(language))],
        [.. view.Entries.Select(e => (IReadOnlyList<object?>)[.. Cells(e.Data, e.Until(language), e.Amount(language), language)]),
         .. RegisterView.Shared.Select(d => (IReadOnlyList<object?>)[.. Cells(d, d.Until.In(language), "", language)])]);

    public static ListBlock List(IEnumerable<string> lines) => new(false, [.. lines.Select(line => (IReadOnlyList<Block>)[new Paragraph(line)])]);

    private static readonly Text[] Columns =
    [
        RegisterTexts.What, RegisterTexts.Amount, RegisterTexts.About, RegisterTexts.Why, RegisterTexts.Ground,
        RegisterTexts.Special, RegisterTexts.Readers, RegisterTexts.Until, RegisterTexts.Erased,
    ];

    private static IEnumerable<string> Cells(PersonalData data, string until, string amount, string language) =>
    [
        data.What.In(language), amount, data.About.In(language), data.Why.In(language), RegisterTexts.GroundName(data.Ground).In(language),
        (data.Special ?? RegisterTexts.None).In(language), RegisterView.ReadersOf(data, language), until, data.Erased?.In(language) ?? "",
    ];

    private static IEnumerable<Block> Entry(RegisterEntry entry, string language) => Described(entry.Data, entry.Until(language), entry.Amount(language), language);

    private static IEnumerable<Block> Shared(PersonalData data, string language) => Described(data, data.Until.In(language), "", language);

    private static IEnumerable<Block> Described(PersonalData data, string until, string amount, string language)
    {
        yield return new Heading(2, data.What.In(language));
        var rows = Columns.Zip(Cells(data, until, amount, language)).Skip(1).Where(row => row.Second.Length > 0);
        yield return Table(data.What, language, rows);
    }

    private static IEnumerable<Block> Rest(RegisterView view, string language) =>
    [
        .. view.Unused.Count == 0 ? [] : (IEnumerable<Block>)[new Heading(1, RegisterTexts.NotInUse.In(language)), List(view.Unused.Select(d => d.What.In(language)))],
        new Heading(1, RegisterTexts.RecipientsTitle.In(language)),
        new Paragraph(RegisterTexts.Recipients.In(language)),
        new Heading(1, RegisterTexts.SecurityTitle.In(language)),
        List(RegisterTexts.Security.Select(text => text.In(language))),
        .. Due(view, language),
    ];

    public static TableBlock Table(Text caption, string language, IEnumerable<(Text Name, string Value)> rows) =>
        new(caption.In(language), [new Column(RegisterTexts.What.In(language)), new Column(RegisterTexts.Description.In(language))],
            [.. rows.Select(row => (IReadOnlyList<string>)[row.Name.In(language), row.Value])])
        { RowHeaders = true };

    private static string Or(string written, string language) => written.Length == 0 ? RegisterTexts.NotFilled.In(language) : written;
}
