import { wordList } from './word-list.ts'

/** Given names and their many spellings, beside the most frequent ones. */
export const MORE_GIVEN_NAMES = wordList(`
  abdulrahman abdurachman abdurrahim abdurrasyid abdusomad abdussalam abdusshomad abizal achyar adelia adelina adenan adityawarman adlan adli adnin
  adriadi adrianto adrizal advent afdal afdhal afriadi afriani afriansyah afrianto afrida afrina afrinaldi afriyanti afrizon agusnadi agustiar
  agustiawan agustinawati ahlan ahmadyani aidar ainal ainiyah ainul aishah aiyub ajizah akmaluddin albertina alfarisi alfath alfia alfiah alfitra
  alhamdi aliandri aliman alimansyah aliyas almira almizan alpian alwan alwis amalludin amdani amelda amiluddin aminuddin aminudin amirsyah
  amirullah amma ammar amrin amrizar amrun amsal anasrul andarias andayani andespa andini andiyanto andora andrea andriawan andrizal anisah anisatun
  anisha annasrul ansyar antoni antonia antonio antonny anwarudin aprianto aprilianti aprinaldi aprizal ardhi ardinal ardinata arfah arfan arfandi
  arfian ariadi arianda ariatin arifandi arifuddin arifudin arizal arizona arkam arlan arlinda arlis armaini armaya armayanti armen armia armina
  armis arnaldi arnel arnita arsil arsyi arsyil arthur arvan aryandi arzal arzeti asbar asbullah asdar asdi asfar asfi ashabul ashar asiah asiyah
  aslam aslinawati aslinda asmadi asmah asmaini asman asmaniar asmar asmarita asmaul asmayanti asmiati asmita asmuni asnah asnaini asnidar asnita
  aspan aspar asra asrar asril asrin asrina asrizal astini astria astriani astutik aswadi aswan aswandi atikah atmawati aufa augustinus aulya aunur
  aurelia avianti awalia awanda ayatullah ayunda ayuningtyas azan azizi azizul azizurrahman azlan azli azman azmil azmir azmul aznam azrai azrina
  azrul azwan azwandi azwir azzam azzuhri bachri bachrudin badar badarudin badrun baharsyah baharudin bahrain bahruddin bahrum baiquni baktiar
  balkis bania baraka barkah basaruddin basiruddin basirun basit basrah basriadi basrun batara baum benhard bernadeta bernadette berta beta betsy
  beverly bilal binsar bismar bonifacius bonny brigita brury budianta budiarti budiasih budiastuti budiati budihardjo budiharto budimansyah
  budinuryanto budisantoso budiwati burhani busra busro bustamin bustanuddin busyra busyro buyan buyung cahaya candrawati carles carolina caroline
  casmito catherine celvin chaeruddin chaerudin chaidar chairani chairiah chairiyah chairunnisa chalik charis chintya choiriyah choirul cholid
  cholifah chotib chrisna christa christanto christiana christine christopher cintya claudia cristian cynthia daarul dahliah dahliana dahlina
  dalimin damayanti damhuri damiri damri danial daniati danil darajat dariah darlina darlis darmansyah darmasyah darmawati darmayanti darmi darmiati
  darmini darmon darsih darsinah darsini darso darta dartik darusman daruwati darwati darwina darwinsyah darwisah daryani dasimah dasmi dasrin
  dasrul datik debby debora defrizal delfitri delima delina delvi delvia dendi denis denok depi deprianto desiana desita desmaniar desmawati desmi
  desmiati desmita desna desri desriani desrita destri destriana destry desviana desvita desyanti detri deviana devianti devira devita dewita dhea
  dhian dhini dianita diansyah dienda dilla dimiyati dinata dinda dirman diyah djaja djamal djamaluddin djamil djauhari djoni djunaedi djunaidi
  dodik doli dolly donald doris dorlan dorma dorman dulmanan duriat dwiana dwiani dwianto dwifa dwita dwiwahyuni dzulfikar edfan edial ediyanto
  edizon edrian edrizal edwardo edyanto edyson efan efendy efita efni efri efriadi efrida efrina efrita efron efyanti egy ekaputra ekasari ekawarna
  ekayana eldi eldrin eleonora elfahmi elfira elfis elfitri elfiza elfrida elhami elida elidawati elina elinda elisda elita eliwarti eliya eliyanti
  elizabeth elizar ellen ellina ellya elmi elmizar elpi elsi elvi elviana elvianti elvina elvis elviza elwin elyas elza emalia emelia emerita emilda
  emmanuel emna enda endarto endi endon endrawati endrianto endriyanti endrizal eni ennita enok eriana erianto eriawan eridal erinaldi erizal
  erliana erlida erlinda erlis erlita erman ermansyah ermanto ermawati ermi ermina ermita ermiwati ernaini ernalia ernanda ernanto ernest ernesta
  ernesto ernida ernis ersa ersan ersi erwanda erwani erwansyah erwanto erwinsyah erwita eryanto erza esa eska eslita esra esron esterlina ethika
  etik etin euginia evalina evan evansyah evelin evelina evelyn evendi evita evrianti evriza eyatul ezi fachmi fachrizal fachruddin fachrurozi
  fachrurrozi fadhel fadhilla fadhlan fadhli fadhly fadillah fadlil fadlullah fadriansyah faharuddin fahira fahmy fahriansyah fahriza fahruddin
  fahrurozi fahrurrozi faida faidah faisol faizah fajariah fajriah fajriani fakhruddin fakhrur fakhrurrazi falahuddin fanani farchan fariani
  faridatul farizal farizi farkhan farmawati farokha farokhah faruk fatahillah fathia fathir fathiyah fathoniah fathorrahman fathurrohman fathurrozi
  fatimatuzzahra fatmasari fatmi fatmiati fatria fatur fauzian fauziyah fauzul fazri fazriah febby febiola febriani febriansyah febrianti febrina
  febriyanti febriyanto febry fefi fenny fera ferawati ferial feriyanto fernanda fernando ferra ferro ferryanto fetty fiardi fibriani fiiki fikriyah
  filda filza finarsih finarti fiona firdausi firdawati firdha firhansyah firmadi firmina firstyan firza fitrianingsih fitriati fitriawati fitriyani
  fitriyanti fitriyanto fitry fivi flora fransina freddie frederikus fredi frengki frengky frida frisca friska fuadah fuji fujiati futri gazali
  geovani gerry ghaffar ghafur ghazali gino giono giyanto giyono gladys golfrid gomos gozali gunandar gunardi gunarso gunarti gunawati guntoro
  guritno guslinda gusmadi gusmi gusnadi gusnar gusni gusnita gusrizal gustina gustini gusweri gusyanti habiburrahman habsyi hadijah hadisaputra
  hadiyan hadiyani hadiyati hadrian hadriani hafifah hafni hafsah hafsari haida haidar haidir hajrah hajriah hakimah halid halidah halik halilah
  halili halimatus halimatussakdiah halimi hamda hamdanah hamdiah hamdun hamidi hamidin hamidun hamim hamirudin hammam hamsah hamsinah hamzani
  hanafie hanan handi handika handry hanifa hanifuddin hanim hanimah hansen haposan harianti hariati haridah harisa harisah harisman harlina harly
  harma harmaini harman harmanto harmen harmi harmiati harminto harni harniati harnida harris harsini harsoyo hartanti harti hartina hartinah
  hartiningsih hartiwi harto haruna harwanto harwati hary haryana haryandi haryanti haryatno haryatun hasanul hasbiah hasbiyallah hasibah haslinda
  hasmawati hasmi hasmiati hasmin hasmita hasna hasnaini hasnan hasnani hasnatang hasni hasniar hasniati hasnida hasnul hasri hasriadi hasriani
  hasril hasruddin hasrul hastin hasudungan haswandi haswinda hasyimi hatimah hayatun hazairin hazmi hefni hefrizal helda helen helfi helina helmina
  helmiyati helmiza helpi helvi hendarman hendarti hendarwan hendaryanto hendiana hendratmoko hendrayana hendriadi hendrian hendriana hendriani
  hendrianto hendrix hendriyani hendriyanto hendrizal heni hennita heppy herdiana herdiansyah herdianto herdiyanto heriadi heriansyah herianto
  herinawati herliana herlianto herlinawati herlis hermain hermalina hermanu hermawati hermayanti hermayulis hermi hermiati hermien herminawati
  hernaini hernanto hernawati hernita hernowo hersan hertanto hertati hertina herviana herwandi herwanto herwati heryadi heryana heryani heryanto
  hesti hestina hetti hetty hevi hidayatul hikmatul hikmatullah hikmawati hilaluddin hilmawati hilmiah hilwa himmatul hindarto hirwan hisam hisyam
  hizbullah holil holilah holis horas hosnan hosniyah hotma hotmaida hotman humaidi humaira humairah husaeni husban husnah husnaini husniah husniati
  husnita husniyah husnun hustna huzaifah huzaimah ibadurrahman idarwati idayanti idayati idhar idrianto ifah ifan ifansyah igo ihwan ihwanuddin
  ijah ikah ikawati ikhsanuddin ikhwanuddin iksan ilah iliyas illiyin ilmawan ilmi ilmiah ilyasa imaduddin imah imanuddin imas imawan imelia
  imroatun imronah inayah inayati indarwati indaryani indayani indera inderawati indiana indrajit indrani indrasari indrasti indraswari indratno
  indrawadi indrayana indrayani indrayanto indria indriasari indriastuti indriaty indrijani indriyanto indriyati ineke ineu ingrid inong insani iqra
  irdawati irene irfandi irfansyah iriani irianti irianto irine irmansyah irmayani irmayanti iro irvan irwana irwandy irwani irzal irzan isa'adah
  isabella isdianto isfandiari ishadi ishaka iskak islamuddin ismah ismailia ismala ismalinda ismaniar ismansyah ismar ismarni ismed ismeidi ismeth
  ismiati ismiyati ismul isnadi isnain isnaniah isnawati isnia isniati israfil israil isroil isrok istiana istianah istiarto istiati istichomah
  istijab istikharoh istikomah istiningsih istiqamah istirokhah itje itsna ivan ivana ivon ivonne iwani izhar izharuddin izudin izwar izzatun
  jafaruddin jaharuddin jahidin jaini jajuli jakaria jalaludin jalil jamaliah jamalludin jamalulail jamaris jamhuri jamiah jamian jamiati jamin
  jamri januar januardi januarti jarnawi jarwadi jasmadi jasmin jasmine jasri jatmiko jauharah jayanti jazuli jefry jemmy jeny jeremy jessica jhoni
  jhonny jimi jimmi joharudin jojon jonaidi jondri jonedi jonson jonter josephine joyce jubaedah jubaidah juliandi juliani julianti juliasih juliati
  juliet julinar juliyanto julkifli jumaati jumadin jumaedi jumansyah jumardi jumari jumariah jumarni jumarno jumartin jumiah jumiaty jumini jumrah
  jumri jumriah jumriati junaeda junaedy junaida junaini junardi juniar juniarti juniarto junita junius juprianto juraidi juriah jurianto jurnal
  juspita justina juwairiah juwanda juwariyah juwarno juwono kahar kaharudin kahfi kamalia kamariah kamarullah kamelia kamiludin kamsiah kamsul
  karimah karimin karimuddin karlina karmin karmini karmizan karnadi karnaen karnain karnasih karnoto karsidi karsini karsiti kartinah kartiwi
  karyanto karyati kasdi kasiani kasiati kasiman kasimin kasirin kasiyati kasmadi kasmah kasmanto kasmawati kasmir kasnawati kaspul kasri kasriyati
  kastam kastolani kasturi kasum kaswan kaswandi katherine katimin katmini katno kemala kenedy kesuma khabib khaeroni khafid khaidar khairani
  khairati khairiah khairita khairiyah khairudin khairun khairunisa khairunnas khaliq khamdan khamid khanifah khasan khasanah khatijah khayati
  khodijah khoeron khoiriyah khoirudin khoirun khoirunnisa kholidah kholifah kholilah kholisoh khomsatun khudori khusaeri khusni khusnul khuzaimah
  kiki kintan komariatun komsiah kresna krisman krisnanto krisnawati kristiani kristianti kristianto kristin kristine kristiono kristiyani kulsum
  kultsum kumala kumalasari kunaefi kunaifi kunanto kurdi kurniadin kurnianingsih kurnianti kurnianto kurniasari kusaeri kusdarwati kushartono
  kusmawati kusmiyati kusmono kusnaedi kusnawan kusnendar kusnia kusniah kusniyati kusumadewi kusumaningsih kusumayadi kuswara kuswardani kuswaya
  kuswinarti kuswiyanto kuswoyo kuwat laelani laelatul laeli lailan lailani lailatul lamijan lamsiah lasiman lasinem lasini lasmi lasmiati lasmini
  lasmono latifatul laurensia laurentius leginah legiyo lelyana lendra lenita lensi leonita lesmana lestiani lestiyani letizia levi levina lian
  liana lianti lidia lidiawati lidya lilian liliana liliani liliek lilies lilyana limin linawati lindawati lindayati lindra linggar lis lisdawati
  lisdiana lisna lisnawati lissa listia listiana listiani listianto listiarini listiawati listiyani listiyono listyani listyaningsih listyowati
  liswati lisyanti lita livia lodewik lolly loly lora lorensia louis ludiro ludiya luki lukito luklu' lulu lulut lumban luqman lusiana lusiani
  lusianti lusida lusiyanti lutfia lutfiyah luthfia luthfiah luthfiyah luxi lydiawati lyly muslihi nasriadi nasriah nasril nasrizal nasruddin
  nasrudin nelda neldi nelfi nelfitri nelmawati nelvia nelwan nengsi nesti neti netti netty nevi nofi nofiardi noflizar nofriadi nofrianto noprianto
  normah norman normawati novarita novendri noverman novialdi novriadi novrianto nurafni nurasiah nurasni nurasyiah nurazizah nurbaini nurbaity
  nurbani nurdayani nurdiana nurdianto nureni nurfadilah nurfitri nurfitriani nurhafni nurhaida nurhaini nurhalimah nurhalis nurhanisah nurhasan
  nurhasnah nurhasni nurhikmah nuriah nuriati nurisma nurizal nurjaman nurjani nurkamal nurkhasanah nurlaelah nurlailah nurlaili nurlatifah nurlela
  nurleli nurleni nurliana nurlis nurma nurmadiah nurmaida nurmaini nurmalia nurmasari nurmawati nurmayanti nurmiati nurmila nurmina nurmiyati
  nurnaningsih nurokhim nursahidin nursaid nursaidah nursani nursaniah nursanti nursari nursiah nursida nursidah nursila nursinah nursyahid nursyam
  nursyamsiah nursyamsu nurtati nurtini nurwahida nurwahidah nurwahyuni nurwati nurwida nurwina nurwulan nuryadin nuryaman nuryamin nuryana nurzaman
  nuzul nuzula nuzuliati rodiah rodiyah rohayah rohmaniah rosmaida rosminah rosnaini rosnawati rosyani rumiris rumondang ruslaini rusmiati rusminah
  sa'adah sabaruddin safriadi safriati safrida sahabuddin sahirman sahrir sahroni saidah sainah salbiah salmawati salmiah samsiar samsinah samsinar
  samsuar samsuardi santriani saparuddin sariani sarifah sarinah sarmila sarmini sarwiyah satriani sawaluddin septiawan silviana siswanti sitti
  sofyani sofyansyah solihah solihat srimulyani sriwati sudirmanto suhaemi suhaila suhaimi suhaini sukmawan sulaeha sumarlan sumiatun supiati
  surahmi suriani surianto suriati suwarna suwarsa syafaruddin syafriadi syafrial syafrida syafril syafrina syafwan syahbuddin syahbudin syahminan
  syahnan syahrazad syahriar syahrin syahrina syamsia syamsiar syamsidar syamsinar syamsuar syamsuardi syamsurijal syamsurizal syarbaini syarifa
  syaripudin syarkawi syaukani syawaluddin syihabuddin syofyan syukran tarmiji tasnim tasrifin tasriyah taswin tasya taufikurrahman taufiqurrahman
  tauhid thaha thoriq thoyib tiara tiodor tiurlan tiurma trisnayanti turmuzi ubaidillah umminah usmanto ustadi uswatun wahdah wahdania wahidah
  wahyuna walidin wasilah wasliati widad widya yahdi yanita yarnida yefri yelfi yenita yeti yetni yolanda yosi yuanita yudiana yufrizal yuharni
  yuhelmi yuhendri yuherman yulfi yulfita yuliardi yulidar yulinar yulisman yuliza yulmar yulmiati yulnasri yulnis yultekhnil yunaldi yunasril
  yunelda yunelfi yuniar yunidar yunimar yunizar yurisman yurita yurnelis yurnita yusdianto yusmaini yusmanidar yusmarni yusnaini yusnani yusnar
  yusnelly yusniar yusniarti yusrawati yusriadi yusriani yusrin yusrita yusuar yuswandi zahara zahari zaharuddin zahdi zahrah zainur zakwan zalfa
  zalmadi zamhari zamri zarina zarlis zelfi zelvi zhafira zubaidah zubir zuhairini zuhdi zuhrah zuhriati zuhriyah zukri zulaeha zulaiha zulaika
  zulbahri zuldesni zulfadhli zulfakar zulfiah zulfiandi zulfiani zulfikri zulfitri zulfiyah zulhendri zulheri zulherman zulhijrah zulhilmi zuliana
  zulisman zulkarnaini zulkhaidir zulkhairi zulmaeta zulmasri zulmi zulmiati zulpan zulpikar zulrahman zultoni zulvia zulyaden zuraida zuraidah
  zurianto zurnalis zuwairi
`)
