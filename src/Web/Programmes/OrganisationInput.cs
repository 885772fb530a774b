namespace BlankeArk.Web.Programmes;

/// <summary>The fields of <see cref="OrganisationFields"/> as they are posted.</summary>
public class OrganisationInput
{
    public string? Municipality { get; set; }
    public string? Name { get; set; }
    public string? Kind { get; set; }
    public string? Fictional { get; set; }

    /// <summary>The municipality where one is chosen, else the organisation that is named.</summary>
    public OrganisationChoice Organisation() => new()
    {
        MunicipalityNumber = Municipality,
        Name = Name,
        Kind = Enum.TryParse<OrganisationKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : OrganisationKind.Other,
        Fictional = Fictional == "true",
    };
}
