using System.Globalization;
using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Layout;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures.Benefits;

/// <summary>A page about the benefits of a measure, or about one of them: its number in the address, and that of an indicator.</summary>
public abstract class BenefitPageBase : PageBase
{
    [Inject] protected BenefitDoor Door { get; set; } = null!;
    [Inject] protected IndicatorReading Reading { get; set; } = null!;
    [Inject] protected OrganisationDesk Organisations { get; set; } = null!;
    [Parameter] public int Number { get; set; }
    [Parameter] public int? BenefitNumber { get; set; }
    [Parameter] public int? IndicatorNumber { get; set; }

    protected Measure Measure { get; private set; } = null!;
    /// <summary>Not for pages without one in their address.</summary>
    protected Benefit Benefit { get; private set; } = null!;
    protected IReadOnlyList<IndicatorView> Indicators { get; private set; } = [];
    /// <summary>Not for pages without one in their address.</summary>
    protected IndicatorView View { get; private set; } = null!;

    protected string MeasureAddress => $"/measures/{Number}";
    protected string Address => $"{MeasureAddress}/benefits/{BenefitNumber?.ToString(CultureInfo.InvariantCulture)}";
    protected bool MayEdit => BenefitDoor.MayEdit(Actor, Measure, Benefit);

    protected IReadOnlyList<(string, string)> ToMeasure() => [(BenefitTexts.Measures, "/measures"), (Measure.Title, MeasureAddress)];

    protected IReadOnlyList<(string, string)> ToBenefit() => [.. ToMeasure(), (Benefit.Title, Address)];

    protected IReadOnlyList<(string, string)> ToIndicator() => [.. ToBenefit(), (View.Indicator.Name, View.OwnAddress)];

    protected sealed override async Task Load()
    {
        Measure = await Door.Measure(Actor, Number);
        if (BenefitNumber is { } number)
        {
            Benefit = await Db.Benefits.AsNoTracking().SingleOrDefaultAsync(b => b.MeasureId == Measure.Id && b.Number == number) ?? throw new Missing("The benefit");
            Indicators = await Reading.Of(Measure, Benefit);
        }
        if (IndicatorNumber is { } place) View = Indicators.ElementAtOrDefault(place - 1) ?? throw new Missing("The indicator");
        await LoadMore();
    }

    protected virtual Task LoadMore() => Task.CompletedTask;

    /// <summary>To those who may not do what the page is for, it is not there.</summary>
    protected static void Only(bool may)
    {
        if (!may) throw new Missing("The page");
    }

    /// <summary>Those who may be given something to answer for, and whoever has it already.</summary>
    protected async Task<List<(string Value, string Text)>> People(Guid? chosen)
    {
        var known = Organisations.Known(Measure.OrganisationId).Select(p => p.Id);
        var people = await Db.People.AsNoTracking().Where(p => known.Contains(p.Id) || p.Id == chosen || p.Id == Measure.OwnerPersonId)
            .OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync();
        return [("", BenefitTexts.Nobody), .. people.Select(p => (p.Id.ToString(), p.Name))];
    }

    /// <summary>What somebody is called; not told to those who have not signed in.</summary>
    protected async Task<string?> NameOf(Guid? person) =>
        person is { } id && Actor.IsSignedIn ? await Db.People.AsNoTracking().Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync() : null;
}
