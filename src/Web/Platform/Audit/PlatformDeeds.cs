using BlankeArk.Web.Platform.Identity;

namespace BlankeArk.Web.Platform.Audit;

/// <summary>What the Platform's own verbs are called.</summary>
public static class PlatformDeeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        new("session.begin", new("Logget inn", "Logga inn", "Signed in")) { Why = MyTexts.How },
        new("session.end", new("Logget ut", "Logga ut", "Signed out")),
        new("session.end-all", new("Logget en person ut overalt", "Logga ein person ut overalt", "Signed a person out everywhere")),
        new("passkey.add", new("La til en passnøkkel", "La til ein passnøkkel", "Added a passkey")),
        new("passkey.rename", new("Ga en passnøkkel nytt navn", "Gav ein passnøkkel nytt namn", "Renamed a passkey")),
        new("passkey.remove", new("Fjernet en passnøkkel", "Fjerna ein passnøkkel", "Removed a passkey")),
        new("passkey.forget", new("Nullstilte passnøklene til en person", "Nullstilte passnøklane til ein person", "Reset a person’s passkeys")),
        new("thread.tie", new("Knyttet noe til den røde tråden", "Knytte noko til den raude tråden", "Tied something to the red thread")),
        new("thread.untie", new("Løste noe fra den røde tråden", "Løyste noko frå den raude tråden", "Untied something from the red thread")),
    ];
}
