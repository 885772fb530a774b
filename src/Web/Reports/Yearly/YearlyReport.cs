using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Reports.Yearly;

/// <summary>
/// What a leader tells of a year's innovation in an organisation: what happened, gathered by itself, and what the leader says
/// of it. Signed, it stands as it was; what is to be corrected is a new edition.
/// </summary>
public sealed class YearlyReport(Guid id, Guid organisationId, int year, int edition, string language) : IVersioned
{
    public const int LongestText = 10_000;

    public Guid Id { get; private init; } = id;
    public Guid OrganisationId { get; private init; } = organisationId;
    public Guid? UnitId { get; init; }
    /// <summary>Who writes and signs it; null once that person is erased.</summary>
    public Guid? LeaderPersonId { get; set; }
    public int Year { get; private init; } = year;
    public int Edition { get; private init; } = edition;
    public string Language { get; private init; } = language;
    public string Proud { get; set; } = "";
    public string Learned { get; set; } = "";
    public string Next { get; set; } = "";
    public DateOnly? SignedOn { get; set; }
    /// <summary>The name as it was signed.</summary>
    public string? SignedBy { get; set; }
    public int Version { get; private set; }

    public bool IsSigned => SignedOn is not null;
}

/// <summary>A signed report as a file, as it was when it was signed.</summary>
public sealed class YearlyFile(Guid reportId, string format, byte[] content)
{
    public Guid ReportId { get; private init; } = reportId;
    public string Format { get; private init; } = format;
    public byte[] Content { get; private init; } = content;
}
