import type { AwardKind } from '../contract/index.ts'

/** A prize, medal or rating that is known by name. */
export interface AwardName {
  readonly kind: AwardKind
  /** The form that records carry; `null` keeps the words as they stand. */
  readonly title: string | null
}

/** Known by their short form: "short = long". */
const SHORT: Partial<Record<AwardKind, string>> = {
  award: `
    wtp = Opini Wajar Tanpa Pengecualian
    opini wtp = Opini Wajar Tanpa Pengecualian
    predikat wtp = Opini Wajar Tanpa Pengecualian
    opini wajar tanpa pengecualian = Opini Wajar Tanpa Pengecualian
    opini wajar tanpa pengecualian (wtp) = Opini Wajar Tanpa Pengecualian
    wajar tanpa pengecualian (wtp) = Opini Wajar Tanpa Pengecualian
    wajar tanpa pengecualian = Opini Wajar Tanpa Pengecualian
    opini wdp = Opini Wajar Dengan Pengecualian
    wajar dengan pengecualian = Opini Wajar Dengan Pengecualian
    predikat kla = Kabupaten/Kota Layak Anak (KLA)
    penghargaan kla = Penghargaan Kabupaten/Kota Layak Anak (KLA)
    predikat wbk = Predikat Wilayah Bebas dari Korupsi (WBK)
    predikat wbbm = Predikat Wilayah Birokrasi Bersih dan Melayani (WBBM)
    penghargaan wbk = Penghargaan Wilayah Bebas dari Korupsi (WBK)
    penghargaan wbbm = Penghargaan Wilayah Birokrasi Bersih dan Melayani (WBBM)
    iga = Innovative Government Award (IGA)
    iga award = Innovative Government Award (IGA)
    unpsa = United Nations Public Service Awards
    pengharagaan = Penghargaan
    peghargaan = Penghargaan
    penghargan = Penghargaan
    penghagaan = Penghargaan
    pernghargaan = Penghargaan
  `,
  certificate: `
    piagam wbk = Piagam Wilayah Bebas dari Korupsi (WBK)
    piagam wbbm = Piagam Wilayah Birokrasi Bersih dan Melayani (WBBM)
  `,
  document: `
    lhp = Laporan Hasil Pemeriksaan
    buku lhp = Buku Laporan Hasil Pemeriksaan
    lhe = Laporan Hasil Evaluasi
  `
}

/** Known by name as they stand. */
const NAMES: Partial<Record<AwardKind, string>> = {
  award: `
    adipura kencana; adipura; adipura paripurna; anugerah adipura; kalpataru; penghargaan kalpataru; nirwasita tantra; green leadership; adiwiyata; adiwiyata mandiri; adiwiyata nasional; sekolah adiwiyata; proklim; program kampung iklim; proper hijau; proper emas; proper biru; raksaniyata;
    predikat wilayah bebas dari korupsi; predikat wilayah birokrasi bersih dan melayani; predikat wilayah birokrasi bersih melayani; wilayah bebas dari korupsi; wilayah birokrasi bersih dan melayani; wilayah birokrasi bersih melayani; swasti saba; swasti saba padapa; swasti saba wiwerda; swasti saba wistara; kabupaten/kota sehat; stbm award; stbm berkelanjutan; universal health coverage; uhc award; uhc awards; pastika parahita; pastika parama; pastika awya pariwara; paramesti; paramesti husada; ksatria bakti husada; ksatria bakti husada arutala; manggala karya bakti husada; mitra bakti husada;
    kabupaten layak anak; kota layak anak; kabupaten/kota layak anak; kla pratama; kla madya; kla nindya; kla utama; provinsi layak anak; provila; anugerah parahita ekapraya; parahita ekapraya; parahita eka praya; puskesmas ramah anak; sekolah ramah anak;
    innovative government award; kabupaten sangat inovatif; kota sangat inovatif; provinsi sangat inovatif; kabupaten terinovatif; kota terinovatif; top inovasi pelayanan publik; sinovik; kipp; top inovasi terpuji; inovasi terpuji; outstanding achievement of public service innovation; united nations public service awards; united nations public service award; un public service awards; citra pelayanan prima; abdi bakti tani; role model pelayanan publik; unit pelayanan publik terbaik; zona hijau ombudsman; kepatuhan tinggi; predikat kepatuhan tinggi; opini ombudsman;
    rekor muri; penghargaan muri; kip award; anugerah tinarbuka; tinarbuka; anugerah keterbukaan informasi publik; badan publik informatif; predikat informatif; ppd award; penghargaan pembangunan daerah; anugerah bangga kencana; anugerah kpid; anugerah kpi; anugerah jurnalistik; anugerah konservasi; anugerah lingkungan proper; anugerah iptek dan inovasi; anugerah inovasi daerah; anugerah inovasi; anugerah desa; anugerah pariwisata; anugerah olahraga; anugerah pendidikan; anugerah guru; anugerah seni; anugerah pemuda; anugerah perpustakaan; anugerah aparatur sipil negara; anugerah layanan publik; anugerah pelayanan publik; predikat pelayanan prima; predikat sangat baik; predikat bb; opini kualitas tertinggi; bhumandala award; bhumandala; digital government award; spbe summit; subroto award; sutami award; penghargaan sutami; siddhakretya; penghargaan adibakti tani; adibakti tani; penghargaan ketahanan pangan; smart city award; kampung kb terbaik; bpjs award; anugerah bpjs; jamsostek award; naker award; penghargaan k3; zero accident award; zero accident; p2-hiv aids; penyaluran dak fisik terbaik; ikpa terbaik; kppn award; treasury award; bkn award; anugerah gatra; top inovasi; pena award; stbm; kabupaten odf; sertifikat odf; desa odf; sertifikat eliminasi malaria; kota layak pemuda; kabupaten layak pemuda; raksa prasada; anugerah raksa persada; penghargaan kemenkumham; anubhawa sasana; peacemaker justice award; paralegal justice award; nonlitigation peacemaker;
    sakip award; sakip; lakip; natamukti; natamukti nindya; natamukti pratama; kepala daerah inovatif; kepala daerah terbaik; paritrana award; paritrana; anugerah paritrana; anugerah pandu negeri; anugerah badan publik informatif; anugerah kebudayaan; anugerah kihajar; kihajar; anugerah ki hajar dewantara; nugra jasadarma pustaloka; nugra jasa dharma pustaloka; anugerah meritokrasi; bkn award; anugerah revolusi mental; anugerah asn; pns inspiratif; asn inspiratif; anugerah media center; anugerah humas indonesia; prahumas; public relations indonesia awards; kominfo award; gerakan menuju 100 smart city; anugerah desa wisata indonesia; adwi; anugerah pesona indonesia; api award; desa wisata terbaik; desa antikorupsi; desa sadar hukum; anubhawa sasana desa; kabupaten peduli ham; kota peduli ham; kabupaten/kota peduli ham; peduli ham; harmony award; kota toleran; indeks kota toleran; anugerah legislasi; legislatif award;
    tpid award; tpid terbaik; tpid terbaik nasional; tp2dd; tp2dd terbaik; championship tp2dd; dana rakca; daerah tertib ukur; pasar tertib ukur; pasar ber-sni; investment award; anugerah layanan investasi; tanda jasa swasembada pangan; adhikarya pangan nusantara; adikarya pangan nusantara; lumbung pangan; kabupaten peduli inflasi; upakarti; siddhakarya; sidakarya; paramakarya; produktivitas siddhakarya; sni award; bumd award; top bumd; top bumd awards; top digital awards; koperasi award; koperasi berprestasi; dekranasda award; ipro; innovation award;
    wahana tata nugraha; wahana tata nugraha wiratama; piala wahana tata nugraha; manggala karya kencana; wira karya kencana; cipta karya kencana; satyalancana pembangunan kb; ayah teladan; keluarga harmonis; dharma karya kencana; pakarti utama; pakarti utama i; pakarti madya; pakarti madya i; pelaksana terbaik; anugerah pangripta nusantara; pangripta nusantara; perencanaan terbaik; anugerah panji; samkaryanugraha; samkarya nugraha; parasamya purnakarya nugraha; prayojanakriya pata parasamya; rekor dunia; laporan keuangan terbaik; pemda award; tata kelola terbaik; baznas award; lppd terbaik; eppd; pemerintah daerah terbaik; best governor; best mayor; best regent; people of the year; man of the year; tokoh perubahan; bunda paud terbaik; apresiasi bunda paud; guru berprestasi; kepala sekolah berprestasi; tenaga kesehatan teladan; camat teladan; camat terbaik; lurah terbaik; kelurahan terbaik; perpustakaan kelurahan terbaik; pemuda pelopor; transmigran teladan; atlet berprestasi; kelompok tani berprestasi; penyuluh teladan
  `,
  trophy: `
    piala adipura; piala adipura kencana; piala citra; piala citra pelayanan prima; piala presiden; piala gubernur; piala bupati; piala wali kota; piala menpora; piala kemerdekaan; piala soeratin; piala dunia; piala wahana tata nugraha; piala bergilir bupati; trofi adipura; trophy adipura
  `,
  certificate: `
    sertifikat adipura; piagam adipura; piagam sertifikat adipura
  `,
  medal: `
    satyalancana karya satya; satya lancana karya satya; satyalencana karya satya; satya lencana karya satya; satyalancana; satya lancana; satyalencana; satya lencana; satyalancana wira karya; satyalancana wirakarya; satya lencana wira karya; satyalancana pembangunan; satya lencana pembangunan; satyalancana kebaktian sosial; satya lencana kebaktian sosial; satyalancana kebudayaan; satyalancana pendidikan; satyalancana dharma pemuda; satyalancana karya bhakti praja nugraha; karya bhakti praja nugraha; satyalancana pembangunan bidang kependudukan; slks; tanda kehormatan satyalancana karya satya; penghargaan satyalancana karya satya; penghargaan satya lencana karya satya; penghargaan satya lancana karya satya; penghargaan satya lencana; penghargaan satyalancana; bintang mahaputera; bintang mahaputera utama; bintang mahaputera pratama; bintang mahaputera nararya; bintang mahaputra; bintang jasa utama; bintang jasa pratama; bintang jasa nararya; bintang legiun veteran; bintang bhayangkara; lencana melati; lencana darma bakti; lencana pancawarsa; lencana jasa; lencana bakti desa; lencana bakti; lencana manggala; medali karya bhakti; karya bhakti satpol pp; dwidya sistha; medali kepeloporan; bintang budaya parama dharma
  `
}

const entries = (): (readonly [string, AwardName])[] => {
  const found: (readonly [string, AwardName])[] = []
  for (const [kind, text] of Object.entries(NAMES)) {
    for (const name of text.split(';')) found.push([name.trim(), { kind: kind as AwardKind, title: null }])
  }
  for (const [kind, text] of Object.entries(SHORT)) {
    for (const line of text.trim().split('\n')) {
      const [short, long] = line.split(' = ')
      found.push([short!.trim(), { kind: kind as AwardKind, title: long!.trim() }])
    }
  }
  return found.filter(([name]) => name !== '')
}

/** Where a name is listed twice, the later meaning holds. */
export const AWARD_NAMES: readonly (readonly [string, AwardName])[] = [...new Map(entries())]

/** Short forms inside a longer title, which records carry in full: "Buku Finalis UNPSA". */
export const AWARD_ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['unpsa', 'United Nations Public Service Awards'],
  ['mkk', 'Manggala Karya Kencana (MKK)'],
  ['adwi', 'Anugerah Desa Wisata Indonesia (ADWI)'],
  ['wbk', 'Wilayah Bebas dari Korupsi (WBK)'],
  ['wbbm', 'Wilayah Birokrasi Bersih dan Melayani (WBBM)'],
  ['lhp', 'Laporan Hasil Pemeriksaan'],
  ['iga', 'Innovative Government Award (IGA)']
])
