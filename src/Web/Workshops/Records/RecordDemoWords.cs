namespace BlankeArk.Web.Workshops.Records;

/// <summary>What hung on the walls of the demo's finished workshop.</summary>
internal static class RecordDemoWords
{
    public const string Title = "Idéverksted: mer tid til folk";

    public static readonly IReadOnlyList<WallInput> Groups =
    [
        new()
        {
            Group = "Hjemme hos folk",
            Statement = "Hvordan kan den som trenger hjelp hver dag, møte folk hun kjenner?",
            Rounds =
            [
                """
                # Færre ansikter hjemme hos folk, 9 prikker *
                Mor har hatt 31 forskjellige inne på én måned
                Samme to i uka, ikke samme navn på lista
                Den nye vet ikke hvor kaffekoppene står
                Presenter vikaren før hun ringer på
                # Bestemme dagen selv, 7 prikker *
                Vi kjører forbi tre hus vi skal til senere
                La oss bytte besøk oss imellom
                Hun vil dusje på kvelden, ikke halv ni
                Ti minutter som ikke er satt av til noe
                # Mindre skriving, 4 prikker
                Samme ting tre steder
                Skriver ferdig i bilen utenfor
                # Bedre biler, 1 prikk
                Piggdekk før snøen, ikke etter
                ---
                Hvem spør dem som ikke sier noe?
                Kanskje vi skal slutte med noe
                """,
                """
                # Faste par i nabolaget *
                To kolleger har de samme tolv husene
                Paret ordner ferien seg imellom
                Bilde av paret på kjøleskapet
                # Rute som en selv legger *
                Lista om morgenen er et forslag
                Bytt rekkefølge på telefonen
                Si fra til den som venter, med én tast
                # Rapport mens en kjører
                Snakk den inn, les over på vaktrommet
                Bare det som er annerledes enn i går
                """,
                """
                # Faste par i nabolaget *
                Hva: To kolleger har ansvar for de samme tolv hjemmene i åtte uker.
                For hvem: De som får hjelp hver dag, og de som kommer.
                Nytt: Paret planlegger uka selv, også når en av dem er borte.
                Trengs: Åtte uker, ett nabolag og en leder som lar lista ligge.
                Første steg: Spør to par i Elvedal om de vil prøve, på møtet fredag.
                Hjemme: Omsorgslederen i Elvedal
                Kan mislykkes: Sykefravær i begge par samtidig.
                # Rute som en selv legger *
                Hva: Lista om morgenen er et forslag, og en bytter rekkefølge selv.
                For hvem: Hjemmehjelpere på dagvakt.
                Trengs: At fagsystemet tåler det. En uke på papir først.
                Første steg: Tre på én rute prøver på papir i en uke.
                """,
            ],
        },
        new()
        {
            Group = "Rundt huset",
            Statement = "Hvem kan være der når hjemmetjenesten ikke er det?",
            Rounds =
            [
                """
                # Noen å spise sammen med, 8 prikker *
                Middag alene foran fjernsynet seks dager i uka
                Kantina på sykehjemmet er tom klokka fem
                Han spiste da nevøen var på besøk
                # Gata som hjelper, 6 prikker *
                Naboen ser om gardinene er trukket fra
                Måke trappa uten at noen må søke
                Jeg vil gjerne, men ingen har spurt
                # Skyss, 3 prikker
                Bussen går da legen har stengt
                Samle opp på vei til kulturhuset
                ---
                Ungdommer som vil ha noe å gjøre
                """,
                """
                # Kveldskafé i frivilligsentralen
                Suppe torsdag, skyss følger med
                De som kan, lager maten
                # Besøksvenn med nøkkel til alt
                Én person som kan åpne, handle og ringe
                # Naboer som melder seg *
                En liste i gata over hva folk gjerne gjør
                Si ja til én ting, ikke til alt
                Hjemmetjenesten vet hvem de kan ringe
                """,
                """
                # Naboer som melder seg *
                Hva: Folk i ei gate sier hva de gjerne gjør: måke, handle, se innom.
                For hvem: De som bor alene og greier seg nesten.
                Nytt: En sier ja til én ting, og kan si nei når som helst.
                Første steg: Heng opp lista på butikken i Furumo og se hvem som skriver seg på.
                Kan mislykkes: At ingen spør, fordi det kjennes flaut.
                """,
            ],
        },
    ];
}
