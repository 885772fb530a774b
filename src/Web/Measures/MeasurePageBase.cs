using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Platform.Localisation;
using Microsoft.AspNetCore.Components;

namespace BlankeArk.Web.Measures;

/// <summary>A page of one measure, which is there for those who see it.</summary>
public abstract class MeasurePageBase : PageBase
{
    [Parameter] public int Number { get; set; }
    [Inject] protected MeasureReading Reading { get; set; } = null!;

    protected MeasureView View { get; private set; } = null!;
    protected Measure Measure => View.Measure;
    protected string Here => MeasureKinds.AddressOf(Number);
    protected IReadOnlyList<(string Title, string Address)> Way => [(MeasureTexts.Title, "/measures"), (Measure.Title, Here)];

    protected override async Task Load() => View = await Reading.Of(Actor, Number);

    /// <summary>To those who may not do what the page is for, it is not there; the measure's own page says who may.</summary>
    protected static void Only(bool may)
    {
        if (!may) throw new Missing("The page");
    }

    protected static int Version(string? written) => int.TryParse(written, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : -1;

    protected static Guid? Id(string? written) => Guid.TryParse(written, out var id) ? id : null;

    protected static DateOnly? Date(string? written, string field)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var date = Parse.Date(written);
        return date.Ok ? date.Value : throw new UserMistake(date.Mistake!.ToString(), field);
    }
}
