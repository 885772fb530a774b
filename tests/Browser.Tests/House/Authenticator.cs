using Microsoft.Playwright;

namespace BlankeArk.Browser.Tests.House;

/// <summary>What a phone or a machine keeps passkeys in; the finger is there whenever it is asked for.</summary>
public sealed class Authenticator
{
    private readonly ICDPSession devtools;
    private readonly string id;

    private Authenticator(ICDPSession devtools, string id) => (this.devtools, this.id) = (devtools, id);

    public static async Task<Authenticator> In(Visit visit)
    {
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("WebAuthn.enable");
        var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return new(session, added!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>The owner's finger is there, or is not.</summary>
    public Task Touch(bool there) =>
        devtools.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = id, ["enabled"] = there });
}
