using BlankeArk.Web.Platform.Sealing;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>
/// What one respondent said in an anonymous wave, under the wave's own key (the key's id is the wave's), until it closes.
/// Its id comes from the respondent's device; all contents of a wave are of one length.
/// </summary>
public sealed class Ballot(Guid id, Guid waveId, SealedText content)
{
    public Guid Id { get; private init; } = id;
    public Guid WaveId { get; private init; } = waveId;
    public SealedText Content { get; private init; } = content;
}

/// <summary>What a sheet says of where its respondent belongs: as chosen before the wave opened, and no finer than enough others share.</summary>
public sealed class SheetBackground(Guid sheetId, Guid waveId, Guid? groupId, Guid? organisationId)
{
    public Guid SheetId { get; private init; } = sheetId;
    public Guid WaveId { get; private init; } = waveId;
    public Guid? GroupId { get; private init; } = groupId;
    public Guid? OrganisationId { get; private init; } = organisationId;
}

/// <summary>Who filled in a sheet, in a wave that is not anonymous. It may be changed until the wave closes.</summary>
public sealed class NamedSheet(Guid sheetId, Guid waveId, Guid personId)
{
    public Guid SheetId { get; private init; } = sheetId;
    public Guid WaveId { get; private init; } = waveId;
    public Guid PersonId { get; private init; } = personId;
}
