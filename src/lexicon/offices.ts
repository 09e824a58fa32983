/** What may follow the words of an office, and belongs to it. */
export type OfficeReach =
  /** A region: "Bupati Kebumen". */
  | 'region'
  /** The field of a unit, then its body and region: "Kepala Bidang Rehabilitasi Sosial Dinas Sosial Kota Tasikmalaya". */
  | 'unit'
  /** The name of an organization: "Ketua PMI Wonosobo". */
  | 'body'
  /** A number and a region: "Dandim 0707/Wonosobo". */
  | 'command'
  /** Nothing of its own: "Kapolri". */
  | 'alone'

/** What body an office belongs to where the words beside it name none. */
export type OfficeHome =
  | 'government'
  | 'secretariat'
  | 'agency'
  | 'ministry'
  | 'district'
  | 'village'
  | 'urban-village'
  | 'command'
  | 'branch'
  | 'legislature'
  | 'named'
  | 'none'

export type RegionLevel = 'province' | 'regency' | 'city' | 'district' | 'village'

export interface Office {
  /** Long form, Title Case: "Sekretaris Daerah", "Kepala Dinas". */
  readonly title: string
  readonly reach: OfficeReach
  readonly home: OfficeHome
  readonly level: RegionLevel | null
  /** The body that the office's own words name: "Kepolisian Resor", "Tentara Nasional Indonesia". */
  readonly body: string | null
}

interface OfficeGroup {
  readonly reach: OfficeReach
  readonly home: OfficeHome
  readonly level?: RegionLevel
  /** One office a line: long form [= body] : written forms, apart from the long form itself. */
  readonly offices: string
}

const GROUPS: readonly OfficeGroup[] = [
  {
    reach: 'region',
    home: 'government',
    offices: `
      Sekretaris Daerah: sekda, sekertaris daerah, setda
      Kepala Daerah
      Wakil Kepala Daerah
      Inspektur Daerah
      Inspektur Kabupaten
      Inspektur Kota
      Inspektur Provinsi
      Inspektur: inspektur inspektorat, kepala inspektorat
    `
  },
  {
    reach: 'region',
    home: 'government',
    level: 'province',
    offices: `
      Gubernur: gub
      Wakil Gubernur: wagub, wakil gub
      Gubernur Kepala Daerah
      Sekretaris Daerah: sekretaris daerah provinsi, sekdaprov, sekda provinsi, sekprov, sekda prov
    `
  },
  {
    reach: 'region',
    home: 'government',
    level: 'regency',
    offices: `
      Bupati: bupati kepala daerah, bipati
      Wakil Bupati: wabup, wakil bipati
      Sekretaris Daerah: sekretaris daerah kabupaten, sekdakab, sekkab, sekda kabupaten, sekda kab
    `
  },
  {
    reach: 'region',
    home: 'government',
    level: 'city',
    offices: `
      Wali Kota: walikota, wako, wali kotamadya, walikotamadya
      Wakil Wali Kota: wakil walikota, wawali, wawako, wawalkot, wawalikota
      Sekretaris Daerah: sekretaris daerah kota, sekdako, sekko, sekda kota
    `
  },
  {
    reach: 'region',
    home: 'district',
    level: 'district',
    offices: `
      Camat: kepala kecamatan
      Kepala Distrik
      Panewu: penewu
      Mantri Pamong Praja: mantri anom
      Sekretaris Kecamatan: sekcam, sekretaris camat
    `
  },
  {
    reach: 'region',
    home: 'village',
    level: 'village',
    offices: `
      Kepala Desa: kades
      Perbekel
      Kuwu
      Hukum Tua
      Pembakal: pambakal
      Kepala Kampung
      Kepala Pekon
      Petinggi
      Kelian Desa Pakraman: kelian desa adat, kelian adat
      Bendesa Adat: bendesa, jro bendesa, kelian banjar, klian adat, klian banjar
      Datuk Penghulu
      Imeum Mukim
      Keuchik: geuchik, kechik
      Reje Kampung
      Raja Negeri
      Kepala Pemerintah Negeri
      Kepala Dusun Adat
      Kepala Lingkungan: kaling
      Kepala Padukuhan: dukuh kepala
      Kepala Urusan Pemerintahan Desa: kaur pemerintahan
      Pangulu Nagori: pangulu
      Kapitalau
      Kepala Lembang
      Jogoboyo
      Wali Nagari: walinagari
      Penghulu Kampung
      Peratin
      Sekretaris Desa: sekdes, carik desa
      Kepala Dusun: kadus
      Wali Jorong
      Ketua Badan Permusyawaratan Desa: ketua bpd
    `
  },
  {
    reach: 'region',
    home: 'urban-village',
    level: 'village',
    offices: `
      Lurah: kepala kelurahan
      Sekretaris Kelurahan: seklur, sekretaris lurah
    `
  },
  {
    reach: 'command',
    home: 'command',
    offices: `
      Kepala Kepolisian Daerah = Kepolisian Daerah: kapolda
      Wakil Kepala Kepolisian Daerah = Kepolisian Daerah: wakapolda
      Kepala Kepolisian Wilayah = Kepolisian Wilayah: kapolwil
      Kepala Kepolisian Resor = Kepolisian Resor: kapolres, kapolresta, kapolrestabes, kapolres metro, kapolrestro, kapolresta metro, kepala polres
      Wakil Kepala Kepolisian Resor = Kepolisian Resor: wakapolres, waka polres, wakapolresta, wakapolrestabes
      Kepala Kepolisian Sektor = Kepolisian Sektor: kapolsek, kapolsekta, kepala polsek
      Wakil Kepala Kepolisian Sektor = Kepolisian Sektor: wakapolsek, waka polsek
      Panglima Komando Daerah Militer = Komando Daerah Militer: pangdam, panglima kodam
      Kepala Staf Komando Daerah Militer = Komando Daerah Militer: kasdam
      Komandan Korem = Korem: danrem, komandan resor militer, komandan komando resor militer
      Kepala Staf Korem = Korem: kasrem
      Komandan Kodim = Kodim: dandim, komandan distrik militer, komandan komando distrik militer
      Kepala Staf Kodim = Kodim: kasdim
      Komandan Koramil = Koramil: danramil, komandan rayon militer
      Komandan Batalyon = Batalyon: danyon, danyonif, komandan yonif
      Komandan Brigade Infanteri = Brigade Infanteri: danbrigif
      Komandan Pangkalan TNI Angkatan Laut = Pangkalan TNI Angkatan Laut: danlanal
      Komandan Pangkalan Utama TNI Angkatan Laut = Pangkalan Utama TNI Angkatan Laut: danlantamal
      Komandan Pangkalan TNI Angkatan Udara = Pangkalan TNI Angkatan Udara: danlanud
      Komandan Pos TNI Angkatan Laut = Pos TNI Angkatan Laut: danposal
      Komandan Pos Koramil = Pos Koramil: danposramil
      Perwira Seksi Teritorial = Kodim: pasiter, pasi ter
      Perwira Seksi Intelijen = Kodim: pasi intel, pasiintel
      Perwira Seksi Operasi = Kodim: pasiops, pasi ops
      Perwira Seksi Personel = Kodim: pasipers, pasi pers
      Perwira Seksi Logistik = Kodim: pasilog, pasi log
      Perwira Penghubung = Kodim: pabung
      Perwira Pelaksana = Pangkalan TNI Angkatan Laut: palaksa, perwira pelaksana lanal, palaksa lanal
      Kepala Seksi Teritorial = Korem: kasiter, kasi ter
      Kepala Seksi Operasi = Korem: kasiops, kasi ops
      Kepala Seksi Logistik = Korem: kasilog, kasi log
      Kepala Seksi Personel = Korem: kasipers, kasi pers
      Kepala Seksi Intelijen Korem = Korem: kasi intel korem
      Asisten Teritorial = Komando Daerah Militer: aster, aster kasdam
      Asisten Operasi = Pangkalan Utama TNI Angkatan Laut: asops danlantamal
      Komandan Satuan Radar = Satuan Radar: dansatrad
      Komandan Kompi = Kompi: danki
      Komandan Batalyon Marinir = Batalyon Marinir: danyonmar
      Komandan Resimen Induk Komando Daerah Militer = Resimen Induk Komando Daerah Militer: danrindam
      Komandan Detasemen Polisi Militer = Detasemen Polisi Militer: dandenpom
      Komandan Satuan Brigade Mobil = Satuan Brigade Mobil: dansat brimob
      Panglima Komando Armada = Komando Armada: pangkoarmada
      Kepala Kejaksaan Tinggi = Kejaksaan Tinggi: kajati
      Wakil Kepala Kejaksaan Tinggi = Kejaksaan Tinggi: wakajati
      Kepala Kejaksaan Negeri = Kejaksaan Negeri: kajari
      Ketua Pengadilan Negeri = Pengadilan Negeri: ketua pn
      Wakil Ketua Pengadilan Negeri = Pengadilan Negeri: wakil ketua pn
      Ketua Pengadilan Agama = Pengadilan Agama: ketua pa
      Ketua Pengadilan Tinggi = Pengadilan Tinggi: ketua pt, kepala pengadilan tinggi
      Ketua Pengadilan Tinggi Agama = Pengadilan Tinggi Agama: ketua pta
      Ketua Pengadilan Tata Usaha Negara = Pengadilan Tata Usaha Negara: ketua ptun
      Ketua Pengadilan Militer = Pengadilan Militer: ketua dilmil
      Kepala Lembaga Pemasyarakatan = Lembaga Pemasyarakatan: kalapas, kepala lapas
      Kepala Rumah Tahanan Negara = Rumah Tahanan Negara: karutan, kepala rutan, kepala rumah tahanan
      Kepala Badan Intelijen Negara Daerah = Badan Intelijen Negara Daerah: kabinda, kepala binda
      Kepala Badan Narkotika Nasional Provinsi = Badan Narkotika Nasional Provinsi: kepala bnnp
      Kepala Badan Narkotika Nasional Kabupaten = Badan Narkotika Nasional Kabupaten: kepala bnnk
      Kepala Kantor Pertanahan = Kantor Pertanahan: kakantah
      Kepala Kantor Imigrasi = Kantor Imigrasi: kakanim
      Kepala Kantor Urusan Agama = Kantor Urusan Agama: kepala kua
      Kepala Satuan Polisi Pamong Praja = Satuan Polisi Pamong Praja: kasatpol pp, kasat pol pp, kasatpol, kepala satpol pp, kepala satpolpp, kepala pol pp, kasatpolpp
      Sekretaris Satuan Polisi Pamong Praja = Satuan Polisi Pamong Praja: sekretaris satpol pp, sekretaris satpolpp
    `
  },
  {
    reach: 'alone',
    home: 'named',
    offices: `
      Wakil Presiden = Republik Indonesia: wapres, wapres ri, wakil presiden ri, wakil presiden republik indonesia
      Kepala Kepolisian Negara Republik Indonesia = Kepolisian Negara Republik Indonesia: kapolri
      Wakil Kepala Kepolisian Negara Republik Indonesia = Kepolisian Negara Republik Indonesia: wakapolri
      Panglima = Tentara Nasional Indonesia: panglima tni
      Kepala Staf Angkatan Darat = TNI Angkatan Darat: kasad, ksad
      Kepala Staf Angkatan Laut = TNI Angkatan Laut: kasal, ksal
      Kepala Staf Angkatan Udara = TNI Angkatan Udara: kasau, ksau
      Jaksa Agung = Kejaksaan Agung: jaksa agung ri
      Kepala Staf Kepresidenan = Kantor Staf Presiden: ksp
      Ibu Negara
    `
  },
  {
    // Parts in one event, read so that their words are taken for nothing else.
    reach: 'alone',
    home: 'none',
    offices: `
      Komandan Upacara
      Pembina Upacara: pembina upcara
      Inspektur Upacara: irup
      Pemimpin Upacara
      Perwira Upacara
      Pembina Apel: pemimpin apel
      Narasumber: nara sumber
      Penanggung Jawab
      Panitia Penyelenggara
    `
  },
  {
    reach: 'unit',
    home: 'government',
    offices: `
      Kepala Suku Dinas: kasudin
      Kepala Dinas: kadis, kadinas, kepala dinas daerah, ka dinas, kadin
      Kepala Badan: kaban
      Kepala Pelaksana: kalaksa, kalak, kepala pelaksana harian
      Kepala Kantor: kakan
      Sekretaris Dinas: sekdis, sekertaris dinas
      Sekretaris Badan: sekban, sekertaris badan
      Staf Ahli: staff ahli, sahli
      Staf Ahli Bupati: staf ahli bupati bidang, staff ahli bupati
      Staf Ahli Gubernur: staf ahli gubernur bidang
      Staf Ahli Wali Kota: staf ahli walikota, staf ahli walikota bidang
      Staf Khusus: stafsus
      Tenaga Ahli
      Wakil Kepala Dinas
      Asisten Bupati
      Asisten Gubernur
      Asisten Wali Kota: asisten walikota
    `
  },
  {
    reach: 'unit',
    home: 'secretariat',
    offices: `
      Asisten: asda, asisten bidang
      Asisten Sekretaris Daerah: asisten sekda, asisten sekretariat daerah
      Asisten Sekretaris Daerah Bidang: asisten sekda bidang, asisten sekretaris daerah bidang
      Kepala Biro: kabiro, karo, ka biro
      Kepala Bagian: kabag, ka bagian
      Kepala Subbagian: kasubbag, kasubag, kepala sub bagian, kepala subag, kasub bag, kasub bagian, kepala subbag
    `
  },
  {
    reach: 'unit',
    home: 'agency',
    offices: `
      Kepala Bidang: kabid, ka bidang, kepala bid
      Kepala Subbidang: kasubbid, kasubid, kepala sub bidang
      Kepala Seksi: kasi, kasie, kepala sie, ka seksi
      Kepala Unit Pelaksana Teknis: kepala upt, ka upt
      Kepala UPTD: kepala unit pelaksana teknis daerah, ka uptd
      Kepala UPTB
      Kepala Cabang Dinas: kacabdin
      Kepala Satuan: kasat
      Kepala Unit: kanit
      Kepala Subdirektorat: kasubdit, kepala sub direktorat, kasubdit
      Kepala Divisi: kadiv, kadivisi
      Kepala Sub Divisi
      Kepala Instalasi
      Kepala Ruang
      Kepala Laboratorium
      Kepala Urusan: kaur
      Koordinator Bidang
      Sub Koordinator: subkoordinator
      Ketua Tim Kerja: katim, katimja
      Penyelenggara Zakat dan Wakaf: penyelenggara zakat wakaf, penyelenggara zawa
      Penyelenggara Syariah: penyelenggara syari'ah
      Penyelenggara Kristen
      Penyelenggara Katolik: penyelenggara bimas katolik
      Penyelenggara Hindu
      Penyelenggara Buddha
      Kepala Tata Usaha: katu, kepala tu, ktu
      Analis Kebijakan
      Analis Kebijakan Ahli Muda
      Pejabat Fungsional
      Widyaiswara
      Penyuluh Pertanian
      Penyuluh Agama
      Pengawas Sekolah
    `
  },
  {
    reach: 'unit',
    home: 'ministry',
    offices: `
      Menteri
      Wakil Menteri: wamen
      Menteri Koordinator: menko
      Menteri Koordinator Bidang: menko bidang
      Menteri Negara: meneg
      Direktur Jenderal: dirjen, direktur jendral, dirjend
      Inspektur Jenderal: irjen kementerian
      Inspektur Utama
      Sekretaris Jenderal: sekjen, setjen, sekretaris jendral
      Sekretaris Utama: sestama
      Sekretaris Kementerian: sesmen
      Sekretaris Menteri
      Sekretaris Menteri Koordinator: sesmenko
      Sekretaris Direktorat Jenderal: sesditjen
      Sekretaris Deputi: sesdep
      Deputi
      Deputi Bidang
      Asisten Deputi: asdep
      Staf Ahli Menteri: staf ahli menteri bidang
      Staf Khusus Menteri
      Kepala Pusat: kapus, kepala puslat
      Kepala Pusat Data dan Informasi: kapusdatin
      Direktur
      Wakil Direktur
      Kepala Sekretariat
      Kepala Biro Hubungan Masyarakat: karo humas
    `
  },
  {
    reach: 'body',
    home: 'branch',
    offices: `
      Kepala Kantor Wilayah: kakanwil, kepala kanwil
      Kepala Kantor Kementerian Agama: kakan kemenag, kakankemenag, kepala kankemenag, kakan menag, kakanmenag, kakandepag, kepala kandepag, kepala kantor kemenag, kakan kementerian agama, kepala kantor kementrian agama, kepala kantor departemen agama, kakankemenag, kepala kemenag
      Kepala Perwakilan
      Kepala Kantor Perwakilan
      Kepala Cabang: kacab
      Kepala Balai: kabalai
      Kepala Balai Besar
      Kepala Loka
      Kepala Stasiun
      Kepala Sekolah: kepsek, kepala sekolahnya
      Wakil Kepala Sekolah: wakepsek
      Kepala Madrasah: kamad
      Kepala Puskesmas: kapus puskesmas, kapuskesmas
      Kepala Perpustakaan
      Kepala Museum
      Kepala Pasar
      Kepala Terminal
      Kepala Bandara
      Kepala Pelabuhan
      Kepala Stasiun
      Kepala Rumah Sakit
      Kepala Laboratorium
    `
  },
  {
    reach: 'body',
    home: 'named',
    offices: `
      Kepala
      Wakil Kepala: waka
      Sekretaris: sekertaris
      Wakil Sekretaris
      Bendahara
      Wakil Bendahara
      Ketua: ketuanya
      Ketua Umum: ketum
      Ketua Harian
      Ketua Pembina
      Ketua Kehormatan
      Ketua Dewan Pembina
      Ketua Dewan Penasehat
      Ketua Dewan Pengurus
      Ketua Dewan Pengawas
      Ketua Dewan Juri
      Ketua Tim Juri
      Ketua Tim
      Ketua Tim Penilai
      Ketua Komisi
      Ketua Badan
      Ketua Fraksi
      Wakil Ketua
      Wakil Ketua Umum: waketum
      Wakil Ketua Komisi
      Ketua Panitia: ketua pelaksana
      Ketua Panitia Pelaksana
      Ketua Panitia Penyelenggara
      Ketua Yayasan
      Ketua Pokdarwis
      Ketua Kwartir Cabang: ketua kwarcab, kakwarcab, kak kwarcab
      Ketua Kwartir Daerah: ketua kwarda, kakwarda
      Ketua Kwartir Ranting: ketua kwarran, kakwarran
      Ketua Kwartir Nasional: ketua kwarnas
      Sekretaris Umum: sekum
      Sekretaris Jenderal
      Anggota
      Anggota Komisi
      Pimpinan
      Pimpinan Cabang: pinca
      Pimpinan Wilayah: pinwil
      Pimpinan Yayasan
      Pimpinan Pondok Pesantren
      Pengasuh
      Pengasuh Pondok Pesantren
      Pembina
      Penasehat
      Penasihat
      Pendiri
      Pengurus
      Pemilik
      Founder
      Co Founder
      CEO
      Chief Executive Officer
      Manajer: manager
      Manajer Umum: general manager
      Manajer Area: area manager, manager area
      Branch Manager
      Country Director
      Direktur Utama: dirut
      Direktur Eksekutif
      Direktur Operasional
      Direktur Umum
      Direktur Pelayanan
      Direktur Keuangan
      Direktur Regional
      Wakil Direktur Utama
      Presiden Direktur: presdir
      Komisaris
      Komisaris Utama
      Koordinator
      Koordinator Wilayah: korwil
      Koordinator Daerah: korda
      Ketua Bidang
      Rektor
      Wakil Rektor: warek
      Pembantu Rektor
      Dekan
      Wakil Dekan
      Ketua Program Studi: kaprodi
      Ketua Jurusan: kajur
      Guru Besar
      Dosen
      Pakar
      Peneliti
      Duta Besar: dubes
      Konsul Jenderal: konjen
      Juru Bicara: jubir
      Staf Pengajar
      Komisioner
      Ombudsman
      Panglima
      Komandan
      Danton
      Tenaga Pendamping
      Sekretaris DPRD: sekwan, sekretaris dewan
      Wakil Ketua Bina Muda: waka bina muda
      Wakil Ketua Binamuda: waka binamuda
      Bunda PAUD
      Pekaseh
      Kelian
      Ondoafi: ondofolo, ondoapi, kepala suku
      Pangulu: penghulu adat
      Ketua Adat: kepala adat, ketua lembaga adat
      Kepala Adat Besar
      Damang: damang kepala adat
      Nazir: nadzir
      Ajudan
      Bunda Literasi
      Bunda Genre
      Bunda Siaga
      Wakil Bunda Siaga
      Presiden: presiden ri, presiden republik indonesia
      Perdana Menteri
      Kepala Kantor Regional: kakanreg, kepala kanreg
      Deputi Kepala Perwakilan
      Pemimpin
      Pemimpin Wilayah
      Pemimpin Cabang
      Guru
      Pelatih
      Kader
      Ketua RT
      Ketua RW
    `
  },
  {
    reach: 'body',
    home: 'legislature',
    offices: `
      Ketua DPRD = DPRD: ketua dewan perwakilan rakyat daerah, ketua dprk
      Wakil Ketua DPRD = DPRD: wakil ketua dewan perwakilan rakyat daerah
      Anggota DPRD = DPRD: anggota dewan perwakilan rakyat daerah, anggota dprk, anggota dpr provinsi, legislator
      Ketua Sementara DPRD = DPRD
    `
  }
]

/** Ministers by the short names of their ministries: "Menkes", "Menteri PANRB" is read as "Menteri" and its field. */
const MINISTERS = `
  Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi = Kementerian PANRB: menpanrb, menpan rb, menpan, menteri panrb, menteri pan rb, menteri pan dan rb, menteri pan
  Menteri Dalam Negeri = Kementerian Dalam Negeri: mendagri
  Wakil Menteri Dalam Negeri = Kementerian Dalam Negeri: wamendagri
  Menteri Luar Negeri = Kementerian Luar Negeri: menlu
  Wakil Menteri Luar Negeri = Kementerian Luar Negeri: wamenlu
  Menteri Pertahanan = Kementerian Pertahanan: menhan
  Menteri Agama = Kementerian Agama: menag
  Wakil Menteri Agama = Kementerian Agama: wamenag
  Menteri Keuangan = Kementerian Keuangan: menkeu
  Wakil Menteri Keuangan = Kementerian Keuangan: wamenkeu
  Menteri Kesehatan = Kementerian Kesehatan: menkes
  Wakil Menteri Kesehatan = Kementerian Kesehatan: wamenkes
  Menteri Pendidikan dan Kebudayaan = Kementerian Pendidikan dan Kebudayaan: mendikbud
  Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi = Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi: mendikbudristek, menteri dikbudristek
  Menteri Pendidikan Nasional = Kementerian Pendidikan Nasional: mendiknas
  Menteri Pendidikan Dasar dan Menengah = Kementerian Pendidikan Dasar dan Menengah: mendikdasmen
  Menteri Riset, Teknologi, dan Pendidikan Tinggi = Kementerian Riset, Teknologi, dan Pendidikan Tinggi: menristekdikti
  Menteri Sosial = Kementerian Sosial: mensos
  Wakil Menteri Sosial = Kementerian Sosial: wamensos
  Menteri Komunikasi dan Informatika = Kementerian Komunikasi dan Informatika: menkominfo, menteri kominfo
  Menteri Komunikasi dan Digital = Kementerian Komunikasi dan Digital: menkomdigi
  Menteri Hukum dan Hak Asasi Manusia = Kementerian Hukum dan Hak Asasi Manusia: menkumham, menteri hukum dan ham
  Menteri Hukum = Kementerian Hukum: menkum
  Menteri Perdagangan = Kementerian Perdagangan: mendag
  Wakil Menteri Perdagangan = Kementerian Perdagangan: wamendag
  Menteri Perindustrian = Kementerian Perindustrian: menperin
  Menteri Perhubungan = Kementerian Perhubungan: menhub
  Menteri Pertanian = Kementerian Pertanian: mentan
  Wakil Menteri Pertanian = Kementerian Pertanian: wamentan
  Menteri Kehutanan = Kementerian Kehutanan: menhut
  Menteri Lingkungan Hidup dan Kehutanan = Kementerian Lingkungan Hidup dan Kehutanan: menlhk, menteri lhk
  Menteri Kelautan dan Perikanan = Kementerian Kelautan dan Perikanan: menteri kkp
  Menteri Pekerjaan Umum dan Perumahan Rakyat = Kementerian Pekerjaan Umum dan Perumahan Rakyat: menteri pupr, menpupr, menteri pu pr
  Menteri Pekerjaan Umum = Kementerian Pekerjaan Umum: menteri pu
  Menteri Energi dan Sumber Daya Mineral = Kementerian Energi dan Sumber Daya Mineral: menteri esdm
  Menteri Ketenagakerjaan = Kementerian Ketenagakerjaan: menaker, menakertrans
  Menteri Pemuda dan Olahraga = Kementerian Pemuda dan Olahraga: menpora
  Menteri Pariwisata dan Ekonomi Kreatif = Kementerian Pariwisata dan Ekonomi Kreatif: menparekraf
  Menteri Pariwisata = Kementerian Pariwisata: menpar
  Menteri Koperasi dan UKM = Kementerian Koperasi dan UKM: menkop, menkop ukm, menkopukm, menteri koperasi dan ukm
  Menteri Badan Usaha Milik Negara = Kementerian BUMN: menteri bumn, meneg bumn
  Menteri Pemberdayaan Perempuan dan Perlindungan Anak = Kementerian Pemberdayaan Perempuan dan Perlindungan Anak: menteri pppa, menpppa, menteri pp dan pa, menteri ppa, meneg pp, menteri pp
  Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi = Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi: mendes, mendes pdtt, menteri desa, menteri desa pdtt
  Menteri Agraria dan Tata Ruang = Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional: menteri atr, menteri atr/bpn, menteri agraria dan tata ruang indonesia
  Menteri Perencanaan Pembangunan Nasional = Kementerian PPN/Bappenas: menteri ppn
  Menteri Sekretaris Negara = Kementerian Sekretariat Negara: mensesneg
  Sekretaris Kabinet = Sekretariat Kabinet: seskab
  Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan = Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan: menko pmk
  Menteri Koordinator Bidang Politik, Hukum, dan Keamanan = Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan: menko polhukam, menkopolhukam
  Menteri Koordinator Bidang Perekonomian = Kementerian Koordinator Bidang Perekonomian: menko perekonomian, menko ekonomi
  Menteri Koordinator Bidang Kemaritiman dan Investasi = Kementerian Koordinator Bidang Kemaritiman dan Investasi: menko marves, menko maritim
  Menteri Investasi = Kementerian Investasi/BKPM: menteri investasi
`

/** "Long Form = Body: form, form" → its parts. */
function parseLine(line: string): { title: string; body: string | null; forms: string[] } {
  const colon = line.indexOf(':')
  const head = colon < 0 ? line : line.slice(0, colon)
  const [title = '', body] = head.split('=').map(part => part.trim())
  const forms = colon < 0 ? [] : line.slice(colon + 1).split(',')
  return { title, body: body ?? null, forms: [title.toLowerCase(), ...forms.map(form => form.trim())] }
}

function* officesOf({ reach, home, level, offices }: OfficeGroup): Generator<readonly [string, Office]> {
  for (const line of offices.split('\n')) {
    if (line.trim() === '') continue
    const { title, body, forms } = parseLine(line.trim())
    const office: Office = { title, reach, home, level: level ?? null, body }
    for (const form of forms) yield [form, office]
  }
}

function* everyOffice(): Generator<readonly [string, Office]> {
  const seen = new Set<string>()
  for (const group of [...GROUPS, { reach: 'alone', home: 'named', offices: MINISTERS } as const]) {
    for (const entry of officesOf(group)) {
      if (seen.has(entry[0])) continue
      seen.add(entry[0])
      yield entry
    }
  }
}

/** Every office as it may be written, with what it stands for. Where a form is listed twice, the first one counts. */
export const OFFICES: Iterable<readonly [string, Office]> = { [Symbol.iterator]: everyOffice }

/** How someone stands in an office that is not simply theirs. */
export const ACTING: readonly (readonly [string, 'Pj' | 'Plt' | 'Plh' | 'Pjs'])[] = [
  ['pj', 'Pj'],
  ['pj.', 'Pj'],
  ['penjabat', 'Pj'],
  ['penjabat (pj)', 'Pj'],
  ['penjabat (pj.)', 'Pj'],
  ['plt', 'Plt'],
  ['plt.', 'Plt'],
  ['pelaksana tugas', 'Plt'],
  ['pelaksana tugas (plt)', 'Plt'],
  ['pelaksana tugas (plt.)', 'Plt'],
  ['plh', 'Plh'],
  ['plh.', 'Plh'],
  ['pelaksana harian', 'Plh'],
  ['pelaksana harian (plh)', 'Plh'],
  ['pelaksana harian (plh.)', 'Plh'],
  ['pjs', 'Pjs'],
  ['pjs.', 'Pjs'],
  ['penjabat sementara', 'Pjs'],
  ['penjabat sementara (pjs)', 'Pjs'],
  ['penjabat sementara (pjs.)', 'Pjs'],
  ['pejabat sementara', 'Pjs']
]

export const FORMER: readonly (readonly [string, true])[] = [
  ['mantan', true],
  ['eks', true],
  ['bekas', true]
]

/** Names that commands of the army, navy and air force bear. */
export const COMMAND_NAMES = new Set(
  'diponegoro siliwangi brawijaya udayana hasanuddin cenderawasih merdeka sriwijaya bukit barisan iskandar muda mulawarman tanjungpura pattimura jaya kasuari halu oleo wijayakusuma pamungkas makutarama warastratama wirabraja wira bima garuda hitam gapo dempo emas santiago nani wartabone toddopuli tadulako wirasakti bhaskara jaya baladhika dhirotsaha surya kencana tarumanagara sunan gunung jati maulana yusuf'.split(
    ' '
  )
)

/** Words before an office that make it many, none, or a part of a name: "para Camat", "Pendopo Bupati", "calon Bupati". */
export const OFFICE_BLOCKERS = new Set(
  `
  para seluruh semua setiap tiap beberapa sejumlah segenap antar sesama berbagai calon cabup bakal pemilihan pilihan
  kantor kantornya pendopo pendapa pringgitan rumah dinas rumdin kediaman aula halaman istana ruang gedung lapangan
  peraturan perbup perwali pergub keputusan instruksi edaran surat sk se maklumat imbauan
  piala trophy trofi tropi cup staf sekretaris ajudan protokol pilkada balai wisma
  `
    .split(/\s+/)
    .filter(Boolean)
)
