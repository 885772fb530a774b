namespace BlankeArk.Analysis.Disclosure.Words;

/// <summary>
/// More given names in use in Norway, compiled from general knowledge: older and rarer Norwegian ones, those of the neighbouring
/// countries and the Sami, and those of people from the rest of the world.
/// </summary>
internal static class MoreGivenNameList
{
    public const string All = """
        abelone aileen albertine alfhild alvilde anbjørg andrine annfrid annveig ardis arnbjørg arnfrid arnveig asgerd asgjerd audny aurelia
        bergfrid bjarnhild bjørgunn bjørnhild bolette borgunn botilla brynhild brynhildur catherine cathrin connie dordi drude edna eirunn eldfrid
        elfrid elfrida ellisiv elsebeth embjørg emelin engebjørg ermine geirhild geirunn gerdis gislaug goro grethel gyro hallbjørg halldis hallfrid
        hallgjerd hallgerd hallveig helfrid herfrid herlaug hervor holmfrid ingaborg ingeleiv ingrunn ingvil isbjørg iselin jannike jarlfrid jarlaug
        jenni jordis jørgine kjellbjørg kjellrunn kolbjørg kristi kristense laurine leikny lisbjørg liss maibritt marry mimmi molly nelli norfrid
        normunn oddhild oddvor ollaug olgunn olianne ovidia ragndis rannfrid sigrunn sigveig solbjørg solvår steinunn stinemarie sunneva svanlaug
        synva teresie tilla torfrid torgerd torgjerd torveig vanja vilborg viveca åsfrid øyfrid agmund ambjørn angar arnbjørn arnvid asgaut askjell
        bergsvein bjørgvin bjørnulv borgar brynjulv dagstein eiliv embrik engebret erland fredmund fridtjov frøystein geirulv grunde gudleik gunleik
        gunnleiv guttom haavard hemming herbrand hilmar holmgeir jarleif jarand jermund kaare leidulv leikvard mauritz odvar oddstein oddvin orvar
        osmund ove reidulv rolleiv salmund sigleiv sigstein steinulv stener sylvester tjøstolv tjodolv tolleiv torarin torgny tørres valter vidkunn
        vigleik vilmar ådne ånen åsulv kjelle bosse svenne gunnel ingegerd kerstin jonna lærke kirstine jytte flemming torben eero eija eila esko
        heikki hannu ilkka jaakko jari jarmo jorma jouni juhani kalevi leena niilo olavi pentti pirkko reijo riitta seppo sirkka tapio tarja teemu
        tuomas ville veikko väinö ánte ánde issát iŋgá jovsset mihkkal máhtte márjá nilla niillas rávdná sárá áslat rawdna bartłomiej czesław edward
        feliks genowefa hubert ignacy jacek janina janusz jarosław jarek kacper kazimiera lech lucyna marzanna michał mieczysław nikodem oliwia
        patryk piotrek przemek radek rafał sławek tadeusz teresa tomek wacław wieslawa wiesława witek włodzimierz zenon zuzia aleksas algirdas
        antanas aurelija birutė danutė darius donatas edita egidijus eglė ernestas evelina juozas jurgita kęstutis loreta nerijus neringa paulius
        petras ramunė rolandas sigita valdas virginija žilvinas agnese aivars arturs baiba edgars elīna guntis ivars juris kristaps laimonis līga
        oskars raimonds zane anatolii andrii artemii bohdan danylo denys hryhorii ihor illia ivanna khrystyna larysa lesia liliia liudmyla liubov
        lyubov maksym mariia mykhailo nadiia nataliia nazar oleh olesia oleksandra orysia ostap pavlo ruslan serhiy stepan taras tetyana valeriia
        valentyna vitalii yana yaroslav yevhen yevhenia yurii zhanna aleksey anatoly dmitry ksenia maxim nadezhda nikita nikolay pavel polina sergey
        tatyana vyacheslav yuliya abdikadir abdinasir abdiqani abdirashid abdirizak abdisalam abdiweli abukar ashwaq cabdi cabdullahi dahabo dhool
        faisa farxiya fowsiya guleed habibo halimo hodo idman ikran iftin istahil jawahir kawsar khadijo liibaan maryan mukhtar muuse nafiso najma
        nasra qali rooda safiya sagaal saynab sucaad ubah ugaaso warsan xaawo xalimo yahye zakariya zeynab abeba abrahaley adhanet adiam amaniel
        asmerom berhe bereket binyam desbele efrem ermyas feruz filmawi fithawi futsum ghirmay ghidey hadas hiyab hiwet isayas kesete kidist kisanet
        lemlem letay lidya mahlet medhanie mehreteab meaza mebrat mihret mulu nahom netsanet ruta samiel selamawit seble shewit tekie tesfahiwet
        tesfagabir teklay tirhas tsegereda tsehay weyni wezenet yared yirgalem yohanna zebib zemzem abeer adham ahmet alaa aliaa amani arwa ayham
        badr baraa bassam dalal duaa fadi fadia farouk fatin ghada ghassan hadeel haifa hala hanadi hazem iyad joumana kareem khawla kinan lamis
        lubna lujain maher mahasen majida manar maram marwa maysa maysoon mazen moaz muhannad munir nabila nadim nagham nahla najwa nawal nisreen
        qusai rabab rabee raghad ramez randa rasha razan reem rola ruba rula sahar samar sawsan shadi shahd suha suhail tawfiq thaer wafa wael walid
        warda wissam yazan zain zaid zeina ziad afsaneh ahmadreza akbar alireza amirhossein arezou atefeh azadeh azar bahareh bahman behzad daoud
        davood elaheh elnaz enayat fahimeh farhang faranak farshid farzaneh forough ghasem gholam habibullah hamidreza hashmat hediye homa jamileh
        jila keyvan khatereh maliheh marjan marzieh masoumeh mehrnoosh mirwais moein mohsen nader nahid najibullah nargis nasim negar noorullah
        parvaneh parwin peyman qadir qais rahmatullah ramesh rohullah roqia rostam sakineh saman samaneh sanam sayed shabnam shafiq shaghayegh
        sharifa shiva shokufeh siamak simin sohrab taher tahmineh vahid yalda yaqub zabihullah zohreh zarghona ayşe burak cemal erdem esra fatih
        gülay gülten hakan hande hülya ismet kemal mesut necla nuray nurcan özgür özlem pınar recep sabri serkan sibel sinan songül tuğba turgut
        uğur yıldız yılmaz zehra zeki adisa admir almir amela amra armin asmir biljana bojan branka damir danijela darko dino dragan dzenana džemal
        edin elma elvir enes ermina fadil fahrudin gordana hajrudin ibro indira izet jasmin jasmina jovan lidija ljubica marko mehmed melisa mevlida
        milica mirza mladen munira nedžad nermina nihad radmila refik safet sejad senada sladjana snezana suada suvad tarik tijana vedad zdenka
        zijad zlata zumra ardian bekim blerim blerta bujar drita enver fatime fitore gzim kushtrim lirije liridon mimoza qendrim rexhep sabrije
        selvije shkelzen teuta valbona vlora xhevat achara anong anucha apinya arunee boonmee chaiwat chanida duangjai jirapa kanokwan kanlaya
        ketsara lamai malai manee mayuree nadnapa naruemon natthaya nittaya orathai orawan pannee panida patcharin pensri phatcharee pimchanok
        pranee praphaporn prasert ratchanee rattana rungnapa saowanee sirikit sirilak somboon somjai sompong somporn sudarat sukanya sunisa
        suphaphon suwanna thanaporn thongchai wannapa waraporn wilai wimon yupin adelaida alona amelita angelito anabelle arnel bernadette catalina
        cecille charito cristy divina editha erlinda estrella evangeline ferdinand genalyn gerlie girlie glenda haydee imee jenelyn jennifer jericho
        jerome jinky jhoanna joel juliet junel leizel lorna luzviminda maribel marilou marilyn marivic melanie melinda merlinda michelle mylene
        nenita remedios reynaldo rhea roberta rodel rodelio roderick rolando ronaldo rosalinda rosemarie ruel sheila shirley teresita virginia ahn
        bich cuong diep diem hien hoang huyen khanh ngoc nhung phuc quynh thinh thuan trung tuyen tuyet vinh xuan adriana alberto alfonso alfredo
        alonso andres beatriz bernardo camila catarina cristiano daniela eduardo emilio ernesto esteban eugenia felipe fernanda fernando gerardo
        gilberto gonzalo graciela gustavo hector hernan ignacio isabela jaime javiera jimena joaquin josefa leandro leonardo lorena luciana luisa
        luiz manuela marcela marcelo marco mario marisol mauricio octavio pamela patricio rafael ramon raquel raul renato rocio silvia susana thiago
        valeria vicente viviana yolanda achieng adaeze adebayo adwoa akua akosua amadou aminata aissatou ayodele bintou bongani boubacar chidi
        chinedu chioma chukwu cissé efua emeka fanta fatoumata folake funmi ibrahima ifeoma issa jabari kwabena kwaku kwame lerato lindiwe mamadou
        mariama mbali moussa mpho mwangi naledi neema ngozi njeri nkechi nomsa nyambura obinna odile olu oumar ousmane sekou sipho thabo thandiwe
        themba wanjiru zainabu zanele bahati bisimwa claudine dieudonne espérance eulalie furaha immaculée mugisha mukamana nsengiyumva odette uwase
        uwimana vestine amit amrita anand anjana arun arvind ashok bhavana deepa deepak divya ganesh gaurav geeta harpreet jaswinder jyoti karthik
        kavita kiran krishna lalita leela mahesh manjit manoj meera mohan mukesh nandini neha nisha nitin padma parveen pooja pradeep prasad preeti
        rahul rajan rakesh rekha ritu rohit sandeep sangeeta sanjana sarita satish seema shanti shobha shreya sneha suman sumit sunita suresh
        sushila swati usha vijay vikram vinod yogesh gurpreet amandeep balwinder baljit kuldeep parminder sukhwinder tharsika tharani thusyanthan
        sivanthi suthaharan kavitha ketheeswaran sasikala mathivathani yogeswaran aaron alec alistair andy angus barry becky betsy brenda brian
        bruce bryan carol cheryl craig darren deborah denise derek diane donald doris dorothy dylan eddie elaine eleanor ernest ethan eugene evan
        gary geoffrey gerald gilbert gordon graham gregory gwen harold harvey heather howard hugh ian irvin jackie jacqueline janet jason jeffrey
        jeremy jerry jill joanne joyce judy justin keith kimberly kyle leslie lewis malcolm marjorie marvin maurice melissa mitchell mildred nancy
        nathan neil nicola nigel owen patricia peggy percy phyllis rachel rhonda ryan sally sean shane sharon stanley stephanie stephen steve steven
        stuart susan suzanne terence terry tiffany timothy tracy trevor valerie vernon vivienne wayne wendy winston zoe
        """;
}
