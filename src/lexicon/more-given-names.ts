import { wordList } from './word-list.ts'

/** Given names and their many spellings, beside the most frequent ones. */
export const MORE_GIVEN_NAMES = wordList(`
  abdurachman abdurrahim abdurrasyid abdusomad abdussalam abdusshomad achyar adelia adelina adenan adityawarman adlan
  adli adnin advent afdal afdhal afrida afrina afrizon agusnadi agustiar agustiawan ahlan ahmadyani aidar ainal
  ainiyah ainul aishah aiyub ajizah albertina alfarisi alfath alfia alfiah alfitra alhamdi aliandri aliman aliyas
  almira almizan alpian alwan alwis amdani amelda amma ammar amrin amrizar amrun amsal anasrul andarias andayani
  andespa andini andora andrea andriawan anisah anisatun anisha annasrul ansyar antoni antonia antonio antonny ardhi
  ardinal ardinata arfah arfan arfandi arfian ariadi arianda ariatin arifandi arizona arkam arlan arlinda arlis
  armaini armaya armen armia armina armis arnel arnita arsil arsyi arsyil arthur arvan aryandi arzal arzeti asbar
  asdar asdi asfar asfi ashabul ashar asiah asiyah aslam aslinda asmadi asmah asmaini asman asmaniar asmar asmarita
  asmaul asmita asmuni asnah asnidar asnita aspan aspar asra asrar asril asrin asrina astini astria astutik aswadi
  aswan aswandi atikah aufa aulya aunur aurelia awalia awanda ayunda azan azizi azizul azlan azli azman azmil azmir
  azmul aznam azrai azrina azrul azwan azwandi azwir azzam azzuhri bachri badar badrun bahrain bahrum baiquni baktiar
  balkis bania baraka barkah basirun basit basrah basrun batara baum benhard bernadeta bernadette berta beta betsy
  beverly bilal binsar bismar bonifacius bonny brigita brury budianta budiasih budiharto burhani busra busro bustamin
  busyra busyro buyan buyung cahaya carles carolina caroline casmito catherine celvin chaidar chairani chairiah
  chairiyah chairunnisa chalik charis chintya choiriyah choirul cholid cholifah chotib chrisna christa christiana
  christine christopher cintya claudia cristian cynthia daarul dahliah dahliana dahlina dalimin damhuri damiri damri
  danial danil darajat dariah darlis darmi darmon darsih darso darta dartik darusman darwina darwisah dasimah dasmi
  dasrin dasrul datik debby debora delfitri delima delina delvi delvia dendi denis denok depi desiana desita desmaniar
  desmi desmita desna desri desrita destri destry desviana desvita detri deviana devira devita dewita dhea dhian dhini
  dianita dienda dilla dinata dinda dirman diyah djaja djamal djamil djauhari djoni djunaedi djunaidi dodik doli dolly
  donald doris dorlan dorma dorman dulmanan duriat dwiana dwiani dwifa dwita dwiwahyuni dzulfikar edfan edial edizon
  edrian edwardo edyson efan efendy efita efni efri efrida efrina efrita efron egy ekaputra ekasari ekawarna ekayana
  eldi eldrin eleonora elfahmi elfira elfis elfitri elfiza elfrida elhami elida elina elinda elisda elita eliwarti
  eliya elizabeth elizar ellen ellina ellya elmi elmizar elpi elsi elvi elviana elvina elvis elviza elwin elyas elza
  emalia emelia emerita emilda emmanuel emna enda endarto endi endon eni ennita enok eriana eriawan eridal erliana
  erlida erlinda erlis erlita erman ermi ermina ermita ernalia ernanda ernest ernesta ernesto ernida ernis ersa ersan
  ersi erwanda erwani erwita erza esa eska eslita esra esron ethika etik etin euginia evalina evan evelin evelina
  evelyn evendi evita evriza eyatul ezi fachmi fachrurozi fachrurrozi fadhel fadhilla fadhlan fadhli fadhly fadillah
  fadlil fahira fahmy fahriza fahrurozi fahrurrozi faida faidah faisol faizah fajariah fajriah fakhrur fakhrurrazi
  fanani farchan faridatul farizi farkhan farokha farokhah faruk fatahillah fathia fathir fathiyah fathoniah
  fathurrozi fatimatuzzahra fatmasari fatmi fatria fatur fauzian fauziyah fauzul fazri fazriah febby febiola febrina
  febry fefi fenny fera ferial fernanda fernando ferra ferro fetty fiardi fiiki fikriyah filda filza fiona firdausi
  firdha firmadi firmina firstyan firza fitriyani fitry fivi flora fransina freddie frederikus fredi frengki frengky
  frida frisca friska fuadah fuji futri gazali geovani gerry ghaffar ghafur ghazali gino giono gladys golfrid gomos
  gozali gunandar gunardi gunarso guntoro guritno guslinda gusmadi gusmi gusnadi gusnar gusni gusnita gustina gusweri
  habsyi hadiyan hadiyani hadrian hafifah hafni hafsah hafsari haida haidar haidir hajrah hajriah hakimah halid
  halidah halik halilah halili halimatus halimatussakdiah halimi hamda hamdanah hamdiah hamdun hamidi hamidun hamim
  hammam hamsah hamzani hanafie hanan handi handika handry hanifa hanim hanimah hansen haposan haridah harisa harisah
  harisman harly harma harmaini harman harmen harmi harminto harni harnida harris harsoyo hartanti harti hartina
  hartiwi harto haruna hary haryana haryandi hasanul hasbiah hasbiyallah hasibah haslinda hasmi hasmita hasna hasnan
  hasnani hasnatang hasni hasniar hasnida hasnul hasri hasril hasrul hastin hasudungan haswandi haswinda hasyimi
  hatimah hazairin hazmi hefni helda helen helfi helina helmina helmiza helpi helvi hendarman hendiana hendrayana
  hendrian hendrix hendriyani heni hennita heppy herdiana herliana herlis hermain hermalina hermanu hermayulis hermi
  hermien hernita hernowo hersan hertati hertina herviana herwandi heryana hesti hestina hetti hetty hevi hidayatul
  hikmatul hilmiah hilwa himmatul hindarto hisam hisyam holil holilah holis horas hosnan hosniyah hotma hotmaida
  hotman humaidi humaira humairah husban husnah husniah husnita husniyah husnun hustna huzaifah huzaimah idhar ifah
  ifan igo ihwan ijah ikah iksan ilah iliyas illiyin ilmawan ilmi ilmiah ilyasa imah imas imawan imelia imroatun
  imronah inayah indayani indera indiana indrajit indrani indrasari indrasti indraswari indrawadi indrayana indrayani
  indria indriasari indriaty indrijani ineke ineu ingrid inong insani iqra irene irfandi iriani irine irmayani iro
  irvan irwana irwandy irwani irzal irzan isa'adah isabella isfandiari ishadi ishaka iskak ismah ismailia ismala
  ismalinda ismaniar ismar ismarni ismed ismeidi ismeth ismul isnadi isnain isnaniah isnia israfil israil isroil isrok
  istiana istianah istichomah istijab istikharoh istikomah istiqamah istirokhah itje itsna ivan ivana ivon ivonne
  iwani izhar izwar izzatun jaini jajuli jakaria jalil jamaliah jamalulail jamaris jamhuri jamiah jamian jamin jamri
  januar januardi januarti jarnawi jarwadi jasmadi jasmine jasri jatmiko jauharah jazuli jefry jemmy jeny jeremy
  jessica jhoni jhonny jimi jimmi jojon jonaidi jondri jonedi jonson jonter josephine joyce jubaedah jubaidah juliandi
  juliasih juliet julinar julkifli jumaati jumadin jumaedi jumardi jumari jumariah jumarni jumarno jumartin jumiah
  jumiaty jumini jumrah jumri jumriah junaeda junaedy junaida junardi juniar junita junius juraidi juriah jurnal
  juspita justina juwairiah juwanda juwariyah juwarno juwono kahar kahfi kamalia kamariah kamelia kamsiah kamsul
  karimah karimin karmin karmizan karnadi karnaen karnain karnasih karnoto karsidi kartiwi kasdi kasiani kasiman
  kasimin kasirin kasmadi kasmah kasmir kaspul kasri kastam kastolani kasturi kasum kaswan kaswandi katherine katimin
  katmini katno kemala kenedy kesuma khabib khaeroni khafid khaidar khairani khairati khairiah khairita khairiyah
  khairun khairunisa khairunnas khaliq khamdan khamid khanifah khasan khasanah khoeron khoiriyah khoirun khoirunnisa
  kholidah kholifah kholilah kholisoh khomsatun khudori khusaeri khusni khusnul khuzaimah kiki kintan komsiah kresna
  krisman kristin kristine kristiono kulsum kultsum kumala kumalasari kunaefi kunaifi kurdi kurniadin kurniasari
  kusaeri kusmono kusnaedi kusnawan kusnendar kusnia kusniah kusumadewi kusumayadi kuswara kuswaya kuswoyo kuwat
  laelani laelatul laeli lailan lailani lailatul lamijan lamsiah lasiman lasini lasmi lasmono latifatul laurensia
  laurentius leginah legiyo lelyana lendra lenita lensi leonita lesmana letizia levi levina lian liana lianti lidia
  lidya lilian liliana liliek lilies lilyana limin lindra linggar lis lisdiana lisna lissa listia listiana listiarini
  listyani lita livia lodewik lolly loly lora lorensia louis ludiro ludiya luki lukito luklu' lulu lulut lumban luqman
  lusiana lusiani lusida lutfia lutfiyah luthfia luthfiah luthfiyah luxi lyly muslihi nasriah nasril nelda neldi nelfi
  nelfitri nelvia nelwan nengsi nesti neti netti netty nevi nofi nofiardi noflizar normah norman novarita novendri
  noverman nurafni nurasiah nurasni nurasyiah nurazizah nurbaini nurbaity nurbani nurdayani nurdiana nureni nurfadilah
  nurfitri nurhafni nurhaida nurhaini nurhalimah nurhalis nurhanisah nurhasan nurhasnah nurhasni nurhikmah nuriah
  nurisma nurjaman nurjani nurkamal nurkhasanah nurlaelah nurlailah nurlaili nurlatifah nurlela nurleli nurleni
  nurliana nurlis nurma nurmadiah nurmaida nurmaini nurmalia nurmasari nurmila nurmina nurokhim nursaid nursaidah
  nursani nursaniah nursanti nursari nursiah nursida nursidah nursila nursyahid nursyam nursyamsiah nursyamsu nurtati
  nurtini nurwahida nurwahidah nurwahyuni nurwida nurwina nurwulan nuryadin nuryaman nuryamin nuryana nurzaman nuzul
  nuzula rodiah rodiyah rohayah rohmaniah rosmaida rosyani rumiris rumondang ruslaini sa'adah safrida sahirman sahrir
  sahroni saidah sainah salbiah salmiah samsiar samsinar samsuar samsuardi sarifah sarinah sarmila sarwiyah septiawan
  silviana siswanti sitti sofyani solihah solihat srimulyani suhaemi suhaila suhaimi suhaini sukmawan sulaeha sumarlan
  surahmi suwarna suwarsa syafrial syafrida syafril syafrina syafwan syahminan syahnan syahrazad syahriar syahrin
  syahrina syamsia syamsiar syamsidar syamsinar syamsuar syamsuardi syamsurijal syarbaini syarifa syarkawi syaukani
  syofyan syukran tarmiji tasnim tasrifin tasriyah taswin tasya tauhid thaha thoriq thoyib tiara tiodor tiurlan tiurma
  turmuzi ubaidillah umminah ustadi uswatun wahdah wahdania wahidah wahyuna wasilah widad widya yahdi yanita yarnida
  yefri yelfi yenita yeti yetni yolanda yosi yuanita yudiana yuharni yuhelmi yuhendri yuherman yulfi yulfita yuliardi
  yulidar yulinar yulisman yuliza yulmar yulnasri yulnis yultekhnil yunasril yunelda yunelfi yuniar yunidar yunimar
  yunizar yurisman yurita yurnelis yurnita yusmaini yusmanidar yusmarni yusnani yusnar yusnelly yusniar yusrin yusrita
  yusuar yuswandi zahara zahari zahdi zahrah zainur zakwan zalfa zalmadi zamhari zamri zarina zarlis zelfi zelvi
  zhafira zubaidah zubir zuhairini zuhdi zuhrah zuhriyah zukri zulaeha zulaiha zulaika zulbahri zuldesni zulfadhli
  zulfakar zulfiah zulfiandi zulfiani zulfikri zulfitri zulfiyah zulhendri zulheri zulherman zulhijrah zulhilmi
  zuliana zulisman zulkhaidir zulkhairi zulmaeta zulmasri zulmi zulpan zulpikar zultoni zulvia zulyaden zuraida
  zuraidah zurnalis zuwairi
`)
