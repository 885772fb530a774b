using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>
/// Says which person a row is about: by address first; without one by name and organisation, and not at all where that
/// could be two people.
/// </summary>
internal sealed class RosterPeople
{
    private readonly Dictionary<string, PersonDraft> byEmail = new(StringComparer.Ordinal);
    private readonly List<PersonDraft> drafts = [];
    private readonly HashSet<string> emailsInTable;

    public RosterPeople(RosterState state, IReadOnlyList<RosterRow> rows)
    {
        emailsInTable = [.. rows.Where(r => r.Email is not null).Select(r => r.Email!)];
        var functions = state.Functions.ToLookup(f => f.PersonId);
        foreach (var person in state.People)
        {
            var draft = new PersonDraft(person, person.Name) { InProgramme = functions.Contains(person.Id), IsGuarded = state.Guarded.Contains(person.Id) };
            if (person.OrganisationId is { } employer) draft.Places.Add(employer);
            foreach (var function in functions[person.Id])
                if (function.OrganisationId is { } organisation) draft.Places.Add(organisation);
            Add(draft);
        }
    }

    public IReadOnlyList<PersonDraft> Drafts => drafts;

    public PersonDraft? Find(RosterRow row, Guid? organisation, out FilledText? problem)
    {
        var found = row.Email is null ? ByName(row, organisation, out problem) : ByEmail(row, organisation, out problem);
        if (problem is not null) return null;
        if (found is null) Add(found = new PersonDraft(existing: null, row.Name) { InProgramme = true, EmployerId = organisation });
        if (row.Email is not null) byEmail[row.Email] = found;
        if (organisation is { } place) found.Places.Add(place);
        return found;
    }

    /// <summary>The one of this name or address, of several the one in the same organisation.</summary>
    public PersonDraft? Boss(string written, Guid? organisation)
    {
        if (byEmail.TryGetValue(written.ToLowerInvariant(), out var known)) return known;
        var called = drafts.Where(d => d.InProgramme && d.IsCalled(written)).ToList();
        if (called.Count > 1) called = [.. called.Where(d => organisation is { } place && d.Places.Contains(place))];
        return called.Count == 1 ? called[0] : null;
    }

    private PersonDraft? ByEmail(RosterRow row, Guid? organisation, out FilledText? problem)
    {
        problem = null;
        if (byEmail.TryGetValue(row.Email!, out var known))
        {
            if (!known.InProgramme && !known.IsCalled(row.Name)) problem = RosterTexts.EmailTaken;
            return known;
        }
        var alike = Alike(row.Name, organisation).Where(d => d.Email is null || !emailsInTable.Contains(d.Email)).ToList();
        if (alike.Count > 1) alike = [.. alike.Where(d => d.Email is null)];
        if (alike.Count > 1) problem = new FilledText(RosterImportTexts.TwoAlike, row.Name);
        return alike.Count == 1 ? alike[0] : null;
    }

    private PersonDraft? ByName(RosterRow row, Guid? organisation, out FilledText? problem)
    {
        var alike = Alike(row.Name, organisation).ToList();
        problem = alike.Count > 1 ? new FilledText(RosterImportTexts.TwoAlike, row.Name) : null;
        return alike.Count == 1 ? alike[0] : null;
    }

    private IEnumerable<PersonDraft> Alike(string name, Guid? organisation) =>
        drafts.Where(d => d.InProgramme && d.IsCalled(name)
            && (organisation is not { } place || d.Places.Count == 0 || d.Places.Contains(place)));

    private void Add(PersonDraft draft)
    {
        drafts.Add(draft);
        if (draft.Email is { } email) byEmail[email] = draft;
    }
}
