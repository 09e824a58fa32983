const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Words that a number belongs to: "Top 99", "Juara 1", "tahap 2". */
export const NUMBERED = words(
  'top juara peringkat tahap periode kelas tipe golongan jilid seri hut volume angkatan gelombang terbaik harapan'
)

export const YEAR_WORDS = words('tahun edisi th thn anggaran t ta')

export const MULTIPLIERS = words('ribu juta miliar milyar triliun')

/** Adverbs, auxiliaries and words of amount: a thing's name ends before them. */
export const NEVER_IN_NAMES = words(`
  rp sesuai berisi berisikan berturut-turut ukuran berukuran berkapasitas seluas seberat sepanjang masing-masing juga sebanyak sejumlah sebesar senilai seharga berupa tadi pula lain lainnya lalu sengaja bergengsi tertinggi serupa tanpa terdiri kali paling
  bisa harus hendaknya jangan boleh perlu dapat mampu mungkin pasti selalu sering kerap sedang pernah baru kini nanti nantinya kelak segera sebentar
  seluruhnya semuanya sebagaimana terkait sebenarnya sebetulnya ternyata rupanya kemudian selanjutnya sekitar kurang selama sejak ketika pada
  melalui lewat via menurut atas
  sangat cukup amat begitu terlalu sekali lagi kembali lengkap hingga minimal maksimal sebelumnya sesudahnya setiap per demi lantaran karena akibat
  jatuh datang tiba tidak bukanlah adalah ialah yakni ia dia mereka kami kita beliau saya anda nya secara simbolis langsung bertempat
  ketiga keempat kelima keenam ini itu tersebut dimaksud yg utk kpd dgn dll dsb sbb gratis cuma-cuma
`)

/** "Sertifikat Bagi Perajin", "Surat Perintah Mulai Kerja": small words that a name written in capitals takes in. */
export const CAPITAL_INSIDE = words('bagi untuk mulai dalam dari di pada dan atas dengan ke hari tahun')

/** Joints between the parts of a contest's name. */
export const JOINTS = words(', dan serta &')

/** Nouns that begin a name with joints of its own: "lomba Kebersihan, Keindahan dan Ketertiban". */
export const CONTESTS = words('lomba kompetisi festival bidang turnamen')

/** Honours that "sebagai" may go on to name: "penghargaan sebagai Pelopor Pelayanan". */
export const CONFERRED_AS = words('penghargaan predikat gelar anugerah apresiasi award sertifikat piagam')
