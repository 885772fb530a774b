using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes;

namespace BlankeArk.Web.Ideas;

/// <summary>How whoever proposed an idea wants to be known.</summary>
public enum Signing
{
    Signed,
    /// <summary>Under a name of their own choosing; nothing says who it is.</summary>
    ChosenName,
    Anonymous,
}

/// <summary>
/// An idea in the bank: what bothers, what could be otherwise, for whom. It belongs to the organisation it was raised in and
/// outlives the programme. Its id and number are drawn at random and its day is all that is kept of its time, so that nothing
/// tells who proposed it without a signature.
/// </summary>
public sealed class Idea(Guid id, int number, Guid organisationId, string title, DateOnly proposedOn) : IVersioned, IShown
{
    public const int LongestTitle = 100, LongestText = 2_000, LongestForWhom = 300;

    public Guid Id { get; private init; } = id;
    /// <summary>Its name in addresses, in the deployment.</summary>
    public int Number { get; private init; } = number;
    /// <summary>Where it was raised, and who answers it.</summary>
    public Guid OrganisationId { get; private init; } = organisationId;
    public Guid? ProgrammeId { get; init; }
    public Guid? GroupId { get; init; }
    public string Title { get; set; } = title;
    public string Bothers { get; set; } = "";
    public string Otherwise { get; set; } = "";
    public string ForWhom { get; set; } = "";
    public required string Language { get; set; }
    public required Signing Signing { get; set; }
    /// <summary>Only where it is signed.</summary>
    public Guid? ProposerPersonId { get; set; }
    /// <summary>Only under a chosen name.</summary>
    public string? ChosenName { get; set; }
    /// <summary>What is kept of the secret link by which somebody without a signature follows it.</summary>
    public byte[]? SecretHash { get; init; }
    public Visibility Visibility { get; set; }
    public DateOnly ProposedOn { get; private init; } = proposedOn;
    /// <summary>When something last happened to it, for the order of lists; the start of its day while nothing has.</summary>
    public DateTime MovedAt { get; set; }
    /// <summary>The idea it was merged into; nothing is copied, so that unmerging restores both.</summary>
    public Guid? MergedIntoId { get; set; }
    public int Version { get; private set; }
}

/// <summary>Where an idea is, in one municipality.</summary>
public enum IdeaStage { New, Useful, PutToUse, Parked, No }

/// <summary>Where an idea stands now in one organisation: one row for each, written with its step.</summary>
public sealed class IdeaStanding(Guid id, Guid ideaId, Guid organisationId, DateOnly since) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid IdeaId { get; private init; } = ideaId;
    public Guid OrganisationId { get; private init; } = organisationId;
    public IdeaStage Stage { get; set; } = IdeaStage.New;
    public DateOnly Since { get; set; } = since;
    /// <summary>Whether the organisation's own people have said anything of it yet.</summary>
    public bool Answered { get; set; }
    /// <summary>When what is parked is taken up again.</summary>
    public DateOnly? ParkedUntil { get; set; }
    public int Version { get; private set; }
}

/// <summary>One change of stage, with its reason. Only ever added to.</summary>
public sealed class IdeaStep(Guid id, Guid ideaId, Guid organisationId, IdeaStage stage, string reason, DateTime at)
{
    public const int LongestReason = 1_000;

    public Guid Id { get; private init; } = id;
    public Guid IdeaId { get; private init; } = ideaId;
    public Guid OrganisationId { get; private init; } = organisationId;
    public IdeaStage Stage { get; private init; } = stage;
    public string Reason { get; private init; } = reason;
    public DateTime At { get; private init; } = at;
    /// <summary>Who decided; null once that person is erased.</summary>
    public Guid? ByPersonId { get; set; }
}

/// <summary>That somebody supports an idea.</summary>
public sealed class IdeaSupport(Guid ideaId, Guid personId, DateOnly since)
{
    public Guid IdeaId { get; private init; } = ideaId;
    public Guid PersonId { get; private init; } = personId;
    public DateOnly Since { get; private init; } = since;
}

/// <summary>What somebody answered to one of the ten commandments about an idea: a sentence.</summary>
public sealed class IdeaReflection(Guid id, Guid ideaId, int commandment, string sentence, DateTime at)
{
    public const int LongestSentence = 300;

    public Guid Id { get; private init; } = id;
    public Guid IdeaId { get; private init; } = ideaId;
    /// <summary>1 to 10.</summary>
    public int Commandment { get; private init; } = commandment;
    public string Sentence { get; private init; } = sentence;
    public DateTime At { get; private init; } = at;
    public Guid? ByPersonId { get; set; }
}
