import { wordList } from './word-list.ts'

/**
 * Clan names, patronyms and given names that are at home in one part of the country: Batak and Nias, Minang and Aceh, Bali
 * and Lombok, Sulawesi, Maluku, Nusa Tenggara, Kalimantan, Papua; and those of Chinese and Arab families.
 */
export const REGIONAL_NAMES = wordList(`
  jokowi widodo prabowo gibran jusuf kalla soekarno sukarno soeharto habibie megawati soekarnoputri amin aan aang abel
  abineno abisai abner abraham absalom adhikara adii adipramono adiputra adisasmito adisucipto aditirto adnyana
  adnyani adoe adolf adolfina adolof afra agah agaki agan agapa agapitus agatha agnes ahmadin aibini aidiannoor aituru
  aiwoy alamsjah alatas alaydrus albaar albinus alfons alfonsus alhabsyi alhadar aliong aljufri alkaff alkatiri
  almunawar alosius alowisius aloy aloysius alua amaq amping anawang andin ansanay ansyari antari antoh apaseray
  apituley apolinaris apolonia apolos apui ardana ardani ardika ariasa arimbawa aritonang arkadius arnawa arnoldus
  arongear arsana arta artana artawan artini artur aryana aryawan asang asmarani asmuruf assegaf asso astawa astina
  astiti aswin atang ataupah ating atmosudirjo attamimi awat awoitauw awom ayomi ayorbaba baboe bafadal bagiada
  bagiarta bagindo bahanan bahasuan bahrun bajri bajsair bako balthasar bamualim bana banamtuan bancin bandaro bani
  banjarnahor banunaek baraja baransano barbara bartolomeus barus basalamah bastian baswedan bate'e batlolona
  batmomolin bau bauw bawazier becce belandina belareq belawan benedictus benediktus benu bere berek bernardinus
  bernardus berutu besse bessie betan bhoka bibiana biki bili bilung bin-yahya binti birhasani biringkanae bisai bit
  blasius blegur boangmanalu boimau bolu bonay bondar bonefasius bong boni bonifasius bora boray boru bosom bria
  budiarsa budiarsana budiartha buhungo buiswarin bukorpioper bunga' bungai bungan bungin burdam capah carolus
  cenawatme cepi chan charles charlotha chen chin chong christoforus cicih clara colia corneles cornelis cornelius
  cosmas crosby cucun dabukke dachi dacosta daeli dahlia dai dairo dalimunthe damanik damasus damopolii danurejo dapa
  darmayasa darmika darsono daryana dasep dasilva dasopang datu datuak daulay dayu debataraja deden dehen demetouw
  depari desak desiderius dewantara dewanti dewantoro dharmaputra diaz didin dimara dindin ding dionisius dionysius
  djafar djaga djawa djehadut djinu dogomo dogopia dohong doko doloksaribu dominika donatus dongoran dorkas dorotea
  douw drakel duha dula dunggio durasid duwel ebenhaeser ebenhaezer ebu edmundus edowai eduardus efraim elan elbaar
  elias eliaser elieser elisabet elkana elopere elsye emanuel emay emerentiana emin endin endun engkay engkus enjang
  entama entis entoh entong enumbi epa erari esau ester euis eunike eusabius eustakius evaristus ewaldus ezra ezter
  faknik fallo fam fanggidae far-far fatem fau feliks felle fernandez filemon filep filipus filomena fina fince
  florida fonataba fong frederik frederika fredrik fridolin funay gabriela gadi gaghana gayo gde gea gebze gerardus
  gerek gerson gerungan gervasius ghani gideon gidot goa gobai gohong gombo gosal gulo gultom gunarta gunartha gurning
  gurusinga gwas gwijangge haay haba habakuk hadipranoto hadisiswoyo hadiwijoyo hafel hairani hairiah hairiyah halawa
  hamja hana handam handojo hanok hanyeq harefa harianja hartadi hartoko haryanta hastaryo hasugian hattu haulussy
  hawu hayon hayong hegemur hehanussa helaq helena heluka hendrika hendrikus herculanus heremba heribertus hermansjah
  hermina heselo hetharia hiariej hibau hidajat hieronimus hilarius himang hindom hioe hippy hironimus hizkia holid
  hona hornay hosea howay hubi hulalata hulopi hunggu hurek hutabalian hutagaol hutahaean hutajulu hutasoit hutasuhut
  hutauruk huvang huwae hwa iba ibau ibo ideham idjie idrus igang igirisa ignatius iha iing iis ijie imanuel imbiri
  immanuel inaq inas ingan inggamer ipui irau isidorus isir isran istia itlay iwa iyus izaak jagau jaja jajang jakob
  jalung jaung jehalu jehamat jeje jejen jelamu jelantik jelau jemadu jempin jenik jermias jeskial jikwa jitmau joel
  jonas jonathan jong josefina josias josua jouwe joyo juan juju juk juliarta jumadil jumahir jumarang juminten
  jumirah jumiran kabes kabosu kacaribu kadja kafiar kahayan kaicil kailola kainama kaisiepo kaize kaka kakisina
  kalalo kalami kalangi kalangie kalasuat kalatiku kalengkongan kaligis kalistus kambaya kambu kambuaya kamo kana
  kandipi kanisius kansil kapisa kapitan karamoy karel kareth karetji kariasa karinda karma karoba karolin karolina
  karolus kartasasmita kartha kartikasari karubaba karundeng kase kasmiran kasmirus kastella kasuba katarina kaunang
  kawatu kawengian kawilarang kayai kayame kayo keban kedang kelen keloko kelsaba kemas kemit kendek kerans kereh
  kerong kerta kertha kery ketaren kharie kho khu kiagus kii kila kilikily kinanti kinasih kindangen kissya klau
  klementina kmur kobak koda koibur kojongian kokom kolondam komariah komariyah kondjol kondolele kondologit kong
  konggoasa konjol korah kore kornelia kornelis kornelius koroh korompis korwa kosat kossay kossy koten kowaas krey
  krisifu kristofel kristoforus kuayo kudadiri kueng kuleh kulkam kumaat kumaimi kumendong kunarto kuncara kuncorojati
  kuntadi kunum kurni kusmayadi kwambre kwee labih lado lahay lai laia laica laing laisina laiya lakina laksmi
  laksmita lalamentik lale laliasa lamadlaw lamato lambertus lambung lamiang lanang landa langi langoday lani lanoe
  laoli lapian larasati larosa lasabuda lase lasut lating latuheru latuihamallo latumahina latumeten latupeirissa
  latupono laturiuw laurensius lauw lawai lawalata lay lazarus lea leatemia leba lede legi legiman legimin legini
  leihitu leimena leiwakabessy lejau lekatompessy lekipiouw lembang lendan lende lengkey lengkong leonardus lerrick
  lessil letelay lewi liah liando liauw lie liem lihan liling lilipaly limbong limonu linggi liong liow lirung loba
  lobo lodo lodovikus loe loemnanu logo lohor lois lokbere lokobal lokollo lolong lolowang lombogia lombu lontoh lopez
  lopulalan lorensius losung lot ludovikus luh luhat luhukay lumanauw lumano lumbanbatu lumbangaol lumbantobing
  lumempouw lumi lumowa lumunon lung lusia luther maa maatita mabel madai maemun maengkom maesaroh magdalena mage maha
  mahanani maharani mahardhika mahardika maharthana mahayadnya maheswari mahulette mahuse mahuze maikel mailoa mailoor
  maimoen maitimu makagansa makalew makarawis makarius makatita makkulau maksimus maksum malagam malakhi mali malibela
  malin mallarangeng mallo malo malonda mamahit maman mamat mambieuw mambrasar mambri mamesah maming mamiq mamonto
  mamuaja manafe manalip mandagi mandenas mandobar mandosir mandowen manehat manek mangesa manggabarani manggo mangkin
  mangkuto maniagasi manibuy manihuruk manik manoppo mansnembra manu manuhutu manuputty manusama mappangara mappasere
  mappasessu mappatunru mappiasse marajo maramis maran marani marfuah margareta maringka marlissa marsaoli marsaoly
  marselina marselinus marsono marten martha marthen marthina marthinus martina martini maryen masagus masan masayu
  masengi masihuwey masinambow maspaitella massaile massewali mastra matakupan matan matanari mateus mathelda matheos
  mathias matilda matindas matondang mattola matuan matulatuwa matulessy maulud mauri mawengkang mawikere maximus
  mayalibit mayaut meko meliala melkior mella mendrofa merahabia merang meri merino merry mesak mesakh meurah
  mewengkang mihing mikael mikha mikhael mikhel milala milton mimin minak mirino misnaji misnawi mitang mite moa
  modesta modouw mofu mohi moiwend mokalu mokke mokodongan mokoginta molan molo momon momongan mondonga mone mongdong
  mongkaren mononimbar montolalu mopangga mosso mote mudana mudarta mudiarta mudita muharrar muhir mujinah mujiran
  mukin mundung mungkur munthe murdani murdoko murib murtadha murwani mus mustamu muyapa nababan nadapdap nadeak nadie
  naftali nahan nahum naif naisoko najoan nanan nanlohi nanlohy nanulaitta napitu napo napu narang naser natakusumah
  natalis nau nauw nawipa ndapa ndiken ndimar ndoen ndolu ndona ndraha ndruru nehemia nelson nendissa nenohai nento
  nerotouw netra ngadas ngaji ngakan ngangi ngara ngatijo ngatimin ngatini ngatmin ngau ngerong nggebu nggili ngongo
  ngui ngunju nigiri nihin nikijuluw nikodemus nikolaus nimrot nino njau njoo noak noho nono noorhalis noormiliyani
  nope norbertus norhaliza norlaila norsyahrani noya nuada nuarta nubatonis numberi nurcahyani nurjana nurjaya
  nurohmah nurwidi nussy nuwa nyak nyayu obaja obed odang ode odilia oei oematan ohee ohoitimur ohoiwutun ola ondi ong
  ongge onim ooh oom oratmangun orno oroh oskar osok otis otoluwa otong oyo paat pabontong padan padji padma paembonan
  pagaralam pagawak paijo painah paisei pakaja pakata pakiding palar palayukan palilingan palimbong pallawa
  palullungan pambudi pamuji pande pandeirot pandeka pandelaki pandia pandiangan pandie panduko pane pangalila
  pangaribuan pangemanan pangeran pangestu pangkey panglimo panigoro pantouw panular panuntun panut papare papilaya
  paprindey paputungan paraibabo parapat pareda pareira parenrengi parera parinding partha partini parwathi pasande
  pascalis paskalina passolowongi patabai patandianan patiran patrisius pattiasina pattikawa pattinama pattinasarany
  pattipeilohy pattipeiluhu pattiwael patty paulinus pawelloi payage pedanda pekei pelamonia pelealu pella pelle
  pelupessi pelupessy pemayun pentury penyang perangin peranginangin perpetua persulessy pesirah pesulima petronela
  petronella petu phang philipus pical picanussa pieter pigai pigome pilomonu pinasthika pinayungan pinem pinontoan
  piri piter pitono pius pohan pokiha polem polii polikarpus poluan pomalingo ponggohong pongmasak ponidi ponijan
  poniman ponirin pontororing pora posumah potabuga poyk prabandari pramesti prameswari pramudita pramudyo pramusinto
  prasetyani prasetyorini prawirodirjo prihandoko primadani primus puang puanna puhi puhiri pujiharti pujo pulukadang
  pulungan pungus purbasari purboyo purnami purnomosidi purwaka purwakanta puspitarini rachel radja raehan ragil
  rahabav rahakbauw rahanra rahantoknam raharja rahmadhani rai rajo ramba rambe randa rangin rangkayo rangkuti rante
  rantetasak ratag ratmini rattu ratuhanrasa ratulangi rawar rawi rawung rebeka reksodiputro remigius rengil renon
  rentha renwarin renyaan repi rerung resnawan resubun retob rettob richart rihi ringkai rinjani rinus ririhena riry
  ritonga riwu riwut robeka robertus robot rochendi rochimat rofinus rohimat rohmana rompas ronda rondonuwu ronsumbre
  roring rorong rosalinda rotinsulu ruben rubiyo ruhupatty rukmana rukmini rukmono rumadas rumagesan rumagit rumahlatu
  rumahorbo rumainum rumajar rumakat rumalatu rumambi rumapea rumaratu rumaropen rumasondi rumayomi rumbekwan rumbiak
  rumbino rumbrapuk rumengan rumere rumfabe rumkabu rumondor rumpaidus rumpombo rumsarwir rumthe rumwaropen runtu
  runtukahu runtuwene rusdin ruslin rustan rut saba sabarofek sabirin sadewo sadnya sadono saeful saepuloh safanpo
  saflembolo saflessa safwan sagrim sagung sahay sahbirin sahetapy sahidu sahlan sahnan sahrin sahupala sahwan saidina
  saimima sajow saktiawan salampessy salhuteru salindeho salomina salomo salundik samallo sambuaga samijan saminah
  samini samino sampe sampetoding samsiah samson samsudi sance sandan sangadji sangaji sangkai santika sapta sapteno
  saptono sapulette sara saragi saransi sarce sarijo sariman sarimanella sarimin sarmili saruksuk sarumaha sarumpaet
  sarundajang sarungallo sarwendah sarwiji sarwo sarwom sasmito sastranegara satal sati satiman satriawan sawaki sawor
  sawung sebayang sedana sedik sefnat sekarsari selfina selvina semara sembodo semuel sendow senduk sentana seran sero
  servasius servulus sesa setiadarma setyarini setyoko setyorini setyowibowo shahab shihab shodik siahainenia siahaya
  siallagan sianipar siauta siauw siburian sidabalok sidabariba sidebang sidharto sidi sidia siep sigalingging sigiro
  sihite sihole sijabat silaen silas silondae silooy silvester sim simalango simanihuruk simaremare simarmata simson
  simunapendi sinamo sindhu sineri singal singgamui sinlaeloe sinolungan sinring sinuhaji sinukaban sinulingga sinurat
  sinuraya sion sipahutar sipayung siringoringo sirna sirua sisilia siswanta siswantoro siswoko sitaniapessy sitinjak
  sitio sitohang situngkir siubelan siwabessy sjafei sjah slamat sobandi sobari soe soebroto soedarsono soekamto
  soemarsono soeng soeprapto soetarto sofwan sogen soi sokoy soleman solfina solin solossa somantri sombolinggi sonbai
  sondakh sopacua sopamena sopandi sormin sosrowijoyo soukotta soulisa soumokil sriwahyuni stefen suadnyana suaib sual
  suardana suardani suardika suarjana suarsana suarta suartini suasta suastika subagya suban subawa subkhan subrata
  sucipta sudadi sudalmi sudana sudarma sudarmi sudarminto sudarsana sudaryo sudiarsa sudiarta sudiasa sudiatmika
  sudibya sudira sudjaka suebu sueca suena sueni sugiarta suhadi suhaeti suharni suharta suhartati suhartini suherlan
  sujoko sukadana sukadi sukamdi sukamti sukarjo sukarmi sukarsa sukarya sukaryo sukasana sukayasa sukerta sukesi
  sukijan sukiran sukrata sulami sulasih sulasmi sulastra suleman sulistyarini sulistyorini sulolipu sumampouw sumange
  sumardika sumarta sumarwoto sumaryo sumbayak sumendap sumerta sumiarta sumilah suminah sumini sumolang sumpena
  sumpeno sumual sumunar sun sunarko sunarmi sunarni sunarta sunata sungkar suni suparta suparti supartini suparwata
  supinah supini supit supiyah supriatin supriatna suprih suprihono supusepa suputra sura suradi suraji suranata
  surata suratini surbakti suriaatmadja surojo surono suroyo surtini suruan suryadarma suryadilaga suryadman suryaman
  suryanagara susanah susila sutadi sutama sutan sutapa sutarja sutarni sutarti sutresna sutrimo suwaji suwandono
  suwarjo suwarsono suwarti suwartini suweca suwena suwendra suwu suyadnya suyamti suyasa suyatini suyatmo suyatni
  suyitni suyoko swabra swastika syachrani syaefulloh syahdan syahrani syauqi tabita taek tahalele tahang tahapary
  tahitu taihuttu taime takdir talahatu talib tallo talo talumewo tamaela tambuwun tamimi tamliha tampi tamunu tan
  tanaem tanamal tanasale tande tandirerung tandiseru tanete tangahu tangara tangdilintin tanggu tangke tangkere
  tangkudung tanoto tantu tanujaya taolin taplo tapobali tappi taridala tarihoran tarmo tarsono tarung tatengkel
  tatinting tebai tebay tefa tefnai tehuayo tehupeiory tejo tekege tekjan teku tekwan telaumbanua telenggen teme teng
  tengker tenri tenriawaru tentua teodorus terok tetelepta tetet teuku thaib thalib theodora theodorus thio thjin
  thung tihang tilaar timotius tinal tineke tio tipung tirtosudiro tisna titaley titarsole titit tiwa tjahjadi
  tjahyana tjan tjandra tjen tjhai tjia tjikwan tjoa tjoe tjokorda tjokroaminoto tjong tjung toam tobo toda toendan
  togubu tokan tokoro tomagola tomaito tomasoa tomayahu tombokan tonang tonra tooy tosepu towansiba trapen trifena
  trilaksono trisna tsai tuanakotta tuanku tuasela tubulau tuegeh tuela tugiran tugiyo tuhuleruw tuhumury tuhuteru
  tukan tukijan tukimin tulak tule tuloli tulung tumangger tumanggor tumbelaka tumbo tumewu tumijo tumirah tumiran
  tumiwa tumonglo tumundo tundan tupamahu tupan turang turino tuwaidan uamang uda udju ukago ukar ulee ulfiyah ulimpa
  ullo ului uluk ulukyanan uluputty uly umagapi umanailo umasangaji umaternate umbora undap uneputty unitly uno
  urbanus urbon uropdana usat usior usmany usop uswanas utamangrua uyara uyung veronica viktorius vinsensius
  vinsentius voth wa'ode waangsir waani waas wabes wacika wader wadu wagino wagiu wagiyo wahda waicang waimuri wakano
  waker wakidi wakijan wakiran walandouw walangitan walean waleleng wally walukow wamafma wambrauw wamuar wanda wandik
  wandosa wanimbo wantah wantogia waode wardana wardaya wardhono wardono warinussy warkawani waromi warouw waruwu
  wasiman waskita wasono watloly watofa wattimena wattimury watubun watung watuseke wau wawang wawat wayangkau wayar
  wayenggau welhelmina wellem wenas wenseslaus wenten wenyi werinussa wetapoa wetipo wewengkang weya wibisana
  wicaksani widagdo widana widia widiada widiarso widiarta widiasari widjanarko widnyana widyanarko wignyo wiguna
  wihelmina wijana wilhelmina wilhelmus willem wilujeng winarso winarta winerungan wirahadikusumah wirakusumah wirata
  wiratama wirati wirjosandjojo wirya wiryana wiryo wiryorejo wiryosumarto wisanggeni wisnawa wiyata wokas wompere
  wonda wong wonggor wongkar woof wopari wora worabay worang worembay wowor woworuntu wuisan wulansari wullur wunda
  yable yaboisembut yadnya yafet yairus yakoba yakobus yakomina yambeyapdi yamin yap yarangga yarollo yasa yasinta
  yaya yayah yeheskiel yehezkiel yehuda yembise yemima yeo yeremias yesaya yeskiel yesua yewen yikwa yoas yob yoel
  yogaswara yohan yohanis yokbet yoksan yoku yomaki yoman yonas yonatan yong yordan yosefa yosefina yosias yosina
  yotam yoteni youwe yovita yoyoh yoyon yulistyo yumame yustina yuswono yuwana zai zakarias zakeus zakharias zalukhu
  zandroto zebua zees zefanya zega zendrato zet zeth zikri ziliwu zonggonau zubaidi zulkifar zulkifly
`)
