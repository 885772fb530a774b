using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Running;

/// <summary>Ending all sessions of a person, such as one whose phone was stolen.</summary>
public static class SignOutTexts
{
    public static readonly Text Title = new("Logg ut en person overalt", "Logg ut ein person overalt", "Sign a person out everywhere");
    public static readonly Text Lead = new(
        "Når noen har mistet telefonen, eller en innlogging kan være på avveie. Rollene og passnøklene blir som de er.",
        "Når nokon har mista telefonen, eller ei innlogging kan vere på avvegar. Rollene og passnøklane blir som dei er.",
        "When somebody has lost a phone, or a sign-in may have gone astray. Roles and passkeys stay as they are.");
    public static readonly Text Email = new("E-postadressen til personen", "E-postadressa til personen", "The person’s e-mail address");
    public static readonly Text Do = new("Logg ut overalt", "Logg ut overalt", "Sign out everywhere");
    public static readonly Text Done = new("Det er gjort. Innlogginger avsluttet: {0}.", "Det er gjort. Innloggingar avslutta: {0}.", "Done. Sign-ins ended: {0}.");
    public static readonly Text Unknown = new("Ingen person har denne adressen.", "Ingen person har denne adressa.", "Nobody has this address.");
}
