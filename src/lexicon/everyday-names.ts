import { wordList } from './word-list.ts'

/** Names of people who mostly hold no office: villagers, pupils, winners, those who receive something. */
export const EVERYDAY_NAMES = wordList(`
  affandy afriyeni agusri ahdiat ahdiyat ahyani ajis akhirul akhmadi akhsan akhsin akrom alfonsius almaidah amandus ambrosius amiruloh
  amrizon andreanus anggriani anggriawan anselmus apriansyah aprilianto apriyadi apriyansyah apriyanti arafat ardiles arham arianti aripin arisandi
  arisandy arisman aristo ariyani ariyanti arminah arrasyid arwani arwin aryanti asmawi asminah asmirah asmiyati asmui asrofi asrowi asti asyari
  asyrof asyrofi avif awari awati azmar badrianto badruzaman badruzzaman bahransyah bahrulloh bakrie bakrin baltasar baridin bariyah baroroh basir
  basiran basith basiyo basori basran bastomi basuni batseba beatriks beatrix belinda bernadetha bertha bisah boniran boymin budhiarti budiasri
  budijono budiyanti budiyati bukari bunyamin bunyani bustomi carmadi carmin carsini carsono carwadi carwan casmadi casmin casmuri casudi caswito
  celine chabib chafid chamid chamidah chamim chanifah chasanah chodijah choirin choirunisa cholik cholil cholilah chotimah chozin chusnul cicilia
  clarissa clemens damanhuri damsuki danuri dardi darkim darkum darmawi darminah daroini darsim darsiti darsiyah darsiyem darsu darto daruri daryatmi
  daryatun dasirin dasiyem daslim dasminah dasuki davina defri desnita dhita dinarti diniyati djumari dulhadi dulrokhim durrahman dwijanto dwiyanti
  dzakiyah effrida eliyana elmiati endarti evawani evayanti fadlilah faiqoh faiqotul faizun fajariyah fakhrurozi fandi farhatun farihah fariyah
  fathonah fatkhan fatkhul fatkhur fatkhurrohman fatmah felisitas fidelis fransiska gabriella ganefo gianto ginarti gitosaroso giyanti giyarti giyem
  gumilar habiburrohman haerani haeriah hafidah hafizah halimatun halimatusadiah hamami hambali hamimah hamsiah hamzanwadi handarini hanik hapipah
  hapsah haryoko hasliza hasniah hasnidar hasriati hayani hendrayani heriyanti herliani herlinda herminah hermini herniati heryanti hudori humairoh
  ikhsani insiyah irhamni isbandi ismiyatun istianti istiyani iwayan jaenab jaenal jahroni jamiatun jamilatun janati janatun jarkasi jayusman
  jenab jerimias johariah johariyah juairiah juariah juhaeni juhana juhriah julaeha julaiha jumakir jumanah jumaroh juminah juminto jumiyah junaeni
  junarti junarto jurinah juriyah juwarni kadarisman kadarsih kadeni kaderi kadmini kamaliah kaminah kaniah kardinah karjono karminah karmono
  karniati karniti karsih karsiyem kartiyem karyani kasinah kasini kasirah kasiyah kasmad kasmiati kasminah kasmini kasmiyati kasmuri kasnah kasniah
  kaspiah kaspiyah kasran kasriah kastinah kastini kastiyah katemi katinah katini katirah katiyah katiyem kemisah khaerani khaeriyah khoirotun
  khoirunisa kholifatul kholisotul khomaria khomariah khomsiyah khotijah khozin khumaeroh khumairoh khusnah khusniyah komala komalasari komsiyah
  koniah konimah koriah kristanti kristiana kudori kuntari kuntarti kurniatin kuryati kusdiana kusmiatun kusmini kusnaeni kusnah kusniyah kusriyati
  kustiah kustinah kustini kustiyah kuswandi kuswanti labibah laeliyah laminah lamini lamiyem lasimin lasinah lasiyah lasiyem lasminah lathifah ledy
  luqmanul madiyem madkur madrais maemunah maesarah mahfudoh mahfudzoh maimanah maisaroh maisyaroh makmuri malikah mamluatul manijah manisah manisih
  mardiah mardinah mardini mardiyah mardiyani mardiyati mardiyem mardjuki marfuatun marfungah margiyati marhamah mariah mariamah mariati mariatul
  mariatun marijah marinah mariyah mariyamah mariyati mariyatun marjinah marjiyem markamah markonah marlena marliah marlin marlinda marniasih
  marniati marsana marsidi marsih marsinah marsiti marsiyah marsudi martilah martinah marwiyah maryamah maryanti maryatun masfufah masitah maskanah
  maskur maslahah maslamah maslichah masluhah maslukah masnah masniah masnidar masnun masriah masringah masrukhin masrurah masruroh masrurotun
  mastura masturah mastuti masyitah masyithoh masyruroh matinah matini maulidah maulidiyah mawarti maysaroh meilina meliana meriati meriyanti mesiyem
  minarsih minarti minarto mindarti mintarsih mintarti misbakhul misgianto misinah misiran misiyah misiyem miskiyah misnah misni misran misrani
  misransyah misriyah mistiah mistinah mistiyah mohtar mudakir mudawamah mudrikah mudrikatun mudzakir mufarikhah mufid mufidah muflih muflihun
  muflikhah muflikhatun muftihah mugiarti mugiono mugirah mugiyanti muhajirin muharomah muharyati muhayati muhlas muhrodin muhroji muhsinin muhtadin
  mujayanah mujayin mujianto mujiati mujiatun mujiburohman mujiburrahman mujirah mukarom mukaromah mukarromah mukhibin mukhlas mukhlasin mukhlasoh
  mukhlisah mukhlishotin mukhlisin mukhlison mukholifah mukhoyaroh mukhsin mukhsinin mukhtadin mukiman mukinah mukiran mukiyem mukminin mulatsih
  muliani muliati muliyani muliyati mulyanti mulyatun munadhiroh munaji munarsih munasir munasiroh mundakir mundiyah mundriyah munfarida
  munfaridah muniroh munjir munjirin muqodas muqorrobin muraini muratmi muripah murjani murjiyati murjoko murjono murniasih murniati murnidar
  murniyati murodi murohman mursiah mursidah mursinah mursini mursiyah mursiyati mursyid mursyidi murtadi murtadlo murtafi'ah murtiah murtiasih
  murtilah murtinah murtinem murtiyah murtiyem murtopo muryanti muryati musa'adah musafak musaffak musaropah musiran musirin musiyah musiyem muslam
  musleh muslich muslichah muslihah muslihatun muslikah muslikatun muslikhah muslikhin muslikun muslimatul muslimatun muslin musliyah musmulyadi
  musnah musnaini musniati musriah musrifah musrini musripah musriyah musta'in mustafiah mustafidah mustain mustajab mustaji mustakim mustakimah
  mustamin mustamir mustangin mustanginah mustaqimah mustaring musthofa mustikah mustinah mustirah mustopa musyafa musyafak musyaffa musyarafah
  musyarofah musyarrofah mutaharoh mutakin mutamimah muthmainnah mutiatun mutinah mutmainatun mutmainnah mutohar mutoharoh mutrofin muttaqien
  muyasaroh muyasiroh muzaenah muzaimah muzamil muzani muzayanah muzayin muzayyanah muzayyin nadiah nadziroh nafiah nafiatun nafilah nafilatul nafisa
  nafisah nafisatun nahdiyah nahrowi naili nailul naimah naimatul naini najib najibah naniek napsiah napsiyah naryati naryo nasekhah nasikah nasikhah
  nasimah nasirah nasiroh nasirun nasokha nasripah nasrodin nasroni nasrulloh nasuha natasya nazifah ngaderi ngadikin ngadimin ngadinah ngadinem
  ngadini ngadino ngadirah ngadirin ngadirun ngadiyem ngatemi ngatijah ngatijan ngatilah ngatimah ngatiman ngatinah ngatinem ngatino ngatirah
  ngatiran ngatiyah ngatmi ngatminah ngatmini ngatmo ngatwan niniek nisfiyah nisrokhah nooraini noviani noviyanti nugrahini nurainun nuratmi nurazmi
  nurbaeti nurchayati nurdianti nurdiyanti nurfaizah nurhaeti nurhamidah nurhamimah nurhani nurhayani nurhidayati nuriman nuriyah nurjannah
  nurjayanti nurkamto nurkholifah nurkhotimah nurlaelatul nurlaeli nurlia nurliah nurmaya nurmi nurmiah nurminah nurngaeni nurnisa nuroniyah nurrahmi
  nurrohim nursamsi nurseha nursiti nursodik nurwanti nurwidayati nuryanti nuryatin nuryatun nyoto oktafiani oktariana oktaviana paijah
  paijan paijem paikem painten pairah pairan pairin pairman pairun paisah parida paridah parilah parinah parjan parjo parlan parlina parminah parmini
  parminto parmiyati parnyoto parsinah parsini parsiyah parsiyem parsudi partinem partiyah partiyem paryadi paryani paryatun pasinah pasiyem patimah
  patonah paujiah pawitri pitriani pitriyani poniah poniasih ponidah ponijo ponimah ponimin ponirah poniran ponisih ponisri poniti poniyah poniyati
  poniyo prapti praptini praptiwi pringgo priyantini priyatin priyatmi priyoko pudjiati pujianti pujiyanti pujiyati
  purwandari purwantini purwiyati puspandari qomariah qoriatul qurotul qurrotul rabiah rabiatun radiah radiyah raenah rafika rafiqah rahmadani
  rahmaniah rahmaniyah rahmatun rahmawaty rahmayani rahmayanti raihanah rakhmat rakiman ramayani ramelan ramini ramisah ramiyah ramlah randi rasdiana
  rasiah rasidi rasimah rasiman rasimin rasinah rasini rasiyah rasiyem rasmiati rasminah rasmini rasmiyati rastinah rastini ratinah ratini ratiyem
  ratmanto ratmi ratminah ratni ratriana rayhan renita resmiati resmini resmiyati restiana restianti riadin riani rianti rianto ribkah risdianto
  risnayanti ristiana ristiani ristianto ristiyani riswanda riswandi riyati riyatun rizalul rizkiyah robingah robingatun robiyah rochayati rochimah
  rochmah rochmat rofiah rofiatun rofikoh rofingah rofiqotul rohaeti rohaini rohanah rohaya rohimin rohmad rohmatun rokayah rokhani rokhayah
  rokhayati rokhimah rokhimin rokhmah rokhman rokhmat rokhmatun rokiah rokidi rokimah rokimin romadhon romadhona romadoni romdhoni romdonah romelah
  romlan romsinah romsiyah roniyah ropiah rosilah rosinah rosiyah rosnani rosniati rowiyah roziqin rubangi rubiati rubiman rubinah rubini rubiyah
  rubiyanti rubiyati rudiah ruhayati rukayah rukinah rukiyah rukman rukmanah rukmiyati rukoyah rumiati ruminah rumiyah rumiyanti rumiyati rumiyatun
  rumiyem rumsiah rumsiyah rumsiyati ruqoyah rusdiana rusinah rusiyah rusmanah rusmani rusmiyatun rusnah rusnani rusni rusniati rustamaji rustami
  rustanto rustinah rustini rustiyah rustriyani ruswadi ruswandi ruswanti rutinah rutiyem ruwaidah ruwiyah saari sabariah sabariyah sabeni sabikah
  saboniah sachroni sadali sadiah sadimin sadinah sadirah sadiran sadiyah sadiyem sadiyo sadjiman saebah saedah saefuloh saekhu saenab saenah saenal
  saerah saeroji saeroni safaah safangat safinah safingah safrina safuan sagiman sagimin saginah saginem sagiyem sahidah sahiran sahirin sahiyah
  sahli saidi saidin saijah saijem saikhu sailah saimah saiman saimin saimun sainem saini saiyem sajem sajidin sajiman sajinah sajinem sajirah
  sajiyah sajiyem sakdiyah sakimah sakiman sakimin sakinem sakirah sakiran sakirin sakiyah sakiyem sakroni sakuri salamah salbiyah salbiyatun salehah
  salekhah salidin salikin salikun salimah salimin salinah salinem salmi salmiati salminah salmini salmiyah salsabilah samani samanto samawi samhudi
  samiah samiasih samiati samidi samijo samilah samiman samimin samin saminto samiono samirah samiun samiyah samiyati samiyem samiyo samroni samsari
  samsiati samsidar samsidi samsiyah samsodin samuji samuri sanapiah sandiah sangadah sangidun saniah sanimah sanimin sanirah saniyah saniyem
  sankardi sanmarto sanmiarja sanmukhid sanropi sanuri sapariah sapariyah sapiah sapinah sapingah sapiyah saptinah saptini sapuan sardiman sardiyem
  sardiyo sariah sariati saridah sarijan sarikem sarikin sarilah sarimah sarimun sarindi sarini saripah saripin sarirah saritem sariyah sariyanti
  sariyatun sariyo sarjinah sarjini sarjito sarjiyem sarjiyo sarkam sarkawi sarkiyah sarkum sarmanto sarmiati sarmidi sarminah sarmino sarmito
  sarmiyati sarmo sarmuji sarnih sarnis sarnoto sarnubi sarnyoto saroh saroji saronto sarpan sarpin sarpinah sarsidi sarsinah sarsini sarsiti sarsito
  sartinah sartinem sartini sartiyah sartiyem sartiyo sarto sarwadi sarwan sarwandi sarwani sarwanti sarwidi sarwini sarwiyati sarwoko sarwoto
  saryadi saryanti saryati saryatun sasmiyati satari satibi satidjan satijan satijo satilah satimah satimin satimun satinah satini satino satirah
  satiran satiri satirin satiyah satiyo satmiyati satori satuni satwiko saudah sauri sawal sawinah sawini sawitri sawiyah sawiyem sayekti sayem
  sayidah selfia selfiana selviana semiati seminah seminem semiyati semiyatun semiyem sengeri senirah septianto septiyani septyana serly setianto
  setiarini setiyah setiyani setyasih shidqi sholichah sholihatun sholikhah sholikhatun sholikhin sholikhun siamah sibyan sihono sikin sinah sinem
  sipon siponi siringo siron sirotol siswo siswondo sisworo sitiyah situmeang siyam siyami siyamti siyanti siyati siyatun siyem siyoto
  slameto sobariah sodikin sodikun sodiman soebandi soediro soedjono soegiarto soehardi soekardi soelistyo soemardi soenarto soepardi soewarno
  soewondo sofiah sofiani sofianti sofiatun sofiyah sofiyatun sohib sohibi sohidin sohirin soimah soimin sokhibi sokhifah solehan solekah solekhah
  solekhan solekhatun solekun solichah solichatun solihati solihatun solikah solikatun solikhah solikhatun solikhun solikun somadi sonhaji sonidah
  sopiah sopiatun sopingah sopiyah sopiyan sopiyatun sriatun srinarti sriwiyati sriyani sriyanti sriyatin sriyatmi sriyatno sriyatun suaebah suaedi
  suaibah suarni suarsih suarti suasti suatmi subaidah subani subarjo subarno subarti subasri subiati subinah subiyakto subiyanti subiyati suciyanti
  suciyati sudarni sudarsih sudaryanti sudaryatmi sudiani sudiarti sudiasih sudiati sudijono sudiman sudin sudinah sudino sudiono sudirah sudiran
  sudirin sudirno sudiyah sudiyanti sudiyarti sudiyati sudiyem sudiyo sudjadi sudjati sudomo sueb suedi suerni sufiah sufiati sufiyati sugianti
  sugiati sugimin sugimun suginah sugini sugino sugirah sugiran sugiri sugirin sugiyah sugiyarti sugiyati sugiyo suhada suhadak suhaemah suhaeni
  suhaidah suhaidi suhairi suhana suhandi suhanti suhardiman suhari suharsih suharyanti suharyati suhatmi suhatni suhermi suherni suherti suherto
  suhidin suhirman suhita sujak sujani sujanti sujari sujarno sujatmi sujatno sujiah sujiarti sujiati sujiatmi sujilah sujimin sujinah sujinem sujino
  sujirah sujiwo sujiyah sujiyanti sujiyati sujiyem sukaesih sukaisih sukamsi sukamsih sukanti sukapti sukarlan sukarmin sukarmini sukarna sukartini
  sukasih sukasman sukasmi sukasno sukasti sukastini sukatmi sukatno sukemi sukendar sukendro sukesih sukhaeri sukidi sukijah sukijo sukilah sukimah
  sukinah sukini sukino sukiono sukipli sukirah sukirin sukisman sukismi sukisno sukiswo sukisworo sukiya sukiyah sukiyat sukiyati sukiyo sukma
  sukmadi sukmono sukojo sukono sukoyo sukriyah sukro sulaiha sulaikah sulaikha sulaimah sulaminah sulanjari sularmi sularni sularno sularsih sularso
  sularti sularto sulasno sulastini sulatri suleha suliah suliani sulianti suliarti suliasih suliati sulihati sulikah sulikan sulikin sulimah sulinah
  sulini sulisno sulistini sulistri sulistyani suliyah suliyanti suliyati suliyem suliyo sulkan sulkhan sulumiyati sumaeni sumairoh sumanah sumani
  sumanti sumarah sumargo sumari sumariah sumariati sumaridi sumarmi sumarmo sumarsana sumarsi sumarsini sumarsiti sumarso sumarti sumartinah
  sumartono sumartun sumarwi sumaryadi sumaryam sumaryanti sumaryatun sumaryoto sumedi sumiarsih sumiarti sumijah sumijan sumimah suminarsih
  suminarti suminem sumino suminta sumiran sumiri sumirin sumiskun sumisno sumitri sumiyanti sumiyarsih sumiyarti sumiyati sumiyatun sumiyem sumiyo
  sumrotun sunari sunariyah sunarmo sunarno sunarsih sunaryatun sundari sundariyah sundoyo sungadi sungatno suniah suniati sunimah sunipah sunirah
  suniroh sunito suniyah suniyati sunoto supadi supadmi supami suparjan suparlan suparmo suparni suparyati supatmi supatmini supatno supeno superi
  supiah supiani supilah supingah supono supoyo suprani supraptini supratman supratmi supratno supriatun suprihanto suprihartini suprihati suprihtin
  supriyati supriyatun supriyo suradji surani surasa surasih surasmi surasno suratin suratminah suratmini suratmo surdi suremi suresmi suriah suriami
  surianti suriatun suripah suripan suriptini surisno surjani surjiyati surkiyah surowo surtiati surtikah surtinem surtiyah surtiyem sururi suryanah
  suryatmi suryatun susantini susiati susilah susiyanti susiyati susmiati susmiyati suswanti sutami sutarso sutartini sutarwi sutaryati suteja sutemi
  sutiah sutiani sutiarti sutiasih sutikah sutilah sutimah sutiman sutimin sutini sutino sutirah sutiran sutirin sutirto sutiyarti sutiyati sutiyo
  sutjiati sutrisni sutriyah sutriyanti sutriyati sutyani suudi suwangsih suwanti suwarlan suwarman suwarsi suwarsini suwarsiti suwartono suwasti
  suwatini suwatno suweni suwiryo suwitno suworo suyahman suyani suyarni suyati suyatin suyatinah suyatman suyatmin suyatun suyudi syafaah syafaat
  syamsiyah syukriyah syukron tabri tabroni tachiyah tachroni taibah taifur takiyah tanto taqwim tarban tardi tariah tarinah tarini tarjan
  tarjono tarjuki tarkim tarkimin tarlan tarmadi tarmanto tarmi tarmidzi tarmin tarminah tarmini tarmiyah tarmiyati tarmono tarmudi tarmuji tarni
  tarpin tarsa tarsan tarsih tarsim tarsin tarsinah tarsini tarsiti tarsito tarsiyah tarsiyem tarso tarsudi tarto tarwadi tarwin tarwini tarwiyah
  tarwono taryadi taryana taryati taryatun taryo taryudi tasbun tasdik tasimah tasimin tasinah tasirah tasirin tasiyah tasiyem taslim taslimah tasman
  tasmi tasmin tasminah tasmini tasmiyah tasmo tasmono tasno tasori tasriah tasripah tasum taswadi taswan taufiek taufikurohman tawakal thoha thohari
  titiek titis tobari tobiin tohid tohirin tohiroh tolib tomi tosin toyibah trilestari trimah trimanto trimini trimulyani trio trisnani trisni
  tristiani triyani triyanti triyati triyatmi triyuliani tubini tugiah tugimah tugimin tuginah tuginem tugini tugiono tugirah tugirin tugiyah tuharno
  tujiyem tukijah tukijo tukilah tukinah tukini tukino tukirah tukiran tukiyah tukiyem tukiyo tumadi tumijah tumijan tumilah tumiman tumin tuminem
  tuminten tuminto tumirin tumiyah tumiyati tumiyem tumiyo tuniah tuniyah tuniyem tuparman tupono turahman turimah turiman turimin turinah turini
  turipah turiyah turiyem turmadi turmanto turminah turmini turmiyati turmudzi turni turniyem turoh turrohmah turrohman tursinah tursini turyadi
  turyati turyo tusiman tusimin tusinah tusini tusirah tusiran tusiyah tusiyem tusiyo tusmin tusrini tusro tutinah tuty tuwarno tuyem
  ubaidilah udiarti ulfatun ulinnuha uliyah umaroh umayah umayatun umiasih umiati umihani uminah umiyatun umniyah umrotun umsiyah umyati unaesah
  unaisah untari untoro urifah uripah uripno urwatun usriyah utiah vanessa venansius verona vika virgiawan wachidah wachyuni wadiyo waginah
  waginten wagirah wagiyanti wagiyati waheni wahidatun wahidi wahidun wahini wahyanti wahyutin wainah wainem waisah wajiyo wakidah wakijo wakiman
  wakimin wakinah wakinem wakini wakino wakirah wakiyah wakiyem walidah walidi walimah walimin walinah waliyah waliyem wandari wantinah wantini
  warijan warinah warini warisah warisem warisman warisno waritno warjilah warjinah warjito warjiyem warjo warkiman warkonah warlan warmadi warman
  warmin warmini warsan warseno warsidah warsidi warsih warsilah warsim warsinah warsini warsiti warsiyah warsiyem warso warsun warsuti wartiah
  wartilah wartinah wartinem wartiyah wartiyem wartono waryadi waryanti waryati waryo wasiah wasidi wasilatun wasimah wasimin wasinah wasini wasino
  wasirah wasiran wasisno wasiyah wasiyati wasiyo wasliyah wasmadi wasmi wasminah wasmini wasmiyah wasmo wasriah wasriyah wastiah wastinah wastini
  wastiyah wasto wastono wastri wasum wasuri watinah watini watiyah watiyem watno widarsih widarti widayati widiani widianti widiantoro
  widiarti widiasih widiyani widiyarti widoyo wigati wihardi wiharti wiharto wiji wijiati wijiyanti wijiyati wikan wildan wiludjeng windari windiarti
  windiasih windiyani wintarsih wintarti wintolo winursih wiratmi wiryadi wisudo witanto witono witri wiyarti wiyati wiyatmi wiyatun wuryandari
  wuryani wuryanti wuryati yaenah yahyo yaminah yamini yamti yamtini yantini yanuarti yaodah yasmi yatimah yatiman yatimin yatinah yatinem yatini
  yatino yatirah yatiran yatiyem yatman yatmanto yatmi yatminah yatmini yatmo yekti yosephina yudarti yudiarti yudiono yuhanah yularni yulastri
  yuliantini yuliarti yuliasih yuliatin yuliatmi yuliatun yulikah yulinarti yulismar yulistiani yuliyani yuliyanti yuliyati yuliyem yumiati yumni
  yuna yunaeni yunaidi yunani yuniarsih yuniarto yuniasih yuniati yuniyanti yuniyati yupita yurike yuriko yursida yusmaniar yusmiati yusminar
  yusmita yusnidar yusriah yusrianti yusrina yusrini yusriyah yuswanti yuwanti yuyum yuyun zaenah zaenurohman zahrotun zaidah zaidun zakiah zakiyatul
  zakiyatun zanuba zarkoni zubaedah zuhriah zulaikah zulaikhah zulfatun zuliati zuliatin zuliyah zuliyanti zuliyati zumaroh zumiati zumiyati zunaidi
  zunanik zuriah zuriati zuwariyah
`)
