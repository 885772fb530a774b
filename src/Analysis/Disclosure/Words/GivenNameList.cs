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
        christine cornelia dagfrid dagmar dagny dagrun desiree dorte dorthe dorthea edith edle eileen eilen eira eirin elbjørg eldbjørg eldrid
        eleonora elida elin elina eline elisa elisabet elisabeth elise ellen ellinor elly elna elsa elvira embla emelie emilia emilie emily emma emmy
        erika erle erna esther eva evelyn evy fanny frida fredrikke frøydis gabriella gerd gerda gina gitte gjertrud gjøril greta grete grethe guda
        gudbjørg gudny gudrun gudveig gunda gunhild gunlaug gunnhild gunnlaug gunnvor gunvor guri gyda hanna hannah hanne hansine harriet hedda hedvig
        heidi helen helena helene henny henriette henrikke herborg herdis hermine hilda hilde hildebjørg hildegunn hildur hjørdis hulda ida idun idunn
        ina ingeborg ingebjørg ingelin inger ingerid ingfrid ingjerd ingri ingrid ingrun ingunn ingvild irene iren irmelin isabel isabella janicke
        janne jannicke jeanette jenny jessica johanna johanne jonette jorid jorun jorunn josefine josephine judith julia julie juliane justine kaia
        kaisa kaja kamilla karen kari karianne karin karina karine karla karoline katarina katharina kathrine katrin katrine kine kirsten kirsti
        kjellaug kjellfrid kjersti klara klaudia konstanse kristbjørg kristiane kristin kristina kristine laila laura leni leona leonora lilian
        lillian lilly linda linea linnea lisa lisbet lisbeth liz lotte louise lovise lucia lydia magda magdalena magnhild magni maiken maj maja malene
        malin margaret margareta margaretha margareth margit margot margrete margrethe margunn mari maria mariann marianne marie mariell marion marit
        marita marlene marta marte martha marthe martina martine mathea mathilde matilde maud maya merete merethe mia mildrid milla miriam mona monica
        monika målfrid natalie nathalie nelly nicoline nikoline nina nora norunn oda oddbjørg oddfrid oddlaug oddny oddrun oddveig olaug olava olea
        olga oline olivia othilie paula pauline pernille petra petrine ragna ragnfrid ragnhild rakel ramona randi ranveig rebecca rebekka regine
        reidun rigmor ronja rosita ruth rønnaug sandra sanna sara sarah selma sidsel sigfrid signy sigrid sigrun silja silje simone siri sissel sofia
        sofie solfrid solrun solveig sonja sophia sophie stella stine sunniva susann susanna susanne svanhild svetlana sylvi sylvia synne synnøve
        taran thea thelma therese theresa tilda tilde tina tiril tiva tjodunn toini tomine tomina tonje tora tordis torhild torild torill torunn tove
        trine turi turid tuva tyra ulrikke unni valborg vanessa venke veronica veronika veslemøy vibecke vibeke victoria vigdis viktoria vilde vilma
        vivian vivi wenche wilma yvonne åse åshild åslaug åsne åste ågot åsta øydis øyunn
        """;

    private const string Men = """
        aage aasmund adam adrian agnar albert albin aleksander alexander alfred algot amund anders andre andreas anfinn anton ansgar arild arnfinn
        arnstein arnt arnulf arthur artur arvid asbjørn asgeir aslak asle asmund atle audun axel balder bastian benjamin bendik bendix benny bernhard
        bernt bertil birger bjarne bjarte bjørnar bjørnulf brede brynjar brynjulf børge børre carl casper charles chris christer christian christoffer
        christopher claes claus colin conrad dagfinn daniel david dennis didrik ditlef ditlev edgar edmund edvard edvin edwin egil eigil eilert eilif
        einar einride eirik eivind elias elling elliot emanuel emil enok erik erlend erling ernst eskil esben espen eugen evald evert eyvind fabian
        felix filip fillip fredric fredrik fridtjof fritjof frode gabriel gaute geir geirmund georg gerhard gisle gjermund glenn gorm gottfred greger
        gudbrand gudmund guldbrand gullik gunder gunleif gunnar gustav guttorm haakon hakon haldor halfdan hallgeir hallgrim hallstein hallvard
        halvard halvdan halvor harald hartvig helge helmer henning henrik henry herbert herleif herman hermann hermod hjalmar holger hugo håkon håvard
        idar ingar ingebrigt ingemar ingmar ingolf ingvald ingvar isak isaac ismael ivan ivar iver jahn jakob jacob janus jardar jarle jens jeppe
        jesper jim joachim joakim joar jogeir johan johannes john johnny jomar jon jonas jonathan jone jonny jorulf josef joseph jostein julian julius
        jørgen jørn jørund karl karsten kasper kato kenneth kent ketil kevin kjartan kjell kjetil klaus knut kolbein kolbjørn konrad kristen kristian
        kristoffer kristofer kurt kyrre kåre lars lasse laurits lauritz leander leif leiv lennart leo leon leonard levi liam linus loke lorents
        lorentz louis lucas ludvig lukas mads magnar magnus marcus marius markus martin martinus mathias mats mathis matheo matias mattis matteo
        mattias maurits michael mikael mikal mikkel milian modolf morten mortimer napoleon narve nataniel nicholas nicklas nicolai nicolas niels
        nikolai nils njål noah normann oddbjørn oddgeir oddleif oddmund oddvar odin odne ola olaf olai olav olave ole oliver olve oluf omar ørjan
        oskar oscar osvald othar ottar patrick patrik paul paulus peder petter peter philip phillip preben ragnar ragnvald ralph randulf rasmus
        raymond reidar reidulf reinert reinhard richard rikard robert roald rodney roger roland rolf ronald ronny rudi rudolf runar ruben samson
        samuel sebastian severin sigbjørn sigmund sigurd sigvald sigvart simen simon sindre siver sivert sjur skjalg snorre sofus sondre steffen
        steinar stefan steingrim stephan stian sturla svein sveinung sven svend svenn sverre sylfest syver syvert sølve tallak tarald tarjei teodor
        terje thomas thor thorbjørn theo theodor thore thorleif thorstein thorvald tobias tollef tommy torbjørn tord tore torfinn torgeir torger
        torgrim torkel torkil torkild torleif torleiv tormod torolf torstein torvald trond truls trygve tønnes ulf ulrik valdemar valentin vebjørn
        vegard verner vidar viggo viktor vilhelm villads vincent waldemar walter werner wilhelm william willy wiggo yngvar yngve øistein ørnulf
        øystein øyvind åge åmund åsmund arne amandus
        """;

    private const string Abroad = """
        abbas abdi abdirahman abdul abdullah abdullahi abel abraham abu adem adil adnan afewerki afnan agata agnieszka ahlam ahmad ahmed aida aisha
        aicha ajmal akram aleksandra aleksandr aleksei alejandro alem alemu ali alicja aliya almaz amar ameen amin amina amir amira amjad amna
        anastasia andrea andrei andrej andrzej anh aneta angelica anil ania anjali antonio anwar arash arif arjun artem arturas asad aseel ashraf asif
        asma asmaa awet aya ayan ayaan ayse aysha azad aziz aziza bahar bashir basma behrouz bekele berhane beata bilal binh biniam birhan biruk
        bogdan bożena carlos carmen chau chiara chloe choudhry claudia cristina dagmara dalia danuta daria dariusz dawit deeqa deniz diana diego dilan
        dimitri dmitri dmytro donata dorota duc ebru edyta ehsan elena eleni elham elif elżbieta emine emre enrique ermias ewa eyob fadumo fahad
        faisal farah fares farhad farid farida farzana fartun fatemeh fatima fatma fatou fatuma fawzia feven filiz filmon fiona firas francesca
        francisco fereshteh freweini gabriela galina ganna gebre ghulam giang giorgio giovanni giulia goran grażyna grzegorz guillermo gulsen habib
        habiba hadi hafsa haile hailu hakim halima halyna hamid hamida hamza hanan hani haris hasan hashim hassan hatice hawa hayat helin henryk hiba
        hieu hodan hoda hossein hussain hussein huy huong ibrahim idris igor ikram ilham ilona iman imran inna ioana ionut irena irina irfan irma
        isaias ismail isra ivana iwona izabela jadwiga jafar jakub jamal jamila jamshid javed javier jawad jerzy joanna joao jorge jose josephat juan
        juma justyna kadir kalid kamal kamran karim karima karol karolina katarzyna kateryna kaveh khadija khadra khaled khalid kibrom kidane kiflom
        kinga kirill krzysztof krystyna kumar lamia larisa layla leila leyla lien lidia linh liban lyudmila ludmila luis lukasz lul mahad mahdi
        mahmoud mahmud mahnaz malgorzata małgorzata malik manal manuel marcin marek mariam mariana marija mariusz mariya maryam maryna masoud masud
        mateusz mauro mebrahtu mehmet mehdi mehret merhawi meron meryem michal mihai mikolaj milena miguel mirela miroslav mohamad mohamed mohammad
        mohammed mohamud monir monira mostafa mubarak muhammad muna murat mustafa mustaf mykola nabil nada nadia nadine nadir naima najib nasir nasrin
        nasser natalia natalija nataliya natasha natasja naveed nazanin neda nguyen nikola nimo nizar noora nour nura nurten olena oleksandr oleksii
        oleg olha oksana omid orhan osama osman pablo parisa parvin patrycja pawel paweł pedro phuong piotr prakash priya przemyslaw quang rabia
        rachid radoslaw rafal rahel rahim rahma raja rajesh ramin ramiz rania rashid ravi raza razia reza ricardo robel roberto rodrigo roksana roya
        ryszard saad saba sabah sabina sabrina sadia saida saeed salah saleh salim salma salman samah samia samir samira sanela sanjay santiago saskia
        sead sedat selam selim semhar senait senay sergei sergio serhii shabana shahid shaima shakil shamsa shirin siham simret sławomir slavica
        sofija soheila solomon somaya soran stanislaw stefania suad subhan suleiman sumaya sunil svitlana syed sylwia tadesse taha tahir tamara tarek
        tariq tatiana tatjana teklu temesgen tesfay tesfaye tetiana teodora thanh thao thi thuy tigist tomas tomasz tsegay tuan ugur umar urszula
        usman vadim valentina vasile vasyl viktoriia vladimir volodymyr waleed wanda wassim weronika wiktor wiktoria wieslaw witold wojciech xavier
        yahya yasin yasir yasmin yasmine yemane yohana yohannes yonas yordanos yosef younes yousef yulia yuliia yuri yusra yusuf zahid zahir zahra
        zainab zaki zarina zbigniew zdravko zeinab zeynep zofia zoran zuhur zuzanna
        """;
}
