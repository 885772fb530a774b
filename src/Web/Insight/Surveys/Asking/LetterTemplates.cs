using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Insight.Surveys.Asking;

/// <summary>The letters as they are when nobody has changed them, in our own words.</summary>
public static class LetterTemplates
{
    private static readonly Text InvitationSubject = new("Hva mener du? Svar innen {frist}", "Kva meiner du? Svar innan {frist}", "What do you think? Answer by {frist}");
    private static readonly Text InvitationBody = new(
        """
        Hei, {navn}!

        Du er med i «{program}», og vi vil gjerne vite hva du mener. Det tar noen minutter, og du kan svare på telefonen når det passer deg.

        Svar her: {lenke}

        Siste dag er {frist}. Lenken er bare din, så ikke send den videre.

        Du kan også svare på nynorsk. You can also answer in English.
        """,
        """
        Hei, {navn}!

        Du er med i «{program}», og vi vil gjerne vite kva du meiner. Det tek nokre minutt, og du kan svare på telefonen når det passar deg.

        Svar her: {lenke}

        Siste dag er {frist}. Lenkja er berre di, så ikkje send henne vidare.

        Du kan òg svare på bokmål. You can also answer in English.
        """,
        """
        Hello {navn},

        You take part in “{program}”, and we would like to know what you think. It takes a few minutes, and you can answer on your phone when it suits you.

        Answer here: {lenke}

        The last day is {frist}. The link is yours alone, so please do not pass it on.

        Du kan også svare på norsk.
        """);

    private static readonly Text ReminderSubject = new("Du rekker å svare til {frist}", "Du kan enno svare, fram til {frist}", "You can still answer until {frist}");
    private static readonly Text ReminderBody = new(
        """
        Hei, {navn}!

        Vi har ikke fått svar fra deg ennå, og vi vil gjerne ha med det du mener. Dette er den eneste påminnelsen.

        Svar her: {lenke}

        Siste dag er {frist}. Vil du heller svare på telefon, svarer du på denne e-posten, så ringer vi.
        """,
        """
        Hei, {navn}!

        Vi har ikkje fått svar frå deg enno, og vi vil gjerne ha med det du meiner. Dette er den einaste påminninga.

        Svar her: {lenke}

        Siste dag er {frist}. Vil du heller svare på telefon, svarar du på denne e-posten, så ringjer vi.
        """,
        """
        Hello {navn},

        We have not had an answer from you yet, and we would like to include what you think. This is the only reminder.

        Answer here: {lenke}

        The last day is {frist}. If you would rather answer by telephone, reply to this e-mail and we will call you.
        """);

    private static readonly Text ResultsSubject = new("Dette svarte dere", "Dette svara de", "This is what you answered");
    private static readonly Text ResultsBody = new(
        """
        Hei, {navn}!

        Takk til alle som svarte. Nå kan du se hva som kom fram, og hva vi gjør med det i «{program}».

        Se resultatene: {lenke}
        """,
        """
        Hei, {navn}!

        Takk til alle som svara. No kan du sjå kva som kom fram, og kva vi gjer med det i «{program}».

        Sjå resultata: {lenke}
        """,
        """
        Hello {navn},

        Thank you to all who answered. You can now see what came out of it, and what we do with it in “{program}”.

        See the results: {lenke}
        """);

    private static readonly Text Anonymous = new(
        "Undersøkelsen er anonym: Ingenting av det vi lagrer, knytter svaret til deg. Vi ser at du har svart, men ikke hva du har svart.",
        "Undersøkinga er anonym: Ingenting av det vi lagrar, knyter svaret til deg. Vi ser at du har svara, men ikkje kva du har svara.",
        "The survey is anonymous: nothing of what we store joins the answer to you. We see that you have answered, but not what.");
    private static readonly Text Named = new(
        "Undersøkelsen er ikke anonym: Prosjektkoordinatoren og følgeforskeren ser hva du har svart.",
        "Undersøkinga er ikkje anonym: Prosjektkoordinatoren og følgjeforskaren ser kva du har svara.",
        "The survey is not anonymous: the coordinator and the following researcher see what you have answered.");

    public static (string Subject, string Body) Of(LetterKind kind, string language) => kind switch
    {
        LetterKind.Invitation => Both(InvitationSubject, InvitationBody, language),
        LetterKind.Reminder => Both(ReminderSubject, ReminderBody, language),
        _ => Both(ResultsSubject, ResultsBody, language),
    };

    /// <summary>What stands in every letter that asks for answers, and that nobody can change.</summary>
    public static Text Promise(bool anonymous) => anonymous ? Anonymous : Named;

    private static (string, string) Both(Text subject, Text body, string language) => (subject.In(language), body.In(language).ReplaceLineEndings("\n"));
}
