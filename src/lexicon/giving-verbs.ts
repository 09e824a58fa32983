const split = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean)

/** "menyerahkan buku kepada": the giver is the subject, whatever the thing is. */
export const HANDS_OVER = split(`
  menyerahkan serahkan menyalurkan salurkan membagikan bagikan menghibahkan hibahkan menghadiahkan menyumbangkan mendonasikan menyematkan sematkan
  memasangkan menganugerahkan anugerahkan mengalungkan menyampirkan mempersembahkan mendistribusikan distribusikan mewakafkan menyerahterimakan menerimakan menyumbang sumbangkan donasikan hadiahkan membagi-bagikan
  menyerahakan menyerakan meyerahkan menyerahan menyerakhan menyearahkan membagian menyalurakan menganugrahkan menyematkannya
`)

/** "menyerahkannya": the thing is the last one named. */
export const GIVES_IT = split(
  'menyerahkannya membagi-bagikannya mengembalikannya memberikannya membagikannya menyalurkannya diserahkannya'
)

/** "memberikan": so much else is given (a speech, a chance) that the thing must be a known one. */
export const GIVES = split(
  'memberikan memberi berikan beri mencairkan membagi-bagikan mengirimkan mengirim mengembalikan mengantarkan mengantar'
)

/** "mengganjar Pemkot dengan opini": the recipient comes first. */
export const REWARDS = split('menghadiahi mengganjar menganugerahi')

/** "buku diserahkan": the thing or the recipient is the subject. */
export const IS_GIVEN = split(`
  diserahkan disalurkan dibagikan dihibahkan dihadiahkan disumbangkan didonasikan disematkan dianugerahkan dikalungkan dipersembahkan
  didistribusikan diberikan diterimakan dikirimkan dikirim diserahterimakan dipasangkan diserahkannya diserah-terimakan diwakafkan disampirkan diantar diantarkan dikembalikan
  diserahakan diserakan diserahan diserakhan dianugrahkan disalurakan
`)

/** "diserahkannya satu unit mobil": by the one named last. */
export const IS_GIVEN_BY_IT: readonly string[] = IS_GIVEN.map(verb => `${verb}nya`)

/** "menerima piagam dari": the recipient is the subject. */
export const RECEIVES = split(`
  menerima menerimanya terima memperoleh peroleh mendapat mendapatkan dapatkan meraih raih menyabet sabet mengantongi kantongi diganjar dianugerahi dihadiahi
  dinobatkan diberi menggondol merebut memborong menyandang mempertahankan beroleh mengangkat berhak
`)

/** Verbs that tell of a result, and of nobody who hands anything over. */
export const WINS: ReadonlySet<string> = new Set(
  split(
    'meraih raih menyabet sabet mengantongi kantongi menggondol merebut memborong menyandang mempertahankan diraih direbut disabet'
  )
)

/** Of these, the verbs of having in one's hand; the others may only tell of a rating. */
export const TAKES_IN_HAND: ReadonlySet<string> = new Set(split('menerima menerimanya terima dianugerahi dihadiahi'))

/** "piagam diterima": the thing is the subject, the recipient the agent. */
export const IS_RECEIVED = split('penerimanya diterima diterimah diterma diterimanya diperoleh didapat didapatkan')

/** "diraih siswa dari kelas dua": what follows "dari" gives nothing. */
export const IS_WON = split('diraih direbut disabet')

/** "penyerahan bantuan": the act as a noun. */
export const GIVING = split(
  'penyerahan penyerahannya pemberian penganugerahan penyaluran pembagian penyematan pendistribusian distribusi serah penghibahan'
)

/** "Isinya Buku Top 99": what the thing of the sentence before consists of. */
export const CONSISTS_OF = split('isinya jumlahnya rinciannya')

/** Objects that are handed over only in a manner of speaking. */
export const NOT_HANDED_OVER = new Set(
  split(`
    jabatan kepemimpinan tugas wewenang kewenangan sepenuhnya urusan persoalan keputusan diri dirinya nasib tanggung tanggungjawab estafet mandat masalah
    pengelolaan penanganan kasus perkara tersangka pelaku tahanan usulan hak suara kendali pertanggungjawaban tongkat kesempatan perhatian dukungan apresiasi
    sambutan arahan semangat motivasi pelayanan layanan informasi penjelasan masukan pemahaman contoh manfaat doa kepercayaan pengarahan materi edukasi
    kewajiban aspirasi hobi bakat minat ilmu pengetahuan ide gagasan energi air listrik kredit keterangan jawaban senyum rasa nilai aset hasil nama calon jenazah korban
    suasana tenaga sebagian berita pikiran waktu gol angka poin suara keringat darahnya darah anggaran seperti laporannya
    tahap pertama kedua ketiga sederhana singkat kembali kekuasaan kedaulatan mahkota
    berlangsung bertempat dimulai diawali semua semuanya segala hal proses pelaksanaan penyaluran ucapan selamat salam tali peserta siswa anak brosur leaflet stiker pengalaman tips materinya pesan undangan cerita informasinya kunjungan kuisioner kuesioner foto video kerja usaha layanan pelayanan persegi kubik darah imunisasi vaksinasi air-bersih warga rumah masing-masing pelatihan pendampingan fasilitasi bimbingan kemudahan penyuluhan kemampuan dorongan keringanan perlindungan rekomendasi jaminan tindakan sanksi denda teguran
  `)
)

/** Passive and nominal verbs that are said of anything: advice, chances, vaccines. */
export const GIVES_ANYTHING: ReadonlySet<string> = new Set(
  split('diberikan dikirim dikirimkan diantar diantarkan dikembalikan pemberian')
)

/** Passive and nominal verbs that tell of a handover only with more to say so. */
export const GIVES_LOOSELY = split(
  'diberikan dikirim dikirimkan diantar diantarkan dikembalikan pemberian penyaluran pembagian distribusi pendistribusian'
)

/** "tukar menukar cinderamata antara A dan B": each gives to the other. */
export const EXCHANGES = split('menukar bertukar tukar-menukar pertukaran')
