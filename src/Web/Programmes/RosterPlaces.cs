using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Finds the groups and organisations a table names, and makes those that are missing where that is wanted.</summary>
internal sealed class RosterPlaces
{
    private static readonly string[] Shared =
        ["interkommunal", "interkommunalt", "interkommunale", "felles", "alle", "ingen", "inter-municipal", "intermunicipal", "shared", "-", "–"];
    private readonly RosterState state;
    private readonly bool createMissing;
    private readonly Dictionary<string, Group> groups = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Organisation> organisations = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Guid> takingPart;
    private int lastNumber;

    public RosterPlaces(RosterState state, bool createMissing)
    {
        (this.state, this.createMissing) = (state, createMissing);
        foreach (var group in state.Groups) groups.TryAdd(group.Name, group);
        takingPart = [.. state.Parts.Select(p => p.OrganisationId)];
        lastNumber = state.Groups.Select(g => g.Number).DefaultIfEmpty(0).Max();
    }

    public List<Group> NewGroups { get; } = [];
    public List<Organisation> NewOrganisations { get; } = [];
    /// <summary>Registered before or new: those that begin to take part.</summary>
    public List<Organisation> NewParts { get; } = [];
    public SortedSet<string> UnknownGroups { get; } = new(StringComparer.OrdinalIgnoreCase);
    public SortedSet<string> UnknownOrganisations { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static bool IsShared(string organisation) => Shared.Contains(organisation.ToLowerInvariant());

    public Group? Group(string name, out FilledText? problem)
    {
        problem = null;
        if (groups.TryGetValue(name, out var group)) return group;
        UnknownGroups.Add(name);
        if (!createMissing)
        {
            problem = new FilledText(RosterImportTexts.GroupUnknown, name);
            return null;
        }
        group = new Group(Guid.CreateVersion7(), state.Programme.Id, ++lastNumber, KindOf(name), name, "");
        NewGroups.Add(group);
        return groups[name] = group;
    }

    public Organisation? Organisation(string name, out FilledText? problem)
    {
        problem = null;
        if (organisations.TryGetValue(name, out var found)) return found;
        var bare = name.EndsWith(" kommune", StringComparison.OrdinalIgnoreCase) ? name[..^8] : name;
        var called = state.Organisations.Where(o => IsCalled(o, bare) || IsCalled(o, name)).ToList();
        if (called.Where(o => takingPart.Contains(o.Id)).ToList() is { Count: > 0 } here)
        {
            if (here.Count == 1) return organisations[name] = here[0];
            problem = new FilledText(RosterImportTexts.OrganisationAmbiguous, name);
            return null;
        }
        UnknownOrganisations.Add(name);
        if (!createMissing)
        {
            problem = new FilledText(RosterImportTexts.OrganisationUnknown, name);
            return null;
        }
        found = called.Count > 0 ? called[0] : Create(name, bare);
        NewParts.Add(found);
        takingPart.Add(found.Id);
        return organisations[name] = found;
    }

    private Organisation Create(string name, string bare)
    {
        var known = Municipalities.Numbered(bare) ?? Municipalities.Called(bare);
        var registered = known is null ? null : state.Organisations.FirstOrDefault(o => o.Number == known.Number);
        if (registered is not null) return registered;
        var created = known is null
            ? new Organisation(Guid.CreateVersion7(), OrganisationKind.Other, name, number: null, fictional: false)
            : new Organisation(Guid.CreateVersion7(), OrganisationKind.Municipality, known.Name, known.Number, fictional: false);
        NewOrganisations.Add(created);
        return created;
    }

    private static bool IsCalled(Organisation organisation, string name) =>
        string.Equals(organisation.Number, name, StringComparison.Ordinal) || new Municipality("", organisation.Name).IsCalled(name);

    private static GroupKind KindOf(string name)
    {
        bool Says(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
        return Says("styr") || Says("steering") ? GroupKind.Steering
            : Says("delprosjekt") || Says("sub-project") ? GroupKind.SubProject
            : Says("prosjekt") || Says("project") ? GroupKind.Project
            : Says("ressurs") || Says("resource") || Says("referanse") ? GroupKind.Resource
            : GroupKind.Theme;
    }
}
