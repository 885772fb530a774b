using BlankeArk.Web.Platform.Audit;

namespace BlankeArk.Web.Insight.Surveys;

/// <summary>What the verbs of surveys are called in the audit.</summary>
internal static class SurveysDeeds
{
    public static readonly IReadOnlyList<Deed> All =
    [
        new("survey.create", new("Laget en kartlegging", "Laga ei kartlegging", "Made a survey")),
        new("survey.take-over", new("Hentet en kartlegging fra et annet program", "Henta ei kartlegging frå eit anna program", "Took over a survey from another programme")),
        new("survey.describe", new("Endret en kartlegging", "Endra ei kartlegging", "Changed a survey")),
        new("survey.remove", new("Slettet en kartlegging", "Sletta ei kartlegging", "Deleted a survey")),
        new("survey.add-question", new("La til et spørsmål", "La til eit spørsmål", "Added a question")),
        new("survey.change-question", new("Endret et spørsmål", "Endra eit spørsmål", "Changed a question")),
        new("survey.move-question", new("Flyttet et spørsmål", "Flytta eit spørsmål", "Moved a question")),
        new("survey.remove-question", new("Fjernet et spørsmål", "Fjerna eit spørsmål", "Removed a question")),
        new("survey.promise-import", new("Ba om å hente inn svar", "Bad om å hente inn svar", "Asked to import answers")),
        new("survey.import", new("Hentet inn svar", "Henta inn svar", "Imported answers")),
        new("survey.import-participation", new("Hentet inn hvem som har svart", "Henta inn kven som har svara", "Imported who has answered")),
        new("survey.record-participation", new("Førte hvem som har svart", "Førte kven som har svara", "Recorded who has answered")),
        new("survey.publish-participation", new("Viste programmet hvem som har svart", "Viste programmet kven som har svara", "Showed the programme who has answered")),
        new("survey.withdraw-participation", new("Skjulte hvem som har svart", "Skjulte kven som har svara", "Hid who has answered")),
        new("survey.prepare-wave", new("Forberedte en måling", "Førebudde ei måling", "Prepared a wave")),
        new("survey.change-asking", new("Endret hvordan en måling blir gjort", "Endra korleis ei måling blir gjord", "Changed how a wave is asked")),
        new("survey.choose-people", new("Valgte hvem som blir spurt", "Valde kven som blir spurt", "Chose who is asked")),
        new("survey.ask-more", new("Spurte flere", "Spurde fleire", "Asked more people")),
        new("survey.open-wave", new("Åpnet en måling", "Opna ei måling", "Opened a wave")),
        new("survey.move-dates", new("Flyttet datoene for en måling", "Flytta datoane for ei måling", "Moved the dates of a wave")),
        new("survey.remind", new("Sendte påminnelse", "Sende påminning", "Sent a reminder")),
        new("survey.send-again", new("Sendte invitasjonen på nytt", "Sende invitasjonen på nytt", "Sent the invitation again")),
        new("survey.withdraw-invitation", new("Trakk en invitasjon tilbake", "Trekte ein invitasjon tilbake", "Withdrew an invitation")),
        new("survey.write-letter", new("Skrev et brev til de spurte", "Skreiv eit brev til dei spurde", "Wrote a letter to those asked")),
        new("survey.send-results", new("Sendte resultatene", "Sende resultata", "Sent the results")),
        new("survey.enter-by-phone", new("Førte inn for noen på telefon", "Førte inn for nokon på telefon", "Entered for somebody by phone")),
        new("survey.close-asking", new("Lukket en måling og talte opp", "Lukka ei måling og talde opp", "Closed a wave and counted")) { Why = received => received },
        new("survey.close-wave", new("Lukket en måling", "Lukka ei måling", "Closed a wave")),
        new("survey.reopen-wave", new("Åpnet en måling igjen", "Opna ei måling igjen", "Reopened a wave")),
        new("survey.rename-wave", new("Ga en måling nytt navn", "Gav ei måling nytt namn", "Renamed a wave")),
        new("survey.remove-wave", new("Slettet en måling", "Sletta ei måling", "Deleted a wave")),
        .. Reading,
    ];

    private static IReadOnlyList<Deed> Reading =>
    [
        new("surveys.answers.sort", new("Sorterte svar", "Sorterte svar", "Sorted answers")),
        new("surveys.category.add", new("La til en kategori", "La til ein kategori", "Added a category")),
        new("surveys.category.rename", new("Ga en kategori nytt navn", "Gav ein kategori nytt namn", "Renamed a category")),
        new("surveys.category.move", new("Flyttet en kategori", "Flytta ein kategori", "Moved a category")),
        new("surveys.category.merge", new("Slo sammen kategorier", "Slo saman kategoriar", "Merged categories")),
        new("surveys.category.delete", new("Slettet en kategori", "Sletta ein kategori", "Deleted a category")),
        new("surveys.quote.pick", new("Valgte et sitat", "Valde eit sitat", "Picked a quotation")),
        new("surveys.quote.remove", new("Fjernet et sitat", "Fjerna eit sitat", "Removed a quotation")),
        new("surveys.disclosure.mark", new("Merket noe som kan røpe hvem det er", "Merkte noko som kan røpe kven det er", "Marked something that may tell who it is")),
        new("surveys.disclosure.read-through", new("Leste gjennom svarene", "Las gjennom svara", "Read through the answers")),
        new("surveys.disclosure.settle", new("Avgjorde et funn", "Avgjorde eit funn", "Settled a finding")),
        new("surveys.disclosure.undo", new("Angret en avgjørelse om et funn", "Angra ei avgjerd om eit funn", "Undid a decision on a finding")),
        new("surveys.excerpt.take", new("Tok ut et utdrag", "Tok ut eit utdrag", "Took an excerpt")),
        new("surveys.excerpt.remove", new("Fjernet et utdrag", "Fjerna eit utdrag", "Removed an excerpt")),
        new("surveys.results.publish", new("Publiserte resultater", "Publiserte resultat", "Published results")),
        new("surveys.results.withdraw", new("Trakk resultater tilbake", "Trekte resultat tilbake", "Withdrew results")),
    ];
}
