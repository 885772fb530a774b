using System.Text.RegularExpressions;
using BlankeArk.Web.Platform.Hosting;

namespace BlankeArk.Web.Platform.Identity.Providers;

/// <summary>Reads the section Providers, and refuses in words what cannot be meant.</summary>
public static partial class ProviderSettings
{
    private static readonly string[] Known =
        ["Name", "Kind", "Title", "Authority", "ClientId", "ClientSecret", "ClientKey", "ClientKeyId", "Scopes", "Strong", "TrustEmail"];

    [GeneratedRegex("^[a-z][a-z0-9-]{0,30}$")]
    private static partial Regex Names { get; }

    /// <exception cref="SettingsRefused">They cannot be meant so.</exception>
    public static ProviderList Read(IConfiguration configuration)
    {
        var all = configuration.GetSection("Providers").GetChildren().Select(One).ToList();
        if (all.GroupBy(p => p.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new SettingsRefused($"Providers: two are called {twice.Key}. Each needs a Name of its own.");
        if (all.Count > 0 && Given(configuration["Address"]) is null)
            throw new SettingsRefused("Address is missing: the address at which people reach this service, such as https://blankeark.example. Providers send people back there.");
        return new ProviderList(all);
    }

    private static Provider One(IConfigurationSection section)
    {
        if (section.GetChildren().FirstOrDefault(c => !Known.Contains(c.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw Refused(section, unknown.Key, "is not a setting of a provider");
        var name = Needed(section, "Name");
        if (!Names.IsMatch(name)) throw Refused(section, "Name", "is to be small letters, digits and hyphens: it stands in addresses");
        if (!Enum.TryParse<ProviderKind>(Needed(section, "Kind"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
            throw Refused(section, "Kind", "is one of IdPorten, Ansattporten, Entra and Other");
        var (secret, key) = (Given(section["ClientSecret"]), Given(section["ClientKey"]));
        if (secret is null == key is null) throw Refused(section, "ClientSecret", "or ClientKey: give one of them, and not both");
        if (key is null && kind is ProviderKind.IdPorten or ProviderKind.Ansattporten)
            throw Refused(section, "ClientKey", "is missing: this provider is answered with a key (private_key_jwt)");
        return new Provider
        {
            Name = name,
            Kind = kind,
            Title = Given(section["Title"]) ?? TitleOf(kind) ?? throw Refused(section, "Title", "is missing: what the button is to call it"),
            Authority = Authority(section, kind),
            ClientId = Needed(section, "ClientId"),
            ClientSecret = secret,
            ClientKey = key is null ? null : ClientKey.Read(key, Given(section["ClientKeyId"])),
            Scopes = Scopes(section, kind),
            Strong = Strong(section, kind),
            TrustEmail = Switch(section, "TrustEmail"),
        };
    }

    private static Uri Authority(IConfigurationSection section, ProviderKind kind)
    {
        var given = Needed(section, "Authority");
        var isWhole = Uri.TryCreate(given, UriKind.Absolute, out var authority) && authority is { Query: "", Fragment: "", UserInfo: "" };
        if (!isWhole || !ProviderChannel.IsSafe(authority!))
            throw Refused(section, "Authority", "is not an address that begins with https:// and is followed by nothing but a path");
        // Whoever has an account at any tenant would otherwise be as good as the municipality's own.
        if (kind == ProviderKind.Entra && authority!.Segments.Any(s => s.TrimEnd('/') is "common" or "organizations" or "consumers"))
            throw Refused(section, "Authority", "names no tenant of one's own: https://login.microsoftonline.com/TENANT-ID/v2.0");
        return authority!;
    }

    private static string Scopes(IConfigurationSection section, ProviderKind kind)
    {
        var given = Given(section["Scopes"]) ?? (kind is ProviderKind.IdPorten or ProviderKind.Ansattporten ? "openid" : "openid email");
        return given.Split(' ').Contains("openid") ? given : throw Refused(section, "Scopes", "lacks openid");
    }

    private static IReadOnlyList<string> Strong(IConfigurationSection section, ProviderKind kind)
    {
        if (section["Strong"] is { } given) return given.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return kind switch
        {
            ProviderKind.IdPorten => ["idporten-loa-high"],
            ProviderKind.Ansattporten => ["high"],
            _ => [],
        };
    }

    private static string? TitleOf(ProviderKind kind) => kind switch
    {
        ProviderKind.IdPorten => "ID-porten",
        ProviderKind.Ansattporten => "Ansattporten",
        ProviderKind.Entra => "Microsoft",
        _ => null,
    };

    private static bool Switch(IConfigurationSection section, string name) =>
        Given(section[name]) is { } given && (bool.TryParse(given, out var on) ? on : throw Refused(section, name, "is true or false"));

    private static string Needed(IConfigurationSection section, string name) => Given(section[name]) ?? throw Refused(section, name, "is missing");

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static SettingsRefused Refused(IConfigurationSection section, string name, string why) => new($"{section.Path}:{name} {why}.");
}
