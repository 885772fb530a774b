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
    ];
}
