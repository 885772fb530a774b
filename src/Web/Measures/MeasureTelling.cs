using BlankeArk.Analysis.Disclosure;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Programmes.Disclosure;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Measures;

/// <summary>What in the words of a measure may tell who somebody is, for whoever is about to show it to more.</summary>
public sealed class MeasureTelling(Db db, PreparedChecks prepared, OrganisationDesk organisations)
{
    /// <summary>The telling words, each once, in the order in which they stand.</summary>
    public async Task<IReadOnlyList<string>> Of(MeasureView view)
    {
        var checker = await Checker(view);
        return [.. Texts(view).SelectMany(text => checker.Check(text).Findings).Select(f => f.Text).Distinct(StringComparer.Ordinal)];
    }

    private async Task<DisclosureChecker> Checker(MeasureView view)
    {
        if (view.Programme is { } programme) return prepared.For(programme.Id, await ProgrammeRoster.Read(db, programme.Id));
        var people = await organisations.Known(view.Organisation.Id).AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Name, p.Title }).ToListAsync();
        return new DisclosureChecker(new DisclosureRoster { People = people.ConvertAll(p => new RosterPerson(p.Name, p.Title, [])), Ignored = [view.Organisation.Name] });
    }

    private static IEnumerable<string> Texts(MeasureView view) => new[]
    {
        view.Measure.Title, view.Measure.What, view.Measure.TargetGroup, view.Measure.Partners, view.Measure.Financing, view.Measure.UsersSaid, view.Measure.StaffSaid, view.Measure.TrainingPlan,
        view.Trial?.Size ?? "", view.Trial?.Who ?? "", view.Trial?.Criteria ?? "",
    }.Concat(view.Steps.Select(s => s.Step.Title)).Concat(view.Risks.SelectMany(r => new[] { r.What, r.Remedy })).Concat(view.Decisions.Select(d => d.Decision.Reason)).Where(t => t.Length > 0);
}
