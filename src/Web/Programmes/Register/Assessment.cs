using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Localisation;
using BlankeArk.Web.Platform.Time;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// A data protection impact assessment (article 35 of the GDPR), filled in as far as it follows from what the programme
/// uses and how the software is built. The rest is marked, for the controller.
/// </summary>
internal static class Assessment
{
    public static Document Make(RegisterView view, string language, DateTime now)
    {
        var fill = AssessmentTexts.FillIn.In(language);
        var today = ProgrammeChapters.Date(DateOnly.FromDateTime(Today.Local(now)), language);
        return new Document
        {
            Title = AssessmentTexts.Title.In(language),
            Subtitle = view.Programme.Title,
            Language = language,
            Author = view.Controller,
            MadeUtc = now,
            Blocks =
            [
                new Paragraph([new Inline(AssessmentTexts.Draft.InWith(language, today), Bold: true)]),
                RegisterDocument.Responsible(view, language),
                new Contents(1),
                .. Needed(view, language, fill),
                .. Description(view, language),
                .. Proportion(view, language, fill),
                .. Rights(language),
                .. Risks(language),
                .. Involved(language),
                .. Conclusion(language, fill),
            ],
        };
    }

    private static IEnumerable<Block> Needed(RegisterView view, string language, string fill)
    {
        yield return Heading(AssessmentTexts.Needed, language);
        yield return Text(AssessmentTexts.NeededLead, language);
        yield return Table(language, AssessmentTexts.Needed, [AssessmentTexts.Trait, AssessmentTexts.InProgramme, AssessmentTexts.OwnersView],
            AssessmentTexts.Traits.Select((row, i) => new[] { row.Trait.In(language), Here(view, i, row.Here, language), fill }));
    }

    // Two of the traits depend on what the programme holds.
    private static string Here(RegisterView view, int trait, Text here, string language) => trait switch
    {
        3 => view.Entries.FirstOrDefault(e => e.Data.Special is not null) is { } entry
            ? AssessmentTexts.SpecialHere.InWith(language, entry.Data.What.In(language)) : AssessmentTexts.SpecialNone.In(language),
        4 => AssessmentTexts.ScaleHere.InWith(language,
            view.Entries is [var first, ..] ? first.Amount(language) : AssessmentTexts.NobodyYet.In(language), RegisterDocument.Number(view.Entries.Sum(e => e.Count), language)),
        _ => here.In(language),
    };

    private static IEnumerable<Block> Description(RegisterView view, string language)
    {
        yield return Heading(AssessmentTexts.Description, language);
        yield return new Heading(2, AssessmentTexts.Purpose.In(language));
        yield return new Paragraph(AssessmentTexts.PurposeOf.InWith(language, view.Programme.Title));
        if (view.Programme.Question.Length > 0) yield return new Paragraph(AssessmentTexts.Asks.InWith(language, view.Programme.Question));
        yield return Text(AssessmentTexts.Flow, language);
        yield return new Heading(2, AssessmentTexts.HeldTable.In(language));
        yield return Table(language, AssessmentTexts.HeldTable, [RegisterTexts.What, RegisterTexts.Amount, RegisterTexts.About, RegisterTexts.Why, RegisterTexts.Until],
            view.Entries.Select(e => new[] { e.Data.What.In(language), e.Amount(language), e.Data.About.In(language), e.Data.Why.In(language), e.Until(language) }));
        yield return new Heading(2, AssessmentTexts.AccessTitle.In(language));
        yield return Table(language, AssessmentTexts.AccessTitle, [RegisterTexts.What, RegisterTexts.Readers],
            view.Entries.Select(e => new[] { e.Data.What.In(language), RegisterView.ReadersOf(e.Data, language) }));
        yield return new Heading(2, AssessmentTexts.Where.In(language));
        yield return new Paragraph(AssessmentTexts.WhereText.InWith(language, view.Facts.Processor.Length > 0 ? view.Facts.Processor : AssessmentTexts.FillIn.In(language)));
        yield return Text(RegisterTexts.Recipients, language);
    }

    private static IEnumerable<Block> Proportion(RegisterView view, string language, string fill)
    {
        yield return Heading(AssessmentTexts.Proportion, language);
        yield return RegisterDocument.List(AssessmentTexts.Built.Select(text => text.InWith(language, view.Facts.Months)));
        if (view.Facts.LongerBecause.Length > 0) yield return new Paragraph(RegisterTexts.LongerTold.InWith(language, view.Facts.LongerBecause));
        yield return new Heading(2, AssessmentTexts.QuestionsTitle.In(language));
        foreach (var block in ToAnswer(AssessmentTexts.Questions, language, fill)) yield return block;
    }

    private static IEnumerable<Block> Rights(string language)
    {
        yield return Heading(AssessmentTexts.Rights, language);
        yield return Table(language, AssessmentTexts.Rights, [AssessmentTexts.RightName, AssessmentTexts.InProgramme],
            AssessmentTexts.RightsKept.Select(row => new[] { row.Right.In(language), row.How.In(language) }));
    }

    private static IEnumerable<Block> Risks(string language)
    {
        yield return Heading(AssessmentTexts.RisksTitle, language);
        yield return Text(AssessmentTexts.RisksLead, language);
        yield return Table(language, AssessmentTexts.RisksTitle,
            [AssessmentTexts.Risk, AssessmentTexts.Measures, AssessmentTexts.Likelihood, AssessmentTexts.Consequence, AssessmentTexts.More],
            AssessmentTexts.Risks.Select(row => new[] { row.Risk.In(language), row.Measures.InWith(language, MeasuredRecall.Sentence(language)), "", "", AssessmentTexts.FillRisk.In(language) }));
        yield return Heading(RegisterTexts.SecurityTitle, language);
        yield return RegisterDocument.List(RegisterTexts.Security.Select(text => text.In(language)));
    }

    private static IEnumerable<Block> Involved(string language)
    {
        yield return Heading(AssessmentTexts.Involved, language);
        yield return Text(AssessmentTexts.InvolvedLead, language);
        yield return Table(language, AssessmentTexts.Involved, [AssessmentTexts.Who, AssessmentTexts.Advice, AssessmentTexts.Followed],
            AssessmentTexts.Heard.Select(who => new[] { who.In(language), AssessmentTexts.FillAdvice.In(language), AssessmentTexts.FillFollowed.In(language) }));
    }

    private static IEnumerable<Block> Conclusion(string language, string fill)
    {
        yield return Heading(AssessmentTexts.Conclusion, language);
        yield return Text(AssessmentTexts.ConclusionLead, language);
        foreach (var block in ToAnswer(AssessmentTexts.Conclusions, language, fill)) yield return block;
    }

    // Not in a table: an answer may be long.
    private static IEnumerable<Block> ToAnswer(IEnumerable<Text> questions, string language, string fill) =>
        questions.SelectMany(question => (Block[])[new Paragraph([new Inline(question.In(language), Bold: true)]), new Paragraph(fill)]);

    private static Heading Heading(Text text, string language) => new(1, text.In(language));

    private static Paragraph Text(Text text, string language) => new(text.In(language));

    private static TableBlock Table(string language, Text caption, IEnumerable<Text> columns, IEnumerable<string[]> rows) =>
        new(caption.In(language), [.. columns.Select(c => new Column(c.In(language)))], [.. rows]) { RowHeaders = true };
}
