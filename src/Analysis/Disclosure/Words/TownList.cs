namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>Municipalities, towns and lands that a text may speak of: none of them is taken for somebody's name.</summary>
internal static class TownList
{
    public const string All = """
        alstahaug alta alvdal alver andøy aremark arendal asker askvoll askøy aukra aure aurland austevoll austrheim averøy balsfjord bamble bardu beiarn berlevåg bindal birkenes bjerkreim bjørnafjorden bokn bremanger brønnøy bygland bykle bærum bømlo
        båtsfjord dovre drammen drangedal dyrøy dønna eidfjord eidskog eidsvoll eigersund elverum enebakk engerdal etne etnedal evenes evje hornnes farsund fauske fedje fitjar fjaler fjord flakstad flatanger flekkefjord flesberg flå folldal fredrikstad
        frogn froland frosta frøya fyresdal færder gamvik gausdal gildeskål giske gjemnes gjerdrum gjerstad gjesdal gjøvik gloppen gol gran grane gratangen grimstad grong grue gulen hadsel halden hamar hamarøy hammerfest hareid harstad hasvik hattfjelldal
        haugesund heim hemnes hemsedal herøy hitra hjartdal hjelmeland hol hole holmestrand holtålen horten hurdal hustadvika hvaler hyllestad hægebostad høyanger høylandet hå ibestad inderøy iveland jevnaker karasjok karlsøy karmøy kautokeino kinn klepp
        kongsberg kongsvinger kragerø kristiansand kristiansund krødsherad kvam kvinesdal kvinnherad kviteseid kvitsøy kvæfjord kvænangen kåfjord larvik lavangen lebesby leirfjord leka lesja levanger lier lierne lillehammer lillesand lillestrøm lindesnes loppa
        lom lunner lurøy luster lyngdal lyngen lærdal lødingen lørenskog løten malvik marker masfjorden melhus meløy meråker midtre gauldal midt-telemark modalen modum molde moskenes moss målselv måsøy namsos namsskogan nannestad narvik nesbyen nesna
        nesodden nesseby nissedal nittedal nome nordkapp nordre follo nordreisa nore uvdal notodden nærøysund oppdal orkland osen osterøy overhalla porsanger porsgrunn rakkestad rana randaberg rauma re rendalen rennebu rindal ringebu ringerike ringsaker risør
        roan rollag røros rødøy rømskog råde rælingen røst røyrvik salangen saltdal samnanger sandefjord sandnes sarpsborg sauda sauherad selbu selje seljord senja sigdal siljan sirdal skaun skien skiptvet skjervøy skjåk smøla snåsa sokndal sola solund
        sortland stad stange stavanger steigen steinkjer stjørdal stord stor-elvdal storfjord strand stranda stryn sula suldal sunndal sunnfjord surnadal sveio sykkylven sømna søndre land sør-aurdal sør-fron sør-odal sør-varanger sørfold sørreisa tana time
        tingvoll tinn tjeldsund tokke tolga tromsø trondheim trysil træna tvedestrand tydal tynset tysnes tysvær tønsberg ullensaker ullensvang ulstein ulvik utsira vadsø vaksdal valle vang vanylven vardø vefsn vega vegårshei vennesla verdal verran
        vestby vestnes vestre slidre toten vestvågøy vevelstad vik vindafjord voss vågan vågsøy vågå våler værøy øksnes ørland ørsta østre øvre eiker øyer øygarden øystre åfjord ål ålesund åmli åmot årdal ås åseral åsnes
        stockholm göteborg malmö københavn aarhus århus odense helsinki helsingfors reykjavik london paris berlin hamburg brussel roma madrid warszawa skottland irland wales nederland belgia frankrike spania italia hellas tyrkia portugal østerrike sveits ungarn
        romania bulgaria serbia bosnia kosovo albania latvia litauen estland russland kina japan india pakistan iran irak afghanistan vietnam thailand filippinene etiopia sudan kenya nigeria kongo marokko egypt canada australia brasil chile grønland færøyene
        åland svalbard norden baltikum skåne dalarna jylland fyn sjælland sápmi nordic scandinavian europe sweden denmark finland germany poland syrian polish english arabic danish swedish
        jotunheimen hallingdal setesdal numedal romerike ringerike solør follo vesterålen salten ofoten nordfjord sunnhordland voss midtnorge nordnorge sørlandet mjøsa
        compilo evondos medido varda telenorgruppen hepro skyresponse tellu hospital-it imatis netsmart sampro elise notus tidsbanken kvalitetslosen risikorapport netigate questback surveymonkey padlet kahoot spond vipps vibbo finn nrk vg dagbladet aftenposten
        tv2 tine rema kiwi coop ikea biltema ruter vy volvo toyota tesla nissan ford roomba paro pepper karm komp tess legevakt amk lar bup dps bpa norsk nasjonal nasjonale statens helsenett digdir dnk hdir fhi unicare aleris stendi norlandia attendo frisk
        kristus gud bibelen koranen jesus islam buddha halloween ramadan eid advent lucia valborg nyttår pinse sankthans
        """;
}
