namespace BlankeArk.Web.Platform.Identity.Providers;

public enum ProviderKind { IdPorten, Ansattporten, Entra, Other }

/// <summary>
/// A place where people sign in, as this deployment is configured to use it. Not a record: it would write its secret out.
/// </summary>
public sealed class Provider
{
    /// <summary>Its name in addresses and in the database: small letters, digits and hyphens.</summary>
    public required string Name { get; init; }
    public required ProviderKind Kind { get; init; }
    /// <summary>What people know it by, for the button.</summary>
    public required string Title { get; init; }
    /// <summary>What it calls itself in everything it signs.</summary>
    public required Uri Authority { get; init; }
    public required string ClientId { get; init; }
    public string? ClientSecret { get; init; }
    public ClientKey? ClientKey { get; init; }
    public required string Scopes { get; init; }
    /// <summary>What it says of a sign-in that is to count as <see cref="Access.SignInLevel.Strong"/>; none when it never does.</summary>
    public required IReadOnlyList<string> Strong { get; init; }
    /// <summary>Whether an address it has verified is enough to know a person by, the first time.</summary>
    public required bool TrustEmail { get; init; }

    public bool CanBeStrong => Strong.Count > 0;
}

/// <summary>The providers of this deployment, in the order they are shown; most have none.</summary>
public sealed class ProviderList(IReadOnlyList<Provider> all)
{
    public IReadOnlyList<Provider> All { get; } = all;
    public IReadOnlyList<string> Names { get; } = [.. all.Select(p => p.Name)];

    public Provider? Find(string? name) => All.FirstOrDefault(p => p.Name == name);
}
