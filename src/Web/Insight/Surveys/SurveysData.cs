using BlankeArk.Web.Insight.Surveys;
using BlankeArk.Web.Platform.Sealing;
using BlankeArk.Web.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<Wave> Waves => Set<Wave>();
    public DbSet<Participation> Participations => Set<Participation>();
    public DbSet<WaveFunction> WaveFunctions => Set<WaveFunction>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<AnswerCategory> AnswerCategories => Set<AnswerCategory>();
    public DbSet<Quotation> Quotations => Set<Quotation>();
}

internal sealed class SurveysMapping :
    IEntityTypeConfiguration<Survey>, IEntityTypeConfiguration<Question>, IEntityTypeConfiguration<Wave>,
    IEntityTypeConfiguration<Participation>, IEntityTypeConfiguration<WaveFunction>, IEntityTypeConfiguration<Answer>,
    IEntityTypeConfiguration<Category>, IEntityTypeConfiguration<AnswerCategory>, IEntityTypeConfiguration<Quotation>
{
    public void Configure(EntityTypeBuilder<Survey> survey)
    {
        survey.HasKey(s => s.Id);
        survey.HasOne<Programme>().WithMany().HasForeignKey(s => s.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.HasKey(q => q.Id);
        question.Ignore(q => q.ChoiceList);
        question.HasOne<Survey>().WithMany().HasForeignKey(q => q.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Wave> wave)
    {
        wave.HasKey(w => w.Id);
        wave.Ignore(w => w.IsClosed);
        wave.HasOne<Survey>().WithMany().HasForeignKey(w => w.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.HasKey(p => new { p.WaveId, p.PersonId });
        participation.HasOne<Wave>().WithMany().HasForeignKey(p => p.WaveId).OnDelete(DeleteBehavior.Restrict);
        participation.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WaveFunction> function)
    {
        function.HasKey(f => f.Id);
        function.HasOne<Wave>().WithMany().HasForeignKey(f => f.WaveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Answer> answer)
    {
        answer.HasKey(a => a.Id);
        answer.Property(a => a.Value).SealedUnder("(select s.programme_id from wave w join survey s on s.id = w.survey_id where w.id = answer.wave_id)");
        answer.HasOne<Wave>().WithMany().HasForeignKey(a => a.WaveId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<Question>().WithMany().HasForeignKey(a => a.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Category> category)
    {
        category.HasKey(c => c.Id);
        category.HasOne<Question>().WithMany().HasForeignKey(c => c.QuestionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AnswerCategory> placed)
    {
        placed.HasKey(p => new { p.AnswerId, p.CategoryId });
        placed.HasOne<Answer>().WithMany().HasForeignKey(p => p.AnswerId).OnDelete(DeleteBehavior.Restrict);
        placed.HasOne<Category>().WithMany().HasForeignKey(p => p.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Quotation> quotation)
    {
        quotation.HasKey(q => q.Id);
        quotation.Property(q => q.Passage).SealedUnder("(select s.programme_id from question q join survey s on s.id = q.survey_id where q.id = quotation.question_id)");
        quotation.HasOne<Answer>().WithMany().HasForeignKey(q => q.AnswerId).OnDelete(DeleteBehavior.Restrict);
        quotation.HasOne<Question>().WithMany().HasForeignKey(q => q.QuestionId).OnDelete(DeleteBehavior.Restrict);
        quotation.HasOne<Category>().WithMany().HasForeignKey(q => q.CategoryId).OnDelete(DeleteBehavior.Restrict);
    }
}
