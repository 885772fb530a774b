using BlankeArk.Analysis.Charts;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Documents;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>The numbers a course is drawn from, as somebody is writing them.</summary>
public sealed record CourseFields(string? ZeroPoint, string? Target, string? HumpCost, string? BreakEvenMonth, string? FullMonth, string? Unit)
{
    public static CourseFields Of(IndicatorFields fields) =>
        new(fields.ZeroPoint, fields.Target, fields.HumpCost, fields.BreakEvenMonth, fields.FullMonth, fields.Chart is nameof(SpcKind.P) or nameof(SpcKind.PPrime) ? BenefitTexts.PerCent : fields.Unit);

    /// <summary>The course, or null while too little is written, or it does not fit together: the form says so when it is sent.</summary>
    internal Chart? Draw()
    {
        try
        {
            var shape = BenefitRules.ShapeOf(BenefitForm.Number(HumpCost, ""), BenefitForm.Months(BreakEvenMonth, ""), BenefitForm.Months(FullMonth, ""));
            return shape is not null && BenefitForm.Number(ZeroPoint, "") is { } zero && BenefitForm.Number(Target, "") is { } target
                ? BenefitChart.Course(zero, target, shape, Unit ?? "") : null;
        }
        catch (Exception mistake) when (mistake is UserMistake or ArgumentException)
        {
            return null;
        }
    }
}
