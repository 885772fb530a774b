using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>A person as the table would have them; nothing of the person is touched until the draft is applied.</summary>
internal sealed class PersonDraft(Person? existing, string name)
{
    private readonly Dictionary<RosterField, int> setBy = [];

    public Person? Existing { get; } = existing;
    public Guid Id { get; } = existing?.Id ?? Guid.CreateVersion7();
    public bool InProgramme { get; init; }
    /// <summary>Has a role elsewhere, so that the address is not to be changed from here.</summary>
    public bool IsGuarded { get; init; }
    public string Name { get; private set; } = existing?.Name ?? name;
    public string? Email { get; private set; } = existing?.Email;
    public string? Phone { get; private set; } = existing?.Phone;
    public string? Title { get; private set; } = existing?.Title;
    public Guid? EmployerId { get; set; } = existing?.OrganisationId;
    /// <summary>Where the person belongs, as far as known: employer and the organisations of functions.</summary>
    public HashSet<Guid> Places { get; } = [];

    public bool IsCalled(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes what a row says of the person: the changes, or the problem of two rows that say different things.</summary>
    public FilledText? Take(RosterRow row, List<FieldChange> changes) =>
        Guard(row)
        ?? Set(RosterField.Name, Name, row.Name, row.Line, v => Name = v, changes)
        ?? Set(RosterField.Email, Email, row.Email, row.Line, v => Email = v, changes)
        ?? Set(RosterField.Phone, Phone, row.Phone, row.Line, v => Phone = v, changes)
        ?? Set(RosterField.Title, Title, row.Title, row.Line, v => Title = v, changes);

    public void Apply(Person person) => person.Change(Name, Email, Phone, Title, EmployerId);

    private FilledText? Guard(RosterRow row) => IsGuarded && row.Email is not null && row.Email != Email ? new FilledText(RosterTexts.AddressGuarded, Name) : null;

    private FilledText? Set(RosterField field, string? old, string? written, int line, Action<string> set, List<FieldChange> changes)
    {
        if (written is null) return null;
        if (setBy.TryGetValue(field, out var earlier))
            return string.Equals(old, written, StringComparison.Ordinal) ? null : new FilledText(RosterImportTexts.RowsDisagree, RosterColumns.Label(field), earlier);
        setBy[field] = line;
        if (string.Equals(old, written, StringComparison.Ordinal)) return null;
        if (Existing is not null) changes.Add(new FieldChange(RosterColumns.Label(field), old ?? "", written));
        set(written);
        return null;
    }
}

/// <summary>A function as the table would have it.</summary>
internal sealed class FunctionDraft(Function? existing, PersonDraft person, Group group, Organisation? organisation, DateOnly from)
{
    public Function? Existing { get; } = existing;
    public PersonDraft Person { get; } = person;
    public Group Group { get; } = group;
    public Organisation? Organisation { get; } = organisation;
    public string Post { get; private set; } = existing?.Post ?? "";
    public bool IsLeader { get; private set; } = existing?.IsLeader ?? false;
    public DateOnly From { get; private set; } = existing?.FromDate ?? from;
    public DateOnly? To { get; private set; } = existing?.ToDate;
    public Guid? ReportsTo { get; set; } = existing?.ReportsToPersonId;

    public bool Overlaps(FunctionDraft other) =>
        (other.To is null || From <= other.To) && (To is null || other.From <= To);

    public FilledText? Take(RosterRow row, List<FieldChange> changes)
    {
        void Note(RosterField field, string old, string value)
        {
            if (Existing is not null && old != value) changes.Add(new FieldChange(RosterColumns.Label(field), old, value));
        }

        Note(RosterField.Post, Post, row.Post ?? Post);
        Note(RosterField.Leader, YesOrNo(IsLeader), YesOrNo(row.IsLeader ?? IsLeader));
        Note(RosterField.From, Written(From), Written(row.From ?? From));
        Note(RosterField.To, Written(To), Written(row.To ?? To));
        (Post, IsLeader, From, To) = (row.Post ?? Post, row.IsLeader ?? IsLeader, row.From ?? From, row.To ?? To);
        return To < From ? new FilledText(RosterTexts.ToBeforeFrom) : null;
    }

    public void Apply(Function function)
    {
        function.Change(Group.Id, Organisation?.Id, Post, IsLeader, ReportsTo);
        function.Last(From, To);
    }

    private static string Written(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string YesOrNo(bool value) => value ? RosterTexts.Yes : RosterTexts.No;
}
