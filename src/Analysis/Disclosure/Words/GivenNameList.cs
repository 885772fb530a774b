namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>
/// Given names in use in Norway, compiled from general knowledge: Norwegian ones of all ages, and those common among people who
/// have come from other countries. Names that are words too stand in <see cref="NameWordList"/>.
/// </summary>
internal static class GivenNameList
{
    public static readonly string All = string.Join(' ', Women, Men, Abroad);

    private const string Women = """
        aase adele adelheid agathe agnes agnete aina alette alexandra alice alida alina alma alvhild amalie amanda amelia anette angela anine anita
        anja ann annabel anne annelise annette anniken annbjørg antonie arna arnhild asbjørg aslaug asta astri astrid aud audhild barbro beate
        benedicte benedikte bente bergliot berit berta bertha beth betty bianca birgit birgitte birte birthe bjørg bjørghild bodil borghild borgny
        brit brita brith britt camilla carina caroline catharina cathrine cecilia cecilie celina celine charlotte christiane christin christina
        christine cornelia dagfrid dagmar dagny dagrun desiree dorte dorthe dorthea edith eileen eilen eira eirin elbjørg eldbjørg eldrid
        eleonora elida elin elina eline elisa elisabet elisabeth elise ellen ellinor elly elna elsa elvira embla emelie emilia emilie emily emma emmy
        erika erna esther eva evelyn evy fanny frida fredrikke frøydis gabriella gerd gerda gina gitte gjertrud gjøril greta grete grethe guda
        gudbjørg gudny gudrun gudveig gunda gunhild gunlaug gunnhild gunnlaug gunnvor gunvor guri gyda hanna hannah hanne hansine harriet hedda hedvig
        heidi helen helena helene henny henriette henrikke herborg herdis hermine hilda hilde hildebjørg hildegunn hildur hjørdis hulda ida idun idunn
        ina ingeborg ingebjørg ingelin inger ingerid ingfrid ingjerd ingri ingrid ingrun ingunn ingvild irene iren irmelin isabel isabella janicke
        janne jannicke jeanette jenny jessica johanna johanne jonette jorid jorun jorunn josefine josephine judith julia julie juliane justine kaia
        kaisa kaja kamilla karen kari karianne karin karina karine karla karoline katarina katharina kathrine katrin katrine kine kirsten kirsti
        kjellaug kjellfrid kjersti klaudia konstanse kristbjørg kristiane kristin kristina kristine laila laura leona leonora lilian lillian
        lilly linda linea linnea lisa lisbet lisbeth liz lotte louise lovise lucia lydia magda magdalena magnhild magni maiken maj maja malene malin
        margaret margareta margaretha margareth margit margot margrete margrethe margunn mari maria mariann marianne marie mariell marion marit marita
        marlene marta marte martha marthe martina martine mathea mathilde matilde maud maya merete merethe mia mildrid milla miriam mona monica monika
        målfrid natalie nathalie nelly nicoline nikoline nina nora norunn oda oddbjørg oddfrid oddlaug oddny oddrun oddveig olaug olava olea olga
        oline olivia othilie paula pauline pernille petra petrine ragna ragnfrid ragnhild rakel ramona randi ranveig rebecca rebekka regine reidun
        rigmor ronja rosita ruth rønnaug sandra sara sarah selma sidsel sigfrid signy sigrid sigrun silja silje simone siri sissel sofia sofie
        solfrid solrun solveig sonja sophia sophie stella stine sunniva susann susanna susanne svanhild svetlana sylvi sylvia synne synnøve taran thea
        thelma therese theresa tilda tiril tiva tjodunn toini tomine tomina tonje tora tordis torhild torild torill torunn tove trine turid
        ulrikke unni valborg vanessa venke veronica veronika veslemøy vibecke vibeke victoria vigdis viktoria vilde vilma vivian vivi wenche
        wilma yvonne åse åshild åslaug åsne åste ågot åsta øydis øyunn sølvi torgunn arnlaug bergljot birgitta ellbjørg ellfrid gjertine
        gunnveig haldis herbjørg ingerlise ingvill jofrid jorunde kjellrun lillemor mary nanna randveig reidunn rannveig siw sigbjørg snefrid solgunn
        solvor svanaug synneve torlaug venche annlaug anny ragni edny evelin gunnbjørg helvi hildeborg ingvor karstine kathe lillemo magnfrid
        margny olaugh pålaug signhild sunnhild synnva torbjørg velaug anni emmeline elvine ingelinn ine isabelle julianne kristianne mathilda
        milena nelia nellie oliva othelie rebekah sofi tuvaline vårin elena filippa jennie leah lilli lily mie nicole olivie phoebe
        savannah tirill sienna eivor märta maret marja biret ravna láilá lajla päivi pirjo tuula aino kaarina marjatta ritva liisa helmi
        sirpa gunilla ulrika lovisa
        """;

    private const string Men = """
        aage aasmund adam adrian agnar albert albin aleksander alexander alfred algot amund anders andreas anfinn anton ansgar arild arnfinn arnstein
        arnt arnulf arthur artur arvid asbjørn asgeir aslak asle asmund atle audun axel bastian benjamin bendik bendix benny bernhard bernt
        bertil birger bjarne bjørnar bjørnulf brynjar brynjulf børge børre carl casper charles chris christer christian christoffer christopher
        claes claus colin conrad dagfinn daniel david dennis didrik ditlef ditlev edgar edmund edvard edvin edwin egil eigil eilert eilif einar
        einride eirik eivind elias elling elliot emanuel emil enok erik erlend erling ernst eskil esben espen eugen evald evert eyvind fabian felix
        filip fillip fredric fredrik fridtjof fritjof frode gabriel gaute geir geirmund georg gerhard gjermund glenn gorm gottfred greger
        gudbrand gudmund guldbrand gullik gunder gunleif gunnar gustav guttorm haakon hakon haldor halfdan hallgeir hallgrim hallstein hallvard
        halvard halvdan halvor harald hartvig helmer henning henrik henry herbert herleif herman hermann hermod hjalmar holger hugo håkon håvard
        ingar ingebrigt ingemar ingmar ingolf ingvald ingvar isak isaac ismael ivan ivar jahn jakob jacob janus jardar jarle jens jeppe
        jesper jim joachim joakim joar jogeir johan johannes john johnny jomar jon jonas jonathan jone jonny jorulf josef joseph jostein julian julius
        jørgen jørn jørund karl karsten kasper kato kenneth kent ketil kevin kjartan kjell kjetil klaus knut kolbein kolbjørn konrad kristian
        kristoffer kristofer kurt kyrre kåre lars laurits lauritz leander leif leiv lennart leo leon leonard levi liam linus lorents
        lorentz louis lucas ludvig lukas mads magnar magnus marcus marius markus martin martinus mathias mats mathis matheo matias mattis matteo
        mattias maurits michael mikael mikal mikkel milian modolf morten mortimer napoleon narve nataniel nicholas nicklas nicolai nicolas niels
        nikolai nils njål noah normann oddbjørn oddgeir oddleif oddmund oddvar odin odne ola olaf olai olav olave ole oliver olve oluf omar ørjan
        oskar oscar osvald othar ottar patrick patrik paul paulus peder petter peter philip phillip preben ragnar ragnvald ralph randulf rasmus
        raymond reidar reidulf reinert reinhard richard rikard robert roald rodney roger roland rolf ronald ronny rudolf runar ruben samson
        samuel sebastian severin sigbjørn sigmund sigurd sigvald sigvart simen simon sindre sivert sjur skjalg snorre sofus sondre steffen
        steinar stefan steingrim stephan stian sturla svein sveinung sven svend sverre sylfest syver syvert sølve tallak tarald tarjei teodor
        terje thomas thor thorbjørn theo theodor thore thorleif thorstein thorvald tobias tollef tommy torbjørn tord tore torfinn torgeir torger
        torgrim torkel torkil torkild torleif torleiv tormod torolf torstein torvald trond truls trygve tønnes ulf ulrik valdemar valentin vebjørn
        vegard vidar viggo viktor vilhelm villads vincent waldemar walter werner wilhelm william willy wiggo yngvar yngve øistein ørnulf øystein
        øyvind åge åmund åsmund arne amandus ailo ailu isku klemet jovnna juhán piera matti jukka juha mikko timo björn göran jörgen håkan
        torsten bengt åke hallbjørn hallkjell joralf kjellmar leidulf lodve magnulf modulf nordahl oddleiv olbjørn ordin ragnald reiulf sigbert
        sigfred sigleif sigve steinulf svenning sverker sæbjørn sølfest tallef tarjer tellef thoralf toralf torgils torjus torkjell tormund torodd
        torvard trygvar ulrich vemund vermund willgar yngvald øyvin øyulf åsbjørn åsulf aadne andor arnljot arnodd asbein audgar bjørgulf
        brynjard egel elvind emund endride eystein finngeir freddy geirr gjert gullbrand gunnstein hallvar haftor herlof
        ingolv ingvard isbrand jonn karstein kjølv lidvard lodvar markvard mindor nikolas norvald odmund ommund ragnstein rikhard rolv
        rongvald sigbjart steinkjell terkel torkjel vilgot isac elliott ludvik mio milo nolan emrik eskild fritz jacop kjetel leiulv
        lorens niclas oddne villem
        """;

    private const string Abroad = """
        abbas abdi abdirahman abdul abdullah abdullahi abel abraham abu adem adil adnan afewerki afnan agata agnieszka ahlam ahmad ahmed aida aisha
        aicha ajmal akram aleksandra aleksandr aleksei alejandro alem alemu ali alicja aliya almaz amar ameen amin amina amir amira amjad amna
        anastasia andrea andrei andrej andrzej anh aneta angelica anil ania anjali antonio anwar arash arif arjun artem arturas asad aseel ashraf asif
        asma asmaa awet aya ayan ayaan ayse aysha azad aziz aziza bahar bashir basma behrouz bekele berhane beata bilal binh biniam birhan biruk
        bogdan bożena carlos carmen chau chiara chloe choudhry claudia cristina dagmara dalia danuta daria dariusz dawit deeqa deniz diana diego dilan
        dimitri dmitri dmytro donata dorota duc ebru edyta ehsan eleni elham elif elżbieta emine emre enrique ermias ewa eyob fadumo fahad faisal
        farah farhad farid farida farzana fartun fatemeh fatima fatma fatou fatuma fawzia feven filiz filmon fiona firas francesca francisco fereshteh
        freweini gabriela galina ganna gebre ghulam giang giorgio giovanni giulia goran grażyna grzegorz guillermo gulsen habib habiba hadi hafsa
        haile hailu hakim halima halyna hamid hamida hamza hanan hani haris hasan hashim hassan hatice hawa hayat helin henryk hiba hieu hodan
        hossein hussain hussein huy huong ibrahim idris igor ikram ilham ilona iman imran ioana ionut irena irina irfan irma isaias ismail isra ivana
        iwona izabela jadwiga jafar jakub jamal jamila jamshid javed javier jawad jerzy joanna joao jorge jose josephat juan juma justyna kadir kalid
        kamal kamran karim karima karol karolina katarzyna kateryna kaveh khadija khadra khaled khalid kibrom kidane kiflom kinga kirill krzysztof
        krystyna kumar lamia larisa layla leila leyla lidia linh liban lyudmila ludmila luis lukasz lul mahad mahdi mahmoud mahmud mahnaz malgorzata
        małgorzata malik manal manuel marcin marek mariam mariana marija mariusz mariya maryam maryna masoud masud mateusz mauro mebrahtu mehmet mehdi
        mehret merhawi meron meryem michal mihai mikolaj miguel mirela miroslav mohamad mohamed mohammad mohammed mohamud monir monira mostafa mubarak
        muhammad murat mustafa mustaf mykola nabil nada nadia nadine nadir naima najib nasir nasrin nasser natalia natalija nataliya natasha
        natasja naveed nazanin neda nguyen nikola nimo nizar noora nour nura nurten olena oleksandr oleksii oleg olha oksana omid orhan osama osman
        pablo parisa parvin patrycja pawel paweł pedro phuong piotr prakash priya przemyslaw quang rabia rachid radoslaw rafal rahel rahim rahma
        rajesh ramin ramiz rania rashid ravi raza razia reza ricardo robel roberto rodrigo roksana roya ryszard saad saba sabah sabina sabrina sadia
        saida saeed salah saleh salim salma salman samah samia samir samira sanela sanjay santiago saskia sead sedat selam selim semhar senait senay
        sergei sergio serhii shabana shahid shaima shakil shamsa shirin siham simret sławomir slavica sofija soheila solomon somaya soran stanislaw
        stefania suad subhan suleiman sumaya sunil svitlana syed sylwia tadesse taha tahir tamara tarek tariq tatiana tatjana teklu temesgen tesfay
        tesfaye tetiana teodora thanh thao thuy tigist tomas tomasz tsegay tuan ugur umar urszula usman vadim valentina vasile vasyl viktoriia
        vladimir volodymyr waleed wanda wassim weronika wiktor wiktoria wieslaw witold wojciech xavier yahya yasin yasir yasmin yasmine yemane yohana
        yohannes yonas yordanos yosef younes yousef yulia yuliia yuri yusra yusuf zahid zahir zahra zainab zaki zarina zbigniew zdravko zeinab zeynep
        zofia zoran zuhur zuzanna adan abshir adar aden amiin aniso asli ayaanle bashiir deqo dahir dhuuxo fardowsa faduma guled hibo idil ifrah
        jibril jama khadar luul mahamed maxamed nasteho omer osob qasim rooble sagal samatar sahra shukri siad suldan yasiin zamzam amanuel asmeret
        biniyam eyasu filimon fitsum freselam ghebre habtom hagos henok kahsay kidan letebrhan luwam mehari merhawit mikias mulugeta natnael nebiat
        rigat samrawit semere senayt tekle tesfalem tesfu tewelde tsige weldu winta yodit yonatan zerai siriporn somchai somsri malee supaporn wanida
        kanya niran ratana sunee jocelyn maricel rowena analyn rosalie jennylyn arlene rommel marites imelda grzegorza jolanta barbara renata małgosia
        halina stanisława zdzisława mirosław sylwester bartosz bartek kamil łukasz zygmunt ludwik kazimierz leszek arkadiusz szymon damian krystian
        maciej ewelina kamila marzena violeta rūta jūratė gintaras vytautas mindaugas giedrė laima rimantas saulius daiva inesa aušra ilze jānis
        andris māris valdis iveta gunta dace ligita aigars jelena dragana ljiljana zorica dejan nenad vesna snežana jasna dušan slobodan mirjana
        nevena azra emina fikret mirsad nermin senad lejla zlatan besim agim arben besnik driton fatmir flutura gëzim ilir lulzim shpresa valon vjosa
        mehrdad behnaz bijan daryoush ebrahim fariba golnaz houshang kamyar kiana laleh mehran minoo mitra mojgan morteza navid niloofar niloufar
        parviz pouya ramtin sepideh shahin shahram shahrzad shahla siavash soraya zahara shirzad rojin rojda berivan newroz zilan rizgar hêvî
        sherzad karwan bakhtiar nawzad shwan gulistan hevin sundar lakshmi meena sivakumar thevarajah kumari nirmala suganthi rajeswari pushpa latha
        vasanthi jeyanthi kamala balakrishnan fozia rukhsana shazia tahira nasreen nighat ghazala bushra samina uzma zubair shoaib waqas naeem nadeem
        khurram sajjad tanveer yasmeen arslan
        """;
}
