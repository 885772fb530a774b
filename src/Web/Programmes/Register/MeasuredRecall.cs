using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.Register;

/// <summary>
/// How much the disclosure check finds, on invented answers that no rule was written for: `bench disclosure`, `held_out`,
/// November 2026. To be measured anew, and changed here, when the check changes.
/// </summary>
internal static class MeasuredRecall
{
    private const double Names = 0.929;
    private const double Posts = 0.857;

    public static string Sentence(string language)
    {
        var culture = Languages.Culture(language);
        return AssessmentTexts.Recall.InWith(language, Names.ToString("P0", culture), Posts.ToString("P0", culture));
    }
}
