import { EVERYDAY_NAMES } from './everyday-names.ts'
import { MORE_GIVEN_NAMES } from './more-given-names.ts'
import { REGIONAL_NAMES } from './regional-names.ts'
import { wordList } from './word-list.ts'

const FREQUENT_NAMES = wordList(`
  ni luh gde bonifasia cik pardomuan bastari mui
  mutolib mutolip muthalib setyani riyono dwiyani setiani rahmatika azzahra syakira aqila alifah nadhira salsabila zahwa keisha kirana rafa raffa arkan aryo daffa dzaki rizqy khoerul nuha sulthan farras tsabita
  abas abbas abd abdi abdillah abdul abdulah abdullah abdurahman abdurrachman abdurrahman abdurrohman abidin abizar
  abrar absor abu abubakar achmad achwan adam ade adhi adhianto adhitya adi adib adinda aditya adji adnan adrian
  adriana adriani adriansyah afandi affandi afif afifah afrizal agung agus agusman agust agustian agustin agustina
  agustinus agustono ahmad ahmadi ahsan ahyar aida aidil aidit aini ainun airlangga aisah aisyah ajeng aji akbar
  akhmad akhyar akmal alamin alamsyah albar albert alberth albertus alex alexander alfan alfian alfiansyah alfin
  alfred ali alif alimin alimuddin aliyah alvin alwi alya amali amalia amat ambar ambarwati amelia amin aminah amir
  amiruddin amirudin amran amri amrizal amrullah ana anang anas anastasia andang andhika andi andika andre andreas
  andri andriani andriansyah andrianto andriyani andry andy angga anggi anggoro anggraeni anggraini anggun ani anies
  anis anisa anissa anita aniyah anjar anna annas annisa ansar ansari ansharullah anshori anton antonius anugrah
  anum anwar apriadi aprilia apriliani apriyani apriyanto ardhana ardi ardian ardiansyah ardianto ardiyanto ari
  ariani arianto arie arief arif arifah arifin arinal aris arista arman armand armansyah arnold arsad arsyad artha
  arum arya aryani aryanto aryo asep ashari asih asmara asmawati asmi asmin asnawi asri asrori asrul asrullah asrun
  assagaff astri astrid astuti aswar atik atika atmaja atmoko aulia awaluddin awaludin awang awoituau ayi ayu ayub
  azhar azhari azis aziz azizah azmi azwar bachrun bachtiar badallah badaruddin badrawati badri badrudin badrul
  bagas bagja bagus bagyo bahar baharuddin bahasoan bahri bahrudin bahrul bahtiar baihaqi baiq bajang bakhtiar bakri
  balqis bambang bangun barlian barnabas bashori baso basri basrizal basuki batubara bawazir bayu bendahara benhur
  beni benny benyamin berliana bernadus bernard beti betty bima bimo bintang bintoro bisri bobby bobi boedi bonar
  bonaventura botutihe boy brian buchori budhi budi budianto budiarto budiawan budiman budiono budiyanto budiyono
  budy bukhari bukhori burhan burhanuddin burhanudin bustami bustanul butar buwono cahya cahyadi cahyani cahyanto
  cahyo cahyono candra caniago catur cecep cecilia chaerul chaidir chairil chairuddin chairul chalid chandra
  chaniago christian christina christofel cici cipta cipto citra cokorda cut daan dadan dadang daeng dahlan dahri
  danang dance dani daniel danny danu dardak dardiri darma darmadi darman darmanto darmawan darmin darmono darul
  darwanto darwin darwis daryanto daryati daryono dasril daud david dea deddy dede dedeh dedi dedy dela delfi delia
  demas deni denny deri derry desi desmon desy detty devi dewa dewi dhani dharma diah dian diana dicky dida didi
  didiek didik dikdik dimas dimyati dina dinar dini dirga dirgantara diva djadjang djalil djarot djoko djuanda
  djumadi doddy dodi dody dominggus dominikus dondokambey doni donny dono dony dorce drajat dudung dwi dwijo dwiyama
  dwiyanto dyah dzaki dzohir dzulkarnaen dzulkifli eddy edhy edi edison edwar edward edwin edy efendi effendi
  effendy efrizal egi eka ekawati eki eko elfi elfian eli elia elis elisa elisabeth eliza ella elly elma elok elsa
  elvira elya ema emi emil emilia emma emmy ena endah endang endar endra endri endro enembe engkos enny entin eny
  erfan eri eric erick erika erlan erlangga erlina ermayani erna ernawati erni ernita erwan erwin ery erzaldi esthon
  esti estu eti etty eva evi evy fachri fachrori fachrudin fachrul fadhil fadhilah fadil fadilah fadjar fadlan fadli
  fadlun fadly fahmi fahri fahrizal fahrudin fahrul faisal faiz faizal faizi faizin fajar fajri fakhri fakhrudin
  fani fanny farah fardi farhan farhat farid farida faridah faried farikhah fariz farouk faruq fatah fathan fathoni
  fathul fathur fatimah fatma fatmawati fatonah fatoni fattah fauzan fauzi fauzia fauziah fauzy febri febrian
  febriana febrianto felix fendi ferdi ferdian ferdiansyah ferdinand ferdinandus ferdy feri ferry fery fifi
  fihiruddin fikri firda firdaus firhan firli firman firmansyah firmanto fitra fitri fitria fitriah fitriana
  fitriani fitrianto fitriyah florentinus foenay frans fransisca fransisco fransiskus freddy fredy fuad fuadi furqon
  gabriel gafar galih galuh gani ganjar gatot gede gema genta gerard gerung ghofur ghozali gibran gilang ginandjar
  ginanjar ginting giri girsang gita gobel gomgom gorby gordon grace gregorius guci gufron gunadi gunarto gunawan
  guntur guruh gusman gusmao gusnawan gusti gustian guswanto habib habibah habibi habibie habibullah hadi hadiyanto
  hadjar hafid hafidz hafiz hafizh haikal hairul hajar hakiki hakim halim halimah hamdan hamdani hamdi hamengku
  hamid hamidah hamka hamzah hanafi hanafiah hananto handayani handoko handono handri hani hanif hanifah hanny
  hansastri hanum happy harahap hardi hardiansyah hardianto hardjo hardono hari hariadi hariani harianto haris
  hariyadi hariyanto harjanto harjo harjono harmoko harry harsono hartanto hartati hartatik hartini hartono hartoyo
  haru harun haryadi haryani haryanto haryati haryo haryono hasan hasanah hasanuddin hasanudin hasballah hasbi
  hasbullah hashim hasibuan hasim hasnah hasnawati hasta hasto hastuti hasyim hatta helmi helmy hendar hendarto
  hendi hendra hendrawan hendri hendrik hendro hendy henny henry heny hera herawan herawati herdian heri heriyanto
  heriyono herkulanus herlambang herlan herlin herlina herman hermansyah hermanto hermawan hermin hernawan herni
  heroe herri herry heru herwan herwin hery hestu heti hidayah hidayani hidayanto hidayat hidayati hidayatullah
  hikmah hikmat hilal hilda hilman hilmi himawan huda hudaya husain husaini husein husen husin husna husni husnul
  hutabarat hutagalung hutapea ibnu ibrahim ichsan ichwan ida idawati idham idris ignasius ihsan ika ikbal ikhsan
  ikhwan ikram ilham ilyas imam iman imelda imran imron ina indah indar indarti indarto indartono indira indra
  indrajaya indrawan indrawati indri indriani indriyani indro ines inna innayah intan iqbal ira irfan irham irma
  irmawan irmawati irsan irsyad irwan irwandi irwansyah irwanto isa isak ishak ishaq iskandar islamiyah ismail
  ismanto ismawati ismaya ismet ismi isna isnaeni isnaini isnanto isnawan israwati istanto istiqomah ita iwan iyan
  izza izzah izzatul izzudin jabbar jacob jaelan jaelani jafar jaka jakfar jalal jalaluddin jaluddin jamal
  jamaluddin jamaludin jambak jamhari jamil jamilah jan jannah january japar jarot jarwo jasman jati jauhari jaya
  jayadi jeffri jefri jeni jenny jeremias jerry jhon jihan jimmy joelianto johan johanes johanis johannes johar
  johari john johny joko jokowi jon joni jonny jono josef joseph joshua juanda juhari jujun julian juliana
  juliansyah julianto juliari julius jumadi jumaidi jumali jumiati jumono junaedi junaidi jusuf juwita kadek kadir
  kaharuddin kairul kalangit kalla kamal kamaluddin kamaruddin kamil kamila kandouw karaeng kardi karim karina
  karmila karno karo karsono kartika kartini kartono karyadi karyono kasim kasiran kasman kasmin kasno katili kbarek
  kemal ketut khadijah khaerudin khaerul khaidir khairil khairina khairuddin khairul khairunnisa khalid khalik
  khamim khofifah khoir khoiron khoirul kholid kholil kholiq kholis khotib khotimah khumaidi klemen kogoya komang
  komar komara komarudin kosasih koster koto kris krisdayanti krishna krismanto krisna kristanto kristina
  kristiyanto kuncoro kuntjoro kurnia kurniadi kurniasih kurniati kurniawan kurniawati kurtubi kus kusdinar kusmanto
  kusnadi kusnan kusnanto kusno kusuma kusumah kusumawati kusumo kuswanto kusworo laela laila laily laiskodat lakoni
  laksono lalu lambert lanjar lantip laode laoly latief latif latifah latuconsina lazuardi lebu leksono leleury leli
  lely lena leni lenny leo leonard leonardo lestari lewerissa lia lida lies lifa lihawa lila lilik lilis limpo lina
  linda lintang lisa lismawati listyo litelnoni liza lolita louhenapessy lubis lucia lucky ludfi luhut lukas lukman
  lukmanul luluk lumbanraja lumbantoruan lumentut lusi lutfi lutfiah luthfi lydia ma'arif maarif machfud machfudz
  machmud macmud madani made mahayastra mahdi mahendra mahesa maheswara mahfud mahfudz mahmud mahmudah mahmudi
  mahsun mahyeldi mahyuddin mahyudin maimun maimunah majdi makmun makmur malau malayu malik mambor manaf manalu
  mandacan mangindaan manrihu mansur mansyur manullang manurung mappa mappanyukki mappatoba marbun marcel mardani
  mardiana mardianto mardiono mardiyanto mardiyono margaretha margono maria mariana mariani mariano marianus mario
  marjuki markus marliana marlina marpaung martinus maruli marwah marwan maryam maryani maryanto maryati maryono
  marzuki mas'ud masduki mashudi masitoh masnur masrifah masrukhan masrur masruri mastullah mastur masud masykur
  matheus mathius matius maulana maulani maulida maulidya mawardi maya mayasari medi mega megawati mei meidy meilani
  meity melani melati meli melinda melki melly mery meutya michael mieke mifta miftah miftahudin miftahul miftakhul
  mila minarni mira mirawati mirna mirza misbah misbahul miswan miswanto mita mitra moch mochamad mochammad moeldoko
  moeljono moh mohamad mohammad mokoagow mokodompit molly monica monoarfa mooduto mualim muannas muarif mubarak
  mubarok mubin muchamad muchammad muchlis muchlisin muchsin muchtar mudji mudjiono mugiyono muh muhaimin muhajir
  muhamad muhammad muhammadi muhdi muhibbin muhidin muhlis muhlisin muhsin muhtar muhtarom muhyidin mujahid mujib
  mujiono mujiyono mukhlis mukhtar mukhtarom mukmin muksin mukti mul mulya mulyadi mulyana mulyani mulyanto mulyati
  mulyawan mulyo mulyono muna munadi munandar munawar munawaroh munawir munir muntaha munzir murad murdiono
  murdiyanto murni mursalin mursid mursidi murtadho murtini murtono musa musadad musfirah musikin muslih muslihin
  muslikh muslim muslimin mustafa mustaqim mustari mustika mustofa mutia mutiah mutiara mutmainah muttaqin muzaki
  muzakir muzakki muzammil nabila nabilah nadhif nadia nadiem nadya nae naibaho naila nainggolan najamuddin nana
  nanang nanda nandang nani nanik naning napitupulu narto nasaruddin nasikin nasir nasiruddin nasrul nasrullah
  nasrun nasution natalia natsir naufal nawal nawawi nazar nazarudin nela nelly neneng nengah nengsih neni ngadiman
  ngatno ngurah nia nicko niken niko nikolas nila nina nindya ningning ningrum ningsih nining nirmala nisa nita
  nizam nizar nofrizal noor noorhayati nova novan novel novi novia noviana novianti novianto novita novrizal novy
  nugraha nugrahadi nugraheni nugroho nuh nunik nuning nunung nur nuraeni nuraini nurani nurbaiti nurbaya nurcahyo
  nurchasanah nurcholis nurdiansyah nurdin nurhadi nurhasanah nurhayati nurhidayah nurhidayat nuril nurjanah
  nurkholis nurlaela nurlaila nurlina nurmala nurman nurmansyah nurmantyo nurohman nurrahman nurrohmah nursalim
  nursyamsi nuruddin nurudin nurul nurwahid nurwanto nuryadi nuryanah nuryani nuryanto nuryati nyoman octavia odi
  oka okky oktavia oktaviani oky olii olly oman onny opu oscar otniel otto padil paiman paimin pakaya pakpahan
  palaguna pandjaitan pandu panggabean panjaitan panji pardede pardi parlindungan parman parmin parta parwata
  parwoto paryono pasaribu paskalis pastika pathul patria patta pattiselanno paturusi paul paulina paulus permadi
  permana permatasari perry petrus petta piliang pita pitoyo pontoh popi poppy prabowo pradana pradipta praing
  prajogo prakasa prakoso pramana pramono pramudya pranata pranoto pranowo prasetia prasetio prasetya
  prasetyaningrum prasetyo prasojo prasta prastowo pratama pratikno pratiwi pratomo prawira prayitno prayoga prayogi
  prayogo prayudi prihadi prihanto prihartini prihatin prihatini prihatono priyadi priyambodo priyanto priyatna
  priyo priyono puan pudji puguh puji pujianto pujiastuti pujiono pujiyono pungki purba purbaya purnama purnamasari
  purnawan purnomo purwadi purwaningsih purwanti purwanto purwati purwo purwoko purwono puspa puspita puspitasari
  puspitawati putera putra putranto putri putro putu qodir qomar qomari qomariyah quraish rachma rachmad rachmadi
  rachman rachmat rachmawati raden radhi radian rafael rafi rafiq rafli rahadi rahadian rahardi rahardjo raharjo
  rahayu rahim rahma rahmad rahmadi rahman rahmania rahmat rahmatullah rahmawan rahmawati rahmi raihan raja rajab
  rajagukguk raka rama ramadan ramadhan ramadhani ramdan ramdani ramdhani ramlan ramli ramly ramses rangga rani rara
  rasid rasmi rasyad rasyid ratih ratna ratnasari ratnawati ratu rauf regina rendi rendra reni renny reno reny restu
  retno retnoningsih revaldi reza rezki rezza rhamdani ria riana riansyah ribka ricard richard ricky rida ridha
  ridho ridlo ridwan ridwanullah rifa'i rifai rifan rifki rifqi rika rima rina rinaldi rini rinto rio risa rishi
  risma rismawati rita ritawati riva rivai rivaldi riyadi riyanti riyanto riyatno rizal rizka rizki rizkiana rizky
  rizqi robby robert robi robiatul robin rochim rochmad rochman rocky rodi rofi'i rofik rofiq rofiqoh rohadi rohaeni
  rohana rohani rohayati rohim rohimah rohmah rohman rohmat rohmi rojikin roland roma romi romlah romli rommy romy
  roni ronny rorimpandey rosa rosadi rosalina rosdiana rosiana rosid rosidah rosidi rosita rosma rosmala rosmiati
  rosmini rosnah rosyid rosyidah roy rozak rozali rozi rudi rudiantara rudianto rudiyanto rudolf rudy ruli rully
  rumbairussy rumini rumokoy runi rusdi rusdianto rusdy rusli rusman rusmin rusmini rustam rustandi rusydi ruth
  saadah sabar sabri sabrina sabrun sadikin sadli sae saefuddin saefudin safari safaruddin safii safitri safrizal
  safrudin sagala sahat sahid sahrul sahuburua said saifuddin saifudin saiful saipul sakti salahuddin salam salamun
  saleh salim salma salmah salman samad samingan samiran samirin samsi samsir samsuddin samsudin samsul samsuri
  samuel sandi sandiaga sandra sandy sani sanjaya santi santosa santoso sanusi sapardi saputra saputri saputro
  saragih sarah sardi sari sarifudin sarip sarjono sarman sarmin sarno sartika sartono sarwono sasmita sasongko
  satria satrio satriyo satya satyawan saut sayid sayuti sayyid sekar selvi sembiring seno septi septian septiana
  septiani setia setiabudi setiadi setiawan setiawati setijowati setio setiono seto setyadi setyaningsih setyanto
  setyawan setyawati setyo setyono setyowati seviana shafa shaleh sherly shinta shodiq shofi sholeh sholihah
  sholihin sholikin siagian siahaan sianturi sibarani sidabutar sidauruk siddik sidharta sidik sidiq sigit sihaloho
  sihombing sihotang sikumbang silaban silalahi silitonga silvi silvia simamora simanjuntak simanullang
  simanungkalit simatupang simbolon simon sinaga sinambela sinta sirait siregar sisca siska siswadi siswandi
  siswanto siswono siswoyo sitanggang sitepu siti sitompul sitorus situmorang sjahrir slamet soedarmo soedirman
  soedjarwo soegeng soeharto soejatno soekarno soekarwo soekirman soelarno soemarno soeparno soepomo soeryo soesilo
  sofia sofian sofjan sofyan sohibul sokhib solahudin soleh solehudin solichin solihin solikhin solikin sondang
  sonny sony sopian soplanit sopyan sri stefanus stefany stepanus stephen steven subagio subagiyo subagja subagyo
  subandi subandriyo subardi subarkah subarna subekhi subekti subhan subiyanto subiyantoro subroto subur sucahyo
  sucipto sudarman sudarmanto sudarmo sudarmono sudarno sudarsono sudarto sudarwanto sudarwati sudarwo sudaryanto
  sudaryono sudiana sudibyo sudirman sudiro sudiyanto sudjarwo sudjatmiko sudjono sudono sudrajat sufi sugandi
  sugeng sugianto sugiantoro sugiarti sugiarto sugiharto sugihartono sugito sugiyanto sugiyarto sugiyono suhaili
  suharjo suharno suharsono suharti suharto suhartono suharyanto suhendar suhendi suhendra suherman suhermanto suhud
  sujadi sujana sujarwadi sujarwo sujatmiko sujito sujiyanto sujono sukamto sukardi sukarman sukarni sukarno
  sukarsih sukarti sukarto sukawati sukiman sukimin sukirman sukirno sukmana sukmawati sukoco sukri sukron sulaeman
  sulaiman sulastri suliha sulis sulistiani sulistio sulistiono sulistiyani sulistya sulistyaningsih sulistyawan
  sulistyo sulistyono sulistyowati suliyanto sultan sulton sumadi sumaedi sumangerukka sumanto sumantri sumarauw
  sumardi sumardiyono sumarji sumarjo sumarlin sumarna sumarni sumarno sumarsih sumarsono sumartini sumarto sumarwan
  sumaryanto sumaryono sumiati suminto sumirah sumitro sunandar sunardi sunarso sunarti sunarto sunarwan sunaryanto
  sunaryo suntoro sunu sunyoto supardi suparjo suparman suparmi suparmin suparno suparto suparwoto suparyono supendi
  supomo suprapti suprapto supri supriadi suprihatin supriono supriyadi supriyanti supriyanto supriyatin supriyatna
  supriyatno supriyono surahman suranto surasmin suratman suratmin suratno suripto suroso suroto suryadi suryana
  suryani suryanto suryatin suryawan suryo suryono susana susanna susanti susanto susi susilawati susilo
  susiloningsih susilowati susmono sutardi sutarjo sutarman sutarmi sutarmin sutarno sutarto sutaryo sutedjo sutejo
  suterisno sutikno sutinah sutisna sutiyono sutiyoso sutjipto sutomo sutono sutopo sutoro sutoyo sutrisna sutrisno
  suwandi suwardi suwarni suwarno suwarto suwaryo suwignyo suwirta suwito suwoko suwondo suwono suyadi suyamto
  suyanto suyatmi suyatno suyitno suyono suyoto suyud syafi'i syafii syafiq syafri syafrizal syafruddin syafrudin
  syahid syahputra syahrial syahril syahrir syahrizal syahruddin syahrudin syahrul syaifuddin syaifudin syaiful
  syaifullah syaikhu syakir syam syamsiah syamsir syamsu syamsuddin syamsudin syamsul syamsuri syarief syarif
  syarifah syarifuddin syarifudin syarwan syarwani syukri syukur tabrani tabuni taher tahir tajuddin tajudin tamami
  tamba tambayong tambunan tampubolon tamrin tamsil tanjung tanti tantowi tantri tara tarigan tarjo tarmidi tarmizi
  tarno taryono tasrif tatang tati tatik taufan taufik taufikurahman taufiq teddy tedi tedjo teguh temas thamrin
  theresia thobiq thohir thomas tia tika timbul tini titi titik titin tito titus tiwi tjahjo tjahjono tjahyo tjokro
  tobing tobroni togatorop toha tohari tohir toifur toipur tomas tombeg tomini tommy tomy toni tonny tono topan toto
  totok tri triana triani trianto tribowo tribudi trihatmodjo trimo trimurti trini trisnawati trisno tristanti
  triwahyuni triwibowo triyana triyanto triyono tuasikal tubagus tugiman tugino tukiman tumbel tuminah tumini tumino
  turmudi turnip tursino tuti tutik tutut ucok udin ujang ulfa ulfah ulin ulum umar umaruddin umasugi umbu umi
  umiyati ummi ummu untung upik uripto ursula usep usman ustman utami utari utiyah utomo utoro vanath vera verawati
  veri veronika vicky victor victoria vidya viktor vina vita vivi wagiman wagimin wagini wahab wahid wahidin wahono
  wahyono wahyu wahyudi wahyudin wahyuni wahyuningrum wahyuningsih wahyutomo wajiran waluyo wandi wanggai wanto
  warda wardah wardani wardhana wardhani wardi wardoyo wargono warjono warni warno warsito warsono warti wartini
  warto waryono wasis wasito waskito watik wawan waworuntu wayan wely wempi wenda weni wening wenny wibawa wibawanto
  wibisono wibowo wicaksana wicaksono widada widadi widarto widayanti widayat widhi widi widianto widiarto
  widiastuti widigdo widiyanti widiyanto widjaja widjajanto widodo widyaningsih widyanto widyastuti wijanarko wijaya
  wijayanti wijayanto wijianto wijiastuti wijonarko willy wilson wina winarni winarno winarsih winarti winarto
  winasa winata winda windarti windu windy wingky winoto wiranto wiratno wirawan wirda wisnu witarto wiwid wiwiek
  wiwik wiwin wiyono wowiling wulan wulandari wuri wuryanto yadi yahya yakob yakub yana yance yani yanti yanto
  yanuar yasin yasir yasonna yati yatin yatno yayan yayat yayuk yeni yenny yessy yogi yohana yohanes yohannes
  yonathan yono yopi yosef yosep yoseph yosua yovi yoyo yoyok yuda yudha yudhi yudhoyono yudi yudianto yudistira
  yudo yudy yulce yuli yuliana yuliani yulianti yulianto yuliantoro yuliarso yuliastuti yuliati yulita yulius
  yuliyanto yunan yuni yunianto yuniarti yunias yuningsih yunita yunus yuri yurnalis yus yusak yusi yusman yusmar
  yusnita yuspian yusran yusri yusril yusrizal yusron yustinus yusuf yuswanto zaelani zaenab zaenal zaenudin zaenuri
  zafar zahid zahir zahra zahroh zahrotul zain zainab zainal zaini zainuddin zainudin zainul zainuri zairin zakaria
  zakariya zaki zakiyah zaky zamroni zamzami zarkasi zawawi zein zohri zuhairi zuhri zul zulaikha zulfa zulfadli
  zulfah zulfahmi zulfan zulfikar zulham zulhasan zulkarnaen zulkarnain zulkieflimansyah zulkifli zulkipli zumi
  zumrotul
`)

/**
 * Words that Indonesian names of persons are made of, from all over the country: given names, patronyms, clan names. They
 * are evidence that a run of capitalised words is a person, never proof. Words that are also regions are left out.
 */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  [FREQUENT_NAMES, REGIONAL_NAMES, MORE_GIVEN_NAMES, EVERYDAY_NAMES].flat()
)

/** What many names of persons end with, and hardly any other word: "Retnoningsih", "Sarwanto", "Mustafiruddin". */
const NAME_ENDINGS = `
  ningsih ningrum ningtyas ningdyah wati wanto yanto yono iyono harjo hardjo kusumo kusuma negoro nagoro
  diningrat uddin udin ullah nudin widodo wijaya prasetyo purnomo sutrisno suryani handayani rahayu astuti
  hastuti prihatin wardhana wardana wardani wardoyo saputra saputro saputri pratama atmaja atmojo atmoko
  santoso santosa susilo susanto susanti setiawan setyawan gunawan darmawan hermawan kurniawan kurniawati
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
