using BlankeArk.Web.Platform.Localisation;

namespace BlankeArk.Web.Workshops.Records;

/// <summary>What the register of personal data says of workshops.</summary>
public static partial class RecordTexts
{
    public static readonly Text DataRecord = new(
        "Lapper, bunker og kort fra verksteder, forseglet. Ingen står som forfatter. Den som tar noe opp hjemme, kan ha skrevet navnet sitt på et kort",
        "Lappar, bunkar og kort frå verkstader, forsegla. Ingen står som forfattar. Den som tek noko opp heime, kan ha skrive namnet sitt på eit kort",
        "Notes, stacks and cards from workshops, sealed. Nobody is named as author. Whoever raises something at home may have written their name on a card");
    public static readonly Text DataAbout = new("De som har deltatt i verksteder", "Dei som har delteke i verkstader", "Those who have taken part in workshops");
    public static readonly Text DataWhy = new(
        "Å utvikle helse- og omsorgstjenestene sammen med dem som arbeider der",
        "Å utvikle helse- og omsorgstenestene saman med dei som arbeider der",
        "To develop health and care services together with those who work there");
    public static readonly Text DataUntil = new(
        "Slettes av seg selv en tid etter at programmet er avsluttet", "Blir sletta av seg sjølv ei tid etter at programmet er avslutta", "Deleted by itself some time after the programme is closed");
    public static readonly Text DataSpecial = new(
        "Lapper kan nevne helse, også andres, selv om det ikke blir spurt om det",
        "Lappar kan nemne helse, også andre si, sjølv om det ikkje blir spurt om det",
        "Notes may mention health, also that of others, though it is not asked for");
    public static readonly Text DataErased = new(
        "Ingen kan finne hvilke lapper en person skrev. Nevner en lapp noen, fjernes ordene for godt fra referatet",
        "Ingen kan finne kva lappar ein person skreiv. Nemner ein lapp nokon, blir orda fjerna for godt frå referatet",
        "Nobody can find which notes a person wrote. If a note names somebody, its words are removed from the record for good");
    public static readonly Text DataEvents = new(
        "Det som skjer i et verksted mens det pågår, forseglet under en egen nøkkel. Det som skrives, er knyttet til en tilfeldig kode for telefonen, ikke til en person",
        "Det som skjer i ein verkstad medan han går føre seg, forsegla under ein eigen nøkkel. Det som blir skrive, er knytt til ein tilfeldig kode for telefonen, ikkje til ein person",
        "What happens in a workshop while it goes on, sealed under a key of its own. What is written is tied to a random code for the phone, not to a person");
    public static readonly Text DataEventsUntil = new(
        "Til verkstedet avsluttes. Da slettes det, og nøkkelen ødelegges", "Til verkstaden blir avslutta. Då blir det sletta, og nøkkelen blir øydelagd", "Until the workshop ends. It is then deleted, and the key destroyed");
    public static readonly Text DataEventsErased = new(
        "Den som har skrevet, kan endre eller trekke lappen til runden er over. Ingen andre finner hvem det var",
        "Den som har skrive, kan endre eller trekkje lappen til runden er over. Ingen andre finn kven det var",
        "Whoever wrote a note may change or withdraw it until the round is over. Nobody else can find who it was");
    public static readonly Text DataEventsCounted = new("{0} hendelser", "{0} hendingar", "{0} events");
    public static readonly Text DueRecords = new("Referater fra verksteder", "Referat frå verkstader", "Records of workshops");
    public static readonly Text DueRecordsRule = new(
        "Referatene, med alle lapper, slettes {0} måneder etter at programmet er avsluttet",
        "Referata, med alle lappar, blir sletta {0} månader etter at programmet er avslutta",
        "The records, with all notes, are deleted {0} months after the programme is closed");
}
