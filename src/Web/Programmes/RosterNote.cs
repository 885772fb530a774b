using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Programmes;

/// <summary>The roster as the documentation note tells it.</summary>
internal sealed class RosterNote(RosterView roster, string language)
{
    public IReadOnlyList<Block> Groups()
    {
        var held = roster.Held.ToList();
        var rows = roster.Groups.Select(group => Row(group.Name, [.. held.Where(f => f.GroupId == group.Id)])).ToList();
        rows.Add(Row(RosterTexts.Sum.In(language), held));
        return
        [
            new Paragraph(NoteTexts.TakePart.InWith(language, held.Select(f => f.PersonId).Distinct().Count(), held.Count, roster.Groups.Count,
                string.Join(", ", roster.Organisations.Select(o => o.Fictional ? NoteTexts.Fictional.InWith(language, o.Name) : o.Name)))),
            new TableBlock(NoteTexts.GroupTable.In(language), Columns(), rows) { RowHeaders = true, LastRowIsTotal = true },
            .. roster.Groups.Where(g => g.Purpose.Length > 0).SelectMany(g => (IEnumerable<Block>)[new Heading(1, g.Name), .. Prose.Blocks(g.Purpose)]),
        ];
    }

    public IReadOnlyList<Block> Turnover()
    {
        var former = roster.Former.ToList();
        var left = Programmes.Turnover.LeftWithoutSuccessor(roster);
        if (former.Count == 0) return [new Heading(1, NoteTexts.Turnover.In(language)), new Paragraph(NoteTexts.NobodyLeft.In(language))];
        return
        [
            new Heading(1, NoteTexts.Turnover.In(language)),
            new Paragraph(NoteTexts.HaveLeft.InWith(language, former.Count, former.Count - left.Count)),
            new TableBlock(NoteTexts.TurnoverTable.In(language),
                [new Column(RosterTexts.Group.In(language)), new Column(RosterTexts.Organisation.In(language)), new Column(RosterTexts.LastDay.In(language)), new Column(NoteTexts.Succeeded.In(language))],
                [.. former.OrderBy(f => f.ToDate).Select(f => (IReadOnlyList<string>)
                [
                    roster.Group(f.GroupId).Name, Place(f), ProgrammeChapters.Date(f.ToDate!.Value, language),
                    (left.Contains(f) ? RosterTexts.No : RosterTexts.Yes).In(language),
                ])]),
        ];
    }

    public IReadOnlyList<Block> People() =>
    [
        new Heading(1, NoteTexts.PeopleList.In(language)),
        .. from @group in roster.Groups
           let members = roster.Held.Where(f => f.GroupId == @group.Id).OrderByDescending(f => f.IsLeader).ToList()
           where members.Count > 0
           select new TableBlock(@group.Name,
               [new Column(RosterTexts.Name.In(language)), new Column(RosterTexts.JobTitle.In(language)), new Column(RosterTexts.Organisation.In(language)), new Column(RosterTexts.Post.In(language))],
               [.. members.Select(f => (IReadOnlyList<string>)[f.Person, f.Title ?? "", Place(f), f.Post])])
           { RowHeaders = true },
    ];

    private List<Column> Columns() =>
    [
        new(RosterTexts.Group.In(language)),
        .. roster.Organisations.Where(HasFunctions).Select(o => new Column(o.Name, Align.End)),
        .. HasShared ? [new Column(NoteTexts.SharedShort.In(language), Align.End)] : (IEnumerable<Column>)[],
        new(RosterTexts.Functions.In(language), Align.End),
        new(RosterTexts.People.In(language), Align.End),
    ];

    private IReadOnlyList<string> Row(string name, List<RosterEntry> held) =>
    [
        name,
        .. roster.Organisations.Where(HasFunctions).Select(o => Count(held.Count(f => f.OrganisationId == o.Id))),
        .. HasShared ? [Count(held.Count(f => f.OrganisationId is null))] : (IEnumerable<string>)[],
        Count(held.Count),
        Count(held.Select(f => f.PersonId).Distinct().Count()),
    ];

    private bool HasFunctions(OrganisationEntry organisation) => roster.Held.Any(f => f.OrganisationId == organisation.Id);

    private bool HasShared => roster.Held.Any(f => f.OrganisationId is null);

    private string Place(RosterEntry entry) => roster.Organisation(entry.OrganisationId)?.Name ?? NoteTexts.SharedShort.In(language);

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
