using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes;

public enum OrganisationKind { Municipality, Region, College, Institute, Ngo, Other }

/// <summary>Somebody who takes part in programmes: a municipality with its official number, a region, a college …</summary>
public sealed class Organisation(Guid id, OrganisationKind kind, string name, string? number, bool fictional) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public OrganisationKind Kind { get; private set; } = kind;
    public string Name { get; private set; } = name;
    /// <summary>The official number of a municipality, four digits.</summary>
    public string? Number { get; private set; } = number;
    /// <summary>Invented, for the demo and for exercises, and marked as such wherever it is named.</summary>
    public bool Fictional { get; private set; } = fictional;
    public int Version { get; private set; }

    public void Rename(string name) => Name = name;
}

/// <summary>A part of an organisation, such as the home-care service of a municipality.</summary>
public sealed class Unit(Guid id, Guid organisationId, string name)
{
    public Guid Id { get; private init; } = id;
    public Guid OrganisationId { get; private init; } = organisationId;
    public string Name { get; private set; } = name;

    public void Rename(string name) => Name = name;
}
