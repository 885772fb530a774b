using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Programmes.HandingOver;

/// <summary>Texts of handing over when somebody leaves.</summary>
public static class HandOverTexts
{
    public static readonly Text Link = new("Gi ansvaret videre", "Gi ansvaret vidare", "Hand over");
    public static readonly Text Of = new("Gi ansvaret videre: {0}", "Gi ansvaret vidare: {0}", "Hand over: {0}");
    public static readonly Text Lead = new(
        "Hvem tar over det {0} har ansvar for?", "Kven tek over det {0} har ansvar for?", "Who takes over what {0} is responsible for?");
    public static readonly Text LeavesAll = new(
        "Slutter {0} helt? Gi alt ansvaret videre på én gang.", "Sluttar {0} heilt? Gi alt ansvaret vidare på éin gong.", "Is {0} leaving altogether? Hand everything over at once.");
    public static readonly Text ForAll = new("Hvem tar over?", "Kven tek over?", "Who takes over?");
    public static readonly Text ForAllHint = new("Gjelder alt du ikke velger noe annet for nedenfor.", "Gjeld alt du ikkje vel noko anna for nedanfor.", "Holds for everything you choose nothing else for below.");
    public static readonly Text Choose = new("Velg", "Vel", "Choose");
    public static readonly Text AsAbove = new("Som øverst", "Som øvst", "As above");
    public static readonly Text NobodyTakes = new("Ingen: det avsluttes", "Ingen: det blir avslutta", "Nobody: it ends");
    public static readonly Text Duties = new("Dette gis videre", "Dette blir gitt vidare", "This is handed over");
    public static readonly Text Others = new("Dette gir andre videre", "Dette gir andre vidare", "This others hand over");
    public static readonly Text Nothing = new("{0} har ikke ansvar for noe i programmet.", "{0} har ikkje ansvar for noko i programmet.", "{0} is responsible for nothing in the programme.");
    public static readonly Text WhatHappens = new("Hva som skjer", "Kva som skjer", "What happens");
    public static readonly Text LastDayPast = new(
        "Den siste dagen kan ikke være mer enn {0} dager siden. Har personen sluttet tidligere, så avslutt det som er over, først.",
        "Den siste dagen kan ikkje vere meir enn {0} dagar sidan. Har personen slutta tidlegare, så avslutt det som er over, først.",
        "The last day cannot be more than {0} days ago. If the person left earlier, first end what is over.");
    public static readonly Text LastDayMeans = new(
        "Funksjoner og roller varer ut siste dag og går over dagen etter. Oppgaver, og hvem som rapporterer til hvem, går over med en gang.",
        "Funksjonar og roller varer ut siste dag og går over dagen etter. Oppgåver, og kven som rapporterer til kven, går over med ein gong.",
        "Functions and roles last through the last day and pass the day after. Actions, and who reports to whom, pass at once.");
    public static readonly Text Stays = new(
        "Historien blir stående: oppmøte, referater og hvem som var med når.", "Historia blir ståande: oppmøte, referat og kven som var med når.",
        "The history stays: attendance, minutes and who took part when.");
    public static readonly Text Letters = new("De som tar over, får et brev om hva de har ansvar for.", "Dei som tek over, får eit brev om kva dei har ansvar for.", "Those who take over get a letter on what they are responsible for.");
    public static readonly Text LosesAccess = new(
        "Du gir fra deg ditt eget ansvar. Når siste dag er over, kommer du ikke lenger inn på det rollene og funksjonene dine åpner.",
        "Du gir frå deg ditt eige ansvar. Når siste dag er over, kjem du ikkje lenger inn på det rollene og funksjonane dine opnar.",
        "You are handing over your own responsibilities. When the last day is over, you no longer have access to what your roles and functions open.");
    public static readonly Text Button = new("Gi videre", "Gi vidare", "Hand over");
    public static readonly Text NewPerson = new("Er den som tar over, ikke med ennå? Legg til personen først.", "Er den som tek over, ikkje med enno? Legg til personen først.", "Does the successor not take part yet? Add the person first.");

    public static readonly Text Leads = new("Leder {0} for {1}", "Leier {0} for {1}", "Leads {0} for {1}");
    public static readonly Text IsIn = new("Er med i {0} for {1}", "Er med i {0} for {1}", "Is in {0} for {1}");
    public static readonly Text Reports = new("Disse rapporterer til personen: {0}", "Desse rapporterer til personen: {0}", "These report to the person: {0}");
    public static readonly Text HasRole = new("Rollen i programmet: {0}", "Rolla i programmet: {0}", "The role in the programme: {0}");
    public static readonly Text HasRoleFor = new("Rollen for {1}: {0}", "Rolla for {1}: {0}", "The role for {1}: {0}");

    public static readonly Text ChooseSomebody = new("Velg hvem som tar over, eller «Ingen».", "Vel kven som tek over, eller «Ingen».", "Choose who takes over, or “Nobody”.");
    public static readonly Text HasMore = new(
        "Lista over ansvar er blitt lengre siden du åpnet siden. Se over den, og lagre en gang til.", "Lista over ansvar er blitt lengre sidan du opna sida. Sjå over ho, og lagre ein gong til.",
        "The list has grown since you opened the page. Look it over, and save once more.");
    public static readonly Text NotThere = new("Personen er ikke med i programmet.", "Personen er ikkje med i programmet.", "The person does not take part in the programme.");
    public static readonly Text OwnerPasses = new("Bare en eier gir denne rollen videre, på siden om roller.", "Berre ein eigar gir denne rolla vidare, på sida om roller.", "Only an owner passes this role on, on the page of roles.");
    public static readonly Text OrganisationPasses = new("Organisasjonens egne folk gir denne rollen videre, på siden til organisasjonen.", "Folka i organisasjonen gir sjølve denne rolla vidare, på sida til organisasjonen.", "The organisation's own people pass this role on, on its page.");

    public static readonly Text LetterSubject = new("Du har tatt over ansvar fra {0}", "Du har teke over ansvar frå {0}", "You have taken over from {0}");
    public static readonly Text Letter = new(
        "Hei, {0}!\n\n{1} har gitt ansvar videre til deg i {2}. Siste dag for {1} er {3}.\n\nDette har du ansvar for, alt i alt:\n\n{4}\n\nSe programmet: {5}",
        "Hei, {0}!\n\n{1} har gitt ansvar vidare til deg i {2}. Siste dag for {1} er {3}.\n\nDette har du ansvar for, alt i alt:\n\n{4}\n\nSjå programmet: {5}",
        "Hello, {0}!\n\n{1} has handed over to you in {2}. The last day of {1} is {3}.\n\nThis is what you are responsible for, all in all:\n\n{4}\n\nSee the programme: {5}");
}
