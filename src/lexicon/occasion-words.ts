import type { EventType } from '../contract/index.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Words before an activity's name that belong to no name: "acara pembukaan Lomba ...". */
export const OCCASION_PREFIXES = setOf(`
  acara kegiatan agenda event even ajang prosesi pelaksanaan penyelenggaraan pembukaan penutupan rangkaian gelaran perhelatan
  forum momen momentum puncak hajatan seremoni gelar jalannya pergelaran proses tahapan tahap
`)

/** Verbs by which somebody holds, opens, attends or takes part in what they govern. */
export const HOLDING_VERBS = setOf(`
  menggelar mengadakan menyelenggarakan melaksanakan menghelat menggelarkan melangsungkan gelar adakan selenggarakan laksanakan
  lakukan helat menghadirkan menginisiasi mengagendakan menjadwalkan menyelenggarkan menyelanggarakan melaksakan
  diadakan digelar dilaksanakan diselenggarakan dihelat dilangsungkan dilakukan
`)

/** What is done may be a mere activity: "melakukan vaksinasi", "dilakukan penilaian". */
export const DOING_VERBS = setOf(`melakukan`)

/** "membuka Rakor", "menghadiri Rakor": the object is what went on. */
export const ATTENDING_VERBS = setOf(`
  membuka buka menutup tutup menghadiri hadiri mengikuti ikuti memimpin pimpin membacakan pembina pimpinan hadir ikut
  mengawali menandai menyaksikan saksikan meramaikan ramaikan tuan-rumah inspektur irup dibukanya ditutupnya dibuka ditutup
  mengisi isi narasumber berpartisipasi menjadi jadi undangan dihadiri diikuti
`)

/** Prepositions and conjunctions of time and place before an activity. */
export const OCCASION_PREPOSITIONS = setOf(`
  pada dalam saat ketika bersamaan bertepatan dilanjutkan diakhiri dirangkai dirangkaikan dibarengi usai seusai selesai setelah sebelum sela sela-sela disela disela-sela tengah bersamaan sewaktu selama selepas sesuai
  bertepatan diawali diisi ditandai bersamaan disusul diteruskan diselingi disertai dilengkapi dirangkai melalui lewat mengawali disampaikan disampaikannya
`)

/** Verbs of the items of a programme: "diawali dengan paparan". */
export const PROGRAMME_VERBS = setOf(
  `diawali dilanjutkan melanjutkan diakhiri diisi ditandai dirangkai dirangkaikan ditutup disusul diteruskan diselingi disertai dilengkapi`
)

/** What is told of an activity after its name. */
export const HELD_PARTICIPLES = setOf(`
  digelar diadakan dilaksanakan diselenggarakan dihelat berlangsung dilangsungkan bertempat dipusatkan dibuka ditutup dipimpin dihadiri
  diikuti diprakarsai diinisiasi dimulai bertajuk bertema bertemakan mengusung mengambil mengangkat terselenggara terlaksana berakhir
  diselenggaran dilaksakan dilakukan disaksikan diawali dimeriahkan ditandai dikemas resmi mempertemukan menghadirkan melibatkan
`)

/** Words before an activity that make it the reason for another, or a part of one. */
export const PURPOSE_WORDS = setOf(`
  rangka memeriahkan menyambut menyemarakkan bagian wujud tujuan tindaklanjut tindak menjelang jelang pasca paska persiapan mempersiapkan kesiapan terkait
  mengenai tentang perihal soal demi guna untuk melalui seperti sebagai program hasil jadwal panitia juara pemenang ketua kepala anggota
  dewan kriteria seksi bidang badan kantor biro bagian subbagian dinas pusat direktorat tempat lokasi lapangan gedung aula ruang balai bumi status undangan pihak
  materi kebijakan sistem aplikasi metode sertifikat piagam piala surat peraturan undang-undang lembaga pengurus komunitas anggaran dana biaya tahapan
  bukan sekedar sekadar mendominasi memenangkan memenangi menyabet merajai
  merajut mempererat menjalin memperkuat memperkokoh memupuk mengeratkan tali wadah sarana kontingen atlet kafilah delegasi utusan duta alumni lulusan
  meraih menjuarai menjuara kategori bentuk fungsi tugas upaya kerja jenis berbagai segala setiap sejumlah beberapa para dari
`)

/** Ceremonies that stand beside another of the same day: "Usai apel, ... menggelar halalbihalal". */
export const SEPARATE_CEREMONIES: ReadonlySet<string> = new Set([
  'upacara penurunan bendera',
  'penurunan bendera',
  'renungan suci',
  'resepsi',
  'resepsi kenegaraan',
  'malam resepsi',
  'tabur bunga',
  'halal bi halal',
  'halal bihalal',
  'halalbihalal',
  'salam-salaman',
  'buka puasa bersama',
  'doa bersama',
  'ziarah makam',
  'ziarah nasional'
])

/** Papers signed as the sign of something else: "peresmian ditandai penandatanganan prasasti". */
export const SIGNED_TOKENS = setOf(`prasasti batu-prasasti`)

/** What somebody has reached in a contest, named before it: "Juara I dalam Lomba ...", "Top 20 pada Kompetisi ...". */
export const RANKS = setOf(
  `juara pemenang peringkat finalis nominator nominasi top terbaik runner-up medali prestasi prestasinya`
)

/** Words that put what follows into the future. */
export const FUTURE_WORDS = setOf(`
  akan bakal rencananya direncanakan dijadwalkan mendatang nantinya nanti berencana merencanakan dijadwal diagendakan segera
`)

/** Words before a verb that make its act one of before: "telah menyerahkan". */
export const PAST_WORDS = setOf(`telah sudah pernah sebelumnya berhasil sempat`)

/** Who acts without a name: "Ia lalu meninjau". */
export const ACTOR_WORDS = setOf(
  `ia dia beliau rombongan tim keduanya ketiganya menteri bupati gubernur walikota presiden wapres kepala pihaknya pemkab pemkot pemprov dinas
  camat lurah sekretaris sekda direktur rektor dekan ketua dirjen wabup wawali wagub kapolres dandim kapolda pangdam danrem kajari kajati kadis panitia pansus komisi dewan dprd`
)

/** Nouns that, with a pointing word, stand for an activity named before: "acara tersebut". */
export const ACTIVITY_NOUNS = setOf(`
  acara kegiatan agenda event even ajang kesempatan pertemuan momen momentum forum gelaran perhelatan hajatan
`)

export const POINTERS = setOf('ini itu tersebut tsb dimaksud serupa')

/** Things given that make the giving an award. */
export const AWARD_OBJECTS = setOf(`
  penghargaan piala trofi trophy piagam medali hadiah anugerah anugrah award awards satyalancana satyalencana satya lencana apresiasi predikat
  adipura bintang plakat tropi peghargaan penghagaan pengharagaan pengharggan pengargaan penghargan penghargaaan pengahargaan thropy throphy trofy wtp opini kalpataru paritrana kadeudeuh bonus pemenang juara tanda-kehormatan
`)

/** Lower-case words that may stand inside the name of an activity. */
export const NAME_CONNECTORS = setOf(`
  dan serta bagi untuk tentang se tingkat rangka ke antar dengan di atas terhadap lingkup lingkungan menuju jenjang tahap
  tahun periode kategori nomor bidang via melalui of for the and to de al bin wa on in the
`)

/** Lower-case words that end the name of an activity. */
export const NAME_STOPS = setOf(`
  yang yg ini itu tersebut tsb pada oleh kepada dari secara telah sudah akan bakal juga ialah adalah merupakan sebagai agar supaya sehingga karena
  saat ketika sambil usai setelah sebelum bersama beserta bertempat berlangsung namun tetapi maupun ataupun atau guna demi hingga sampai sejak mulai langsung resmi
  kemarin lalu mendatang pagi siang sore malam hari selasa rabu kamis jumat jum'at sabtu minggu senin ia dia kami kita mereka beliau para sejumlah beberapa
  bertema bertajuk bertemakan tersebut. nanti tadi baru-baru kali dimana menjadi bahwa selain sebanyak sekitar setempat lain lainnya tidak bukan lebih masih terus
  tanggal tgl pukul senilai sebesar seharga rata-rata masing-masing berupa seluas sepanjang semula mulanya
  sendiri sehari sebelumnya nya turut pula juga lantas hanya perihal terkait mengenai demikian yakni yaitu seperti antara selama sekaligus sesuai akhirnya kembali dapat bisa harus melalui tak belum hanya
`)

/** Words of the forms of verbs that are none, and may stand in a name. */
export const VERB_LOOKALIKES = setOf(`
  berbasis bersama berencana berprestasi berkala berkelanjutan terpadu terbuka terbaik terbatas tertinggi terhadap menengah menteri media medis
  mental meteorologi metode merdeka mesjid digital dinas direktur direksi disiplin distribusi disabilitas disinfektan diklat dialog terintegrasi
  terminal ternak terumbu berita bersih beras berdaya bermotor meriah membaca menulis mewarnai menggambar memasak memanah memancing menyanyi
  dimana diantaranya
  bertutur bercerita berpidato bernyanyi berhadiah bertingkat berkuda bersepeda terampil terdampak
`)

/** Heads that come last in a name, as in English: "Wonosobo Championship". */
export const LAST_HEADS = setOf(`
  championship championships cup expo fair fest festival award awards summit conference symposium exhibition competition tournament forum
  carnival marathon training workshop meeting discussion lecture gathering
`)

/** Adverbs between a verb and the activity that it governs: "membuka secara resmi". */
export const OCCASION_ADVERBS = setOf(
  `secara resmi langsung kembali juga turut simbolis sukses telah yang perdana itu oleh sebuah`
)

/** Words that give an activity its motto. */
export const THEME_WORDS = setOf(`bertema bertemakan bertajuk bertajukkan tema tajuk`)

/** What is told of an activity with its organizer behind: "digelar oleh Dinas Sosial". */
export const ORGANIZING_PARTICIPLES = setOf(`
  digelar diadakan dilaksanakan diselenggarakan dihelat diprakarsai diinisiasi digagas dilangsungkan dimotori ditaja
`)

/** Words that open a sentence about where an activity was. */
export const PLACING_WORDS = setOf(`bertempat tempat berlokasi berlangsung dilaksanakan digelar bertempatan lokasi`)

/** Heads that only say how solemn what follows is: "upacara pelantikan". */
export const SHELL_HEADS = setOf(`upacara seremoni seremonial prosesi malam`)

/** What such a head may hold. */
export const SHELLED_TYPES: ReadonlySet<EventType> = new Set([
  'inauguration',
  'award',
  'handover',
  'graduation',
  'signing',
  'opening',
  'launch'
])

/** Different words for the same activity, the usual one behind its other forms. */
export const HEAD_FAMILIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'rapat koordinasi': 'rakor',
    'rapat koordinasi nasional': 'rakornas',
    'rapat koordinasi daerah': 'rakorda',
    'rapat kerja': 'raker',
    'rapat kerja nasional': 'rakernas',
    'rapat kerja daerah': 'rakerda',
    'rapat pimpinan': 'rapim',
    'rapat dengar pendapat': 'rdp',
    'rapat paripurna': 'sidang paripurna',
    paripurna: 'sidang paripurna',
    'bimbingan teknis': 'bimtek',
    'pendidikan dan pelatihan': 'diklat',
    'focus group discussion': 'fgd',
    'musyawarah perencanaan pembangunan': 'musrenbang',
    'musyawarah desa': 'musdes',
    'musyawarah nasional': 'munas',
    'musyawarah daerah': 'musda',
    'musyawarah wilayah': 'muswil',
    'serah terima jabatan': 'sertijab',
    'kunjungan kerja': 'kunker',
    'inspeksi mendadak': 'sidak',
    'monitoring dan evaluasi': 'monev',
    'musabaqah tilawatil quran': 'mtq',
    "musabaqah tilawatil qur'an": 'mtq',
    'seleksi tilawatil quran': 'stq',
    "seleksi tilawatil qur'an": 'stq',
    'kejuaraan nasional': 'kejurnas',
    'kejuaraan provinsi': 'kejurprov',
    'kejuaraan daerah': 'kejurda',
    'focus grup discussion': 'fgd',
    'forum group discussion': 'fgd',
    'forum grup diskusi': 'fgd',
    'pekan olahraga nasional': 'pon',
    'halal bi halal': 'halalbihalal',
    'halal bihalal': 'halalbihalal',
    'halal-bihalal': 'halalbihalal',
    'halal bil halal': 'halalbihalal',
    'hari ulang tahun': 'hut',
    'tarawih keliling': 'tarling',
    lokakarya: 'workshop',
    peluncuran: 'launching',
    'bakti sosial': 'baksos',
    'bhakti sosial': 'baksos',
    'kerja bakti': 'gotong royong',
    'lomba-lomba': 'lomba',
    perlombaan: 'lomba',
    kejuaraan: 'turnamen',
    'buka puasa bersama': 'bukber',
    'pemilihan kepala desa': 'pilkades',
    'pekan olahraga provinsi': 'porprov',
    'konferensi pers': 'jumpa pers',
    'gotong-royong': 'gotong royong'
  })
)

/** What joins the members of a list. */
export const LIST_JOINTS = setOf(`, dan serta ; sekaligus`)

/** Words before a date that is a paper's own, of a disaster, or the start of a state. */
export const PAPER_WORDS = setOf(`
  per nomor no surat periode perda keputusan sk tertanggal terhitung tmt didirikan berdiri lahir kelahiran instruksi edaran peraturan
  undang-undang berlaku paling batas tempo tenggat selambat-lambatnya terjadi kejadian bencana musibah kebakaran gempa longsor banjir menimpa melanda menerjang meninggal wafat korban
`)

/** Times that tell no day. */
export const VAGUE_TIMES: ReadonlySet<string> = new Set([
  'belum lama',
  'baru-baru ini',
  'beberapa waktu',
  'beberapa hari',
  'beberapa pekan',
  'beberapa minggu',
  'beberapa bulan',
  'waktu lalu',
  'dalam waktu'
])

/** Nouns before the proper name of an activity: "acara Kerabat Kopi". */
export const NAMED_ACTIVITY_NOUNS = setOf(`acara kegiatan agenda event even ajang gelaran perhelatan hajatan`)

/** Words that end the thing given and lead to whom, by whom or where. */
export const OBJECT_ENDS = setOf(`kepada bagi oleh pada di untuk , . yang`)

/** Words before a first day, */
export const START_WORDS = setOf(`sejak mulai dimulai dibuka bergulir dibukanya`)

/** and before a last one. */
export const END_WORDS = setOf(`hingga sampai ditutup berakhir penutupan ditutupnya`)

/** What goes on for days. */
export const LONG_TYPES: ReadonlySet<EventType> = new Set([
  'competition',
  'exhibition',
  'training',
  'meeting',
  'seminar'
])

/** What leads to where one goes, or to what one visits there. */
export const TOWARD_WORDS = setOf(`ke menuju mengunjungi kunjungi menyambangi sambangi meninjau tinjau mendatangi`)

/** Heads that, alone, stand for any activity of their type named before: "rapat" for the "musrenbang". */
export const GENERIC_HEADS = setOf(`
  lomba lomba-lomba perlombaan kompetisi pertandingan kejuaraan turnamen rapat sidang pelatihan kunjungan peninjauan upacara peringatan penyerahan
  diskusi dialog seminar sosialisasi penilaian verifikasi pameran festival
`)

/** Words of what is done again and again, or was done before. */
export const HABIT_WORDS = setOf(
  `kali setiap tiap rutin biasanya selalu kerap sering telah sudah sebelumnya sebelum dulu pernah`
)

/** Words at the head of a sentence that tell what went before: "Sebelum rapat, Menteri menyidak pasar". */
export const BEFORE_WORDS = setOf(`sebelum sebelumnya`)

/** What "dengan" leads to behind a name: "Gebyar Bulan Bahasa dengan tema ...". */
export const AFTER_NAME = setOf(
  `tema tajuk agenda pembicara narasumber pemateri peserta jumlah total menghadirkan acara`
)

/** Before "di" these tell where somebody is or lives, not where something is held. */
export const AWAY_WORDS = setOf(`berada tinggal berdomisili lahir kuliah bermukim menetap bekerja bertugas tersebar`)

/** Words before a verb of holding that leave open whether it comes to that: "untuk melakukan monitoring". */
export const AIMS = setOf(
  `untuk dalam guna agar supaya tidak belum tanpa jangan harus dapat bisa mampu wajib perlu hendaknya rutin selalu sering`
)

/** Conjunctions that begin a clause of its own time. */
export const CLAUSE_OPENERS = setOf(`bahwa sehingga`)

/** Meetings that are also the means by which others are held, */
export const REMOTE_HEADS: ReadonlySet<string> = new Set([
  'zoom meeting',
  'video conference',
  'video konferensi',
  'konferensi video',
  'teleconference',
  'telekonferensi',
  'vidcon',
  'vicon'
])

/** and the words that say so: "melalui zoom meeting". */
export const MEANS = setOf(`melalui via lewat dengan menggunakan memakai aplikasi media platform fasilitas`)

/** What "apresiasi" leads to where it is a feeling: "apresiasi atas kinerja". */
export const REGARD_LINKS = setOf(`atas terhadap yang tinggi setinggi-tingginya positif`)

const ACTIVITY_TYPES: readonly (readonly [EventType, string])[] = [
  ['training', 'pembinaan bimbingan pemanduan penguatan pelatihan pemberdayaan pengembangan pembelajaran literasi'],
  ['outreach', 'pengarahan edukasi kampanye pengenalan pencegahan'],
  [
    'meeting',
    'koordinasi konsolidasi pertemuan finalisasi rekonsiliasi penelaahan penyusunan pembahasan sinkronisasi harmonisasi musyawarah'
  ],
  ['competition', 'penjaringan'],
  ['evaluation', 'pengujian pengukuran'],
  ['social-service', 'pembersihan'],
  ['visit', 'pengawasan'],
  [
    'other',
    'identifikasi deteksi inventarisasi pendataan pemetaan pendampingan pelayanan konsultasi mediasi pengambilan pemeliharaan dongeng mendongeng'
  ]
]

/** Work that is an occasion where it is called one and said to be held: "menggelar kegiatan pembinaan kader". */
export const ACTIVITY_HEADS: ReadonlyMap<string, EventType> = new Map(
  ACTIVITY_TYPES.flatMap(([type, heads]) => [...setOf(heads)].map((head): [string, EventType] => [head, type]))
)

/** "Selama diklat", "seusai rapat": of one that was told of. */
export const BACK_REFERRING = setOf('selama usai seusai setelah sesudah selepas sebelum')

/** What one goes to see, rather than whom. */
export const SIGHTS = setOf('peninjauan pemantauan sidak')

/** "rangkaian peringatan HUT": what goes on is a part of that. */
export const SERIES = setOf('rangkaian')

/** Before the contest in which somebody came first. */
export const WITHIN_WORDS = setOf('dalam pada di')
