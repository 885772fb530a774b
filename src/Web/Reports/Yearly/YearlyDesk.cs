using BlankeArk.Web.Platform;
using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Audit;
using BlankeArk.Web.Platform.Data;
using BlankeArk.Web.Platform.Documents;
using BlankeArk.Web.Platform.Time;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;

namespace BlankeArk.Web.Reports.Yearly;

public sealed record NewReport
{
    public required int? Year { get; init; }
    public required Guid? Leader { get; init; }
    public Guid? Unit { get; init; }
    public required string Language { get; init; }
}

public sealed record ReportWords
{
    public required string Proud { get; init; }
    public required string Learned { get; init; }
    public required string Next { get; init; }
    public required int Version { get; init; }
}

/// <summary>Yearly innovation reports: begun by those who decide for an organisation, written and signed by a leader.</summary>
public sealed class YearlyDesk(Db db, Today today, YearlyDocument documents)
{
    private const int FirstYear = 2000;

    public static bool MayWrite(Actor actor, YearlyReport report) =>
        (actor.PersonId is { } me && me == report.LeaderPersonId) || actor.May(Right.DecideForOrganisation, null, report.OrganisationId);

    /// <summary>Whoever is named; those who decide where nobody is any more.</summary>
    public static bool MaySign(Actor actor, YearlyReport report) =>
        report.LeaderPersonId is { } leader ? actor.PersonId == leader : actor.May(Right.DecideForOrganisation, null, report.OrganisationId);

    public async Task<Guid> Begin(Actor actor, Guid organisation, NewReport input)
    {
        actor.Must(Right.DecideForOrganisation, null, organisation);
        if (input.Year is not { } year || year < FirstYear || year > today.Date.Year) throw new UserMistake(YearlyTexts.YearWrong, "Year");
        if (input.Leader is not { } leader || !await db.People.AnyAsync(p => p.Id == leader)) throw new UserMistake(YearlyTexts.LeaderMissing, "Leader");
        if (input.Unit is { } unit && !await db.Units.AnyAsync(u => u.Id == unit && u.OrganisationId == organisation)) throw new Missing("The unit");
        var report = new YearlyReport(Guid.CreateVersion7(), organisation, year, 1, input.Language) { UnitId = input.Unit, LeaderPersonId = leader };
        await db.Write(actor, new Act("report.begin", null, report.Id), async () =>
        {
            if (await Same(report).AnyAsync()) throw new UserMistake(YearlyTexts.There);
            db.YearlyReports.Add(report);
        });
        return report.Id;
    }

    public async Task Write(Actor actor, Guid id, ReportWords words)
    {
        actor.Must(Right.KeepOwnSignIn);
        var report = await Changeable(actor, id);
        await db.Write(actor, new Act("report.write", null, id), () =>
        {
            db.Expect(report, words.Version);
            (report.Proud, report.Learned, report.Next) = (Text(words.Proud, "Proud"), Text(words.Learned, "Learned"), Text(words.Next, "Next"));
            return Task.CompletedTask;
        });
    }

    /// <summary>Keeps the report as files, as it is now to whoever signs, and closes it.</summary>
    public async Task Sign(Actor actor, Guid id, int version)
    {
        actor.Must(Right.KeepOwnSignIn);
        var report = await Changeable(actor, id);
        if (!MaySign(actor, report)) throw new UserMistake(YearlyTexts.NotSigner);
        if (report.Learned.Length == 0) throw new UserMistake(YearlyTexts.NothingSaid, "Learned");
        (report.SignedOn, report.SignedBy) = (today.Date, actor.Name);
        var document = await documents.Of(actor, report);
        var files = DocumentFile.Formats.Keys.Select(format => new YearlyFile(id, format, Made(document, format))).ToList();
        await db.Write(actor, new Act("report.sign", null, id), () =>
        {
            db.Expect(report, version);
            db.YearlyFiles.AddRange(files);
            return Task.CompletedTask;
        });
    }

    /// <summary>A new edition to correct, with what the leader said; the signed one stands.</summary>
    public async Task<Guid> TakeUp(Actor actor, Guid id)
    {
        actor.Must(Right.KeepOwnSignIn);
        var signed = await db.YearlyReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) ?? throw new Missing("The report");
        if (!MayWrite(actor, signed)) throw new Forbidden(nameof(Right.DecideForOrganisation));
        if (!signed.IsSigned) throw new UserMistake(YearlyTexts.NotSigned);
        var made = Guid.CreateVersion7();
        await db.Write(actor, new Act("report.take-up", null, made), async () =>
        {
            var others = await Same(signed).Select(r => new { r.Edition, r.SignedOn }).ToListAsync();
            if (others.Any(r => r.SignedOn is null)) throw new UserMistake(YearlyTexts.There);
            db.YearlyReports.Add(new YearlyReport(made, signed.OrganisationId, signed.Year, others.Max(r => r.Edition) + 1, signed.Language)
            {
                UnitId = signed.UnitId,
                LeaderPersonId = signed.LeaderPersonId,
                Proud = signed.Proud,
                Learned = signed.Learned,
                Next = signed.Next,
            });
        });
        return made;
    }

    private IQueryable<YearlyReport> Same(YearlyReport report) => db.YearlyReports.AsNoTracking()
        .Where(r => r.OrganisationId == report.OrganisationId && r.Year == report.Year && r.UnitId == report.UnitId && r.LeaderPersonId == report.LeaderPersonId);

    private async Task<YearlyReport> Changeable(Actor actor, Guid id)
    {
        var report = await db.YearlyReports.SingleOrDefaultAsync(r => r.Id == id) ?? throw new Missing("The report");
        if (!MayWrite(actor, report)) throw new Forbidden(nameof(Right.DecideForOrganisation));
        return report.IsSigned ? throw new UserMistake(YearlyTexts.SignedAlready) : report;
    }

    private static string Text(string written, string field) =>
        written.Trim() is { Length: <= YearlyReport.LongestText } text ? text : throw new UserMistake(YearlyTexts.TooLong.With(YearlyReport.LongestText), field);

    private static byte[] Made(Document document, string format)
    {
        using var file = new MemoryStream();
        DocumentFile.Write(document, format, file);
        return file.ToArray();
    }
}
