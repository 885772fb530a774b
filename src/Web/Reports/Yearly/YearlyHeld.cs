using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.OwnData;
using BlankeArk.Web.Platform.Rooms;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Reports.Yearly;

/// <summary>All that a yearly report holds of a person: who writes it, and who signed.</summary>
internal static class YearlyHeld
{
    private static readonly IReadOnlyList<string> Columns = ["yearly_report.leader_person_id"];

    public static IReadOnlyList<HeldKind> Kinds => [Drafts, Signed];

    private static readonly HeldKind Drafts = new()
    {
        Name = "yearly-draft",
        Title = YearlyTexts.HeldDraft,
        Why = YearlyTexts.DataWhy,
        Until = YearlyTexts.DataUntil,
        Columns = Columns,
        Verdict = Verdict.AtOnce,
        Find = (services, person) => Find(services, person, signed: false),
        Erase = async erasing => await erasing.Db.YearlyReports
            .Where(r => r.Id == erasing.Id && r.LeaderPersonId == erasing.Person.Id && r.SignedOn == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.LeaderPersonId, (Guid?)null)),
    };

    private static readonly HeldKind Signed = new()
    {
        Name = "yearly-signed",
        Title = YearlyTexts.HeldSigned,
        Why = YearlyTexts.DataWhy,
        Until = YearlyTexts.DataUntil,
        Columns = Columns,
        Verdict = Verdict.Kept,
        KeptBecause = YearlyTexts.KeptBecause,
        Find = (services, person) => Find(services, person, signed: true),
    };

    public static IReadOnlyList<PersonalData> PersonalData =>
    [
        new(YearlyTexts.DataWhat, YearlyTexts.DataAbout, YearlyTexts.DataWhy, YearlyTexts.DataUntil) { ReadWith = Right.SeeOrganisations, Erased = YearlyTexts.DataErased },
    ];

    private static async Task<IReadOnlyList<HeldRecord>> Find(IServiceProvider services, Guid person, bool signed)
    {
        var found = await services.GetRequiredService<Db>().YearlyReports.AsNoTracking()
            .Where(r => r.LeaderPersonId == person && r.SignedOn != null == signed)
            .Join(services.GetRequiredService<Db>().Organisations, r => r.OrganisationId, o => o.Id, (r, o) => new { r.Id, r.Year, o.Name })
            .OrderBy(r => r.Year).ThenBy(r => r.Id).ToListAsync();
        return [.. found.Select(r => new HeldRecord { Kind = signed ? Signed : Drafts, Id = r.Id, What = YearlyTexts.ReportFor.With(r.Year, r.Name), Address = $"/reports/yearly/{r.Id}" })];
    }
}
