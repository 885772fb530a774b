using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Measures;

/// <summary>What is told elsewhere: in the red thread, in letters, in the register of personal data, and where somebody leaves.</summary>
public static partial class MeasureTexts
{
    public static readonly Text Stands = new("{0} i {1}", "{0} i {1}", "{0} in {1}");
    public static readonly Text StandsInTrial = new("Prøves ut i {0} til {1}", "Blir prøvd ut i {0} til {1}", "On trial in {0} until {1}");
    public static readonly Text StandsInUse = new("I bruk i {0} siden {1}", "I bruk i {0} sidan {1}", "In use in {0} since {1}");
    public static readonly Text StandsStopped = new("Stoppet i {0} {1}", "Stoppa i {0} {1}", "Stopped in {0} {1}");
    public static readonly Text TellDecided = new("{0}, tiltaket «{1}»: {2}", "{0}, tiltaket «{1}»: {2}", "{0}, the measure “{1}”: {2}");
    public static readonly Text TellLent = new("{0} har tatt over tiltaket «{1}»", "{0} har teke over tiltaket «{1}»", "{0} has taken over the measure “{1}”");

    public static readonly Text HeldOwner = new("Tiltak du eier", "Tiltak du eig", "Measures you own");
    public static readonly Text HeldStep = new("Steg du er ansvarlig for", "Steg du er ansvarleg for", "Steps you are responsible for");
    public static readonly Text HeldDecision = new("Avgjørelser du har skrevet", "Avgjerder du har skrive", "Decisions you have written");
    public static readonly Text HeldFollower = new("Svar du har gitt på en prøve for andre", "Svar du har gitt på ein prøve for andre", "Answers you have given on a trial for others");
    public static readonly Text HeldBenefit = new("Gevinster du eier", "Gevinstar du eig", "Benefits you own");
    public static readonly Text HeldIndicator = new("Tall du henter", "Tal du hentar", "Figures you fetch");
    public static readonly Text HeldRebase = new("Nullpunkt du har satt på nytt", "Nullpunkt du har sett på nytt", "Baselines you have set anew");
    public static readonly Text HeldMeasurement = new("Målinger du har skrevet inn", "Målingar du har skrive inn", "Measurements you have entered");

    public static readonly Text HeldMention = new("Navnet i teksten til tiltak", "Namnet i teksten til tiltak", "The name in the text of measures");

    public static readonly Text DataResponsible = new("Hvem som eier tiltak og gevinster, er ansvarlig for steg og henter tall", "Kven som eig tiltak og gevinstar, er ansvarleg for steg og hentar tal", "Who owns measures and benefits, is responsible for steps and fetches figures");
    public static readonly Text DataDecided = new("Hvem som har avgjort noe om et tiltak", "Kven som har avgjort noko om eit tiltak", "Who has decided something on a measure");
    public static readonly Text DataMeasured = new("Hvem som har skrevet inn målinger", "Kven som har skrive inn målingar", "Who has entered measurements");
    public static readonly Text DataSaid = new("Hva brukere og ansatte sa da de ble spurt, uten navn", "Kva brukarar og tilsette sa då dei vart spurde, utan namn", "What users and staff said when asked, without names");
    public static readonly Text DataAbout = new("De som arbeider med tiltak", "Dei som arbeider med tiltak", "Those who work with measures");
    public static readonly Text DataAboutSaid = new("Brukere og ansatte som ble spurt", "Brukarar og tilsette som vart spurde", "Users and staff who were asked");
    public static readonly Text DataWhy = new("For å gjennomføre tiltak og kunne vise hvem som avgjorde hva, en oppgave i allmennhetens interesse", "For å gjennomføre tiltak og kunne vise kven som avgjorde kva, ei oppgåve i ålmenta si interesse", "To carry out measures and show who decided what, a task in the public interest");
    public static readonly Text DataUntil = new("Så lenge kommunen har tiltaket. Tiltak varer lenger enn programmer.", "Så lenge kommunen har tiltaket. Tiltak varer lenger enn program.", "As long as the municipality has the measure. Measures outlast programmes.");
    public static readonly Text DataErased = new("Navnet tas bort, og tiltaket blir stående", "Namnet blir teke bort, og tiltaket blir ståande", "The name is taken away, and the measure stands");
    public static readonly Text DataSpecial = new("Kan si noe om helse i alminnelighet, aldri om en navngitt person", "Kan seie noko om helse i det heile, aldri om ein namngitt person", "May tell of health in general, never of a named person");
    public static readonly Text CountedMeasures = new("{0} tiltak", "{0} tiltak", "{0} measures");
    public static readonly Text CountedDecisions = new("{0} avgjørelser", "{0} avgjerder", "{0} decisions");
    public static readonly Text CountedMeasurements = new("{0} målinger", "{0} målingar", "{0} measurements");

    public static readonly Text DutyOwner = new("Eier tiltaket «{0}»", "Eig tiltaket «{0}»", "Owns the measure “{0}”");
    public static readonly Text DutyStep = new("Er ansvarlig for «{0}» i tiltaket «{1}»", "Er ansvarleg for «{0}» i tiltaket «{1}»", "Is responsible for “{0}” of the measure “{1}”");

    public static readonly Text WaitsStep = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly Text WaitsOverdue = new("Skulle vært ferdig: {0} ({1})", "Skulle ha vore ferdig: {0} ({1})", "Was to be done: {0} ({1})");
    public static readonly Text WaitsTrial = new("Prøven av «{0}» er over. Hva avgjør dere?", "Prøven av «{0}» er over. Kva avgjer de?", "The trial of “{0}” is over. What do you decide?");
    public static readonly Text WaitsFollower = new("«{0}» er prøvd for {1}. Tar dere det over?", "«{0}» er prøvd for {1}. Tek de det over?", "“{0}” has been tried for {1}. Do you take it over?");

    public static readonly Text Next = new("Neste", "Neste", "Next");
    public static readonly Text Day = new("Dato", "Dato", "Date");
    public static readonly Text WhatDecided = new("Avgjørelse", "Avgjerd", "Decision");
    public static readonly Text ReadyToBegin = new("Klar til å begynne", "Klar til å byrje", "Ready to begin");
    public static readonly Text RunsUntil = new("Varer til {0}", "Varer til {0}", "Runs until {0}");

    /// <summary>Such as «tiltak prøves ut», after a number.</summary>
    public static Text Counted(MeasureStage stage) => stage switch
    {
        MeasureStage.Planned => CountedPlanned,
        MeasureStage.Trial => CountedTrial,
        MeasureStage.InUse => CountedInUse,
        MeasureStage.Stopped => CountedStopped,
        _ => CountedEnded,
    };

    private static readonly Text CountedPlanned = new("tiltak planlegges", "tiltak blir planlagde", "measures planned");
    private static readonly Text CountedTrial = new("tiltak prøves ut", "tiltak blir prøvde ut", "measures on trial");
    private static readonly Text CountedInUse = new("tiltak i bruk", "tiltak i bruk", "measures in use");
    private static readonly Text CountedStopped = new("tiltak stoppet", "tiltak stoppa", "measures stopped");
    private static readonly Text CountedEnded = new("tiltak ferdig", "tiltak ferdig", "measures done");
}
