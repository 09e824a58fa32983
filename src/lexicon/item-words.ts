const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))
const phrases = (text: string): readonly string[] => text.split(';').map(phrase => phrase.trim())

/** Words that tell no name from another. */
export const EMPTY_WORDS = words(
  'dan ri republik indonesia pemerintah pemkot pemkab pemprov para seluruh yang bidang kepala kantor provinsi'
)

/** Nouns that name a thing the first time and point to it later. */
export const POINTING: ReadonlySet<string> = new Set(
  phrases(
    'buku; salinan; sumbangan; donasi; cinderamata; cenderamata; cendera mata; cindera mata; souvenir; piala; trofi; tropi; trophy; sertifikat; sertipikat; sk; surat keputusan; piagam; medali; hadiah; santunan; dokumen; berkas; naskah; hibah; piagam penghargaan; surat penghargaan; kartu; uang; opini; anugerah; tanda kehormatan; award; bansos; paket bantuan; paket'
  )
)

/** "bantuan sembako" is "sembako": words before a thing's own name. */
export const GENERIC_HEADS = phrases(
  'penghargaan berupa; penghargaan; bantuan berupa; bantuan; paket; anugerah; predikat; gelar; kunci; hadiah berupa; hadiah'
)

/** "penghargaan bagi para kader": honours without a name that are told by who gets them. */
export const HONOURS_BY_RECEIVER = words('penghargaan piala trofi')

/** "penyaluran bantuan operasional sekolah": a programme, where nobody gives it to anybody. */
export const TELLS_OF_PROGRAMMES = words('penyaluran pendistribusian distribusi')

/** Adverbs between a verb and its object. */
export const OBJECT_ASIDES = words(
  'juga langsung secara simbolis sekaligus pula kembali berbagai beberapa sejumlah sebuah sebanyak antara lain'
)

/** "Digital Innovation Award": the name stands before the word. */
export const AWARD_WORDS = words('award awards')

/** Units that are a part of the name: "Paket sembako". */
export const NAMING_UNITS = words('paket')

/** Money is told by how much it is: "uang tunai Rp100 juta". */
export const MONEY: ReadonlySet<string> = new Set(phrases('uang; dana; uang pengganti'))

/** "opini WTP atas LKPD Tahun Anggaran 2020": what is given on a report, */
export const OPINIONS = words('opini wtp wdp wajar predikat lhp laporan')

/** and the words before the report. */
export const REPORTED = words('atas terhadap untuk')

/** "upacara bendera", "pengadaan mobil": what is done with a thing that nobody gets. */
export const AT_WORK = words('upacara pengadaan perbaikan pembuatan produksi penjualan pengibaran parade pawai')

/** Between the items of a list. */
export const LINKS = words(', dan serta juga & ; maupun hingga')

/** Between a whole and the list of its parts. */
export const LIST_OPENERS = words('yaitu yakni terdiri atas dari yang meliputi berisi antara lain : ,')

/** Goods that a prize may bring with it: "piala, piagam dan uang pembinaan". */
export const PRIZE_MONEY = words('uang dana tabungan beasiswa hadiah bingkisan bonus')

/** "bantuan sembako": aid that is named by what follows. */
export const AID = words('bantuan beasiswa santunan hadiah bansos paket')

/** "komposter bantuan PT Sinar": whose gift the thing is, behind its name. */
export const GIFTS = words('bantuan hibah sumbangan donasi pemberian titipan kontribusi')

/** "beras ukuran 15 kilogram": before how large or how heavy a thing is. */
export const MEASURED_BY = words(
  'ukuran berukuran kapasitas berkapasitas kemasan isi berisi seberat seluas sebanyak sejumlah @ masing-masing'
)

/** "penghargaan nasional": how far an honour reaches says nothing of what it is for. */
export const LEVELS = words('tingkat nasional internasional provinsi kabupaten kota kecamatan dunia bergengsi')

/** "tidak berupa uang tunai" */
export const DENIES: ReadonlySet<string> = new Set(['tidak', 'bukan', 'bukanlah'])

/** The years of service that a Satyalancana Karya Satya is given for (Government Regulation 35 of 2010). */
export const TERMS_OF_SERVICE: ReadonlySet<string> = new Set(['X', 'XX', 'XXX', '10', '20', '30'])
