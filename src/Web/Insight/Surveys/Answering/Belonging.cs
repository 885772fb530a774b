using BlankeArk.Web.Insight.Surveys.Asking;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>Somewhere a respondent may belong: a group, a municipality, or both, as far as the wave asks.</summary>
public sealed record Place(Guid? GroupId, Guid? OrganisationId, string Name);

/// <summary>
/// What a sheet is to say of where its respondent belongs, and how that is found: from the one function a person holds,
/// by choosing among several, or, on an open link, among all groups and municipalities of the programme.
/// </summary>
public sealed record Belonging
{
    public const string PlaceField = "place";
    public const string GroupField = "group";
    public const string OrganisationField = "organisation";

    public required Background Asked { get; init; }
    /// <summary>Where an invited person belongs, one for each function that differs in what is asked.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [];
    /// <summary>On an open link.</summary>
    public IReadOnlyList<Place> Groups { get; init; } = [];
    public IReadOnlyList<Place> Organisations { get; init; } = [];

    public bool AsksGroup => Asked is Background.Group or Background.Both;
    public bool AsksOrganisation => Asked is Background.Organisation or Background.Both;
    /// <summary>The respondent has something to choose.</summary>
    public bool IsChosen => Places.Count > 1 || Groups.Count > 0 || Organisations.Count > 0;
    /// <summary>What goes along without asking.</summary>
    public Place? Given => Places.Count == 1 ? Places[0] : null;
}
