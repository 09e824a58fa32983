import { MORE_GIVEN_NAMES } from './more-given-names.ts'
import { REGIONAL_NAMES } from './regional-names.ts'
import { wordList } from './word-list.ts'

const FREQUENT_NAMES = wordList(`
  nurlela victoria sukinah tarsiyah ngadirin sarwiyah suparjan velmira yudhista
  ni luh gde bonifasia cik pardomuan bastari mui mutolib mutolip muthalib setyani dwiyani rahmatika azzahra syakira
  aqila nadhira salsabila zahwa keisha kirana rafa raffa arkan aryo daffa dzaki rizqy khoerul nuha sulthan farras
  tsabita abas abbas abd abdi abdillah abdul abdulah abdurrachman abizar abrar absor abu abubakar achmad achwan adam
  ade adhi adhitya adi adib adinda aditya adji adnan adrian afandi affandi afif agung agus agusman agust agustian
  agustin agustina agustono ahmad ahsan ahyar aida aidil aidit aini ainun airlangga aisah ajeng aji akbar akhmad
  akhyar akmal alamin albar albert alberth albertus alex alexander alfan alfian alfin alfred ali alif alimin aliyah
  alvin alwi alya amali amalia amat ambar amelia amin aminah amir amran amri ana anang anas anastasia andang andhika
  andi andika andre andreas andri andriyani andry andy angga anggi anggoro anggun ani anies anis anisa anissa anita
  aniyah anjar anna annas annisa ansar ansari anshori anton antonius anugrah anum anwar aprilia apriyani ardhana ardi
  ardian ari ariani arie arief arif arifin arinal aris arista arman armand arnold arsad arsyad artha arum arya aryani
  aryo asep ashari asih asmara asmi asmin asnawi asri asrori asrul asrun assagaff astri astrid aswar atik atika atmaja
  atmoko aulia awang awoituau ayi ayu ayub azhar azhari azis aziz azizah azmi azwar bachrun bachtiar badallah badri
  badrul bagas bagja bagus bagyo bahar bahasoan bahri bahrul bahtiar baihaqi baiq bajang bakhtiar bakri balqis bambang
  bangun barlian barnabas bashori baso basri basuki batubara bawazir bayu bendahara benhur beni benny benyamin
  berliana bernadus bernard beti betty bima bimo bintang bintoro bisri bobby bobi boedi bonar bonaventura botutihe boy
  brian buchori budhi budi budiawan budiman budy bukhari bukhori burhan bustami bustanul butar buwono cahya cahyadi
  cahyani cahyo candra caniago catur cecep cecilia chaerul chaidir chairil chairul chalid chandra chaniago christian
  christina christofel cici cipta cipto citra cokorda cut daan dadan dadang daeng dahlan dahri danang dance dani
  daniel danny danu dardak dardiri darma darman darmawan darmin darmono darul darwin darwis dasril daud david dea
  deddy dede dedeh dedi dedy dela delfi delia demas deni denny deri derry desi desmon desy detty devi dewa dewi dhani
  dharma diah dian diana dicky dida didi didiek didik dikdik dimas dimyati dina dinar dini dirga dirgantara diva
  djadjang djalil djarot djoko djuanda doddy dodi dody dominggus dominikus dondokambey doni donny dono dony dorce
  drajat dudung dwi dwijo dwiyama dyah dzaki dzohir dzulkarnaen dzulkifli eddy edhy edi edison edwar edward edwin edy
  efendi effendi effendy egi eka eki eko elfi elfian eli elia elis elisa elisabeth eliza ella elly elma elok elsa
  elvira elya ema emi emil emilia emma emmy ena endah endang endar endra endri endro enembe engkos enny entin eny
  erfan eri eric erick erika erlan erlangga erlina ermayani erna erni ernita erwan erwin ery esthon esti estu eti etty
  eva evi evy fachri fachrori fachrul fadhil fadhilah fadil fadilah fadjar fadlan fadli fadlun fadly fahmi fahri
  fahrul faisal faiz faizi faizin fajar fajri fakhri fani fanny farah fardi farhan farhat farid farida faridah faried
  farikhah fariz farouk faruq fatah fathan fathoni fathul fathur fatma fatonah fatoni fattah fauzan fauzi fauzia
  fauziah fauzy febri febrian felix fendi ferdi ferdian ferdinand ferdinandus ferdy feri ferry fery fifi fikri firda
  firdaus firhan firli firman fitra fitri fitria fitriah fitriyah foenay frans fransisca fransisco fransiskus freddy
  fredy fuad fuadi furqon gabriel gafar galih galuh gani ganjar gatot gede gema genta gerard gerung ghofur ghozali
  gibran gilang ginandjar ginanjar ginting giri girsang gita gobel gomgom gorby gordon grace gregorius guci gufron
  gunadi gunarto gunawan guntur guruh gusman gusmao gusnawan gusti gustian habib habibah habibi habibie hadi hadjar
  hafid hafidz hafiz hafizh haikal hairul hajar hakiki hakim halim halimah hamdan hamdani hamdi hamengku hamid hamidah
  hamka hamzah hanafi hanafiah handayani handoko handono handri hani hanif hanny hansastri hanum happy harahap hardi
  hardono hari haris hariyadi harjo harmoko harry harsono hartati hartatik hartini hartoyo haru harun haryo hasan
  hasanah hasballah hasbi hashim hasibuan hasim hasta hasto hasyim hatta helmi helmy hendar hendarto hendi hendra
  hendrawan hendri hendrik hendro hendy henny henry heny hera herawan herdian heri herkulanus herlambang herlan herlin
  herman hermawan hermin hernawan herni heroe herri herry heru herwin hery hestu heti hidayah hidayani hidayat hikmah
  hikmat hilal hilda hilman hilmi himawan huda hudaya husain husein husen husin husna husni husnul hutabarat
  hutagalung hutapea ibnu ibrahim ichsan ichwan ida idham idris ignasius ihsan ika ikbal ikhsan ikhwan ikram ilham
  ilyas imam iman imelda imran imron ina indah indar indarto indira indra indrajaya indrawan indri indriyani indro
  ines inna innayah intan iqbal ira irfan irham irma irmawan irsan irsyad irwan irwandi isa isak ishak ishaq iskandar
  islamiyah ismail ismaya ismet ismi isna isnawan istiqomah ita iwan iyan izza izzah izzatul jabbar jacob jaelan
  jaelani jafar jaka jakfar jalal jamal jambak jamhari jamil jamilah jan jannah january japar jarot jarwo jasman jati
  jauhari jaya jayadi jeffri jefri jeni jenny jeremias jerry jhon jihan jimmy johan johanes johanis johannes johar
  johari john johny joko jokowi jon joni jonny jono josef joseph joshua juanda juhari jujun julian juliana juliari
  julius jumaidi jumali jumono junaedi junaidi jusuf juwita kadek kadir kairul kalangit kalla kamal kamil kamila
  kandouw karaeng kardi karim karina karmila karno karo karsono kartika kartini kasim kasiran kasman kasno katili
  kbarek kemal ketut khaerul khaidir khairil khairina khairul khairunnisa khalid khalik khamim khoir khoiron khoirul
  kholid kholil kholiq kholis khotib khumaidi klemen kogoya komang komar komara kosasih koster koto kris krishna
  krisna kristina kuncoro kuntjoro kurnia kurniadi kurniasih kurniawan kurtubi kus kusdinar kusnadi kusnan kusno
  kusuma kusumah kusumo kusworo laela laila laily laiskodat lakoni laksono lalu lambert lanjar lantip laode laoly
  latief latif latuconsina lebu leksono leleury leli lely lena leni lenny leo leonard leonardo lestari lewerissa lia
  lida lies lifa lihawa lila lilik lilis limpo lina linda lintang lisa listyo litelnoni liza lolita louhenapessy lubis
  lucia lucky ludfi luhut lukas lukman lukmanul luluk lumbanraja lumbantoruan lumentut lusi lutfi lutfiah luthfi lydia
  ma'arif maarif machfud machfudz machmud macmud madani made mahayastra mahdi mahendra mahesa maheswara mahfud mahfudz
  mahmud mahmudah mahmudi mahsun mahyeldi maimun maimunah majdi makmun makmur malau malayu malik mambor manaf manalu
  mandacan mangindaan manrihu mansur mansyur manullang manurung mappa mappanyukki mappatoba marbun marcel mardani
  mardiana margaretha margono maria mariano mario marjuki markus marliana marpaung maruli marwah maryam marzuki mas'ud
  masduki mashudi masitoh masnur masrukhan masrur masruri mastur masud masykur matheus mathius matius maulana maulani
  maulida maulidya maya mayasari medi mega megawati mei meidy meilani meity melani melati meli melinda melki melly
  mery meutya michael mieke mifta miftah miftahul miftakhul mila minarni mira mirna mirza misbah misbahul miswan mita
  mitra moch mochamad mochammad moeldoko moeljono moh mohamad mohammad mokoagow mokodompit molly monica monoarfa
  mooduto mualim muannas muarif mubarak mubarok mubin muchamad muchammad muchlis muchlisin muchsin muchtar mudji muh
  muhaimin muhajir muhamad muhammad muhdi muhibbin muhlis muhlisin muhsin muhtar muhtarom mujahid mujib mukhlis
  mukhtar mukhtarom mukmin muksin mukti mul mulya mulyadi mulyana mulyani mulyati mulyawan mulyo muna munadi munandar
  munawar munawaroh munawir munir muntaha munzir murad murni mursalin mursid mursidi murtadho murtini musa musadad
  musfirah musikin muslih muslihin muslikh muslim muslimin mustafa mustaqim mustari mustika mustofa mutia mutiah
  mutiara mutmainah muttaqin muzaki muzakir muzakki muzammil nabila nabilah nadhif nadia nadiem nadya nae naibaho
  naila nainggolan nana nanang nanda nandang nani nanik naning napitupulu narto nasikin nasir nasrul nasrun nasution
  natalia natsir naufal nawal nawawi nazar nela nelly neneng nengah nengsih neni ngadiman ngurah nia nicko niken niko
  nikolas nila nina nindya ningning ningsih nining nirmala nisa nita nizam nizar noor nova novan novel novi novia
  noviana novita novy nugraha nugrahadi nugraheni nugroho nuh nunik nuning nunung nur nurani nurbaiti nurbaya nurcahyo
  nurchasanah nurcholis nurdin nurhadi nurhasanah nurhidayah nurhidayat nuril nurjanah nurkholis nurlaela nurlaila
  nurmala nurman nurmantyo nurrohmah nursalim nursyamsi nurul nurwahid nuryanah nyoman octavia odi oka okky oktavia
  oktaviani oky olii olly oman onny opu oscar otniel otto padil paiman paimin pakaya pakpahan palaguna pandjaitan
  pandu panggabean panjaitan panji pardede pardi parlindungan parman parmin parta parwata parwoto pasaribu paskalis
  pastika pathul patria patta pattiselanno paturusi paul paulina paulus permana permatasari perry petrus petta piliang
  pita pitoyo pontoh popi poppy prabowo pradana pradipta praing prajogo prakasa prakoso pramana pramono pramudya
  pranata pranoto pranowo prasetia prasetio prasetya prasetyo prasojo prasta prastowo pratama pratikno pratiwi pratomo
  prawira prayitno prayoga prayogi prayogo prayudi prihadi prihartini prihatin prihatini prihatono priyadi priyambodo
  priyatna priyo puan pudji puguh puji pungki purba purbaya purnama purnamasari purnawan purnomo purwanti purwo
  purwoko purwono puspa puspita puspitasari putera putra putri putro putu qodir qomar qomari qomariyah quraish rachma
  rachmad rachman rachmat raden radhi radian rafael rafi rafiq rafli rahadi rahadian rahayu rahim rahma rahmad rahman
  rahmania rahmat rahmawan rahmi raihan raja rajab rajagukguk raka rama ramadan ramadhan ramadhani ramdan ramdani
  ramdhani ramlan ramli ramly ramses rangga rani rara rasid rasmi rasyad rasyid ratih ratna ratnasari ratu rauf regina
  rendi rendra reni renny reno reny restu retno reza rezki rezza rhamdani ria riana ribka ricard richard ricky rida
  ridha ridho ridlo ridwan rifa'i rifai rifan rifki rifqi rika rima rina rini rinto rio risa rishi risma rita riva
  rivai riyadi rizal rizka rizki rizkiana rizky rizqi robby robert robi robiatul robin rochim rochmad rochman rocky
  rodi rofi'i rofik rofiq rofiqoh rohadi rohana rohani rohim rohimah rohmah rohman rohmat rohmi rojikin roland roma
  romi romlah romli rommy romy roni ronny rorimpandey rosa rosadi rosalina rosdiana rosiana rosid rosidah rosidi
  rosita rosma rosmala rosyid rosyidah roy rozak rozali rozi rudi rudiantara rudolf rudy ruli rully rumbairussy rumini
  rumokoy runi rusdi rusdy rusli rusman rustam rustandi rusydi ruth saadah sabar sabri sabrina sabrun sadikin sadli
  sae safari safii safitri sagala sahat sahid sahrul sahuburua said saiful saipul sakti salam salamun saleh salim
  salma salmah salman samad samingan samiran samirin samsi samsir samsul samsuri samuel sandi sandiaga sandra sandy
  sani sanjaya santi santosa santoso sanusi saputra saputri saputro saragih sarah sardi sari sarip sarman sarmin sarno
  sartika sarwono sasmita sasongko satria satrio satriyo satya satyawan saut sayid sayuti sayyid sekar selvi sembiring
  seno septi septian septiana setia setiabudi setiadi setiawan setio seto setyadi setyawan setyo seviana shafa shaleh
  sherly shinta shodiq shofi sholeh sholihah sholihin sholikin siagian siahaan sianturi sibarani sidabutar sidauruk
  siddik sidharta sidik sidiq sigit sihaloho sihombing sihotang sikumbang silaban silalahi silitonga silvi silvia
  simamora simanjuntak simanullang simanungkalit simatupang simbolon simon sinaga sinambela sinta sirait siregar sisca
  siska siswandi siswono siswoyo sitanggang sitepu siti sitompul sitorus situmorang sjahrir slamet soedarmo soedirman
  soedjarwo soegeng soeharto soekarno soekarwo soekirman soelarno soemarno soeparno soepomo soeryo soesilo sofia
  sofian sofjan sofyan sohibul sokhib soleh solichin solihin solikhin solikin sondang sonny sony sopian soplanit
  sopyan sri stefanus stefany stepanus stephen steven subagio subagiyo subagja subagyo subandi subandriyo subarkah
  subarna subekhi subekti subhan subiyantoro subroto subur sucahyo sucipto sudarman sudarmo sudarmono sudarno
  sudarsono sudarto sudarwo sudiana sudibyo sudirman sudiro sudjarwo sudjatmiko sudjono sudono sudrajat sufi sugandi
  sugeng sugiantoro sugiharto sugito sugiyarto suhaili suharno suharsono suharti suharto suhendar suhendi suhendra
  suherman suhud sujadi sujana sujarwo sujatmiko sujito sujono sukamto sukarman sukarni sukarno sukarti sukarto
  sukiman sukimin sukirman sukirno sukmana sukoco sukri sukron sulaeman sulaiman sulastri suliha sulis sulistio
  sulistya sulistyawan sulistyo sultan sulton sumaedi sumangerukka sumantri sumarauw sumarji sumarjo sumarlin sumarna
  sumarni sumarno sumarsono sumartini sumarto suminto sumirah sumitro sunandar sunarso sunarto sunaryo suntoro sunu
  sunyoto suparjo suparman suparmi suparmin suparno suparto suparwoto supendi supomo suprapti suprapto supri supriyadi
  supriyatin supriyatna suratman suratmin suripto suroso suroto suryana suryatin suryawan suryo susana susanna susanti
  susi susilo susmono sutarjo sutarman sutarmi sutarmin sutarno sutarto sutaryo sutedjo sutejo sutikno sutisna
  sutiyoso sutjipto sutomo sutono sutopo sutoro sutoyo sutrisna suwandi suwarni suwarno suwarto suwaryo suwignyo
  suwirta suwito suwoko suwondo suwono suyadi suyamto suyitno suyoto suyud syafi'i syafii syafiq syafri syahid
  syahputra syahrial syahril syahrir syahrul syaiful syaikhu syakir syam syamsiah syamsir syamsu syamsul syamsuri
  syarief syarif syarwani syukri syukur tabrani tabuni taher tahir tamami tamba tambayong tambunan tampubolon tamrin
  tamsil tanjung tanti tantowi tantri tara tarigan tarjo tarmidi tarmizi tarno tasrif tatang tati tatik taufan taufik
  taufiq teddy tedi tedjo teguh temas thamrin theresia thobiq thohir thomas tia tika timbul tini titi titik titin tito
  titus tiwi tjahjo tjahjono tjahyo tjokro tobing tobroni togatorop toha tohari tohir toifur toipur tomas tombeg
  tomini tommy tomy toni tonny tono topan toto totok tri triana triani tribowo tribudi trihatmodjo trimo trimurti
  trini tristanti triwahyuni triwibowo triyana tuasikal tubagus tugiman tugino tukiman tumbel tuminah tumini tumino
  turmudi turnip tursino tuti tutik tutut ucok udin ujang ulfa ulfah ulin ulum umar umasugi umbu umi ummi ummu untung
  upik uripto ursula usep usman ustman utami utari utiyah utomo utoro vanath vera veri veronika vicky victor victoria
  vidya viktor vina vita vivi wagiman wagimin wagini wahab wahid wahono wahyu wahyudi wahyuni wahyutomo wajiran waluyo
  wandi wanggai wanto warda wardah wardani wardhana wardhani wardi wardoyo wargono warni warno warsito warsono warti
  wartini warto wasis wasito waskito watik wawan waworuntu wayan wely wempi wenda weni wening wenny wibawa wibisono
  wibowo wicaksana wicaksono widada widadi widarto widayat widhi widi widigdo widjaja widodo wijanarko wijaya
  wijonarko willy wilson wina winarni winarno winarto winasa winata winda windu windy wingky winoto wirawan wirda
  wisnu witarto wiwid wiwiek wiwik wiwin wowiling wulan wulandari wuri yadi yahya yakob yakub yana yance yani yanti
  yanto yanuar yasin yasir yasonna yati yatin yatno yayan yayat yayuk yeni yenny yessy yogi yohana yohanes yohannes
  yonathan yono yopi yosef yosep yoseph yosua yovi yoyo yoyok yuda yudha yudhi yudi yudistira yudo yudy yulce yuli
  yuliana yuliantoro yuliarso yulita yulius yunan yuni yunias yunita yunus yuri yurnalis yus yusak yusi yusman yusmar
  yusnita yuspian yusran yusri yusril yusron yusuf zaelani zaenab zaenal zaenuri zafar zahid zahir zahra zahroh
  zahrotul zain zainab zainal zaini zainul zainuri zairin zakaria zakariya zaki zaky zamroni zamzami zarkasi zawawi
  zein zohri zuhairi zuhri zul zulaikha zulfa zulfadli zulfah zulfahmi zulfan zulfikar zulham zulhasan zulkarnaen
  zulkarnain zulkifli zulkipli zumi zumrotul
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
/** Verbs ("melewati") and what women do ("karyawati") end like a name too. */
const ENDS_LIKE_NAME = new RegExp(
  `^(?!(?:(?:me|di|ber|pe)[a-z]+|karya|warta|seni|olahraga|biara)wati$)[a-z']{2,}(?:${NAME_ENDINGS.join('|')})$`
)
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
