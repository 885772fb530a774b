using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;

namespace BlankeArk.Web.Documentation;

/// <summary>The coordinator's choice for a part of the note: body, annex or out.</summary>
public sealed class NoteChoice(Guid programmeId, string partKey, Placement placement)
{
    public Guid ProgrammeId { get; private init; } = programmeId;
    public string PartKey { get; private init; } = partKey;
    public Placement Placement { get; private set; } = placement;

    public void Become(Placement placement) => Placement = placement;
}

/// <summary>People's own text at one place of the note, which making the note anew never touches.</summary>
public sealed class NoteSlot(Guid id, Guid programmeId, string key, string markdown) : IVersioned
{
    public const int LongestText = 50_000;

    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public string Key { get; private init; } = key;
    public string Markdown { get; private set; } = markdown;
    public int Version { get; private set; }

    public void Write(string markdown) => Markdown = markdown;
}
