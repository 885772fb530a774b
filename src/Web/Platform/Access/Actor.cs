namespace BlankeArk.Web.Platform.Access;

public enum ActorKind { Public, Person, CommandLine, Program }

/// <summary>A role held now: at the deployment (no ids), in a programme, or in an organisation, or for an organisation in a programme.</summary>
public sealed record Grant(Role Role, Guid? Programme = null, Guid? Organisation = null)
{
    /// <summary>An administrator is the deployment's: bound to anything less, the role gives nothing.</summary>
    public bool Counts => Role != Role.Administrator || (Programme is null && Organisation is null);
}

/// <summary>Who acts. Every verb takes one first and asks it.</summary>
public sealed record Actor
{
    public static readonly Actor Anonymous = new() { Kind = ActorKind.Public, Name = "", Grants = [] };
    /// <summary>Somebody at the machine's own command line: holds every right.</summary>
    public static readonly Actor CommandLine = new() { Kind = ActorKind.CommandLine, Name = "command line", Grants = [], Level = SignInLevel.Strong };
    /// <summary>The program itself, in jobs and demo content: holds every right.</summary>
    public static readonly Actor Program = new() { Kind = ActorKind.Program, Name = "Blanke Ark", Grants = [], Level = SignInLevel.Strong };

    public required ActorKind Kind { get; init; }
    public Guid? PersonId { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<Grant> Grants { get; init; }
    /// <summary>How surely it is known who this is; some rights need more than a link.</summary>
    public SignInLevel Level { get; init; }

    public bool IsSignedIn => Kind != ActorKind.Public;

    /// <summary>
    /// Whether the actor may, signed in as it is: in the programme given, or, with none given, at the deployment or anywhere.
    /// </summary>
    public bool May(Right right, Guid? programme = null) => IsSureEnough(right) && Holds(right, programme);

    /// <summary>Whether the actor's roles hold the right, and only a passkey is missing.</summary>
    public bool LacksPasskey(Right right, Guid? programme = null) => !IsSureEnough(right) && Holds(right, programme);

    /// <exception cref="Forbidden">The actor may not.</exception>
    public void Must(Right right, Guid? programme = null)
    {
        if (!May(right, programme)) throw new Forbidden(right.ToString(), LacksPasskey(right, programme));
    }

    /// <summary>
    /// Whether the actor may do for an organisation what its own people decide, in the programme given or apart from any: by
    /// a role for that organisation, never by one in a programme or at the deployment.
    /// </summary>
    public bool May(Right right, Guid? programme, Guid organisation) => IsSureEnough(right) && HoldsFor(right, programme, organisation);

    /// <exception cref="Forbidden">The actor may not.</exception>
    public void Must(Right right, Guid? programme, Guid organisation)
    {
        if (!May(right, programme, organisation)) throw new Forbidden(right.ToString());
    }

    private bool IsSureEnough(Right right) => Level == SignInLevel.Strong || !AccessTable.NeedsPasskey(right);

    private bool Holds(Right right, Guid? programme)
    {
        if (IsTheHouse) return true;
        if (AccessTable.Holds(Role.Public, right)) return true;
        if (AccessTable.IsOfOrganisation(right)) return Grants.Any(g => g.Organisation is not null && AccessTable.Holds(g.Role, right));
        foreach (var grant in Grants)
        {
            var here = programme is null || grant.Programme == programme || (grant.Programme is null && grant.Organisation is null);
            if (here && grant.Counts && AccessTable.Holds(grant.Role, right)) return true;
        }
        return false;
    }

    private bool HoldsFor(Right right, Guid? programme, Guid organisation) =>
        IsTheHouse || Grants.Any(g => g.Organisation == organisation && (g.Programme is null || g.Programme == programme) && AccessTable.Holds(g.Role, right));

    private bool IsTheHouse => Kind is ActorKind.CommandLine or ActorKind.Program;

    public bool Is(Role role, Guid programme) =>
        Grants.Any(g => g.Role == role && (g.Programme == programme || (g.Programme is null && g.Organisation is null)));
}
