using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Insight.Surveys.Results;

/// <summary>Who took part, in a document: functions answered by group and organisation, with sums.</summary>
internal static class ParticipationBlocks
{
    public static IEnumerable<Block> Of(WaveParticipation participation, string language)
    {
        if (!participation.Any) yield break;
        var table = participation.Table;
        yield return new Paragraph(table.Sum.Answered is { } answered
            ? ParticipationTexts.Lead.InWith(language, table.PeopleAnswered, table.People, answered, table.Sum.Functions)
            : ParticipationTexts.LeadHidden.InWith(language, table.PeopleAnswered, table.People));
        Column[] columns =
        [
            new(ParticipationTexts.Group.In(language)), .. table.Organisations.Select(o => new Column(o.Name, Align.End)),
            new(ParticipationTexts.Answered.In(language), Align.End), new(ParticipationTexts.FunctionCount.In(language), Align.End),
        ];
        var rows = table.Groups.Select((group, g) => Row(group.Name, table.Cells[g], table.GroupSums[g], language))
            .Append(Row(ParticipationTexts.Answered.In(language), table.OrganisationSums, table.Sum, language));
        yield return new TableBlock(ParticipationTexts.Functions.In(language), columns, [.. rows]) { RowHeaders = true, LastRowIsTotal = true };
        if (table.IsWithheld) yield return new Paragraph(ParticipationTexts.HiddenWhy.InWith(language, ParticipationReading.Threshold));
    }

    private static IReadOnlyList<string> Row(string name, IReadOnlyList<Share> cells, Share sum, string language) =>
    [
        name, .. cells.Select(cell => cell.Functions == 0 ? ChartNumbers.Unknown : Shown(cell, language)),
        Shown(sum, language), ChartNumbers.Format(sum.Functions, 0, language),
    ];

    private static string Shown(Share share, string language) =>
        share.Answered is { } answered ? ChartNumbers.Format(answered, 0, language) : ParticipationTexts.Hidden.In(language);
}
