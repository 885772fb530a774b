using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Rooms;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.Organisations;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Reports.Yearly;

/// <summary>Yearly reports as somebody may read them: drafts by those who write them, signed ones by all who may see the organisation.</summary>
public sealed class YearlyReading(Db db, OrganisationReading organisations)
{
    private const int LastMonthOfReminding = 3;

    public async Task<IReadOnlyList<YearlyReport>> Seen(Actor actor)
    {
        var seen = (await organisations.Seen(actor)).Select(o => o.Id).ToHashSet();
        var all = await db.YearlyReports.AsNoTracking().OrderByDescending(r => r.Year).ThenBy(r => r.Edition).ToListAsync();
        return [.. all.Where(r => YearlyDesk.MayWrite(actor, r) || (r.IsSigned && seen.Contains(r.OrganisationId)))];
    }

    public async Task<YearlyReport> Find(Actor actor, Guid id) => (await Seen(actor)).FirstOrDefault(r => r.Id == id) ?? throw new Missing("The report");

    /// <summary>Drafts somebody is to write; in the first months of the year, last year's where those who decide have begun none.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(IServiceProvider services, Actor actor, ProgrammeRef programme)
    {
        if (!actor.IsSignedIn || actor.Kind != ActorKind.Person) return [];
        var (db, day) = (services.GetRequiredService<Db>(), services.GetRequiredService<Today>().Date);
        var taking = await db.Organisations.AsNoTracking()
            .Where(o => db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme.Id && p.OrganisationId == o.Id)).OrderBy(o => o.Name).ToListAsync();
        var ids = taking.ConvertAll(o => o.Id);
        var reports = await db.YearlyReports.AsNoTracking().Where(r => ids.Contains(r.OrganisationId)).ToListAsync();
        var drafts = reports.Where(r => !r.IsSigned && r.LeaderPersonId == actor.PersonId)
            .Select(r => new Waiting(YearlyTexts.Waits.With(r.Year, taking.Single(o => o.Id == r.OrganisationId).Name), $"/reports/yearly/{r.Id}"));
        var last = day.Year - 1;
        var unbegun = day.Month > LastMonthOfReminding ? [] : taking
            .Where(o => o.Kind == OrganisationKind.Municipality && actor.May(Right.DecideForOrganisation, null, o.Id) && !reports.Any(r => r.OrganisationId == o.Id && r.Year == last))
            .Select(o => new Waiting(YearlyTexts.Waits.With(last, o.Name), "/reports", new DateOnly(day.Year, LastMonthOfReminding, 31)));
        return [.. drafts, .. unbegun];
    }

    /// <summary>Signed reports, as somebody outside may ask to read them.</summary>
    public static async Task<IReadOnlyList<CaseDocument>> CaseDocuments(IServiceProvider services, ProgrammeRef programme)
    {
        var db = services.GetRequiredService<Db>();
        var signed = await db.YearlyReports.AsNoTracking()
            .Where(r => r.SignedOn != null && db.ProgrammeOrganisations.Any(p => p.ProgrammeId == programme.Id && p.OrganisationId == r.OrganisationId))
            .Join(db.Organisations, r => r.OrganisationId, o => o.Id, (r, o) => new { Report = r, o.Name }).OrderBy(x => x.Report.Year).ThenBy(x => x.Name).ToListAsync();
        return [.. signed.Select(x => new CaseDocument($"yearly-{x.Report.Id:N}", YearlyTexts.ReportFor.With(x.Report.Year, x.Name), x.Report.SignedOn, Words(x.Report)))];
    }

    private static string Words(YearlyReport report) => string.Join("\n\n", new[] { (YearlyTexts.Proud, report.Proud), (YearlyTexts.Learned, report.Learned), (YearlyTexts.Next, report.Next) }
        .Where(s => s.Item2.Length > 0).Select(s => $"# {s.Item1.In(report.Language)}\n\n{s.Item2}"));
}
