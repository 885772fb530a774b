using BlankeArk.Web.Programmes;
using BlankeArk.Web.Reports.Yearly;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<YearlyReport> YearlyReports => Set<YearlyReport>();
    public DbSet<YearlyFile> YearlyFiles => Set<YearlyFile>();
}

internal sealed class ReportsMapping : IEntityTypeConfiguration<YearlyReport>, IEntityTypeConfiguration<YearlyFile>
{
    public void Configure(EntityTypeBuilder<YearlyReport> report)
    {
        report.HasKey(r => r.Id);
        report.Ignore(r => r.IsSigned);
        report.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Person>().WithMany().HasForeignKey(r => r.LeaderPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<YearlyFile> file)
    {
        file.HasKey(f => new { f.ReportId, f.Format });
        file.HasOne<YearlyReport>().WithMany().HasForeignKey(f => f.ReportId).OnDelete(DeleteBehavior.Restrict);
    }
}
