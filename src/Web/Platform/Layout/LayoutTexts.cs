using BlankeArk.Web.Platform.Access;
using BlankeArk.Web.Platform.Identity;
using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Platform.Layout;

public static class LayoutTexts
{
    public static readonly Text SkipToContent = new("Hopp til innholdet", "Hopp til innhaldet", "Skip to content");
    public static readonly Text MistakesTitle = new("Noe må rettes før det kan lagres", "Noko må rettast før det kan lagrast", "Something must be corrected before it can be saved");
    public static readonly Text Optional = new("valgfritt", "valfritt", "optional");
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly Text SignOut = new("Logg ut", "Logg ut", "Sign out");
    public static readonly Text Menu = new("Meny", "Meny", "Menu");
    public static readonly Text MenuOf = new("Meny for {0}", "Meny for {0}", "Menu of {0}");
    public static readonly Text Close = new("Lukk menyen", "Lukk menyen", "Close the menu");
    public static readonly Text Language = new("Språk", "Språk", "Language");
    public static readonly Text DemoMark = new(
        "Dette er en demo. Alle navn og svar er oppdiktet.",
        "Dette er ein demo. Alle namn og svar er oppdikta.",
        "This is a demo. All names and answers are invented.");
    public static readonly Text WhatItIs = new(
        "Blanke Ark er arbeidsrommet for innovasjon i kommunal helse og omsorg.",
        "Blanke Ark er arbeidsrommet for innovasjon i kommunal helse og omsorg.",
        "Blanke Ark is the workspace for innovation in municipal health and care.");
    public static readonly Text Licence = new("Fri programvare (EUPL-1.2)", "Fri programvare (EUPL-1.2)", "Free software (EUPL-1.2)");
    public static readonly Text Version = new("Versjon {0}", "Versjon {0}", "Version {0}");
    public static readonly Text WayBack = new("Veien tilbake", "Vegen tilbake", "The way back");
    public static readonly Text RedThread = new("Den røde tråden", "Den raude tråden", "The red thread");
    public static readonly Text Steps = new("Trinn", "Trinn", "Steps");
    public static readonly Text Of = new("av", "av", "of");
    public static readonly Text OfAll = new("{0:N0} av {1:N0}", "{0:N0} av {1:N0}", "{0:N0} of {1:N0}");
    public static readonly Text DateHint = new("Slik: 31.12.2026", "Slik: 31.12.2026", "Like this: 31.12.2026");
    public static readonly Text ToFront = new("Til forsiden", "Til framsida", "To the front page");

    public static Text Role(Role role) => role switch
    {
        Access.Role.Public => new("Alle", "Alle", "Everybody"),
        Access.Role.Observer => new("Observatør", "Observatør", "Observer"),
        Access.Role.Member => new("Deltaker", "Deltakar", "Member"),
        Access.Role.Driver => new("Pådriver", "Pådrivar", "Driver"),
        Access.Role.Facilitator => new("Prosessleder", "Prosessleiar", "Facilitator"),
        Access.Role.Researcher => new("Følgeforsker", "Følgjeforskar", "Following researcher"),
        Access.Role.Coordinator => new("Prosjektkoordinator", "Prosjektkoordinator", "Coordinator"),
        Access.Role.Owner => new("Eier", "Eigar", "Owner"),
        Access.Role.Administrator => new("Administrator", "Administrator", "Administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static Text StatusTitle(int code) => code switch
    {
        403 => new("Dette har du ikke tilgang til", "Dette har du ikkje tilgang til", "You do not have access to this"),
        404 => new("Siden finnes ikke", "Sida finst ikkje", "The page does not exist"),
        429 => SignInTexts.TooManyTries,
        413 => new("Filen er for stor", "Fila er for stor", "The file is too large"),
        >= 500 => new("Noe gikk galt hos oss", "Noko gjekk gale hos oss", "Something went wrong on our side"),
        _ => new("Det gikk ikke", "Det gjekk ikkje", "That did not work"),
    };

    public static Text StatusText(int code) => code switch
    {
        403 => new("Rollen din gir ikke tilgang til denne siden. Spør koordinatoren hvis du mener at du skulle ha hatt den.", "Rolla di gir ikkje tilgang til denne sida. Spør koordinatoren om du meiner at du skulle ha hatt han.", "Your role does not give access to this page. Ask the coordinator if you think it should."),
        404 => new("Den kan være flyttet eller slettet, eller adressen kan være skrevet feil.", "Ho kan vere flytta eller sletta, eller adressa kan vere skriven feil.", "It may have been moved or deleted, or the address may be misspelt."),
        413 => new("Den største filen vi tar imot, er 20 MB. Ingenting ble lagret.", "Den største fila vi tek imot, er 20 MB. Ingenting vart lagra.", "The largest file we take is 20 MB. Nothing was saved."),
        >= 500 => new("Det du hadde lagret før, er trygt. Prøv en gang til. Går det galt igjen, så si fra til den som drifter løsningen.", "Det du hadde lagra før, er trygt. Prøv ein gong til. Går det gale igjen, så sei frå til den som driftar løysinga.", "What you had saved before is safe. Try once more. If it goes wrong again, tell those who run the service."),
        _ => new("Gå tilbake, last siden på nytt og prøv en gang til. Ingenting ble endret.", "Gå tilbake, last sida på nytt og prøv ein gong til. Ingenting vart endra.", "Go back, reload the page and try once more. Nothing was changed."),
    };
}
