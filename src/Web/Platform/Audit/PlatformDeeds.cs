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
        new("provider.join", new("Knyttet en innlogging hos en leverandør til personen", "Knytte ei innlogging hos ein leverandør til personen", "Tied a provider’s sign-in to the person")) { Why = name => name },
        new("provider.remove", new("Løste en innlogging hos en leverandør fra personen", "Løyste ei innlogging hos ein leverandør frå personen", "Untied a provider’s sign-in from the person")),
        new("own-data.take-out", new("Tok ut det som står om en selv", "Tok ut det som står om ein sjølv", "Took out what is held about oneself")),
        new("own-data.take-out-for", new("Tok ut det som står om en person", "Tok ut det som står om ein person", "Took out what is held about a person")),
        new("own-data.correct", new("Rettet det som står om en selv", "Retta det som står om ein sjølv", "Corrected what is held about oneself")),
        new("erasure.ask", new("Ba om sletting", "Bad om sletting", "Asked for erasure")),
        new("erasure.take-back", new("Tok tilbake et ønske om sletting", "Tok tilbake eit ønske om sletting", "Took back a request for erasure")),
        new("erasure.settle", new("Avgjorde en bønn om sletting", "Avgjorde ei bøn om sletting", "Settled a request for erasure")),
        new("erasure.again", new("Slettet på nytt etter en gjenoppretting", "Sletta på nytt etter ei gjenoppretting", "Erased again after a restore")),
        new("erasure.wait-for-letter", new("Ventet med å glemme adressen til brevet er sendt", "Venta med å gløyme adressa til brevet er sendt", "Waited with forgetting the address until the letter is sent")),
        new("erasure.forget-address", new("Glemte adressen etter en sletting", "Gløymde adressa etter ei sletting", "Forgot the address after an erasure")),
        new("notices.choose", new("Valgte hvor ofte det kommer brev", "Valde kor ofte det kjem brev", "Chose how often letters come")),
        new("notices.read", new("Tok bort det som var lest av nytt", "Tok bort det som var lese av nytt", "Took away what was read of the news")),
        new("notices.promise", new("Satte opp morgenens samlebrev", "Sette opp samlebreva for morgonen", "Arranged the morning’s letters")),
        new("notices.round", new("Satte i gang samlebrev", "Sette i gang samlebrev", "Set the morning’s letters going")),
        new("search.rebuild", new("Laget søket på nytt", "Laga søket på nytt", "Made the search index anew")),
        new("deployment.backup", new("Tok en sikkerhetskopi", "Tok ein tryggingskopi", "Made a backup")),
        new("deployment.drill", new("Prøvde en gjenoppretting", "Prøvde ei gjenoppretting", "Tried a restore")),
        new("deployment.restore", new("La inn en sikkerhetskopi igjen", "La inn att ein tryggingskopi", "Restored a backup")) { Why = backup => backup },
        new("keys.rotate", new("Byttet nøkkel", "Bytte nøkkel", "Exchanged a key")),
        new("keys.destroy", new("Slettet en nøkkel for godt", "Sletta ein nøkkel for godt", "Destroyed a key for good")),
    ];
}
