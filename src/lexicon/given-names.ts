import { MORE_GIVEN_NAMES } from './more-given-names.ts'
import { REGIONAL_NAMES } from './regional-names.ts'
import { wordList } from './word-list.ts'

const FREQUENT_NAMES = wordList(`
  ni luh gde cik bastari mui mutolib mutolip setyani dwiyani azzahra syakira aqila nadhira salsabila zahwa keisha
  kirana rafa raffa arkan aryo daffa dzaki rizqy khoerul nuha sulthan farras tsabita abas abbas abd abdi abdillah
  abdul abdulah abizar abrar absor abu achmad achwan adam ade adhi adhitya adi adib adinda aditya adji adnan adrian
  afandi affandi afif agung agus agusman agust agustin agustina ahmad ahsan ahyar aida aidil aidit aini ainun aisah
  ajeng aji akbar akhmad akhyar akmal alamin albar albert alberth alex alfan alfian alfin alfred ali alif alimin
  aliyah alvin alwi alya amali amalia amat ambar amelia amin aminah amir amran amri ana anang anas andang andhika andi
  andika andre andreas andri andry andy angga anggi anggoro anggun ani anies anis anisa anissa anita aniyah anjar anna
  annas annisa ansar ansari anshori anton anugrah anum anwar aprilia apriyani ardhana ardi ardian ari ariani arie
  arief arif arifin arinal aris arista arman armand arnold arsad arsyad artha arum arya aryani aryo asep ashari asih
  asmara asmi asmin asnawi asri asrori asrul asrun astri astrid aswar atik atika atmaja atmoko aulia awang ayi ayu
  ayub azhar azhari azis aziz azizah azmi azwar bachrun bachtiar badallah badri badrul bagas bagja bagus bagyo bahar
  bahri bahrul bahtiar baihaqi baiq bajang bakri balqis bambang bangun barlian bashori baso basri basuki batubara
  bawazir bayu bendahara benhur beni benny bernard beti betty bima bimo bintang bintoro bisri bobby bobi boedi bonar
  boy brian buchori budhi budi budiman budy bukhari bukhori burhan bustami butar buwono cahya cahyadi cahyani cahyo
  candra caniago catur cecep cecilia chaerul chaidir chairil chairul chalid chandra christian cici cipta cipto citra
  cokorda cut daan dadan dadang daeng dahlan dahri danang dance dani daniel danny danu dardak dardiri darma darman
  darmawan darmin darmono darul darwin darwis dasril daud david dea deddy dede dedeh dedi dedy dela delfi delia demas
  deni denny deri derry desi desmon desy detty devi dewa dewi dhani dharma diah dian diana dicky dida didi didiek
  didik dikdik dimas dimyati dina dinar dini dirga diva djalil djarot djoko djuanda doddy dodi dody doni donny dono
  dony dorce drajat dudung dwi dwijo dwiyama dyah dzaki dzohir eddy edhy edi edison edwar edward edwin edy efendi
  effendi effendy egi eka eki eko elfi elfian eli elia elis elisa eliza ella elly elma elok elsa elvira elya ema emi
  emil emilia emma emmy ena endah endang endar endra endri endro enembe engkos enny entin eny erfan eri eric erick
  erika erlan erlina erna erni ernita erwan erwin ery esthon esti estu eti etty eva evi evy fachri fachrul fadhil
  fadil fadilah fadjar fadlan fadli fadlun fadly fahmi fahri fahrul faisal faiz faizi faizin fajar fajri fakhri fani
  fanny farah fardi farhan farhat farid farida faridah faried fariz farouk faruq fatah fathan fathoni fathul fathur
  fatma fatonah fatoni fattah fauzan fauzi fauzia fauziah fauzy febri febrian felix fendi ferdi ferdian ferdy feri
  ferry fery fifi fikri firda firdaus firhan firli firman fitra fitri fitria fitriah foenay frans freddy fredy fuad
  fuadi furqon gabriel gafar galih galuh gani ganjar gatot gede gema genta gerard gerung ghofur ghozali gibran gilang
  ginanjar ginting giri girsang gita gobel gomgom gorby gordon grace guci gufron gunadi gunarto gunawan guntur guruh
  gusman gusmao gusti gustian habib habibah habibi habibie hadi hadjar hafid hafidz hafiz hafizh haikal hairul hajar
  hakiki hakim halim halimah hamdan hamdani hamdi hamengku hamid hamidah hamka hamzah hanafi handayani handoko handono
  handri hani hanif hanny hanum happy harahap hardi hardono hari haris hariyadi harjo harmoko harry harsono hartati
  hartini hartoyo haru harun haryo hasan hasanah hasbi hashim hasibuan hasim hasta hasto hasyim hatta helmi helmy
  hendar hendi hendra hendri hendrik hendro hendy henny henry heny hera herawan herdian heri herlan herlin herman
  hermawan hermin herni heroe herri herry heru herwin hery hestu heti hidayah hidayat hikmah hikmat hilal hilda hilman
  hilmi himawan huda hudaya husain husein husen husin husna husni husnul hutabarat hutapea ibnu ibrahim ichsan ichwan
  ida idham idris ihsan ika ikbal ikhsan ikhwan ikram ilham ilyas imam iman imelda imran imron ina indah indar indarto
  indira indra indrajaya indri indro ines inna innayah intan iqbal ira irfan irham irma irmawan irsan irsyad irwan
  irwandi isa isak ishak ishaq iskandar islamiyah ismail ismaya ismet ismi isna isnawan istiqomah ita iwan iyan izza
  izzah izzatul jabbar jacob jaelan jaelani jafar jaka jakfar jalal jamal jambak jamhari jamil jamilah jan jannah
  january japar jarot jarwo jasman jati jauhari jaya jayadi jeffri jefri jeni jenny jerry jhon jihan jimmy johan
  johanes johanis johannes johar johari john johny joko jokowi jon joni jonny jono josef joseph joshua juanda juhari
  jujun julian juliana juliari julius jumaidi jumali jumono junaedi junaidi jusuf juwita kadek kadir kairul kalla
  kamal kamil kamila kandouw karaeng kardi karim karina karmila karno karo karsono kartika kartini kasim kasiran
  kasman kasno katili kbarek kemal ketut khaerul khaidir khairil khairul khalid khalik khamim khoir khoiron khoirul
  kholid kholil kholiq kholis khotib klemen kogoya komang komar komara kosasih koster koto kris krishna krisna kuncoro
  kurnia kurniawan kurtubi kus kusnadi kusnan kusno kusuma kusumah kusumo kusworo laela laila laily lakoni laksono
  lalu lambert lanjar lantip laode laoly latief latif lebu leksono leleury leli lely lena leni lenny leo leonard
  leonardo lestari lia lida lies lifa lihawa lila lilik lilis limpo lina linda lintang lisa listyo liza lolita lubis
  lucia lucky ludfi luhut lukas lukman luluk lusi lutfi lutfiah luthfi lydia ma'arif maarif machfud machfudz machmud
  macmud madani made mahdi mahesa mahfud mahfudz mahmud mahmudi mahsun maimun maimunah majdi makmun makmur malau
  malayu malik mambor manaf manalu manrihu mansur mansyur mappa marbun marcel mardani margono maria mariano mario
  marjuki markus maruli marwah maryam marzuki mas'ud masduki mashudi masitoh masnur masrur masruri mastur masud
  masykur matheus mathius matius maulana maulani maulida maya medi mega megawati mei meidy meilani meity melani melati
  meli melinda melki melly mery meutya michael mieke mifta miftah miftahul mila minarni mira mirna mirza misbah miswan
  mita mitra moch moeldoko moh mohamad mohammad molly monica monoarfa mooduto mualim muannas muarif mubarak mubarok
  mubin muchamad muchammad muchlis muchsin muchtar mudji muh muhajir muhamad muhammad muhdi muhlis muhsin muhtar
  mujahid mujib mukhlis mukhtar mukmin muksin mukti mul mulya mulyadi mulyana mulyani mulyati mulyo muna munadi
  munawar munawir munir muntaha munzir murad murni mursid mursidi murtini musa musadad musikin muslih muslikh muslim
  muslimin mustafa mustari mustika mustofa mutia mutiah mutiara muttaqin muzaki muzakir muzakki nabila nabilah nadhif
  nadia nadiem nadya nae naibaho naila nana nanang nanda nandang nani nanik naning napitupulu narto nasikin nasir
  nasrul nasrun natalia natsir naufal nawal nawawi nazar nela nelly neneng nengah nengsih neni ngurah nia nicko niken
  niko nikolas nila nina nindya ningsih nining nirmala nisa nita nizam nizar noor nova novan novel novi novia noviana
  novita novy nugraha nugrahadi nugroho nuh nunik nuning nunung nur nurani nurbaya nurdin nurhadi nurhidayat nuril
  nurjanah nurmala nurman nurul nurwahid nuryanah nyoman octavia odi oka okky oktavia oky olii olly oman onny opu
  oscar otniel otto padil paiman paimin pakaya pandjaitan pandu panji pardede pardi parman parmin parta parwata
  parwoto pastika pathul patria patta paul paulina paulus permana perry petrus petta piliang pita pitoyo pontoh popi
  poppy prabowo pradana praing prajogo prakasa prakoso pramana pramono pranata pranoto pranowo prasetio prasetya
  prasetyo prasojo prasta prastowo pratama pratiwi pratomo prawira prayitno prayoga prayogi prayogo prayudi prihadi
  prihatin prihatono priyadi priyo puan pudji puguh puji pungki purba purbaya purnama purnomo purwo purwoko purwono
  puspa puspita putera putra putri putro putu qodir qomar qomari quraish rachma rachmad rachman rachmat raden radhi
  radian rafael rafi rafiq rafli rahadi rahayu rahim rahma rahmad rahman rahmat rahmi raihan raja rajab raka rama
  ramadan ramadhan ramdan ramdani ramdhani ramlan ramli ramly ramses rangga rani rara rasid rasmi rasyad rasyid ratih
  ratna ratu rauf regina rendi rendra reni renny reno reny restu retno reza rezki rezza ria riana ribka ricard richard
  ricky rida ridha ridho ridlo ridwan rifa'i rifai rifan rifki rifqi rika rima rina rini rinto rio risa rishi risma
  rita riva rivai riyadi rizal rizka rizki rizky rizqi robby robert robi robin rochim rochmad rochman rocky rodi
  rofi'i rofik rofiq rofiqoh rohadi rohana rohani rohim rohimah rohmah rohman rohmat rohmi rojikin roland roma romi
  romlah romli rommy romy roni ronny rosa rosadi rosiana rosid rosidah rosidi rosita rosma rosmala rosyid roy rozak
  rozali rozi rudi rudiantara rudolf rudy ruli rully rumini rumokoy runi rusdi rusdy rusli rusman rustam rusydi ruth
  saadah sabar sabri sabrina sabrun sadikin sadli sae safari safii safitri sagala sahat sahid sahrul said saiful
  saipul sakti salam salamun saleh salim salma salmah salman samad samiran samirin samsi samsir samsul samsuri samuel
  sandi sandra sandy sani sanjaya santi santosa santoso sanusi saputra saputri saputro saragih sarah sardi sari sarip
  sarman sarmin sarno sartika sarwono sasmita sasongko satria satrio satriyo satya saut sayid sayuti sayyid sekar
  selvi seno septi septian setia setiadi setiawan setio seto setyadi setyo seviana shafa shaleh sherly shinta shodiq
  shofi sholeh siagian siahaan siddik sidik sidiq sigit sihombing silaban silalahi silvi silvia simamora simon sinaga
  sinta sirait siregar sisca siska siswono siswoyo sitepu siti sitorus sjahrir slamet soedirman soegeng soeharto
  soekarno soekirman soeparno soepomo soeryo soesilo sofia sofian sofjan sofyan sohibul sokhib soleh solihin solikhin
  solikin sondang sonny sony sopian sopyan sri stefany stephen steven subagio subagiyo subagja subagyo subandi subarna
  subekhi subekti subhan subroto subur sucahyo sucipto sudarman sudarmo sudarno sudarsono sudarto sudarwo sudiana
  sudibyo sudirman sudiro sudjono sudono sufi sugandi sugeng sugiantoro sugiharto sugito suhaili suharno suharti
  suharto suhendi suhud sujadi sujana sujarwo sujatmiko sujito sujono sukamto sukarni sukarno sukarti sukarto sukiman
  sukimin sukirno sukmana sukoco sukri sukron suliha sulis sultan sulton sumaedi sumarji sumarjo sumarna sumarni
  sumarno sumarto suminto sumirah sumitro sunarso sunarto sunaryo suntoro sunu sunyoto suparjo suparmi suparno suparto
  supendi supomo suprapti suprapto supri supriyadi suratman suripto suroso suroto suryana suryatin suryo susana
  susanna susanti susi susilo susmono sutarjo sutarmi sutarno sutarto sutaryo sutedjo sutejo sutikno sutisna sutomo
  sutono sutopo sutoro sutoyo suwandi suwarni suwarno suwarto suwaryo suwirta suwito suwoko suwondo suwono suyadi
  suyamto suyitno suyoto suyud syafi'i syafii syafiq syafri syahid syahril syahrir syahrul syaiful syaikhu syakir syam
  syamsir syamsu syamsul syarief syarif syarwani syukri syukur tabrani tabuni taher tahir tamami tamba tambunan tamrin
  tamsil tanjung tanti tantowi tantri tara tarigan tarjo tarmidi tarmizi tarno tasrif tatang tati tatik taufan taufik
  taufiq teddy tedi tedjo teguh temas thamrin thobiq thohir thomas tia tika timbul tini titi titik titin tito titus
  tiwi tjahjo tjahyo tjokro tobing tobroni toha tohari tohir toifur toipur tomas tombeg tomini tommy tomy toni tonny
  tono topan toto totok tri triana triani tribowo tribudi trimo trini triyana tubagus tugiman tugino tukiman tumbel
  tuminah tumini tumino turmudi turnip tursino tuti tutik tutut ucok udin ujang ulfa ulfah ulin ulum umar umasugi umbu
  umi ummi ummu untung upik uripto ursula usep usman ustman utami utari utiyah utomo utoro vanath vera veri vicky
  victor vidya viktor vina vita vivi wagiman wagimin wagini wahab wahid wahono wahyu wahyudi wahyuni wajiran waluyo
  wandi wanggai wanto warda wardah wardani wardhana wardi wardoyo wargono warni warno warsito warsono warti wartini
  warto wasis wasito waskito watik wawan wayan wely wempi wenda weni wening wenny wibawa wibisono wibowo widada widadi
  widarto widayat widhi widi widigdo widjaja widodo wijaya wijonarko willy wilson wina winarni winarno winarto winasa
  winata winda windu windy wingky winoto wirawan wirda wisnu witarto wiwid wiwiek wiwik wiwin wulan wuri yadi yahya
  yakob yakub yana yance yani yanti yanto yanuar yasin yasir yasonna yati yatin yatno yayan yayat yayuk yeni yenny
  yessy yogi yohana yohanes yono yopi yosef yosep yoseph yosua yovi yoyo yoyok yuda yudha yudhi yudi yudo yudy yulce
  yuli yuliana yulita yulius yunan yuni yunias yunita yunus yuri yus yusak yusi yusman yusmar yusnita yuspian yusran
  yusri yusril yusron yusuf zaelani zaenab zaenal zaenuri zafar zahid zahir zahra zahroh zain zainab zainal zaini
  zainul zainuri zairin zakaria zakariya zaki zaky zamroni zamzami zarkasi zawawi zein zohri zuhairi zuhri zul zulfa
  zulfah zulfan zulham zulkarnaen zulkarnain zulkifli zumi
`)

/**
 * Words that Indonesian names of persons are made of, from all over the country: given names, patronyms, clan names. They
 * are evidence that a run of capitalised words is a person, never proof. Words that are also regions are left out.
 */
export const NAME_WORDS: ReadonlySet<string> = new Set([FREQUENT_NAMES, REGIONAL_NAMES, MORE_GIVEN_NAMES].flat())

/** What many names of persons end with, and hardly any other word; names that end so are in no list: "Retnoningsih", "Sarwanto", "Mustafiruddin". */
const NAME_ENDINGS = `
  aeni ahman aini aldi anto ardi arsih atmaja atmi atmojo atmoko atno ayati darmawan darti ddin diningrat gunawan
  handayani harjo hatun hermawan ianti ianus iarti iarto iati iatun idin ifah ijah inem ingsih iono iroh isman isno
  iyati iyem izal kiyah kurniawan kusuma kusumo liani madi nagoro narti negoro ngrum ningdyah ningtyas ohman prasetyo
  pratama prihatin purnomo rahayu rdjo riadi riana riani rjono rlina rminah rmini rsini rsiti rtono rwan ryadi ryani
  ryati santosa santoso saputra saputri saputro setiawan setyawan sinah smin sminah smini snah stini susanti susilo
  syah tiani timah tinah tinus tiyah tiyani tuti udin ullah wadi wardana wardani wardhana wardoyo wati widodo wijaya
  yanti yatun yono
`
  .trim()
  .split(/\s+/)
const ENDS_LIKE_NAME = new RegExp(`^(?!(?:me|di|ber|pe)[a-z]+wati$)[a-z']{2,}(?:${NAME_ENDINGS.join('|')})$`)
/** All endings are as long as this, or longer: by so many letters most words are told not to have one. */
const SHORTEST_ENDING = 4
const LAST_LETTERS = new Set(NAME_ENDINGS.map(ending => ending.slice(-SHORTEST_ENDING)))

/** Whether names of persons are made of a word (lower case), known or by its ending. */
export const isNameWord = (lower: string): boolean =>
  NAME_WORDS.has(lower) || (LAST_LETTERS.has(lower.slice(-SHORTEST_ENDING)) && ENDS_LIKE_NAME.test(lower))

/** Names that hardly anything but a person's name begins with. */
export const FIRST_NAMES = new Set(
  'abdul muhammad mohammad mohamad muhamad moh moch mochamad mochammad muh ahmad achmad siti nur sri eko agus bambang joko djoko sugeng slamet andi syahrul arief arif budi hendra dewi fitri yusuf ali hasan usman umar'.split(
    ' '
  )
)

/** Ordinary words that stand inside a name, or end it: "Budi Karya Sumadi", "Siti Indah". */
export const MIDDLE_NAMES = new Set(
  'karya jaya setia mulia indah cahaya bintang mega dewa raja permata mutiara satria perkasa utama bakti bhakti dharma sakti jati kencana negara surya bumi giri asih kasih berkah murni suci harapan aman lestari makmur sejahtera abadi mandiri rejeki rezeki utami nusantara bahagia damai sempurna pratama'.split(
    ' '
  )
)

/** Small words inside a name: "Siti binti Ahmad", "Victoria br. Simanungkalit". */
export const NAME_PARTICLES = new Set([
  'bin',
  'binti',
  'br',
  'boru',
  'ibn',
  'ibnu',
  'van',
  'von',
  'de',
  'der',
  'al',
  'el',
  'alias',
  'gelar'
])
