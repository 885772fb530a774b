using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>
/// Compares rows with the roster as it is and says what they would do. Rows with addresses are matched first, since they
/// tell people apart with certainty. Nothing is changed: what would be is kept as drafts.
/// </summary>
internal sealed class RosterPlan
{
    private readonly RosterState state;
    private readonly DateOnly newFrom;
    private readonly List<RosterProblem> problems = [];
    private readonly List<(RosterRow Row, FunctionDraft Function, List<FieldChange> Changes)> planned = [];
    private readonly RosterPeople people;

    public RosterPlan(RosterState state, IReadOnlyList<RosterRow> rows, bool createMissing, DateOnly today)
    {
        this.state = state;
        newFrom = state.Functions.Count == 0 ? state.Programme.StartsOn : today;
        Places = new RosterPlaces(state, createMissing);
        people = new RosterPeople(state, rows);
        foreach (var row in rows.OrderBy(r => r.Email is null).ThenBy(r => r.Line)) Plan(row);
        foreach (var (row, function, changes) in planned) Report(row, function, changes);
    }

    public RosterPlaces Places { get; }
    public IReadOnlyList<RosterProblem> Problems => problems;
    public IEnumerable<FunctionDraft> Functions => planned.Select(p => p.Function);

    /// <summary>Those who are known and would have another address than now.</summary>
    public IReadOnlyList<Person> MovedAddresses() =>
        [.. planned.Select(p => p.Function.Person).Where(p => p.Existing is { } known && known.Email != p.Email).Select(p => p.Existing!).Distinct()];

    public IReadOnlyList<RosterLine> Lines => [.. planned.OrderBy(p => p.Row.Line).Select(p => new RosterLine
    {
        Line = p.Row.Line,
        Effect = p.Function.Existing is null ? RosterEffect.Added : p.Changes.Count > 0 ? RosterEffect.Changed : RosterEffect.Same,
        Person = p.Function.Person.Name,
        NewPerson = p.Function.Person.Existing is null,
        Group = p.Function.Group.Name,
        Organisation = p.Function.Organisation?.Name ?? "",
        Changes = p.Changes,
    })];

    private void Plan(RosterRow row)
    {
        var group = Places.Group(row.Group, out var groupProblem);
        var organisation = Organisation(row, out var organisationProblem);
        if (groupProblem is not null) Problem(row, groupProblem);
        if (organisationProblem is not null) Problem(row, organisationProblem);
        if (group is null || organisationProblem is not null) return;

        var person = people.Find(row, organisation?.Id, out var whoProblem);
        if (person is null)
        {
            Problem(row, whoProblem!);
            return;
        }
        var changes = new List<FieldChange>();
        if (person.Take(row, changes) is { } disagreement)
        {
            Problem(row, disagreement);
            return;
        }
        Plan(row, Function(row, person, group, organisation), changes);
    }

    private void Plan(RosterRow row, FunctionDraft function, List<FieldChange> changes)
    {
        if (function.Take(row, changes) is { } problem) Problem(row, problem);
        else if (Twin(function) is { } twin) Problem(row, new FilledText(RosterImportTexts.DuplicateRow, twin));
        else planned.Add((row, function, changes));
    }

    private Organisation? Organisation(RosterRow row, out FilledText? problem)
    {
        problem = null;
        return row.Organisation is null || RosterPlaces.IsShared(row.Organisation) ? null : Places.Organisation(row.Organisation, out problem);
    }

    /// <summary>The function the row is about: the one held then, or the last one where the row names no date, or a new one.</summary>
    private FunctionDraft Function(RosterRow row, PersonDraft person, Group group, Organisation? organisation)
    {
        var inGroup = state.Functions.Where(f => f.PersonId == person.Id && f.GroupId == group.Id).ToList();
        if (row.Organisation is null && inGroup.Select(f => f.OrganisationId).Distinct().ToList() is [{ } only])
            organisation = state.Organisations.Single(o => o.Id == only);
        var same = inGroup.Where(f => f.OrganisationId == organisation?.Id && planned.TrueForAll(p => p.Function.Existing != f)).ToList();
        var existing = row.From is { } from
            ? same.Find(f => f.FromDate == from) ?? same.Find(f => f.ToDate is null || f.ToDate >= from)
            : same.LastOrDefault();
        return new FunctionDraft(existing, person, group, organisation, newFrom);
    }

    /// <summary>The line that already gives this person this function at the same time.</summary>
    private int? Twin(FunctionDraft function)
    {
        foreach (var (row, other, _) in planned)
            if (other.Person == function.Person && other.Group == function.Group && other.Organisation == function.Organisation && other.Overlaps(function))
                return row.Line;
        return null;
    }

    private void Report(RosterRow row, FunctionDraft function, List<FieldChange> changes)
    {
        if (row.ReportsTo is null) return;
        var boss = people.Boss(row.ReportsTo, function.Organisation?.Id);
        if (boss is null) Problem(row, new FilledText(RosterTexts.ReportsToUnknown, row.ReportsTo));
        else if (boss == function.Person) Problem(row, RosterTexts.ReportsToSelf);
        else if (function.ReportsTo != boss.Id)
        {
            var before = state.People.FirstOrDefault(p => p.Id == function.ReportsTo)?.Name ?? "";
            if (function.Existing is not null) changes.Add(new FieldChange(RosterTexts.ReportsTo, before, boss.Name));
            function.ReportsTo = boss.Id;
        }
    }

    private void Problem(RosterRow row, FilledText what) => problems.Add(new RosterProblem(row.Line, what));
}
