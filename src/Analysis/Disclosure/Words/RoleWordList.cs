namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Posts and professions in bokmål, indefinite singular; nynorsk and endings are brought to these forms first.</summary>
internal static class RoleWordList
{
    /// <summary>Posts by themselves.</summary>
    public const string Posts = """
        leder sjef rektor ordfører varaordfører rådmann assisterende kommunedirektør direktør koordinator rådgiver diakon prest sokneprest tillitsvalgt hovedtillitsvalgt plasstillitsvalgt verneombud hovedverneombud sekretær styrer
        konsulent kommunelege kommuneoverlege overlege kommunepsykolog inspektør forvalter kontroller controller fagkonsulent formann representant prosjektleder kasserer nestleder bestyrer fagutvikler
        """;

    /// <summary>How compounds of posts end: «frivilligkoordinator», «enhetsleder».</summary>
    public const string PostEndings = """
        leder sjef koordinator rådgiver direktør ombud tillitsvalgt rektor konsulent ansvarlig inspektør sekretær kontakt overlege utvikler bestyrer styrer forvalter representant veileder controller
        """;

    /// <summary>Professions that many hold.</summary>
    public const string Professions = """
        sykepleier hjelpepleier vernepleier helsefagarbeider omsorgsarbeider hjemmehjelper hjemmesykepleier assistent pleieassistent lærer barnehagelærer fysioterapeut ergoterapeut lege fastlege psykolog sosionom barnepleier renholder kokk
        vaktmester miljøterapeut miljøarbeider saksbehandler fagarbeider helsesykepleier jordmor aktivitør student vikar lærling følgeforsker spesialsykepleier fagsykepleier politiker sosialarbeider barnevernspedagog logoped ernæringsfysiolog audiograf synspedagog sexolog
        fotterapeut tannlege tannpleier apoteker hjelpearbeider personlig tolk sjåfør kjøkkenassistent barnehageassistent ungdomsarbeider miljøveileder støttekontakt besøksvenn primærkontakt avlaster fritidskontakt natt nattevakt
        """;

    /// <summary>How compounds of professions end.</summary>
    public const string ProfessionEndings = "pleier terapeut fagarbeider lærer lege psykolog jordmor pedagog assistent vakt hjelper arbeider";

    /// <summary>Words for people in no post; «den eneste mannen» tells of one of them.</summary>
    public const string Persons = """
        mann kvinne mannen kvinnen kvinna gutten jenta jente gutt person personen frivillige politiker politikeren politikaren ansatte tilsette representanten deltakeren deltakaren deltaker deltakar medlemmet innvandreren flyktningen pensjonisten studenten
        man woman person nurse manager leader employee one physiotherapist doctor therapist coordinator member volunteer teacher carer worker assistant driver cook midwife helper speaker
        """;

    /// <summary>Leaders of whom there are many; telling of them is general unless the text says which.</summary>
    public const string ManyLeaders = """
        leder mellomleder avdelingsleder teamleder toppleder førstelinjeleder linjeleder enhetsleder virksomhetsleder tjenesteleder gruppeleder seksjonsleder personalleder sjef tillitsvalgt verneombud rådgiver konsulent veileder koordinator
        representant ansvarlig sekretær direktør styrer inspektør mester kontakt ombud nestleder plasstillitsvalgt medarbeider prosjektleder politisk overlege prest byggmester forvalter bestyrer håndverksmester formann controller kontroller
        """;

    /// <summary>Posts of which a municipality or a programme has one.</summary>
    public const string Single = """
        ordfører varaordfører rådmann kommunedirektør kommuneoverlege hovedtillitsvalgt hovedverneombud prosjektleder programleder prosjektkoordinator programkoordinator styreleder kommunepsykolog sokneprest
        """;

    /// <summary>How the names of single posts end; in definite form one person is meant.</summary>
    public const string SingleEndings = "sjef koordinator direktør overlege prosjektleder";

    /// <summary>Professions of which a municipality has one or very few; in definite form one of them is meant.</summary>
    public const string Scarce = """
        logoped psykolog jordmor ernæringsfysiolog audiograf synspedagog smittevernlege tilsynslege sykehjemslege kommunelege musikkterapeut kreftsykepleier hygienesykepleier diakon prest følgeforsker kunstterapeut demenssykepleier sexolog
        """;

    /// <summary>English posts.</summary>
    public const string English = "manager coordinator director mayor principal head leader adviser advisor supervisor";

    /// <summary>Posts that are told of without an article and yet mean one person: «forankret hos rådmann».</summary>
    public const string Bare = "ordfører varaordfører rådmann kommunedirektør hovedtillitsvalgt hovedverneombud kommuneoverlege styreleder";

    /// <summary>Words that make a post one of several or none in particular.</summary>
    public const string Indefinite = """
        en ein ei et eit a an noen nokon nokre noe flere fleire mange alle hver kvar hvert kvart ingen inga ny nye nytt god gode dyktig dyktige flink flinke tydelig tydelege hvilken kva slik sånn annen annan enhver to tre fire begge ulike
        any some every each no good another more many
        """;

    /// <summary>Adjectives that are part of a post.</summary>
    public const string Parts = "daglig dagleg assisterende assisterande nærmeste næraste faglig fagleg politisk konstituert fungerende fungerande tidligere tidlegare";

    /// <summary>Words by which the writer tells of themselves.</summary>
    public const string Own = "jeg eg meg min mi mitt mine my me stilling stillingen stillinga rolle rollen rolla jobb jobben position role job";

    /// <summary>What a post may be of, for or in without telling which one it is.</summary>
    public const string General = """
        kommunen kommunene kommuner kommunane kommunar kommunene kommunenes dag dagen hverdag hverdagen kvardag kvardagen framtida framtiden fremtiden tillegg forhold folk ansatte tilsette medarbeidere medarbeidarar medarbeidarane medarbeiderne praksis
        perioden tiden tida prosessen endring endringer endringar endringene arbeidet jobben livet verden verda landet norge noreg helse offentlig offentleg sektor sektoren arbeidslivet tjenestene tenestene helsetjenesten helsetenesta linjen linja gang bruk
        andre nivå nivåer grupper personer mennesker menneske eksempel feltet tråd år all everyone others people change time general municipality municipalities charge fact addition order
        organisasjonen organisasjon samarbeid utvikling innovasjon systemet skyene møte møter møtet plass samme måten veien vegen stedet sted staden bakgrunn grunn helsesektoren ledelsen førstelinja førstelinjen
        """;

    /// <summary>How units end in definite form: «enhetsleder hjemmetjenesten», «leder i avdelingen».</summary>
    public const string UnitEndings = """
        tjenesten tenesta tjeneste teneste pleien pleia avdelingen avdelinga omsorgen omsorga sentralen senteret hjemmet heimen huset helse oppvekst institusjon institusjonen velferd rehabilitering gruppa gruppen enheten eininga teamet
        kontoret skolen skulen barnehagen barnehage foreningen foreininga laget rådet utvalget utvalet styret fellesskapet stasjonen virksomheten verksemda prosjektet programmet kjøkkenet regionen koret klubben
        """;

    /// <summary>What ends like a post and is none: verbs and things.</summary>
    public const string NoPosts = """
        innleder avleder villeder forleder utleder samarbeider utarbeider bearbeider omarbeider innarbeider opparbeider medarbeider overstyrer fjernstyrer kontakt øyekontakt brukerkontakt pasientkontakt pårørendekontakt kundekontakt
        nettverkskontakt menneskekontakt førstekontakt familiekontakt innbyggerkontakt
        semester trimester hovedkontakt kroppskontakt nærkontakt selvstyrer medansvarlig uansvarlig veileder forsvarlig uforsvarlig hjelper medhjelper seminarleder ordstyrer arbeider pleier egenansvarlig høytlærer belærer innhjelper forvalter
        enheter styrer nattevakt kveldsvakt dagvakt helgevakt fellesvakt avlærer mester enkeltsjef
        """;
}
