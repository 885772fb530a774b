using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Insight.Surveys.Answering;
using BlankeArk.Web.Insight.Surveys.Asking;
using BlankeArk.Web.Insight.Surveys.Publishing;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<WaveAsking> Askings => Set<WaveAsking>();
    public DbSet<WaveLetter> WaveLetters => Set<WaveLetter>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Ballot> Ballots => Set<Ballot>();
    public DbSet<SheetBackground> SheetBackgrounds => Set<SheetBackground>();
    public DbSet<NamedSheet> NamedSheets => Set<NamedSheet>();
    public DbSet<DisclosureDecision> DisclosureDecisions => Set<DisclosureDecision>();
    public DbSet<Excerpt> Excerpts => Set<Excerpt>();
}

internal sealed class AskingMapping :
    IEntityTypeConfiguration<WaveAsking>, IEntityTypeConfiguration<WaveLetter>, IEntityTypeConfiguration<Invitation>,
    IEntityTypeConfiguration<Ballot>, IEntityTypeConfiguration<SheetBackground>, IEntityTypeConfiguration<NamedSheet>,
    IEntityTypeConfiguration<DisclosureDecision>, IEntityTypeConfiguration<Excerpt>
{
    public void Configure(EntityTypeBuilder<WaveAsking> asking)
    {
        asking.HasKey(a => a.WaveId);
        asking.Ignore(a => a.IsPreparing);
        asking.Ignore(a => a.TooFew);
        asking.HasOne<Wave>().WithOne().HasForeignKey<WaveAsking>(a => a.WaveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WaveLetter> letter)
    {
        letter.HasKey(l => new { l.WaveId, l.Kind, l.Language });
        letter.HasOne<Wave>().WithMany().HasForeignKey(l => l.WaveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.HasKey(i => i.Id);
        invitation.Property(i => i.Token).SealedUnder("(select s.programme_id from wave w join survey s on s.id = w.survey_id where w.id = invitation.wave_id)");
        invitation.HasOne<Wave>().WithMany().HasForeignKey(i => i.WaveId).OnDelete(DeleteBehavior.Restrict);
        invitation.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Ballot> ballot)
    {
        ballot.HasKey(b => b.Id);
        ballot.Property(b => b.Content).SealedUnder("ballot.wave_id", passing: true);
        ballot.HasOne<Wave>().WithMany().HasForeignKey(b => b.WaveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SheetBackground> background)
    {
        background.HasKey(b => b.SheetId);
        background.HasOne<Wave>().WithMany().HasForeignKey(b => b.WaveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NamedSheet> sheet)
    {
        sheet.HasKey(s => s.SheetId);
        sheet.HasOne<Wave>().WithMany().HasForeignKey(s => s.WaveId).OnDelete(DeleteBehavior.Restrict);
        sheet.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DisclosureDecision> decision)
    {
        decision.HasKey(d => d.Id);
        decision.Property(d => d.Phrase).SealedUnder("disclosure_decision.programme_id");
        decision.Property(d => d.Replacement).SealedUnder("disclosure_decision.programme_id");
        decision.Property(d => d.Reason).SealedUnder("disclosure_decision.programme_id");
        decision.HasOne<Programme>().WithMany().HasForeignKey(d => d.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        decision.HasOne<Answer>().WithMany().HasForeignKey(d => d.AnswerId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Excerpt> excerpt)
    {
        excerpt.HasKey(e => e.Id);
        excerpt.Property(e => e.Passage).SealedUnder("excerpt.programme_id");
        excerpt.HasOne<Programme>().WithMany().HasForeignKey(e => e.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        excerpt.HasOne<Answer>().WithMany().HasForeignKey(e => e.AnswerId).OnDelete(DeleteBehavior.Restrict);
        excerpt.HasOne<Question>().WithMany().HasForeignKey(e => e.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }
}
