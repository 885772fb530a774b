using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes;

/// <summary>One person's post in one group for one organisation, from a day to a day; without an organisation it is inter-municipal.</summary>
public sealed class Function(Guid id, Guid programmeId, Guid personId, Guid groupId, Guid? organisationId, string post, DateOnly fromDate) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public Guid ProgrammeId { get; private init; } = programmeId;
    public Guid PersonId { get; private init; } = personId;
    public Guid GroupId { get; private set; } = groupId;
    public Guid? OrganisationId { get; private set; } = organisationId;
    public string Post { get; private set; } = post;
    public bool IsLeader { get; private set; }
    public Guid? ReportsToPersonId { get; private set; }
    public DateOnly FromDate { get; private set; } = fromDate;
    /// <summary>The last day, or null while the function is held.</summary>
    public DateOnly? ToDate { get; private set; }
    public int Version { get; private set; }

    public bool HeldOn(DateOnly day) => FromDate <= day && (ToDate is null || ToDate >= day);

    public void Change(Guid groupId, Guid? organisationId, string post, bool isLeader, Guid? reportsToPersonId)
    {
        GroupId = groupId;
        OrganisationId = organisationId;
        Post = post;
        IsLeader = isLeader;
        ReportsToPersonId = reportsToPersonId;
    }

    public void Last(DateOnly fromDate, DateOnly? toDate)
    {
        FromDate = fromDate;
        ToDate = toDate;
    }

    public void End(DateOnly lastDay) => ToDate = lastDay;
}
