using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes;

public enum GroupKind { Project, Steering, Theme, SubProject, Resource }

/// <summary>A group of a programme. Its number is its place in lists and its name in addresses.</summary>
public sealed class Group(Guid id, Guid programmeId, int number, GroupKind kind, string name, string purpose) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public int Number { get; private init; } = number;
    public GroupKind Kind { get; private set; } = kind;
    public string Name { get; private set; } = name;
    public string Purpose { get; private set; } = purpose;
    public int Version { get; private set; }

    public void Change(GroupKind kind, string name, string purpose)
    {
        Kind = kind;
        Name = name;
        Purpose = purpose;
    }
}
