using BlankeArk.Web.Platform.Audit;

namespace BlankeArk.Web.Programmes;

/// <summary>What the verbs of programmes and the roster are called in the audit.</summary>
internal static class ProgrammesDeeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        new("administrator.appoint", new("Gjorde en person til administrator", "Gjorde ein person til administrator", "Made a person administrator")),
        new("programme.start", new("Startet programmet", "Starta programmet", "Started the programme")),
        new("programme.edit", new("Endret programmet", "Endra programmet", "Changed the programme")),
        new("programme.close", new("Avsluttet programmet", "Avslutta programmet", "Closed the programme")),
        new("programme.close-again", new("Avsluttet programmet på nytt etter gjenoppretting", "Avslutta programmet på nytt etter gjenoppretting", "Closed the programme again after a restore")),
        new("programme.reopen", new("Åpnet programmet igjen", "Opna programmet igjen", "Reopened the programme")),
        new("programme.group.add", new("La til en gruppe", "La til ei gruppe", "Added a group")),
        new("programme.group.edit", new("Endret en gruppe", "Endra ei gruppe", "Changed a group")),
        new("programme.organisation.add", new("La til en organisasjon", "La til ein organisasjon", "Added an organisation")),
        new("programme.organisation.remove", new("Tok ut en organisasjon", "Tok ut ein organisasjon", "Took out an organisation")),
        new("programme.phase.add", new("La til en fase", "La til ein fase", "Added a phase")),
        new("programme.phase.edit", new("Endret en fase", "Endra ein fase", "Changed a phase")),
        new("programme.phase.reflect", new("Skrev en refleksjon om en fase", "Skreiv ein refleksjon om ein fase", "Wrote a reflection on a phase")),
        new("roster.person.add", new("La til en person", "La til ein person", "Added a person")),
        new("roster.person.edit", new("Endret en person", "Endra ein person", "Changed a person")),
        new("roster.person.welcome", new("Sendte velkomstbrev", "Sende velkomstbrev", "Sent a letter of welcome")),
        new("roster.function.add", new("Ga en funksjon", "Gav ein funksjon", "Gave a function")),
        new("roster.function.edit", new("Endret en funksjon", "Endra ein funksjon", "Changed a function")),
        new("roster.function.end", new("Avsluttet en funksjon", "Avslutta ein funksjon", "Ended a function")),
        new("roster.import", new("Importerte deltakerlisten", "Importerte deltakarlista", "Imported the roster")),
        new("roster.person.hand-over", new("Overførte ansvaret til en person", "Overførte ansvaret til ein person", "Handed a person’s duties over")),
        new("person.move", new("Flyttet en person til en annen organisasjon", "Flytta ein person til ein annan organisasjon", "Moved a person to another organisation")),
        new("organisation.edit", new("Endret en organisasjon", "Endra ein organisasjon", "Changed an organisation")),
        new("role.give", new("Ga en rolle", "Gav ei rolle", "Gave a role")),
        new("role.end", new("Avsluttet en rolle", "Avslutta ei rolle", "Ended a role")),
        new("role.appoint", new("Utpekte den første med en rolle", "Peika ut den første med ei rolle", "Appointed the first with a role")),
        new("register.fill", new("Fylte ut protokollen over personopplysninger", "Fylte ut protokollen over personopplysningar", "Filled in the register of personal data")),
        new("register.due.promise", new("Satte opp sletting som skjer av seg selv", "Sette opp sletting som skjer av seg sjølv", "Arranged deletion that happens by itself")),
        new("due.key", new("Slettet nøkkelen til noe som er slettet", "Sletta nøkkelen til noko som er sletta", "Destroyed the key of something deleted")),
    ];
}
