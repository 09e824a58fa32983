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

export interface OfficeGroup {
  readonly reach: OfficeReach
  readonly home: OfficeHome
  readonly level?: RegionLevel
  /** One office a line: long form [= body] : written forms, apart from the long form itself. */
  readonly offices: string
}

/** All offices but those of ministers, by what may follow them and what they belong to. */
export const OFFICE_GROUPS: readonly OfficeGroup[] = [
  {
    reach: 'region',
    home: 'government',
    offices: `
      Sekretaris Daerah: sekda, setda, sekretaris wilayah daerah, sekwilda, sekwilda tingkat ii
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
      Gubernur: gub, gubsu, gubri, gubernur kdh, gubernur kepala daerah tingkat i
      Wakil Gubernur: wagub, wakil gub, wagubri, wagubsu, wagubsul, wagub di
      Paniradya Pati: paniradya pati kaistimewan, paniradya pati keistimewaan
      Gubernur Kepala Daerah
      Sekretaris Daerah: sekretaris daerah provinsi, sekdaprov, sekda provinsi, sekprov, sekda prov, sekretaris daerah prov, sekdaprovsu, sekretaris daerah propinsi
    `
  },
  {
    reach: 'region',
    home: 'government',
    level: 'regency',
    offices: `
      Bupati: bupati kepala daerah, bipati
      Wakil Bupati: wabup, wakil bipati
      Sekretaris Daerah: sekretaris daerah kabupaten, sekdakab, sekkab, sekda kabupaten, sekda kab, sekretaris daerah kab, sekretaris kabupaten
    `
  },
  {
    reach: 'region',
    home: 'government',
    level: 'city',
    offices: `
      Wali Kota: walikota, wako, walkot, wali kota administrasi, walikota administrasi, wali kotamadya, walikotamadya
      Wakil Wali Kota: wakil walikota, wawali, wawako, wawalkot, wawalikota, wakil wali kota administrasi, wakil walikota administrasi
      Sekretaris Daerah: sekretaris daerah kota, sekdako, sekko, sekda kota, sekdakot, sekkot, sekdakota, sekretaris kota
    `
  },
  {
    reach: 'region',
    home: 'district',
    level: 'district',
    offices: `
      Camat: kepala kecamatan
      Wakil Camat: wacam
      Kepala Distrik: kadistrik
      Sekretaris Distrik: sekdis distrik
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
      Kepala Desa: kades, pj kades, kepala desa terpilih
      Sangadi
      Kepala Desa Adat
      Tetua Adat: ketua adat desa
      Penghulu: penghulu kepala
      Kepala Kampong
      Kepala Nagari
      Keucik
      Geuchiek
      Wali Kampung
      Kepala Jorong: wali korong
      Kepala Rio: datuk rio
      Kamituwo: kamituo
      Kasi Pemerintahan Desa
      Kaur Keuangan Desa
      Bendahara Desa
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
      Kepala Kepolisian Daerah = Kepolisian Daerah: kapolda, kapolda metro
      Wakil Kepala Kepolisian Daerah = Kepolisian Daerah: wakapolda, waka polda
      Kepala Kepolisian Wilayah = Kepolisian Wilayah: kapolwil
      Kepala Kepolisian Resor = Kepolisian Resor: kapolres, kapolresta, kapolrestabes, kapolres metro, kapolrestro, kapolresta metro, kepala polres
      Wakil Kepala Kepolisian Resor = Kepolisian Resor: wakapolres, waka polres, wakapolresta, wakapolrestabes
      Kepala Kepolisian Sektor = Kepolisian Sektor: kapolsek, kapolsekta, kepala polsek
      Wakil Kepala Kepolisian Sektor = Kepolisian Sektor: wakapolsek, waka polsek
      Panglima Kodam = Kodam: pangdam, panglima daerah militer, panglima komando daerah militer
      Panglima Komando Cadangan Strategis Angkatan Darat = Komando Cadangan Strategis Angkatan Darat: pangkostrad
      Komandan Jenderal Komando Pasukan Khusus = Komando Pasukan Khusus: danjen kopassus
      Panglima Divisi Infanteri = Divisi Infanteri: pangdivif
      Panglima Komando Gabungan Wilayah Pertahanan = Komando Gabungan Wilayah Pertahanan: pangkogabwilhan
      Panglima Komando Operasi Angkatan Udara = Komando Operasi Angkatan Udara: pangkoopsau, pangkoopsud
      Komandan Satuan Tugas = Satuan Tugas: dansatgas, dansatgas pamtas, dansatgas tmmd
      Komandan Sekolah Calon Bintara = Sekolah Calon Bintara: dansecaba
      Komandan Grup = Grup: dangrup
      Komandan Kapal Perang = KRI: komandan kri
      Kepala Zona Keamanan Laut = Badan Keamanan Laut: kepala zona bakamla
      Kepala Staf Kodam = Kodam: kasdam, kepala staf komando daerah militer
      Komandan Korem = Korem: danrem, komandan resor militer, komandan komando resor militer
      Kepala Staf Korem = Korem: kasrem
      Komandan Kodim = Kodim: dandim, komandan distrik militer, komandan komando distrik militer
      Kepala Staf Kodim = Kodim: kasdim
      Komandan Koramil = Koramil: danramil, komandan rayon militer
      Komandan Batalyon = Batalyon: danyon, danyonif, komandan yonif, danyon infanteri, komandan batalyon infanteri, danyon zipur, danyon armed
      Wakil Komandan Batalyon = Batalyon: wadanyon, wadan yonif
      Wakil Komandan Korem = Korem: wadanrem
      Komandan Brigade Infanteri = Brigade Infanteri: danbrigif
      Komandan Pangkalan TNI Angkatan Laut = Pangkalan TNI Angkatan Laut: danlanal, komandan lanal, komandan pangkalan tni al
      Wakil Komandan Pangkalan TNI Angkatan Laut = Pangkalan TNI Angkatan Laut: wadanlanal
      Komandan Pangkalan Utama TNI Angkatan Laut = Pangkalan Utama TNI Angkatan Laut: danlantamal, komandan lantamal, danlantamal tni al
      Komandan Pangkalan TNI Angkatan Udara = Pangkalan TNI Angkatan Udara: danlanud, komandan lanud, komandan pangkalan tni au
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
      Asisten Teritorial = Kodam: aster, aster kasdam
      Asisten Operasi = Pangkalan Utama TNI Angkatan Laut: asops danlantamal, asops
      Asisten Intelijen = Kodam: asintel
      Asisten Personel = Kodam: aspers
      Asisten Logistik = Kodam: aslog
      Asisten Perencanaan = Kodam: asrena
      Kepala Penerangan Kodam = Kodam: kapendam
      Kepala Penerangan Korem = Korem: kapenrem
      Kepala Hukum Kodam = Kodam: kakumdam
      Kepala Kesehatan Kodam = Kodam: kakesdam
      Kepala Ajudan Jenderal Kodam = Kodam: kaajendam
      Komandan Satuan Radar = Satuan Radar: dansatrad
      Komandan Kompi = Kompi: danki
      Komandan Batalyon Marinir = Batalyon Marinir: danyonmar
      Komandan Resimen Induk Komando Daerah Militer = Resimen Induk Komando Daerah Militer: danrindam
      Komandan Detasemen Polisi Militer = Detasemen Polisi Militer: dandenpom
      Komandan Satuan Brigade Mobil = Satuan Brigade Mobil: dansat brimob
      Panglima Komando Armada = Komando Armada: pangkoarmada
      Kepala Kejaksaan Tinggi = Kejaksaan Tinggi: kajati
      Wakil Kepala Kejaksaan Tinggi = Kejaksaan Tinggi: wakajati
      Kepala Kejaksaan Negeri = Kejaksaan Negeri: kajari, kepala kejari
      Kepala Cabang Kejaksaan Negeri = Cabang Kejaksaan Negeri: kacabjari
      Ketua Pengadilan Negeri = Pengadilan Negeri: ketua pn
      Wakil Ketua Pengadilan Negeri = Pengadilan Negeri: wakil ketua pn
      Ketua Pengadilan Agama = Pengadilan Agama: ketua pa
      Wakil Ketua Pengadilan Agama = Pengadilan Agama: wakil ketua pa
      Ketua Mahkamah Syar'iyah = Mahkamah Syar'iyah: ketua mahkamah syariyah
      Panitera Pengadilan Negeri = Pengadilan Negeri: panitera pn
      Panitera Pengadilan Agama = Pengadilan Agama: panitera pa
      Ketua Pengadilan Tinggi = Pengadilan Tinggi: ketua pt, kepala pengadilan tinggi
      Ketua Pengadilan Tinggi Agama = Pengadilan Tinggi Agama: ketua pta
      Ketua Pengadilan Tata Usaha Negara = Pengadilan Tata Usaha Negara: ketua ptun
      Ketua Pengadilan Militer = Pengadilan Militer: ketua dilmil
      Kepala Lembaga Pemasyarakatan = Lembaga Pemasyarakatan: kalapas, kepala lapas, kalapas kelas
      Kepala Lembaga Pembinaan Khusus Anak = Lembaga Pembinaan Khusus Anak: kepala lpka
      Kepala Balai Pemasyarakatan = Balai Pemasyarakatan: kabapas, kepala bapas
      Kepala Rumah Detensi Imigrasi = Rumah Detensi Imigrasi: kepala rudenim
      Kepala Kantor Kesyahbandaran dan Otoritas Pelabuhan = Kantor Kesyahbandaran dan Otoritas Pelabuhan: kepala ksop, kepala kantor ksop
      Kepala Kantor Unit Penyelenggara Pelabuhan = Kantor Unit Penyelenggara Pelabuhan: kepala kantor upp, kepala upp, kepala syahbandar
      Kepala Kantor Pelayanan Pajak Pratama = Kantor Pelayanan Pajak Pratama: kepala kpp pratama, kepala kpp, kakpp pratama
      Kepala Kantor Pelayanan Perbendaharaan Negara = Kantor Pelayanan Perbendaharaan Negara: kepala kppn
      Kepala Distrik Navigasi = Distrik Navigasi: kadisnav, kepala disnav
      Kepala Pangkalan Pendaratan Ikan = Pangkalan Pendaratan Ikan: kepala ppi
      Kepala Pelabuhan Perikanan Nusantara = Pelabuhan Perikanan Nusantara: kepala ppn
      Kepala Pelabuhan Perikanan Pantai = Pelabuhan Perikanan Pantai: kepala ppp
      Kepala Rumah Tahanan Negara = Rumah Tahanan Negara: karutan, kepala rutan, kepala rumah tahanan
      Kepala Badan Intelijen Negara Daerah = Badan Intelijen Negara Daerah: kabinda, kepala binda
      Kepala Badan Narkotika Nasional Provinsi = Badan Narkotika Nasional Provinsi: kepala bnnp, ka bnnp
      Kepala Badan Narkotika Nasional Kabupaten = Badan Narkotika Nasional Kabupaten: kepala bnnk, ka bnnk
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
      Duta Baca Indonesia
      Duta Baca Nasional
      Amirul Hajj: amirul haj
      Wakil Amirul Hajj: naib amirul hajj, wakil amirul haj
      Kepala Badan Nasional Pencarian dan Pertolongan = Badan Nasional Pencarian dan Pertolongan: kabasarnas, kepala badan sar nasional, kepala badan sar nasional (basarnas)
      Kepala Badan Intelijen Negara = Badan Intelijen Negara: kepala bin
      Kepala Pusat Penerangan TNI = Tentara Nasional Indonesia: kapuspen tni
      Kepala Staf Umum = Tentara Nasional Indonesia: kasum tni
      Asisten Sumber Daya Manusia Kapolri = Kepolisian Negara Republik Indonesia: as sdm kapolri, assdm kapolri, as sdm polri
      Asisten Operasi Kapolri = Kepolisian Negara Republik Indonesia: asops kapolri, as ops kapolri, astamaops kapolri
      Asisten Logistik Kapolri = Kepolisian Negara Republik Indonesia: aslog kapolri, as log kapolri
      Asisten Perencanaan Kapolri = Kepolisian Negara Republik Indonesia: asrena kapolri, as rena kapolri, astamarena kapolri
      Kepala Badan Reserse Kriminal = Kepolisian Negara Republik Indonesia: kabareskrim, kabareskrim polri
      Kepala Korps Lalu Lintas = Kepolisian Negara Republik Indonesia: kakorlantas, kakorlantas polri
      Kepala Badan Pemelihara Keamanan = Kepolisian Negara Republik Indonesia: kabaharkam, kabaharkam polri
      Jaksa Agung Muda = Kejaksaan Agung
      Wakil Jaksa Agung = Kejaksaan Agung
      Kepala Pusat Penerangan Hukum = Kejaksaan Agung: kapuspenkum, kapuspenkum kejaksaan agung, kepala pusat penerangan hukum kejaksaan agung
      Gubernur Bank Indonesia = Bank Indonesia: gubernur bi, gubernur bank indonesia (bi)
      Deputi Gubernur Bank Indonesia = Bank Indonesia: deputi gubernur bi
      Gubernur Lembaga Ketahanan Nasional = Lembaga Ketahanan Nasional: gubernur lemhannas, gubernur lemhanas
      Wali Nanggroe = Lembaga Wali Nanggroe: wali nanggroe aceh, paduka yang mulia wali nanggroe
      Kepala Kantor Komunikasi Kepresidenan = Kantor Komunikasi Kepresidenan: kepala kantor komunikasi kepresidenan (pco)
    `
  },
  {
    // Parts in one event, read so that their words are taken for nothing else.
    reach: 'alone',
    home: 'none',
    offices: `
      Komandan Upacara: komandan apel, perwira apel
      Pembina Upacara: pembina upcara
      Inspektur Upacara: irup, inspektur apel
      Pemimpin Upacara
      Perwira Upacara
      Pembina Apel: pemimpin apel
      Narasumber: nara sumber
      Penanggung Jawab
      Panitia Penyelenggara
      Pemimpin Rombongan: pimpinan rombongan, ketua rombongan, kepala rombongan
    `
  },
  {
    reach: 'unit',
    home: 'government',
    offices: `
      Kepala Suku Dinas: kasudin, kasudis
      Kepala Subdinas: kasubdin, kepala sub dinas
      Kepala Dinas: kadis, kadinas, kepala dinas daerah, ka dinas, kadin, ka. dinas
      Kepala Badan: kaban, ka badan
      Kepala Pelaksana: kalaksa, kalak, kepala pelaksana harian
      Kepala Kantor: kakan, ka kantor
      Wakil Kepala Badan
      Wakil Sekretaris Daerah
      Sekretaris Dinas: sekdis
      Sekretaris Badan: sekban
      Staf Ahli: staff ahli, sahli, staf ahli bidang
      Staf Ahli Bupati: staf ahli bupati bidang, staff ahli bupati
      Staf Ahli Gubernur: staf ahli gubernur bidang
      Staf Ahli Wali Kota: staf ahli walikota, staf ahli walikota bidang
      Staf Khusus: stafsus
      Tenaga Ahli
      Wakil Kepala Dinas
      Asisten Bupati
      Tim Ahli Gubernur
      Tim Ahli Bupati
      Staf Khusus Gubernur
      Staf Khusus Bupati
      Staf Khusus Wali Kota: staf khusus walikota
      Tenaga Ahli Gubernur
      Tenaga Ahli Bupati
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
      Kepala Biro: kabiro, ka biro
      Kepala Bagian: kabag, ka bagian, ka. bagian
      Juru Bicara Pemerintah: jubir pemerintah
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
      Kepala UPT: kepala unit pelaksana teknis, ka upt, kupt, kaupt
      Kepala UPTD: kepala unit pelaksana teknis daerah, ka uptd, kauptd
      Kepala UPTD PPA
      Kepala UPTD PPD
      Kepala UPTD Puskesmas: kepala upt puskesmas
      Kepala UPTB
      Kepala Cabang Dinas: kacabdin
      Kepala Satuan: kasat
      Kepala Unit: kanit
      Kepala Subdirektorat: kasubdit, kepala sub direktorat
      Wakil Kepala Satuan: wakasat
      Kepala Sentra Pelayanan Kepolisian Terpadu: ka spkt
      Kepala Sub Seksi: kasubsi, kasubsie, kepala subseksi
      Kepala Sub Unit: kasubnit
      Direktur Reserse Kriminal Umum: dirreskrimum, ditreskrimum
      Direktur Reserse Kriminal Khusus: dirreskrimsus
      Direktur Reserse Narkoba: dirresnarkoba
      Direktur Lalu Lintas: dirlantas
      Direktur Pembinaan Masyarakat: dirbinmas
      Direktur Samapta: dirsamapta
      Direktur Intelijen Keamanan: dirintelkam
      Direktur Polisi Air: dirpolair, dirpolairud
      Inspektur Pengawasan Daerah: irwasda
      Kepala Biro Operasi: karo ops
      Kepala Biro Sumber Daya Manusia: karo sdm
      Kepala Biro Logistik: karolog, karo log
      Kepala Biro Perencanaan: karorena, karo rena
      Kepala Biro Penerangan Masyarakat: karopenmas, karo penmas
      Kepala Divisi: kadiv, kadivisi
      Kepala Sub Divisi
      Kepala Instalasi
      Kepala Ruang
      Kepala Laboratorium
      Kepala Urusan: kaur
      Koordinator Bidang
      Koordinator Divisi: kordiv, koordiv, kordinator divisi
      Sub Koordinator: subkoordinator
      Ketua Tim Kerja: katim, katimja, ketua kelompok kerja, ketua pokja, katimker, ketua tim substansi, koordinator substansi
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
      Auditor
      Pranata Humas: pranata hubungan masyarakat
      Arsiparis
      Pustakawan
      Perencana Ahli Madya
      Perencana
      Juru Sita Pengganti: jurusita pengganti
      Juru Sita: jurusita
      Panitera Muda
      Panitera Pengganti
      Hakim
      Hakim Tinggi
      Surveior
      Surveyor
      Bidan
      Wakil Kepala Bidang: wakabid
      Pengelola Pengadaan Barang dan Jasa: pengelola pengadaan barang/jasa
      Pekerja Sosial
      Statistisi
      Jaksa Fungsional
      Pamong Budaya
      Pengendali Ekosistem Hutan
      Asisten Intelijen: asintel
      Asisten Pembinaan: asbin
      Asisten Tindak Pidana Khusus: aspidsus
      Asisten Tindak Pidana Umum: aspidum
      Asisten Perdata dan Tata Usaha Negara: asdatun
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
      Inspektur Jenderal: irjen kementerian, irjen kemendagri, irjen kemenag, irjen kemenhub, irjen kemenkumham
      Pelaksana Jabatan Direktur Jenderal
      Wakil Direktur Jenderal
      Deputi Menteri: deputi bidang menteri
      Kepala Satuan Kerja: kasatker, kepala satker, kepala satuan kerja (satker)
      Pejabat Pembuat Komitmen: ppk jalan
      Kepala Pusat Pengembangan: kepala pusbang, kapusbang
      Kepala Pusat Penelitian dan Pengembangan: kepala puslitbang, kapuslitbang
      Wakil Menteri Koordinator: wamenko
      Kepala Pusat Penerangan: kapuspen
      Kepala Pusat Pendidikan dan Pelatihan: kapusdiklat, kepala pusdiklat
      Kepala Pusat Data, Informasi, dan Komunikasi Kebencanaan: kapusdatinkom, kapusdatin kk
      Staf Khusus Presiden: stafsus presiden
      Utusan Khusus Presiden
      Penasihat Khusus Presiden
      Asisten Utama
      Kepala Keasistenan: kepala keasistenan utama
      Kepala Inspektorat
      Inspektur Wilayah
      Inspektur Investigasi
      Tenaga Ahli Menteri
      Tenaga Ahli Utama
      Inspektur Utama
      Sekretaris Jenderal: sekjen, sekretaris jendral, sekretaris jenderal (sekjen)
      Sekretaris Utama: sestama, sekretaris utama (sestama)
      Sekretaris Kementerian: sesmen, seskemen
      Sekretaris Menteri
      Sekretaris Menteri Koordinator: sesmenko
      Sekretaris Direktorat Jenderal: sesditjen, setditjen, sekretaris ditjen, sekditjen
      Sekretaris Inspektorat Jenderal: sesitjen
      Sekretaris Badan: sesban
      Sekretaris Deputi: sesdep
      Deputi
      Deputi Bidang: deputi bid
      Asisten Deputi: asdep
      Staf Ahli Menteri: staf ahli menteri bidang
      Staf Khusus Menteri
      Kepala Pusat: kapus, kepala puslat, kapuslat
      Kepala Pusat Data dan Informasi: kapusdatin
      Direktur
      Wakil Direktur
      Kepala Sekretariat
      Kepala Subauditorat: kasubaud, kepala sub auditorat
      Kepala Auditorat
      Inspektur Pembantu: irban, inspektur pembantu wilayah, irban wilayah
      Kepala Biro Hubungan Masyarakat: karo humas
    `
  },
  {
    reach: 'body',
    home: 'branch',
    offices: `
      Kepala Kantor Wilayah: kakanwil, kepala kanwil, ka kanwil, kakanwilkemenag
      Kepala Bagian Tata Usaha Kantor Wilayah: kabag tu kanwil
      Kepala Kantor Kementerian Agama: kakan kemenag, kakankemenag, kepala kankemenag, kakan menag, kakanmenag, kakandepag, kepala kandepag, kepala kantor kemenag, kakan kementerian agama, kepala kantor kementrian agama, kepala kantor departemen agama, kakankemenag, kepala kemenag, kepala kantor kementerian agama (kemenag), kakandep agama, ka kankemenag, plt kakankemenag
      Kepala Perwakilan
      Kepala Kantor Perwakilan
      Kepala Cabang: kacab, branch head
      Kepala Kantor Cabang: kakancab
      Kepala Unit Kerja
      Wakil Kepala Perwakilan
      Kepala Balai: kabalai
      Kepala Balai Besar
      Kepala Loka
      Kepala Stasiun
      Kepala Sekolah: kepsek, kepala sekolahnya, kasek
      Kepala TK
      Kepala PAUD
      Kepala Taman Kanak-Kanak
      Ketua Komite Sekolah: ketua komite
      Wakil Kepala Sekolah: wakepsek, wakasek
      Kepala Madrasah: kamad, kepala madrasahnya, kamad min
      Wakil Kepala Madrasah: wakamad
      Kepala Puskesmas: kapus puskesmas, kapuskesmas, kepala pusat kesehatan masyarakat
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
      Kepala: kepalanya
      Wakil Kepala: waka, wakil kepala badan
      Sekretaris
      Wakil Sekretaris
      Bendahara
      Wakil Bendahara
      Ketua: ketuanya, ketua kelompoknya
      Wakil Ketua Bidang
      Wakil Ketua Harian
      Ketua Presidium
      Ketua Dewan Penasihat
      Ketua Dewan Penasehat
      Ketua Dewan Pakar
      Ketua Dewan Komisioner
      Anggota Dewan Komisioner
      Ketua Pengadilan: ketua majelis hakim
      Ketua Satuan Tugas: ketua satgas
      Ketua Gugus Tugas
      Ketua Pelaksana Harian
      Ketua Kelompok Kerja: ketua pokja
      Ketua Panitia Khusus: ketua pansus
      Ketua Panitia Pembangunan
      Ketua Badan Pembentukan Peraturan Daerah: ketua bapemperda, ketua balegda, ketua baleg
      Ketua Badan Kehormatan: ketua bk
      Ketua Badan Anggaran: ketua banggar
      Ketua Badan Musyawarah: ketua bamus
      Sekretaris Komisi
      Sekretaris Fraksi
      Anggota Fraksi
      Anggota Badan Anggaran
      Juru Bicara Fraksi: jubir fraksi
      Wakil Sekretaris Jenderal: wasekjen
      Bendahara Umum: bendum
      Sekretaris Daerah KORPRI
      Ketua Umum: ketum
      Ketua Harian
      Ketua Pembina
      Ketua Kehormatan
      Ketua Dewan Pembina
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
      Ketua Panitia: ketua pelaksana, ketua panitianya, ketua panpel, ketua pelaksana kegiatan
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
      Pengasuh Pondok Pesantren: pengasuh ponpes
      Pimpinan Majelis Taklim
      Imam Besar
      Vikaris Jenderal: vikjen
      Uskup Agung
      Ketua Sinode
      Pembina
      Penasihat
      Penasehat
      Pendiri
      Pengurus
      Pemilik
      Founder
      Co Founder
      CEO
      Chief Executive Officer
      Manajer: manajernya
      Manager
      Manajer Umum
      General Manager: gm, general manager (gm)
      Executive General Manager: egm
      Senior General Manager: sgm
      Kepala Teknik
      Kepala Teknik Tambang: ktt
      Direktur Kepatuhan
      Deputi Direksi
      Deputi Direksi Wilayah
      Kepala Departemen
      Direktur Bisnis
      Direktur Kredit
      Direktur Teknik
      Direktur Komersial
      Direktur SDM
      Executive Vice President: evp
      Senior Vice President: svp
      Vice President: vp
      Corporate Secretary: sekretaris perusahaan
      Site Manager
      Project Manager
      Project Officer
      Project Leader
      Regional CEO
      Store Manager
      Asisten Manajer: assistant manager
      Supervisor
      Komandan Regu: danru
      Pelatih Kepala
      Manajer Area: area manager, manager area
      Branch Manager
      Country Director
      Direktur Utama: dirut, plt dirut, direktur utamanya
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
      Koordinator: kordinator
      Koordinator Wilayah: korwil
      Koordinator Daerah: korda
      Ketua Bidang
      Rektor: rektornya
      Wakil Rektor: warek, warek i, warek ii, warek iii
      Sekretaris Universitas
      Direktur Pascasarjana
      Ketua Lembaga Penelitian dan Pengabdian kepada Masyarakat: ketua lppm, ketua lp2m
      Ketua Senat
      Ketua Badan Eksekutif Mahasiswa: ketua bem, presiden bem, presiden mahasiswa
      Ketua STAIN
      Ketua Stikes
      Pembantu Rektor
      Dekan
      Wakil Dekan
      Ketua Program Studi: kaprodi
      Ketua Jurusan: kajur
      Guru Besar
      Dosen
      Pakar
      Peneliti
      Duta Besar: dubes, duta besar luar biasa dan berkuasa penuh, dubes ri, duta besar ri
      Kuasa Usaha: charge d'affaires
      Kuasa Usaha Ad Interim: kuasa usaha a.i.
      Konsul
      Atase
      Direktur Jenderal WHO
      Country Representative
      Team Leader
      Konsul Jenderal: konjen
      Juru Bicara: jubir, juru bicara resmi, jubir resmi
      Staf Pengajar: tenaga pengajar
      Notaris
      Ketua Karang Taruna
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
      Presiden: kepala negara, presiden ri, presiden republik indonesia
      Perdana Menteri
      Kepala Kantor Regional: kakanreg, kepala kanreg
      Deputi Kepala Perwakilan
      Pemimpin
      Pemimpin Wilayah
      Pemimpin Cabang
      Guru
      Pelatih
      Kader
      Ketua RT: pak rt
      Ketua RW
    `
  },
  {
    reach: 'body',
    home: 'legislature',
    offices: `
      Ketua DPRD = DPRD: ketua dewan perwakilan rakyat daerah, ketua dprk, ketua dpra, ketua dprp, ketua dprd provinsi, ketua dprd kabupaten, ketua dprd kota, ketua dewan perwakilan rakyat daerah (dprd)
      Wakil Ketua DPRD = DPRD: wakil ketua dewan perwakilan rakyat daerah, wakil ketua dprk, wakil ketua dpra, waket dprd, wakil ketua i dprd, wakil ketua ii dprd, wakil ketua iii dprd, wakil ketua i dprk, wakil ketua ii dprk, unsur pimpinan dprd, pimpinan dprd
      Anggota DPRD = DPRD: anggota dewan perwakilan rakyat daerah, anggota dprk, anggota dpra, anggota dpr provinsi, anggota dprp, anggota dewan
      Ketua Sementara DPRD = DPRD
    `
  }
]

/** Ministers by the short names of their ministries: "Menkes", "Menteri PANRB" is read as "Menteri" and its field. */
export const MINISTERS = `
  Sekretaris Kementerian Pemuda dan Olahraga = Kementerian Pemuda dan Olahraga: sesmenpora
  Sekretaris Kementerian Koperasi dan UKM = Kementerian Koperasi dan UKM: sesmenkop, sesmenkopukm, sesmenkop ukm
  Sekretaris Kementerian Pemberdayaan Perempuan dan Perlindungan Anak = Kementerian Pemberdayaan Perempuan dan Perlindungan Anak: sesmen pppa, sesmenpppa, sesmeneg pp
  Sekretaris Kementerian BUMN = Kementerian BUMN: sesmen bumn, sesmenbumn
  Sekretaris Kementerian Pariwisata = Kementerian Pariwisata: sesmenpar
  Sekretaris Kementerian Pariwisata dan Ekonomi Kreatif = Kementerian Pariwisata dan Ekonomi Kreatif: sesmenparekraf
  Sekretaris Kementerian Sekretariat Negara = Kementerian Sekretariat Negara: sesmensesneg, setmensesneg
  Sekretaris Kementerian PPN = Kementerian PPN/Bappenas: sesmen ppn, sesmen ppn/sestama bappenas
  Sekretaris Kementerian Koordinator Bidang Perekonomian = Kementerian Koordinator Bidang Perekonomian: sesmenko perekonomian, seskemenko perekonomian
  Sekretaris Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan = Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan: sesmenko pmk, seskemenko pmk
  Sekretaris Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan = Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan: sesmenko polhukam, seskemenko polhukam
  Sekretaris Kementerian Koordinator Bidang Kemaritiman dan Investasi = Kementerian Koordinator Bidang Kemaritiman dan Investasi: sesmenko marves, seskemenko marves
  Sekretaris Kementerian Perumahan Rakyat = Kementerian Perumahan Rakyat: sesmenpera
  Sekretaris Kementerian Lingkungan Hidup = Kementerian Lingkungan Hidup: sesmen lh
  Sekretaris Kementerian Kependudukan dan Pembangunan Keluarga = Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN: sesmendukbangga
  Sekretaris Kementerian PANRB = Kementerian PANRB: sesmenpan, sesmenpan rb, sesmenpanrb, sekretaris kementerian panrb
  Kepala Divisi Pemasyarakatan = Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia: kadivpas, kadiv pas
  Kepala Divisi Administrasi = Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia: kadivmin, kadiv min
  Kepala Divisi Keimigrasian = Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia: kadivim, kadivmim
  Kepala Divisi Pelayanan Hukum dan HAM = Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia: kadivyankum, kadiv yankumham, kadivyankumham
  Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi = Kementerian PANRB: menpanrb, menpan rb, menpan, menteri panrb, menteri pan rb, menteri pan dan rb, menteri pan
  Menteri Dalam Negeri = Kementerian Dalam Negeri: mendagri
  Wakil Menteri Dalam Negeri = Kementerian Dalam Negeri: wamendagri
  Menteri Luar Negeri = Kementerian Luar Negeri: menlu
  Menteri Kependudukan dan Pembangunan Keluarga = Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN: mendukbangga, menteri dukbangga, mendukbangga/kepala bkkbn
  Menteri Kebudayaan = Kementerian Kebudayaan: menbud, menteri kebudayaan ri
  Menteri Pendidikan Tinggi, Sains, dan Teknologi = Kementerian Pendidikan Tinggi, Sains, dan Teknologi: mendiktisaintek
  Menteri Riset dan Teknologi = Kementerian Riset dan Teknologi: menristek
  Menteri Hak Asasi Manusia = Kementerian Hak Asasi Manusia: menham, menteri ham
  Menteri Imigrasi dan Pemasyarakatan = Kementerian Imigrasi dan Pemasyarakatan: menimipas
  Menteri Haji dan Umrah = Kementerian Haji dan Umrah: menhaj
  Menteri Lingkungan Hidup = Kementerian Lingkungan Hidup: menlh, menteri lh, meneg lh, menteri negara lingkungan hidup
  Menteri Perumahan dan Kawasan Permukiman = Kementerian Perumahan dan Kawasan Permukiman: menteri pkp
  Menteri Perumahan Rakyat = Kementerian Perumahan Rakyat: menpera
  Menteri Usaha Mikro, Kecil, dan Menengah = Kementerian Usaha Mikro, Kecil, dan Menengah: menteri umkm
  Menteri Ekonomi Kreatif = Kementerian Ekonomi Kreatif: menekraf, menteri ekraf
  Menteri Transmigrasi = Kementerian Transmigrasi: mentrans
  Menteri Tenaga Kerja dan Transmigrasi = Kementerian Tenaga Kerja dan Transmigrasi: menakertrans, menteri nakertrans
  Menteri Pembangunan Daerah Tertinggal = Kementerian Pembangunan Daerah Tertinggal: menteri pdt, meneg pdt
  Menteri Kebudayaan dan Pariwisata = Kementerian Kebudayaan dan Pariwisata: menbudpar, menteri budpar
  Menteri Koperasi = Kementerian Koperasi
  Menteri Koordinator Bidang Kesejahteraan Rakyat = Kementerian Koordinator Bidang Kesejahteraan Rakyat: menko kesra, menkokesra
  Menteri Koordinator Bidang Pangan = Kementerian Koordinator Bidang Pangan: menko pangan
  Menteri Koordinator Bidang Politik dan Keamanan = Kementerian Koordinator Bidang Politik dan Keamanan: menko polkam
  Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan = Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan: menko ipk, menko infrastruktur, menko ahy
  Menteri Koordinator Bidang Pemberdayaan Masyarakat = Kementerian Koordinator Bidang Pemberdayaan Masyarakat: menko pm
  Menteri Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan = Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan: menko kumham imipas
  Wakil Menteri Pertahanan = Kementerian Pertahanan: wamenhan
  Wakil Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi = Kementerian PANRB: wamenpanrb, wamenpan rb, wamenpan
  Wakil Menteri Pendidikan Dasar dan Menengah = Kementerian Pendidikan Dasar dan Menengah: wamendikdasmen
  Wakil Menteri Komunikasi dan Digital = Kementerian Komunikasi dan Digital: wamenkomdigi
  Wakil Menteri Komunikasi dan Informatika = Kementerian Komunikasi dan Informatika: wamenkominfo
  Wakil Menteri Hukum dan Hak Asasi Manusia = Kementerian Hukum dan Hak Asasi Manusia: wamenkumham
  Wakil Menteri Ketenagakerjaan = Kementerian Ketenagakerjaan: wamenaker
  Wakil Menteri Perindustrian = Kementerian Perindustrian: wamenperin
  Wakil Menteri Pariwisata dan Ekonomi Kreatif = Kementerian Pariwisata dan Ekonomi Kreatif: wamenparekraf
  Wakil Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi = Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi: wamendes
  Wakil Menteri Pekerjaan Umum = Kementerian Pekerjaan Umum: wamen pu
  Wakil Menteri Agraria dan Tata Ruang = Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional: wamen atr, wakil menteri atr/waka bpn, wakil menteri atr/wakil kepala bpn, wamen atr/waka bpn, wamen atr/bpn
  Wakil Menteri Lingkungan Hidup dan Kehutanan = Kementerian Lingkungan Hidup dan Kehutanan: wamen lhk, wamenlhk
  Wakil Menteri Energi dan Sumber Daya Mineral = Kementerian Energi dan Sumber Daya Mineral: wamen esdm
  Wakil Menteri Koperasi = Kementerian Koperasi: wamenkop
  Wakil Menteri Pemberdayaan Perempuan dan Perlindungan Anak = Kementerian Pemberdayaan Perempuan dan Perlindungan Anak: wamen pppa
  Wakil Menteri BUMN = Kementerian BUMN: wamen bumn
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
  Menteri Kelautan dan Perikanan = Kementerian Kelautan dan Perikanan: menteri kkp, menteri kp, men-kp
  Menteri Pekerjaan Umum dan Perumahan Rakyat = Kementerian Pekerjaan Umum dan Perumahan Rakyat: menteri pupr, menpupr, menteri pu pr
  Menteri Pekerjaan Umum = Kementerian Pekerjaan Umum: menteri pu
  Menteri Energi dan Sumber Daya Mineral = Kementerian Energi dan Sumber Daya Mineral: menteri esdm
  Menteri Ketenagakerjaan = Kementerian Ketenagakerjaan: menaker, menteri tenaga kerja
  Menteri Pemuda dan Olahraga = Kementerian Pemuda dan Olahraga: menpora
  Menteri Pariwisata dan Ekonomi Kreatif = Kementerian Pariwisata dan Ekonomi Kreatif: menparekraf, menparekraf/kabaparekraf, menparekraf/kepala baparekraf, menteri parekraf, menteri pariwisata dan ekonomi kreatif/kepala badan pariwisata dan ekonomi kreatif, menteri pariwisata dan ekonomi kreatif/kepala baparekraf
  Menteri Pariwisata = Kementerian Pariwisata: menpar
  Menteri Koperasi dan UKM = Kementerian Koperasi dan UKM: menkop, menkop ukm, menkopukm, menteri koperasi dan ukm
  Menteri Badan Usaha Milik Negara = Kementerian BUMN: menteri bumn, meneg bumn
  Menteri Pemberdayaan Perempuan dan Perlindungan Anak = Kementerian Pemberdayaan Perempuan dan Perlindungan Anak: menteri pppa, menpppa, menteri pp dan pa, menteri ppa, meneg pp, menteri pp
  Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi = Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi: mendes, mendes pdtt, menteri desa, menteri desa pdtt
  Menteri Agraria dan Tata Ruang = Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional: menteri atr, menteri atr/bpn, menteri agraria dan tata ruang indonesia, menteri atr/kepala bpn, menteri agraria dan tata ruang/kepala badan pertanahan nasional, menteri agraria dan tata ruang/kepala bpn, menteri atr bpn, menteri agraria dan tata ruang/badan pertanahan nasional
  Menteri Perencanaan Pembangunan Nasional = Kementerian PPN/Bappenas: menteri ppn, menteri ppn/kepala bappenas, menteri perencanaan pembangunan nasional/kepala bappenas
  Menteri Sekretaris Negara = Kementerian Sekretariat Negara: mensesneg
  Sekretaris Kabinet = Sekretariat Kabinet: seskab
  Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan = Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan: menko pmk
  Menteri Koordinator Bidang Politik, Hukum, dan Keamanan = Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan: menko polhukam, menkopolhukam
  Menteri Koordinator Bidang Perekonomian = Kementerian Koordinator Bidang Perekonomian: menko perekonomian, menko ekonomi
  Menteri Koordinator Bidang Kemaritiman dan Investasi = Kementerian Koordinator Bidang Kemaritiman dan Investasi: menko marves, menko maritim
  Menteri Investasi = Kementerian Investasi/BKPM: menteri investasi, menteri investasi/kepala bkpm, menteri investasi dan hilirisasi, menteri investasi dan hilirisasi/kepala bkpm
`
