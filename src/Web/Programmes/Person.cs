using BlankeArk.Web.Platform.Data;

namespace BlankeArk.Web.Programmes;

/// <summary>Somebody known to the deployment; what they do in a programme is a <see cref="Function"/>.</summary>
public sealed class Person(Guid id, string name) : IVersioned
{
    public Guid Id { get; private init; } = id;
    public string Name { get; private set; } = name;
    /// <summary>In lower case: two people do not share an address, however it is written.</summary>
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    /// <summary>Profession or job title.</summary>
    public string? Title { get; private set; }
    /// <summary>Employer.</summary>
    public Guid? OrganisationId { get; private set; }
    public int Version { get; private set; }

    public void Change(string name, string? email, string? phone, string? title, Guid? organisationId)
    {
        Name = name;
        Email = EmailAddress.Normalise(email);
        Phone = string.IsNullOrWhiteSpace(phone) ? null : phone.Trim();
        Title = string.IsNullOrWhiteSpace(title) ? null : title.Trim();
        OrganisationId = organisationId;
    }
}
