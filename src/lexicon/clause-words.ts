const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Words that begin like a verb and are none. */
const NOT_VERBS = words(`
  media merek merk mewah medis medali mesin meja mei mebel meter metode metro metropolitan mental menara menteri mekanik mekanisme mereka memang mesti meski meskipun menit menantu medan
  mengenai menurut menurutnya melalui melainkan menuju menjelang menyusul
  dinas direktur direktorat direksi desa dia diri dirinya digital diploma diskusi distrik divisi dialog diare dian diabetes difabel disabilitas disiplin dispora dinsos dinkes diskominfo
  distribusi display didik dirjen diesel dimensi dinamis dinamika dini dini-hari diorama diaspora dinding
  di-antara diantara diantaranya dimana dihadapan didepan dilingkungan diatas dibawah didalam diluar dikarenakan disamping dibidang
  berbagai berita beras berkah berkas bersama bersama-sama bersih berat bernama berjumlah beranggotakan berumur berusia berprestasi berbasis berpakaian berseragam berbaju berkostum berbusana berjilbab berkebaya
  berpigura berbingkai berlapis berkapasitas berbahan bergambar berbentuk bermesin beroda beratap berdaya bermerk berjenis bertipe bertingkat berlampu berkekuatan berornamen berhias berfitur bertenaga
  berasal berbahaya bertema bertajuk berupa berikut berikutnya berlian berlangsung berpredikat bernilai berisi berukuran bermotif berwarna bertuliskan berhadiah berlogo bersertifikat bermerek berkonsep berstandar berlabel berstatus bernomor beregu bertempat berlokasi berkategori berskala berkualitas berdedikasi bergengsi bergilir berturut-turut
  terdampak terkena tertimpa terpapar terpilih terlantar teras teratas teladan termin terminal tepung telur teknik teknologi
  terpencil terluar terdepan tertinggal terintegrasi terbarukan terjangkau menengah meninggal mendasar menyeluruh memadai melati merdeka bersalin bersubsidi bersejarah bertuah
  terhadap terkait terdiri termasuk terbaik terbesar tertinggi tersebut tertentu terbuka terpadu ternak terminal teratai terampil terakhir terima terpisah tersendiri
`)

const LONGEST_STEM = 40

/** Whether a lower-case word looks like a verb of its clause: "mengikuti", "disaksikan", "berkumpul". */
export function looksLikeVerb(lower: string): boolean {
  if (lower.length < 5 || lower.length > LONGEST_STEM) return false
  const begins =
    lower.startsWith('me') ||
    lower.startsWith('di') ||
    lower.startsWith('ber') ||
    lower.startsWith('ter') ||
    lower === 'hadir'
  return begins && !NOT_VERBS.has(lower) && !lower.includes('-')
}

/** Function words that end a noun phrase. */
export const PHRASE_STOPS = words(`
  yang dari di pada dan untuk dalam serta ini itu tersebut oleh dengan kepada bagi akan juga sudah telah masih baik mulai hingga sampai
  ke atau maupun saat ketika usai seusai setelah sebelum karena sehingga agar supaya guna demi sebagai secara tahun tanggal pukul
  sekaligus beserta se atas adalah ialah ada tidak tak bukan belum saja lebih terhadap antara seperti yakni yaitu namun tetapi
  sementara sedangkan lalu kemudian selain bahwa jika bila apabila walau meskipun langsung turut ikut pun hadir
`)
