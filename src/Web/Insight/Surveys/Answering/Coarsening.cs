using BlankeArk.Web.Insight.Surveys.Asking;

namespace BlankeArk.Web.Insight.Surveys.Answering;

/// <summary>Where the respondent behind a sheet belongs, as far as it is told.</summary>
internal readonly record struct Belongs(Guid? GroupId, Guid? OrganisationId)
{
    public static readonly Belongs Unknown = new(null, null);

    public Belongs AsFarAs(Background level) => new(
        level is Background.Group or Background.Both ? GroupId : null,
        level is Background.Organisation or Background.Both ? OrganisationId : null);
}

/// <summary>
/// How much sheets may tell of where their respondents belong: the most of what was chosen at which every combination that
/// is there, also those who told nothing, is shared by enough. It is one level for all sheets, so that there is no sum from
/// which a withheld number could be reckoned.
/// </summary>
internal static class Coarsening
{
    public static Background Finest(Background chosen, IReadOnlyCollection<Belongs> sheets, int fewest) =>
        Levels(chosen).First(level => level == Background.None || sheets.GroupBy(s => s.AsFarAs(level)).All(alike => alike.Count() >= fewest));

    // Of the two that remain when both together are too much, the group tells more of what people work with.
    private static IEnumerable<Background> Levels(Background chosen) => chosen switch
    {
        Background.Both => [Background.Both, Background.Group, Background.Organisation, Background.None],
        Background.None => [Background.None],
        var one => [one, Background.None],
    };
}
