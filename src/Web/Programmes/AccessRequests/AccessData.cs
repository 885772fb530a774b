using BlankeArk.Web.Programmes;
using BlankeArk.Web.Programmes.AccessRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BlankeArk.Web.Platform.Data;

public sealed partial class Db
{
    public DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();
    public DbSet<AccessDocument> AccessDocuments => Set<AccessDocument>();
    public DbSet<AccessMark> AccessMarks => Set<AccessMark>();
}

internal sealed class AccessMapping : IEntityTypeConfiguration<AccessRequest>, IEntityTypeConfiguration<AccessDocument>, IEntityTypeConfiguration<AccessMark>
{
    public void Configure(EntityTypeBuilder<AccessRequest> request)
    {
        request.HasKey(r => r.Id);
        request.HasOne<Programme>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AccessDocument> document)
    {
        document.HasKey(d => d.Id);
        document.HasOne<AccessRequest>().WithMany().HasForeignKey(d => d.RequestId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AccessMark> mark)
    {
        mark.HasKey(m => m.Id);
        mark.HasOne<AccessDocument>().WithMany().HasForeignKey(m => m.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
