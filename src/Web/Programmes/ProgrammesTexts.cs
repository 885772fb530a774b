using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes;

/// <summary>Texts of programmes themselves: begin, edit, close, read.</summary>
public static class ProgrammesTexts
{
    public static readonly Text ClosedRefuses = new(
        "Programmet er avsluttet og kan bare leses. Åpne det igjen for å endre noe.",
        "Programmet er avslutta og kan berre lesast. Opne det att for å endre noko.",
        "The programme is closed and can only be read. Reopen it to change anything.");
    public static readonly Text ClosedAlready = new(
        "Programmet er avsluttet fra før.", "Programmet er avslutta frå før.", "The programme is closed already.");
    public static readonly Text ClosesBeforeStart = new(
        "Programmet kan ikke avsluttes før det har begynt.",
        "Programmet kan ikkje avsluttast før det har byrja.",
        "The programme cannot be closed before it has begun.");
    public static readonly Text NotClosed = new(
        "Programmet er ikke avsluttet.", "Programmet er ikkje avslutta.", "The programme is not closed.");
}
