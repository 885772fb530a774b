using BlankeArk.Web.Platform.Audit;

namespace BlankeArk.Web.Workshops.Planning;

/// <summary>What the verbs of planning are called in the audit.</summary>
internal static class PlanningDeeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        new("workshop.create", new("Laget et verksted", "Laga ein verkstad", "Made a workshop")),
        new("workshop.describe", new("Endret navn eller dato på et verksted", "Endra namn eller dato på ein verkstad", "Changed the name or date of a workshop")),
        new("workshop.hand-over", new("Ga et verksted videre til en annen leder", "Gav ein verkstad vidare til ein annan leiar", "Handed a workshop over to somebody else to lead")),
        new("workshop.template.save", new("Lagret en plan som mal", "Lagra ein plan som mal", "Saved a plan as a template")),
        new("workshop.template.change", new("Endret en mal for verksteder", "Endra ein mal for verkstader", "Changed a template for workshops")),
        new("workshop.template.delete", new("Slettet en mal for verksteder", "Sletta ein mal for verkstader", "Deleted a template for workshops")),
    ];
}
