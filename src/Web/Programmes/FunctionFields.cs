using System.Globalization;

namespace BlankeArk.Web.Programmes;

/// <summary>The fields of a function as they are posted.</summary>
public class FunctionFields
{
    public string? Version { get; set; }
    public string? Group { get; set; }
    public string? Organisation { get; set; }
    public string? Post { get; set; }
    public string? IsLeader { get; set; }
    public string? ReportsTo { get; set; }
    public string? FromDate { get; set; }
    public string? ToDate { get; set; }

    public void Show(Function function)
    {
        Version = function.Version.ToString(CultureInfo.InvariantCulture);
        Group = function.GroupId.ToString();
        Organisation = function.OrganisationId?.ToString();
        Post = function.Post;
        IsLeader = function.IsLeader ? "true" : null;
        ReportsTo = function.ReportsToPersonId?.ToString();
        FromDate = Days.Field(function.FromDate);
        ToDate = Days.Field(function.ToDate);
    }

    public FunctionInput Function() => new()
    {
        Version = int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : -1,
        GroupId = Guid.TryParse(Group, out var group) ? group : Guid.Empty,
        OrganisationId = Guid.TryParse(Organisation, out var organisation) ? organisation : null,
        Post = Post ?? "",
        IsLeader = IsLeader == "true",
        ReportsToPersonId = Guid.TryParse(ReportsTo, out var boss) ? boss : null,
        FromDate = Days.Read(FromDate, nameof(FromDate)),
        ToDate = Days.ReadOrNull(ToDate, nameof(ToDate)),
    };
}

/// <summary>The fields of a person and, where there is one, a function, as they are posted.</summary>
public sealed class PersonFields : FunctionFields
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Title { get; set; }
    public string? Employer { get; set; }

    public void Show(Person person)
    {
        Version = person.Version.ToString(CultureInfo.InvariantCulture);
        (Name, Email, Phone, Title, Employer) = (person.Name, person.Email, person.Phone, person.Title, person.OrganisationId?.ToString());
    }

    public PersonInput Person() => new()
    {
        Version = int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : -1,
        Name = Name ?? "",
        Email = Email,
        Phone = Phone,
        Title = Title,
        OrganisationId = Guid.TryParse(Employer, out var employer) ? employer : null,
    };
}
