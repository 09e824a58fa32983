const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Pronouns that a speaker spoken of before is meant by. */
export const SPEAKER_PRONOUNS = words('ia dia beliau dirinya pihaknya')

/** One who is spoken to, with, about or in place of does not speak: a name after one of these is no subject. */
export const NOT_BEFORE_SUBJECT = words(`
  kepada dari oleh dengan bersama untuk bagi terhadap pada di ke dalam antara tentang mengenai terkait
  tanpa seperti yang sebagai selaku menjadi atas per akan para
  didampingi mendampingi mewakili menemani ditemani disaksikan dihadiri diikuti dipimpin dibuka ditutup
  bertemu istri suami putra putri ajudan keluarga rombongan jajaran arahan sambutan instruksi kepemimpinan
  pimpinan kediaman rumah kantor pendopo ruang aula halaman surat peraturan keputusan perintah visi misi
  kedua ketiga keempat kelima seluruh semua setiap tiap segenap beberapa sejumlah masing-masing berbagai
  utamanya khususnya terutama hadapan depan calon bersamaan beserta termasuk yakni yaitu antaranya merupakan adalah sekaligus alm almarhum
`)

/** One named after these speaks for the one named before. */
export const SPOKESMAN_WORDS = words('melalui lewat diwakili')

/** Join a second name to one that is no subject. */
export const JOINING_WORDS = words('dan serta beserta bersama maupun')

/** Right before a verb of speech these are its subject, and nobody in particular: "warga berharap", "kami minta". */
export const OTHER_SUBJECTS = words(`
  warga masyarakat peserta petani nelayan siswa siswi pelajar mahasiswa mereka kami kita saya anda aku panitia
  pedagang pelaku penonton pengunjung pemerintah pemkab pemkot pemprov pemda dinas kementerian perusahaan tim juri
  orang pihak pakar ahli banyak semua masing-masing anggota hadirin undangan orangtua tua wartawan media rakyat
`)

/** A clause of its own begins after these. */
export const CLAUSE_CONJUNCTIONS = words('sementara sedangkan sedang')

/** Before a verb of speech these make it part of something else: "untuk menyampaikan", "saat menyampaikan". */
export const NOT_BEFORE_VERB = words(`
  untuk saat ketika usai setelah sebelum selesai guna dapat bisa harus ingin mampu siap perlu wajib tidak
  tanpa sebagai berhak berani bertugas hendak sudi enggan agar supaya berkesempatan kesempatan selama
  belum jangan
`)

/** Words for somebody's statement: "menurut penuturan Kepala Desa". */
export const STATEMENT_NOUNS = words(`
  penuturan keterangan pengakuan penjelasan pernyataan laporan pendapat pandangan penilaian informasi
`)

/** "hal itu", "demikian": point back to what was said before. */
export const POINTING_NOUNS = words(
  'hal penegasan pernyataan ungkapan harapan ajakan imbauan himbauan pesan permintaan penjelasan'
)
export const POINTING_WORDS = words('ini itu tersebut tsb demikian')
export const POINTING_ADVERBS = words('demikian begitu begitulah itulah demikianlah')

/** What is delivered as a whole, with nothing said of its content: "menyampaikan sambutan". */
export const SPEECH_NOUNS = words(`
  sambutan materi pidato laporan laporannya paparan pemaparan arahan arahannya pengarahan tausiyah tausyiah tausiah
  ceramah khutbah kultum orasi keterangan presentasi pertanyaan jawaban tanggapan pendapat pandangan pendapatnya
  pemandangan pandangannya sambutannya sambutanya paparannya instruksi amanat amanah pesan pesan-pesan poin beberapa
  kabar informasi usulan usul aspirasi aspirasinya keluhan keluhannya masukan saran kritik visi misi nota rancangan dokumen
  catatan surat data hasil penghargaan bantuan aduan pengaduan laporan-laporan diri kesaksian testimoni doa salam
  hal tersebut itu ini demikian
`)

/** Between a verb of speech and the words said: "mengatakan bahwa", "mengatakan sebagai berikut". */
export const CONTENT_OPENERS = words('bahwa bahwasanya bahwasannya yakni yaitu')

/** After a name these end it, where a speaker is named in words only: "kata seorang warga saat ditemui". */
export const ENDS_SPEAKER = words(`
  saat ketika usai di pada dalam sambil seraya sembari yang kepada setelah sebelum didampingi bersama mewakili
  menjawab dengan ketika seusai selepas disela disela-sela sela melalui lewat dari untuk mengakhiri menutup
  mengawali sebagaimana seperti dihadapan dikutip dilansir terkait tentang mengenai menanggapi kemarin pagi siang
  sore malam senin selasa rabu kamis jumat sabtu minggu ahad penuh disambut menirukan terbata lagi lirih seperti bahwa
`)

/** A description that ends with one of these is of somebody named before: "ungkap putra Kampar ini". */
export const DESCRIPTION_ENDS = words('ini itu tersebut tsb')

/** Between subject and verb, or verb and speaker: "juga", "pun". */
export const ADVERBS = words(`
  juga pun turut ikut bahkan kembali lagi pula lantas lalu kemudian sempat terus kerap sering langsung secara
  tegas sangat amat lebih akan telah sudah masih tak lupa hanya cukup
`)

/** Predicates begin with these: what tells "disebut Kepala Dinas akan dibuka" from "disebut Kepala Dinas pada rapat". */
export const PREDICATE_WORDS = words(`
  akan bakal juga masih telah sudah harus mesti bisa dapat mampu tidak tak bukan memang sangat adalah merupakan
  langsung tengah sedang perlu wajib cukup belum hanya ada sebagai lebih paling makin semakin terus selalu selayaknya
  layak patut penting hendaknya sebaiknya sebenarnya jauh agar supaya untuk sebanyak sekitar mencapai jadi punya
  masuk naik turun rampung selesai tuntas hadir datang ikut lolos lulus lahir tumbuh bangkit maju mundur keluar habis
  tiba pulang kembali muncul tetap bekerja belajar berhak rata-rata setiap kini baru pernah sengaja berani kurang rutin resmi sering kerap jangan mulai
`)

/** These look like verbs and are none. */
export const NO_PREDICATES = words(`
  terkait mengenai terhadap berupa bersama berikut dimana disana disini menjelang menurut tersebut dirinya dinas
  direktur meski meskipun melalui menyusul menteri mereka berbagai beberapa terutama termasuk bersamaan beserta
  terakhir direktorat dihadapan diantaranya terlebih tertentu tertulis berita mendatang berlalu bersama-sama diskusi
  dinihari digital
`)

/** What somebody said, before that one's name: "arahan Sekda", "sambutan Gubernur". */
export const UTTERANCE_NOUNS = words(
  'arahan sambutan pesan harapan imbauan himbauan ajakan pernyataan paparan laporan testimoni ucapan'
)

/** Who is only there, or reads out another's words: "dihadiri Bupati". */
export const PRESENCE_VERBS = words(
  'dihadiri diikuti didampingi disaksikan ditemani diterima disambut dihadirkan diundang dibacakan dibacakannya'
)

/** Begin a description of somebody named before: "politikus yang pernah lama mengajar itu". */
export const PERSON_NOUNS = words(`
  pria wanita perempuan lelaki laki-laki politikus politisi putra putri pejabat mantan eks orang alumnus alumni
  jenderal ayah ibu bapak doktor dokter guru penyandang peraih pemilik lulusan sosok tokoh figur perwira ustadz
  kepala pimpinan ketua legislator senator birokrat pensiunan veteran dosen dokter akademisi pengusaha jebolan purnawirawan mayor kolonel nakhoda
`)

/** Lead up to a sentence's subject or tag: "Adapun Iswan", "Selain itu, menurut Sekda". */
export const LEAD_WORDS = words(`
  sekaligus adapun sementara itu ini tersebut kemudian selanjutnya sedangkan namun bahkan lalu disini di sini tadi lagi sama
  terpisah kesempatannya selain lebih lanjut masih karena sebab tetapi tapi sebelumnya untuk hal senada juga pun pula
  dan dalam kesempatan pada yang lain jauh samping seperti sebagaimana begitu karenanya
`)

/** What stands between marks after these is a name or a slogan: "visi: “Terwujudnya ...”". */
export const TITLE_NOUNS = words(`
  visi misi tema bertema bertemakan tajuk bertajuk judul berjudul topik slogan motto moto semboyan jargon tagline
  yel-yel bertuliskan tulisan pasal ayat peribahasa lagu
`)

/** Begin an aside behind a speaker's name, up to the next comma: "menurut Sekda yang ditemui di kantornya, ...". */
export const ASIDE_WORDS = words('selaku sebagai yang saat ketika usai seusai pada didampingi')

/** A clause may begin right behind these: "namun dikatakan Kalapas jumlah itu sudah lumayan". */
export const CLAUSE_OPENERS = words('namun tetapi tapi bahwa karena sebab dan sehingga bahkan')

/** What comes is said, whatever the verb: "melanjutkan bahwa", "menitipkan agar". */
export const CLAUSE_MARKERS = words('bahwa bahwasanya bahwasannya agar supaya jika kalau sebanyak sekitar')

/** "menyampaikan sejumlah pesan" */
export const QUANTITIES = words('sejumlah beberapa berbagai dua tiga empat lima enam sebuah suatu satu')

/** Before a nickname: "pria yang akrab disapa Aan". */
export const NICKNAME_WORDS = words('disapa dipanggil sapaan panggilan')

/** Between a verb or a preposition and a name. */
export const HONORIFICS = words('bapak ibu pak bu sang kang ustadz saudara oleh')

/** “...,” begitu bunyi sambutan itu. */
export const READ_OUT_NOUNS = words(
  'bunyi petikan isi kutipan pesan penggalan pernyataan penegasan ajakan harapan imbauan kata-kata'
)

/** A stand-in says these; the words are another's: "membacakan amanat Gubernur". */
export const READING_OUT_VERBS = words('membacakan membaca bacakan')
export const READ_OUT_TEXTS = words('sambutan amanat pidato arahan naskah pesan teks sambutannya')

/** Open a few words that say when something was said. */
export const TIME_LEADS = words('pada lalu kemudian dalam selain akan saat adapun meski salah')

/** Lead to what something is for. */
export const PURPOSES = words('untuk agar supaya sebagai')
