import { type Word, WordMap } from './word-set.ts'

/**
 * What a verb of speech introduces: what somebody says is so, what somebody wants done, or thanks and praise
 * ("menyampaikan terima kasih").
 */
export type SpeechSense = 'statement' | 'wish' | 'courtesy'

/**
 * "ujar" is bare: a tag beside the words; "menegaskan" has its speaker before it, "ditegaskan" after it; "menurut" is
 * no verb but does as one.
 */
export type SpeechVoice = 'bare' | 'active' | 'passive' | 'according'

export interface SpeechVerb {
  /** Without "-nya". */
  readonly verb: string
  readonly voice: SpeechVoice
  readonly sense: SpeechSense
  /** "ujarnya", "dikatakannya": the speaker is somebody spoken of before. */
  readonly pronominal: boolean
  /**
   * Speech only before "bahwa", "agar" or a comma; only before a clause with a verb of its own; only right behind its
   * subject ("Bupati ajak warga"); or always.
   */
  readonly needs: 'opener' | 'clause' | 'subject' | null
}

/** One verb a line: bare, active and passive forms, parted by bars. Each form may be empty or several. */
const STATEMENTS = `
kata | mengatakan mengatkan katakan berkata | dikatakan
ujar | berujar mengujarkan | diujarkan
ucap | berucap | diucapkan
tutur | menuturkan bertutur tuturkan | dituturkan
cakap | |
jelas | menjelaskan jelaskan menejelaskan menjelasakan | dijelaskan
terang | menerangkan terangkan | diterangkan
ungkap | mengungkapkan mengungkap ungkapkan | diungkapkan diungkap
papar | memaparkan paparkan | dipaparkan
urai | menguraikan | diuraikan
beber | membeberkan membeber beberkan | dibeberkan
tegas | menegaskan tegaskan | ditegaskan
tandas | menandaskan | ditandaskan
tukas | menukas |
cetus | |
celetuk | berceletuk |
tambah | menambahkan tambahkan menambah | ditambahkan
imbuh | mengimbuhkan |
lanjut | melanjutkan |
sambung | menyambung |
timpal | menimpali |
pungkas | memungkasi |
tutup | |
sebut | menyebut menyebutkan menyebutkannya meyebutkan sebutkan | disebut disebutkan
 | bilang |
aku | mengaku mengakui akui | diakui
klaim | mengklaim | diklaim
kilah | berkilah berdalih |
bantah | membantah menampik menepis | dibantah ditampik
tanya | bertanya mempertanyakan | ditanyakan
jawab | menjawab | dijawab
sahut | menyahut |
kenang | mengenang |
cerita | bercerita menceritakan | diceritakan
kisah | berkisah mengisahkan | dikisahkan
keluh | mengeluhkan mengeluh | dikeluhkan
ulas | mengulas | diulas
rinci | merinci | dirinci
gurau | bergurau |
canda | bercanda |
seloroh | berseloroh |
kelakar | berkelakar |
pekik | memekik |
sindir | |
sesal | menyesalkan menyayangkan | disesalkan disayangkan
kritik | mengkritik mengkritisi |
simpul | menyimpulkan berkesimpulan | disimpulkan
singkat | |
tulis | |
ingat | mengingatkan ingatkan memperingatkan | diingatkan
tekan | menekankan tekankan | ditekankan
janji | berjanji menjanjikan | dijanjikan
 | menilai | dinilai
 | meyakini menyakini | diyakini
 | menyatakan nyatakan | dinyatakan
 | menyampaikan meyampaikan menyampikan menyampaiakan sampaikan menyampaikannya | disampaikan
 | mengemukakan kemukakan | dikemukakan
 | mengutarakan | diutarakan
 | mengonfirmasi mengkonfirmasi | dikonfirmasi
 | mempertegas |
 | melengkapi |
 | menggambarkan | digambarkan
 | menyinggung |
 | berkomitmen |
 | bertekad |
 | berkeyakinan |
 | mengamini |
 | mengulangi |
 | melaporkan laporkan | dilaporkan
 | memberitahukan memberitahu mengabarkan | diberitahukan
 | menginformasikan informasikan | diinformasikan
 | mengumumkan umumkan | diumumkan
 | memastikan pastikan | dipastikan
 | membenarkan | dibenarkan
 | menggarisbawahi | digarisbawahi
 | mencontohkan | dicontohkan
 | mengklarifikasi | diklarifikasi
 | mengisyaratkan mensinyalir | disinyalir
 | memperkirakan memprediksi | diperkirakan diprediksi
 | menargetkan | ditargetkan
 | menyadari | disadari
 | menjamin | dijamin
 | menyoroti | disoroti
 | menganggap memandang | dianggap dipandang
 | yakin optimis optimistis |
 | berpendapat beranggapan berpandangan berargumen beralasan |
`

const WISHES = `
harap | berharap beharap mengharapkan mengharapakan mengharap harapkan | diharapkan
pesan | berpesan memesan memesankan | dipesankan
pinta | meminta minta memintakan | diminta
minta | |
ajak | mengajak ajak | diajak
imbau | mengimbau imbau | diimbau
himbau | menghimbau himbau | dihimbau
seru | menyerukan berseru menyeru | diserukan
saran | menyarankan | disarankan
anjur | menganjurkan | dianjurkan
usul | mengusulkan | diusulkan
dorong | |
perintah | memerintahkan | diperintahkan
tegur | |
doa | mendoakan |
amanat | mengamanatkan mengamanahkan | diamanatkan
instruksi | menginstruksikan instruksikan | diinstruksikan
 | menitipkan | dititipkan
 | mewanti-wanti |
 | mewajibkan | diwajibkan
 | menuntut | 
 | memohon mohon | dimohon
 | mendesak | didesak
`

const COURTESIES = `
puji | memuji |
syukur | bersyukur |
 | mengucapkan ucapkan menghaturkan |
 | mengapresiasi apresiasi | diapresiasi
 | berterimakasih |
 | menyambut |
`

/** "melanjutkan, ..." is speech, "melanjutkan kegiatan" is not. */
const NEED_OPENER = new Set(
  `melanjutkan menyambung menambah menitipkan menuntut mewajibkan merinci memesan mengulas mengenang mengucap menukas
  menimpali memungkasi memintakan memohon mohon menjawab menyahut menyadari menganggap memandang
  mempertanyakan mengusulkan melengkapi menggambarkan menyinggung berkomitmen bertekad mengulangi mengamini`.split(
    /\s+/
  )
)

/** "menargetkan proyek rampung" is speech, "menargetkan 12 ruas jalan" tells of a plan. */
const NEED_CLAUSE = new Set(
  `memperkirakan memprediksi menargetkan mengumumkan menginformasikan memberitahu memberitahukan mengabarkan
  menjanjikan membantah mengkritisi memastikan mencontohkan pastikan`.split(/\s+/)
)

let byForm: ReadonlyMap<string, SpeechVerb> | null = null
let ofTokens: WordMap<SpeechVerb> | null = null

/** The speech verb that a word (lower case) is a form of. */
export const speechVerb = (lower: string): SpeechVerb | undefined => forms().get(lower)

/** The same for a token, which most often is none. */
export function speechVerbOf(token: Word): SpeechVerb | undefined {
  ofTokens ??= new WordMap(forms())
  return ofTokens.get(token)
}

function forms(): ReadonlyMap<string, SpeechVerb> {
  byForm ??= buildForms()
  return byForm
}

const VOICES: readonly SpeechVoice[] = ['bare', 'active', 'passive']

function buildForms(): Map<string, SpeechVerb> {
  const forms = new Map<string, SpeechVerb>()
  for (const form of ['menurut', 'menurutnya']) {
    const pronominal = form.endsWith('nya')
    forms.set(form, { verb: 'menurut', voice: 'according', sense: 'statement', pronominal, needs: null })
  }
  const tables: [table: string, sense: SpeechSense][] = [
    [STATEMENTS, 'statement'],
    [WISHES, 'wish'],
    [COURTESIES, 'courtesy']
  ]
  for (const [table, sense] of tables) {
    for (const row of table.split('\n')) {
      row.split('|').forEach((cell, column) => {
        for (const verb of cell.split(' ').filter(Boolean)) {
          const voice = VOICES[column]!
          const needs = needsOf(verb, voice)
          if (!forms.has(verb)) forms.set(verb, { verb, voice, sense, pronominal: false, needs })
          for (const form of pronominalForms(verb, voice)) {
            if (!forms.has(form)) forms.set(form, { verb, voice, sense, pronominal: true, needs })
          }
        }
      })
    }
  }
  return forms
}

function needsOf(verb: string, voice: SpeechVoice): SpeechVerb['needs'] {
  if (NEED_OPENER.has(verb)) return 'opener'
  if (NEED_CLAUSE.has(verb)) return 'clause'
  return voice === 'active' && !/^(?:me|ber)/.test(verb) ? 'subject' : null
}

/** "ujarnya"; "pesanya", with one of two n lost, is common; "mengatakannya" has its object in "-nya", not its speaker. */
function pronominalForms(verb: string, voice: SpeechVoice): string[] {
  if (voice === 'active') return []
  return verb.endsWith('n') && voice === 'bare' ? [`${verb}nya`, `${verb}ya`] : [`${verb}nya`]
}
