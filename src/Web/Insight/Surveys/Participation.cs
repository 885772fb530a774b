namespace BlankeArk.Web.Insight.Surveys;

public enum AnswerMode { Form, Phone }

/// <summary>A person took part in a named wave: that, and nothing of what was said.</summary>
public sealed class Participation(Guid waveId, Guid personId, AnswerMode mode)
{
    public Guid WaveId { get; private init; } = waveId;
    public Guid PersonId { get; private init; } = personId;
    public AnswerMode Mode { get; private set; } = mode;
}

/// <summary>A function as it was when the wave closed, so that later turnover does not change who was asked.</summary>
public sealed class WaveFunction(Guid id, Guid waveId, Guid personId, Guid groupId, Guid? organisationId)
{
    public Guid Id { get; private init; } = id;
    public Guid WaveId { get; private init; } = waveId;
    public Guid PersonId { get; private init; } = personId;
    public Guid GroupId { get; private init; } = groupId;
    public Guid? OrganisationId { get; private init; } = organisationId;
}
