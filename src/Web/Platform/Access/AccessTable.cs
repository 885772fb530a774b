using static BlankeArk.Web.Platform.Access.Role;

namespace BlankeArk.Web.Platform.Access;

/// <summary>Which roles hold which right. docs/access.md says the same; a test compares them.</summary>
public static class AccessTable
{
    private static readonly Role[] Everybody = [Public, Observer, Member, Driver, Facilitator, Researcher, Coordinator, Owner, Administrator];
    private static readonly Role[] Inside = [Observer, Member, Driver, Facilitator, Researcher, Coordinator, Owner];

    public static readonly IReadOnlyDictionary<Right, IReadOnlyList<Role>> Rows = new Dictionary<Right, IReadOnlyList<Role>>
    {
        [Right.SeePublic] = Everybody,
        [Right.SeeProgramme] = Inside,
        [Right.StartProgramme] = [Coordinator, Owner, Administrator],
        [Right.EditProgramme] = [Coordinator, Owner],
        [Right.EditRoster] = [Coordinator],
        [Right.EditGatherings] = [Facilitator, Coordinator],
        [Right.WriteMinutes] = [Member, Driver, Facilitator, Researcher, Coordinator],
        [Right.SeeParticipation] = [Researcher, Coordinator],
        [Right.EditSurveys] = [Researcher, Coordinator],
        [Right.ReadAnswers] = [Researcher, Coordinator],
        [Right.ReadNote] = Inside,
        [Right.EditNote] = [Coordinator],
        [Right.AnswerForData] = [Coordinator, Owner],
        [Right.RunDeployment] = [Administrator],
        [Right.KeepOwnSignIn] = [Observer, Member, Driver, Facilitator, Researcher, Coordinator, Owner, Administrator],
        [Right.ReadOwnAnswers] = [Observer, Member, Driver, Facilitator, Researcher, Coordinator, Owner, Administrator],
        [Right.GiveRoles] = [Coordinator, Owner],
        [Right.AppointPeople] = [Administrator],
        [Right.LeadWorkshops] = [Facilitator, Coordinator],
        [Right.SeeOrganisations] = [.. Inside, Administrator],
        [Right.DecideForOrganisation] = [Driver, Owner],
    };

    /// <summary>Rights that a link in a letter is too little for: to read what was said, to let others read it, and to run the service.</summary>
    private static readonly Right[] WithPasskey = [Right.ReadAnswers, Right.ReadOwnAnswers, Right.GiveRoles, Right.AppointPeople, Right.RunDeployment];

    /// <summary>Rights that only a role for the organisation itself gives.</summary>
    private static readonly Right[] OfOrganisation = [Right.DecideForOrganisation];

    public static bool Holds(Role role, Right right) => Rows[right].Contains(role);

    public static bool IsOfOrganisation(Right right) => OfOrganisation.Contains(right);

    public static bool NeedsPasskey(Right right) => WithPasskey.Contains(right);
}
