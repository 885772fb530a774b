using System.Text;
using Xunit;

namespace BlankeArk.Analysis.Tests.Disclosure;

/// <summary>Sentences of our own with brackets round what is to be found, and nothing else is.</summary>
public sealed class DisclosureTableTests
{
    [Theory]
    [InlineData("Vi fikk god hjelp av [Kari Tyttebærlie] i vår.")]
    [InlineData("[Karis] forslag er bra, og [Lies] også. [Anders'] idé var best, mente [Moens] gruppe.")]
    [InlineData("[Kari T.] og [K. Tyttebærlie] var enige. [A. Moen] kom seint.")]
    [InlineData("det var [kari] som sa det til [anne marie lie] og [fatima]")]
    [InlineData("SNAKK MED [KARI TYTTEBÆRLIE] OM DET")]
    [InlineData("[Anne-Marie] og [Annemarie] er samme person, [anne-marie lie] sier det sjøl.")]
    [InlineData("En dag i livet: vår vik er en odd stein under et berg, og dette gir liv til bjørnen, sa per definisjon ingen.")]
    [InlineData("Dag og natt. Liv og røre! Vår kommune er liten. Per i dag. Even if it is odd.")]
    [InlineData("[Dag] sier at [Liv] har rett. [Liv] mener det samme som [Vår].")]
    [InlineData("Vi spurte [Dag Vik] og [Odd] om hjelp, og [dag vik] svarte. [Bjørn Even] kom også.")]
    [InlineData("Møtet i Vik var bra. Vi møttes på [Berg skole].")]
    [InlineData("Ifølge [Per] er det greit. Per nå er det ikke det. Hans mening er feil og jeg er [Hans].")]
    [InlineData("[Stein] foreslo det. Stein på stein.")]
    [InlineData("Det er livs nødvendig. Dags dato.")]
    public void People_of_the_roster_are_found_and_words_are_not(string marked) => Check(marked);

    [Theory]
    [InlineData("Det minner om ([Nils Christiansen]) og om ([Vygotskij], 1978).")]
    [InlineData("[Ingunn] på kontoret og [Mohammed Ali] på natt, sa fru [Hansen].")]
    [InlineData("Sykepleier [Bakkerud] og dr. [Skogmo] var her. Naboen [Petter] hjalp.")]
    [InlineData("Mor [Aslaug] fikk plass i august. I mai kom våren til Norge og Oslo.")]
    [InlineData("[Zbigniew Kowalczyk] jobber her, sier [Xiao Zhou].")]
    [InlineData("Innovasjon Norge, Røde Kors, Microsoft Teams, NAV Storvik og Marte Meo er bra. St. Hans feires. Ola Nordmann vet best.")]
    [InlineData("Helse Sør-Øst og KS Læring samarbeider med Høgskolen i Innlandet om Leve Hele Livet. Blanke Ark er navnet, og Maries plan.")]
    [InlineData("[wenche] jobber med [torbjørn hansen] på avdelingen")]
    [InlineData("We should ask [Ahmed]. [Agnieszka Nowak] said so. May we? I think it will be odd, and mark my words.")]
    [InlineData("Eg trur ikkje anna enn at inga tid er betre. Det var ane, mina og tom tone med lea line.")]
    public void Other_people_are_found_and_other_capitals_are_not(string marked) => Check(marked);

    [Theory]
    [InlineData("Skriv til [ola.nordli@eksempel.no], eller se www.eksempel.no.")]
    [InlineData("Ring [91 23 45 67], [912 34 567], [+47 91234567], [0047 61 23 45 67], [61234567] eller [+46 70 123 45 67].")]
    [InlineData("Det koster 12 345 678 kroner, eller 91234567 kr, i 2016-2017 og 2018 2019. Org.nr. 987 654 321. 10-20 år, kl. 07:30-15:30.")]
    [InlineData("Tlf: [61 23 45 67].")]
    public void Addresses_and_numbers_are_found_and_amounts_are_not(string marked) => Check(marked);

    [Theory]
    [InlineData("Takk til [frivilligkoordinatoren i Storvik] og [Storviks frivilligkoordinator].")]
    [InlineData("[Fysioterapeuten i Storvik] er flink, men vi trenger fysioterapeuter, og en fysioterapeut i Nordheia til.")]
    [InlineData("Sykepleieren i Storvik gjør en god jobb, og helsefagarbeiderne også.")]
    [InlineData("Som [leder av hjemmetjenesten] ser jeg mye. [Leiar for butenesta i Nordheia] seier det same.")]
    [InlineData("Lederne må gå foran. En god leder lytter. Vi leder for lite. God ledelse er viktig, og leder i kommunen skal delta.")]
    [InlineData("Jeg er [den eneste ergoterapeuten] i kommunen. Eg er [einaste mannen] her. Det eneste som hjelper er tid. Eneste måten er å prøve.")]
    [InlineData("[Kommunalsjef i Storvik] og [rektor ved Solvang skole] var enige med [enhetsleder på Lyngtunet].")]
    [InlineData("Jeg som [demenskoordinator] ser det. I min stilling som [barnehagestyrer] må jeg prioritere. Rolla mi som [prosjektleiar] er uklar.")]
    [InlineData("Vi har [bare én kreftsykepleier]. Vi har én time og en sykepleier. Jeg er [den ene av de to nattevaktene].")]
    [InlineData("Jeg som sykepleier og du som pårørende. Jeg er lærer.")]
    [InlineData("[Ordføreren] og [kommunedirektøren] må med. Forankring hos [rådmann]. En ordfører bør lytte. Kommunalsjefer og rådmannsgruppa.")]
    [InlineData("Jeg er [tillitsvalgt for Fagforbundet i Nordheia].")]
    [InlineData("I am [the only physiotherapist in Storvik] and he is [head of home care]. A good manager of people listens. My role as [volunteer coordinator] is new.")]
    [InlineData("[IKT-rådgiveren] hjalp oss. Vi trenger en IKT-rådgiver. [Daglig leder i helseregionen] bestemmer.")]
    public void Posts_of_one_are_found_and_general_talk_is_not(string marked) => Check(marked);

    [Theory]
    [InlineData("På [Solbakken sykehjem] og i [Furulia barnehage] er det fint, på [sykehjemmet Granly] også. Nytt sykehjem. Et bofellesskap. Kommunalt bofellesskap i Storvik kommune.")]
    [InlineData("Jeg bor i [Tjønnmo] og jobber på [Lyngtunet] i [Vestgrenda]. Vi var på [Utsikten]. Storvik og Nordheia samarbeider.")]
    public void Units_and_small_places_are_found(string marked) => Check(marked);

    private static void Check(string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var result = Rosters.Checker.Check(text);

        var shown = new StringBuilder(result.Text);
        foreach (var finding in result.Findings.Reverse())
            shown.Insert(finding.End, ']').Insert(finding.Start, '[');
        Assert.Equal(marked, shown.ToString());
    }
}
