using BlankeArk.Web.Measures;
using BlankeArk.Web.Measures.Benefits;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<Measure> Measures => Set<Measure>();
    public DbSet<MeasureStep> MeasureSteps => Set<MeasureStep>();
    public DbSet<MeasureRisk> MeasureRisks => Set<MeasureRisk>();
    public DbSet<Trial> Trials => Set<Trial>();
    public DbSet<MeasureDecision> MeasureDecisions => Set<MeasureDecision>();
    public DbSet<TrialFollower> TrialFollowers => Set<TrialFollower>();
    public DbSet<Benefit> Benefits => Set<Benefit>();
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<Rebase> Rebases => Set<Rebase>();
    public DbSet<Measurement> Measurements => Set<Measurement>();
    public DbSet<Correction> Corrections => Set<Correction>();
    public DbSet<IndicatorKey> IndicatorKeys => Set<IndicatorKey>();
}

internal sealed class MeasuresMapping :
    IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<MeasureStep>, IEntityTypeConfiguration<MeasureRisk>,
    IEntityTypeConfiguration<Trial>, IEntityTypeConfiguration<MeasureDecision>, IEntityTypeConfiguration<TrialFollower>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.HasKey(m => m.Id);
        measure.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Programme>().WithMany().HasForeignKey(m => m.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Group>().WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Person>().WithMany().HasForeignKey(m => m.OwnerPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasureStep> step)
    {
        step.HasKey(s => s.Id);
        step.HasOne<Measure>().WithMany().HasForeignKey(s => s.MeasureId).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Person>().WithMany().HasForeignKey(s => s.ResponsiblePersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasureRisk> risk)
    {
        risk.HasKey(r => r.Id);
        risk.HasOne<Measure>().WithMany().HasForeignKey(r => r.MeasureId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Trial> trial)
    {
        trial.HasKey(t => t.Id);
        trial.HasOne<Measure>().WithMany().HasForeignKey(t => t.MeasureId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasureDecision> decision)
    {
        decision.HasKey(d => d.Id);
        decision.HasOne<Measure>().WithMany().HasForeignKey(d => d.MeasureId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Person>().WithMany().HasForeignKey(d => d.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TrialFollower> follower)
    {
        follower.HasKey(f => f.Id);
        follower.HasOne<Measure>().WithMany().HasForeignKey(f => f.MeasureId).OnDelete(DeleteBehavior.Restrict);
        follower.HasOne<Organisation>().WithMany().HasForeignKey(f => f.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        follower.HasOne<Person>().WithMany().HasForeignKey(f => f.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class BenefitsMapping :
    IEntityTypeConfiguration<Benefit>, IEntityTypeConfiguration<Indicator>, IEntityTypeConfiguration<Rebase>,
    IEntityTypeConfiguration<Measurement>, IEntityTypeConfiguration<Correction>, IEntityTypeConfiguration<IndicatorKey>
{
    public void Configure(EntityTypeBuilder<Benefit> benefit)
    {
        benefit.HasKey(b => b.Id);
        benefit.HasOne<Measure>().WithMany().HasForeignKey(b => b.MeasureId).OnDelete(DeleteBehavior.Restrict);
        benefit.HasOne<Person>().WithMany().HasForeignKey(b => b.OwnerPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.HasKey(i => i.Id);
        indicator.HasOne<Benefit>().WithMany().HasForeignKey(i => i.BenefitId).OnDelete(DeleteBehavior.Restrict);
        indicator.HasOne<Person>().WithMany().HasForeignKey(i => i.FetchedByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Rebase> rebase)
    {
        rebase.HasKey(r => r.Id);
        rebase.HasOne<Indicator>().WithMany().HasForeignKey(r => r.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        rebase.HasOne<Person>().WithMany().HasForeignKey(r => r.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Measurement> measurement)
    {
        measurement.HasKey(m => m.Id);
        measurement.HasOne<Indicator>().WithMany().HasForeignKey(m => m.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        measurement.HasOne<Person>().WithMany().HasForeignKey(m => m.ByPersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.HasKey(c => c.Id);
        correction.HasOne<Measurement>().WithMany().HasForeignKey(c => c.MeasurementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IndicatorKey> key)
    {
        key.HasKey(k => k.Id);
        key.HasOne<Indicator>().WithMany().HasForeignKey(k => k.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }
}
