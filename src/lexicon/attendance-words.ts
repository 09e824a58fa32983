const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Verbs whose object or agent attends: "dihadiri 200 undangan", "melibatkan 37 personel". */
export const ATTENDED_BY = words(`
  dihadiri dihadirinya diikuti diikutinya disaksikan diramaikan dimeriahkan dipadati dipenuhi dibanjiri disemarakkan diserbu
  disambut dikunjungi melibatkan mengundang mengumpulkan mengikutsertakan menghadirkan mendatangkan dihadirkan diundang
  mengirim mengirimkan mengirimnya mengutus memberangkatkan mengikutkan menurunkan menerjunkan mengerahkan dikerahkan diterjunkan
  menggandeng mempertemukan menyedot menyertakan mempersilakan menggembleng melatih membekali mewisuda
  ikuti hadiri saksikan pesertanya undangannya tamunya diisi dihadirinya diikutinya ditonton memuat dipenuhinya menyambangi
`)

/** Verbs of those who attend: "sebanyak 90 guru mengikuti", "ratusan warga memadati". */
export const ATTENDS = words(`
  menghadiri mengikuti mengikutinya hadir ikut turut berpartisipasi memadati memenuhi meramaikan memeriahkan menyaksikan
  dikumpulkan diundang dihadirkan dilibatkan berkumpul antre mengantre antri menunggu menanti menyimak bertanding berlaga bersaing berkompetisi
  ambil terlibat berbaur tumpah berjubel berjejal menyambut duduk maju tampil unjuk digembleng dilatih
  dibekali dipanggil menonton menyambutnya menanam memungut menandatangani berjajar berbaris berdiri menyimaknya mengikutkan mendaftar-ulang bersila bersorak berkerumun menyemarakkannya memadati berebutan menabuh menjadi-saksi diwisuda beradu adu berebut memperebutkan bergotong berbondong-bondong berdesakan menyemarakkan menyemut memadatinya
  membanjiri berpacu berlari bersepeda berkeliling mengelilingi bergabung mendengarkan membaca berzikir berdoa bershalawat salat menari dilepas diberangkatkan
  berangkat tergabung dilantik dikukuhkan mementaskan memperagakan memperebutkannya bersimpuh membersihkan diterjunkan dikerahkan
  berhimpun menyerbu mengunjungi mendatangi bertemu berdialog bertatap melaksanakan berlomba berlatih belajar datang
`)

/** Phrases before those who attend without a verb of their own: "di hadapan 300 siswa". */
export const PRESENCE_PHRASES: readonly (readonly [string, null])[] = [
  'di hadapan',
  'dihadapan',
  'di depan',
  'didepan',
  'di tengah',
  'bersama',
  'bersama-sama',
  'bersama dengan',
  'di antara',
  'dengan peserta',
  'dengan jumlah peserta',
  'dengan menghadirkan',
  'dengan melibatkan',
  'dengan mengundang'
].map(phrase => [phrase, null] as const)

/** Verbs of meeting: "berdialog dengan 200 petani". */
export const MEETS = words(
  'berdialog bertemu berdiskusi bertatap berbincang berbaur berfoto bercengkerama bersilaturahmi bersilaturahim makan berbuka sarapan'
)

/** Conjunctions after which a new clause begins: its verb is not that of those counted before. */
export const CLAUSE_ENDS = words(
  'supaya agar karena sehingga sedangkan sementara namun tetapi sebab meski meskipun walaupun jika bila apabila bahwa'
)

/** Before or after a verb these take it back: "9 orang yang pernah dilatih". */
export const NOT_NOW = words('pernah belum tidak batal')

/** Places of an event, after "berada di": "45 orang yang berada di dalam ruangan". */
export const INDOORS = words('ruangan ruang aula gedung lokasi tempat lapangan tribun panggung halaman pendopo')

/** Activities that are held for those who attend: "bimbingan teknis bagi 80 pengelola perpustakaan". */
export const HELD_FOR = words(`
  bimbingan bimtek pelatihan pembekalan pembinaan penyuluhan sosialisasi workshop lokakarya seminar webinar diklat ujian uji kursus
  lomba kompetisi magang edukasi penguatan orientasi asesmen seleksi outbound kuliah manasik wisuda pelantikan pengukuhan pengarahan tes kemah jambore konsultasi dialog
`)

/** Of these, what is said to those who come: "pembekalan kepada 12 OPD", not "tes kepada 58 warga". */
export const HELD_TO = words('pembekalan pembinaan penyuluhan sosialisasi edukasi penguatan orientasi pengarahan')

/** Words that make a number no attendance: goals, limits, totals of a population, parts of a total. */
export const NOT_ATTENDING = words(`
  target targetnya ditargetkan menargetkan kuota kapasitas berkapasitas menampung daya populasi penduduk sasaran
  pelamar pendaftar mendaftar jumlah-penduduk
`)

/** After these, numbers are the parts of a total that stands before: "250 orang, terdiri dari 120 guru dan 130 siswa". */
export const PART_MARKERS = words(`
  terdiri terbagi rinciannya rincian perinciannya dirinci diantaranya masing-masing berasal meliputi mencakup antaranya setiap tiap per masing
  perincian komposisinya komposisi
`)

/** "setiap kecamatan mengirim 10 orang". */
export const OF_EACH = words('masing-masing setiap tiap tiap-tiap per')

/** Between those counted and their number: "kontingen Sumbar berjumlah 50 orang". */
export const AMOUNTS_TO = words('berjumlah sebanyak sejumlah mencapai maksimal total')

/** "Peserta hari pertama berjumlah 89 orang": not all of them. */
export const PART_WORDS = words('pertama kedua ketiga keempat terakhir sesi tahap gelombang kelompok angkatan')

/** Before those whom something is given to, rather than who attend. */
export const RECEIVING: ReadonlySet<string> = new Set(['kepada', 'untuk'])
