using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace BlankeArk.Web.Tests.House;

/// <summary>Who signs in at the provider, and what its token is to say of them.</summary>
public sealed record Account(string Sub)
{
    public string Acr { get; init; } = "low";
    public string? Pid { get; init; }
    public string? Email { get; init; }
    public string? Verified { get; init; }
    /// <summary>How its token is to lie, as provider.mjs names it.</summary>
    public string? Tamper { get; init; }
    /// <summary>«in», «cancel», or the error to go back with.</summary>
    public string What { get; init; } = "in";
}

/// <summary>A real identity provider with two issuers, in a process of its own that ends with the tests.</summary>
public sealed class IdentityProvider
{
    private static readonly string Root = Find();
    private static readonly string Modules = Path.Combine(Root, ".tools", "node_modules");
    private static readonly Lazy<Task<IdentityProvider>> One = new(Start);
    private readonly Process process;

    private IdentityProvider(Process process, string keyFile, IReadOnlyList<string> issuers) =>
        (this.process, KeyFile, Issuers) = (process, keyFile, issuers);

    public static string? WhyNot { get; } = Directory.Exists(Path.Combine(Modules, "oidc-provider")) ? null : ".tools holds no oidc-provider; ./test installs it.";

    public static Task<IdentityProvider> Running => One.Value;

    public IReadOnlyList<string> Issuers { get; }
    public string KeyFile { get; }

    /// <summary>Alfa is trusted for addresses and knows us by a key, beta by a secret, public numbers people, nobody is home at gone.</summary>
    public IReadOnlyList<string> Settings(string address = "https://localhost") =>
    [
        $"--Address={address}",
        .. Provider(0, "alfa", "Other", Issuers[0]), .. ByKey(0), "--Providers:0:Strong=high", "--Providers:0:TrustEmail=true",
        .. Provider(1, "beta", "Other", Issuers[1]), "--Providers:1:ClientId=by-secret", "--Providers:1:ClientSecret=a secret & more", "--Providers:1:Strong=high",
        .. Provider(2, "public", "IdPorten", Issuers[0]), .. ByKey(2), "--Providers:2:Strong=high",
        .. Provider(3, "gone", "Other", "http://127.0.0.1:9"), .. ByKey(3),
    ];

    private static string[] Provider(int number, string name, string kind, string issuer) =>
        [$"--Providers:{number}:Name={name}", $"--Providers:{number}:Kind={kind}", $"--Providers:{number}:Title={char.ToUpperInvariant(name[0])}{name[1..]}", $"--Providers:{number}:Authority={issuer}"];

    private string[] ByKey(int number) => [$"--Providers:{number}:ClientId=by-key", $"--Providers:{number}:ClientKey={KeyFile}"];

    /// <summary>Goes where somebody was sent, signs in there, and gives the address one is sent back to.</summary>
    public static async Task<Uri> Answer(Uri question, Account account)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        var (at, answer) = await Follow(browser, question, await browser.GetAsync(question));
        if (answer is null) return at;
        if (await answer.Content.ReadAsStringAsync() is var page && !page.Contains("<form", StringComparison.Ordinal))
            throw new InvalidOperationException($"{(int)answer.StatusCode} at {at}: {page}");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string?>
        {
            ["sub"] = account.Sub,
            ["acr"] = account.Acr,
            ["pid"] = account.Pid,
            ["email"] = account.Email,
            ["verified"] = account.Verified,
            ["tamper"] = account.Tamper,
            ["what"] = account.What,
        }.Select(f => KeyValuePair.Create(f.Key, f.Value ?? "")));
        var (back, stayed) = await Follow(browser, at, await browser.PostAsync(at, form));
        return stayed is null ? back : throw new InvalidOperationException($"{(int)stayed.StatusCode} at {back}: {await stayed.Content.ReadAsStringAsync()}");
    }

    /// <summary>Lets an issuer tell of its first keys only.</summary>
    public static async Task Publish(string issuer, int keys)
    {
        using var browser = new HttpClient();
        (await browser.GetAsync($"{issuer}/publish?keys={keys}")).EnsureSuccessStatusCode();
    }

    // Along redirects as long as they stay at the provider.
    private static async Task<(Uri At, HttpResponseMessage? Answer)> Follow(HttpClient browser, Uri at, HttpResponseMessage answer)
    {
        var home = at.Authority;
        while (answer.Headers.Location is { } location)
        {
            at = new Uri(at, location);
            if (at.Authority != home) return (at, null);
            answer = await browser.GetAsync(at);
        }
        return (at, answer);
    }

    private static async Task<IdentityProvider> Start()
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var keyFile = Path.Combine(Directory.CreateTempSubdirectory("blankeark-provider-").FullName, "client.pem");
        await File.WriteAllTextAsync(keyFile, curve.ExportPkcs8PrivateKeyPem());
        var open = curve.ExportParameters(includePrivateParameters: false);
        var jwk = $$"""{"kty":"EC","crv":"P-256","x":"{{Base64UrlEncoder.Encode(open.Q.X)}}","y":"{{Base64UrlEncoder.Encode(open.Q.Y)}}","use":"sig","alg":"ES256"}""";
        var start = new ProcessStartInfo("node", [Path.Combine(Root, "tests/Web.Tests/Platform/Identity/Providers/provider.mjs"), Modules, jwk])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Issuers: ", StringComparison.Ordinal))
            {
                _ = started.StandardOutput.ReadToEndAsync();
                return new IdentityProvider(started, keyFile, line["Issuers: ".Length..].Split(' '));
            }
        throw new InvalidOperationException("The identity provider did not start.");
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "BlankeArk.slnx")))
                return folder.FullName;
        return AppContext.BaseDirectory;
    }
}
