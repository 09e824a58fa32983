import type { OrganizationKind } from '../contract/index.ts'

/**
 * What may follow the head word of a body's name:
 * `region` a region or nothing ("Polres Bungo"), `units` the words that names of services are made of ("Dinas
 * Kesehatan"), `name` a name of its own ("PT Pupuk Kalimantan Timur"), `number` a number and a name ("Kodim 0707/Wonosobo").
 */
export type Tail = 'region' | 'units' | 'name' | 'number'

export interface Body {
  /** Long form of the head: "Kepolisian Resor". */
  readonly name: string
  readonly kind: OrganizationKind
  readonly tail: Tail
}

interface BodyTable {
  readonly kind: OrganizationKind
  readonly tail: Tail
  /** A line each: the long form, then short forms after a colon. */
  readonly bodies: string
}

const TABLES: readonly BodyTable[] = [
  {
    kind: 'ministry',
    tail: 'units',
    bodies: `
      Kementerian: kementrian
      Kementerian Koordinator: kementrian koordinator
      Kementerian Negara
      Departemen
      Sekretariat Negara
      Sekretariat Kabinet
      Direktorat Jenderal: ditjen, dirjen
      Inspektorat Jenderal: itjen
    `
  },
  {
    kind: 'regional-office',
    tail: 'units',
    bodies: `
      Dinas
      Suku Dinas: sudin
      Biro
      Inspektorat
      Inspektorat Daerah
      Bagian
      Badan
      Sekretariat Daerah: setda, setdakab, setdako, setdaprov, setprov
      Satuan Polisi Pamong Praja: satpol pp, satpolpp
      Unit Pelaksana Teknis: upt
      Unit Pelaksana Teknis Daerah: uptd
    `
  },
  {
    kind: 'agency',
    tail: 'units',
    bodies: `
      Kantor Wilayah: kanwil
      Kantor Regional: kanreg
      Kantor Pertanahan
      Kantor Imigrasi
      Kantor Pelayanan Pajak: kpp
      Kantor Pelayanan Perbendaharaan Negara: kppn
      Kantor Kementerian Agama: kankemenag, kakankemenag, kantor kemenag
      Kantor Urusan Agama: kua
      Balai Besar
      Balai
      Pusat
      Loka
      Lembaga Pemasyarakatan: lapas
      Rumah Tahanan: rutan
    `
  },
  {
    kind: 'legislature',
    tail: 'region',
    bodies: `
      DPRD: dewan perwakilan rakyat daerah, dewan perwakilan rakyat daerah (dprd)
      DPRK
      DPRA
      DPRP
      Majelis Rakyat Papua: mrp
    `
  },
  {
    kind: 'court',
    tail: 'region',
    bodies: `
      Pengadilan Negeri: pn
      Pengadilan Agama: pa
      Pengadilan Tinggi
      Pengadilan Tinggi Agama: pta
      Pengadilan Tata Usaha Negara: ptun
      Mahkamah Syar'iyah
      Kejaksaan Agung: kejagung
      Kejaksaan Tinggi: kejati
      Kejaksaan Negeri: kejari
      Cabang Kejaksaan Negeri: cabjari
    `
  },
  {
    kind: 'police-military',
    tail: 'region',
    bodies: `
      Kepolisian Daerah: polda
      Kepolisian Resor: polres
      Kepolisian Resor Kota: polresta
      Kepolisian Resor Kota Besar: polrestabes
      Kepolisian Sektor: polsek, polsekta
      Mabes Polri
      Mabes TNI
      TNI AD: tni angkatan darat
      TNI AL: tni angkatan laut
      TNI AU: tni angkatan udara
    `
  },
  {
    kind: 'police-military',
    tail: 'number',
    bodies: `
      Kodam: komando daerah militer
      Korem: komando resor militer
      Kodim: komando distrik militer
      Koramil: komando rayon militer
      Lanal
      Lanud
      Lantamal
      Yonif
      Denpom
    `
  },
  {
    kind: 'agency',
    tail: 'region',
    bodies: `
      Komisi Pemilihan Umum: kpu, kpud, kip
      Badan Pengawas Pemilihan Umum: bawaslu
      Panitia Pengawas Pemilihan Umum: panwaslu, panwaskab
      Badan Narkotika Nasional Provinsi: bnnp
      Badan Narkotika Nasional Kabupaten: bnnk
      Badan Pusat Statistik: bps
      Badan Pertanahan Nasional: bpn
      Badan Pemeriksa Keuangan Perwakilan: bpk perwakilan, bpk ri perwakilan
      Badan Pengawasan Keuangan dan Pembangunan Perwakilan: bpkp perwakilan
      Ombudsman Republik Indonesia Perwakilan: ombudsman perwakilan, ori perwakilan
      Baznas: badan amil zakat nasional, baz
      Komisi Informasi
      Komisi Informasi Pusat
      Perpustakaan Nasional: perpusnas
    `
  },
  {
    kind: 'education',
    tail: 'name',
    bodies: `
      Universitas: univ
      Institut
      Politeknik: poltek
      Poltekkes: politeknik kesehatan
      Akademi
      Sekolah Tinggi
      IAIN: institut agama islam negeri
      UIN: universitas islam negeri
      STAIN
      Fakultas
      SD
      SDN: sd n
      SD Negeri: sekolah dasar negeri
      SDIT
      SMP
      SMPN
      SMP Negeri: sekolah menengah pertama negeri
      SMPIT
      SMA
      SMAN
      SMA Negeri: sekolah menengah atas negeri
      SMK
      SMKN
      SMK Negeri: sekolah menengah kejuruan negeri
      SLB
      SLB Negeri: slbn
      MI
      MIN
      MTs
      MTsN
      MA
      MAN
      Madrasah Aliyah
      Madrasah Aliyah Negeri
      Madrasah Tsanawiyah
      Madrasah Tsanawiyah Negeri
      Madrasah Ibtidaiyah
      Madrasah Ibtidaiyah Negeri
      PAUD
      TK
      PKBM
      Pondok Pesantren: ponpes, pp
      Dayah
    `
  },
  {
    kind: 'health',
    tail: 'name',
    bodies: `
      RSUD: rumah sakit umum daerah
      RSUP: rumah sakit umum pusat
      RSU
      RSIA
      RSJ: rumah sakit jiwa
      RS: rumah sakit
      Puskesmas: pusat kesehatan masyarakat, uptd puskesmas, upt puskesmas
      Klinik
      Posyandu
    `
  },
  {
    kind: 'state-enterprise',
    tail: 'name',
    bodies: `
      PDAM
      Perumda
      Perusda
      Perumdam
    `
  },
  {
    kind: 'state-enterprise',
    tail: 'region',
    bodies: `
      Bank BRI: bri
      Bank BNI: bni
      Bank Mandiri
      Bank BTN: btn
      Bank Syariah Indonesia: bsi
      Bank Jateng
      Bank Jatim
      bank bjb: bjb
      Bank Sumut
      Bank Nagari
      Bank Riau Kepri
      Bank Sumsel Babel
      Bank Bengkulu
      Bank Lampung
      Bank DKI
      Bank Banten
      Bank NTB Syariah: bank ntb
      Bank NTT
      Bank BPD Bali
      Bank BPD DIY
      Bank Kalbar
      Bank Kalteng
      Bank Kalsel
      Bank Kaltimtara
      Bank SulutGo
      Bank Sulteng
      Bank Sulselbar
      Bank Sultra
      Bank Maluku Malut
      Bank Papua
      Bank Aceh Syariah: bank aceh
      Bank Jambi
      Perum Bulog: bulog
      Perum Perhutani: perhutani
      Perum Jasa Tirta
      BPJS Kesehatan
      BPJS Ketenagakerjaan
      PT PLN: pln
      PT Pertamina: pertamina
      PT KAI
      PT Taspen: taspen
      PT Pos Indonesia
      PT Telkom: telkom
      PT Jasa Raharja: jasa raharja
    `
  },
  { kind: 'company', tail: 'name', bodies: 'PT\nCV\nUD\nBPR\nBank' },
  {
    kind: 'association',
    tail: 'region',
    bodies: `
      Komite Olahraga Nasional Indonesia: koni
      Komite Nasional Pemuda Indonesia: knpi
      Majelis Ulama Indonesia: mui
      Palang Merah Indonesia: pmi
      Persatuan Wartawan Indonesia: pwi
      Persatuan Guru Republik Indonesia: pgri
      Himpunan Pengusaha Muda Indonesia: hipmi
      Kamar Dagang dan Industri: kadin
      Asosiasi Pengusaha Indonesia: apindo
      Ikatan Dokter Indonesia: idi
      Ikatan Bidan Indonesia: ibi
      Persatuan Perawat Nasional Indonesia: ppni
      Forum Kerukunan Umat Beragama: fkub
      Lembaga Pengembangan Tilawatil Quran: lptq
      Lembaga Dakwah Islam Indonesia: ldii
      Nahdlatul Ulama: nu
      Pengurus Cabang Nahdlatul Ulama: pcnu
      Pengurus Wilayah Nahdlatul Ulama: pwnu
      Pengurus Besar Nahdlatul Ulama: pbnu
      Muhammadiyah
      Aisyiyah: 'aisyiyah
      Tim Penggerak PKK: tp pkk, tp-pkk, tp. pkk, tim penggerak (tp) pkk, tim penggerak pkk (tp-pkk), tim penggerak pkk (tp pkk), tim penggerak pemberdayaan kesejahteraan keluarga, tim penggerak pemberdayaan dan kesejahteraan keluarga, tim penggerak pemberdayaan kesejahteraan keluarga (pkk), tim penggerak pemberdayaan dan kesejahteraan keluarga (pkk), tim penggerak (tp) pemberdayaan kesejahteraan keluarga (pkk), tim penggerak (tp) pemberdayaan dan kesejahteraan keluarga (pkk), tim penggerak pemberdayaan kesejahteraan keluarga (tp pkk), tim penggerak pemberdayaan dan kesejahteraan keluarga (tp pkk), tim penggerak pembinaan kesejahteraan keluarga
      Dharma Wanita Persatuan: dwp
      Dewan Kerajinan Nasional Daerah: dekranasda
      Gabungan Organisasi Wanita: gow
      Badan Kerjasama Organisasi Wanita: bkow
      Persatuan Istri Tentara: persit, persit kck
      Bhayangkari
      Kwartir Cabang: kwarcab
      Kwartir Daerah: kwarda
      Kwartir Ranting: kwarran
      Kwartir Nasional: kwarnas
      Korps Pegawai Republik Indonesia: korpri
      Legiun Veteran Republik Indonesia: lvri
      Persatuan Wredatama Republik Indonesia: pwri
      Ikatan Persaudaraan Haji Indonesia: iphi
      Dewan Masjid Indonesia: dmi
      Ikatan Cendekiawan Muslim Indonesia: icmi
      Badan Kontak Majelis Taklim: bkmt
      Asosiasi Pemerintah Kabupaten Seluruh Indonesia: apkasi
      Asosiasi Pemerintah Kota Seluruh Indonesia: apeksi
      Asosiasi Pemerintah Provinsi Seluruh Indonesia: appsi
      Himpunan Kerukunan Tani Indonesia: hkti
    `
  },
  {
    kind: 'association',
    tail: 'name',
    bodies: `
      Karang Taruna
      Rotary Club
      Lions Club
      Yayasan
      Ikatan
      Persatuan
      Perhimpunan
      Himpunan
      Asosiasi
      Paguyuban
      Forum
      Komunitas
      Kelompok Tani: poktan
      Gabungan Kelompok Tani: gapoktan
      Kelompok Wanita Tani: kwt
      Kelompok Nelayan
      Kelompok Sadar Wisata: pokdarwis
      Koperasi
      KSPPS
      KUD
      Lembaga Kesejahteraan Sosial: lks
    `
  },
  {
    kind: 'media',
    tail: 'region',
    bodies: `
      TVRI
      RRI
      LPP RRI
      LPP TVRI
      Antara: lkbn antara
      Kompas TV
      Metro TV
      TV One: tvone
      CNN Indonesia
      Trans TV
      SCTV
      RCTI
      Indosiar
      Jawa Pos
      Suara Merdeka
      Kedaulatan Rakyat
      Pikiran Rakyat
      Harian Kompas
      Tribunnews
      Republika
      Detikcom
      Radar Banyumas
      Media Indonesia
    `
  },
  {
    kind: 'international',
    tail: 'region',
    bodies: `
      PBB: perserikatan bangsa-bangsa
      UNICEF
      UNESCO
      UNDP
      WHO
      FAO
      ILO
      UNHCR
      UNFPA
      USAID
      JICA
      KOICA
      GIZ
      AusAID
      ASEAN
      Bank Dunia: world bank
      Asian Development Bank: adb
      Uni Eropa
      OECD
      IMF
    `
  },
  {
    kind: 'agency',
    tail: 'region',
    bodies: `
      Kejaksaan Republik Indonesia: kejaksaan ri
      Sekretariat Wakil Presiden
      Dewan Pertimbangan Presiden: wantimpres
      Dewan Perwakilan Rakyat: dpr ri, dewan perwakilan rakyat republik indonesia
      Dewan Perwakilan Daerah: dpd ri
      Majelis Permusyawaratan Rakyat: mpr ri
      Otoritas Jasa Keuangan: ojk
      Bank Indonesia
      Badan Gizi Nasional: bgn
      Badan Karantina Indonesia: barantin
      Unit Kerja Presiden Bidang Pengawasan dan Pengendalian Pembangunan: ukp4
      Dewan Pers
    `
  }
]

function* everyBody(): Generator<readonly [string, Body]> {
  for (const { kind, tail, bodies } of TABLES) {
    for (const line of bodies.split('\n')) {
      const [name = '', forms = ''] = line.split(':').map(part => part.trim())
      if (name === '') continue
      const body: Body = { name, kind, tail }
      yield [name, body]
      for (const form of forms.split(',')) if (form.trim() !== '') yield [form.trim(), body]
    }
  }
}

/** Every head of a body's name as it may be written. */
export const BODIES: Iterable<readonly [string, Body]> = { [Symbol.iterator]: everyBody }

/** Kinds of the state's bodies that are no agencies, by their long forms. */
export const NATIONAL_KINDS: ReadonlyMap<string, OrganizationKind> = new Map(
  Object.entries({
    'Tentara Nasional Indonesia': 'police-military',
    'Kepolisian Negara Republik Indonesia': 'police-military',
    'Mahkamah Agung': 'court',
    'Mahkamah Konstitusi': 'court',
    'Majelis Permusyawaratan Rakyat': 'legislature',
    'Dewan Perwakilan Rakyat': 'legislature',
    'Dewan Perwakilan Daerah': 'legislature',
    'Rumah Sakit Umum Daerah': 'health',
    'BPJS Kesehatan': 'state-enterprise',
    'BPJS Ketenagakerjaan': 'state-enterprise',
    'Perum Bulog': 'state-enterprise',
    'Perum Perhutani': 'state-enterprise',
    'PT PLN': 'state-enterprise',
    'PT Pertamina': 'state-enterprise',
    'PT Telkom Indonesia': 'state-enterprise',
    'PT Jasa Raharja': 'state-enterprise',
    'Politeknik Pariwisata': 'education',
    'Politeknik Kesehatan': 'education',
    'Lembaga Penyiaran Publik Radio Republik Indonesia': 'media'
  } as const)
)

/** Short forms that are other things too (degrees, schools, titles): bodies only with their region or "RI". */
export const DOUBTFUL_FORMS: ReadonlySet<string> = new Set([
  'ma',
  'pa',
  'pn',
  'pp',
  'bin',
  'big',
  'lan',
  'dkk',
  'dkp',
  'klh',
  'kip',
  'naker'
])

/** In brackets after a company's name, and no short form of it. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(['persero', 'tbk', 'perseroda', 'perumda'])

/** Governments before their region: "Pemkab Wonosobo", "Pemerintah Kota Bogor"; the level where the word tells it. */
export const GOVERNMENTS: ReadonlyMap<string, 'province' | 'regency' | 'city' | null> = new Map(
  Object.entries({
    pemerintah: null,
    pemda: null,
    pemkab: 'regency',
    pemdakab: 'regency',
    pemkot: 'city',
    pemko: 'city',
    pemprov: 'province',
    pemprop: 'province'
  } as const)
)
