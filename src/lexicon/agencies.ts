/** A body of the administration that is written short: "BKD", "Dinkes", "Kemenag". */
export interface Agency {
  /** Long form: "Badan Kepegawaian Daerah". */
  readonly name: string
  /** Belongs to the government of a region, or to the state. */
  readonly reach: 'regional' | 'national'
}

/** Long form: short forms. Bodies that every province, regency or city has of its own. */
const REGIONAL = `
  Badan Kepegawaian Daerah: bkd
  Badan Kepegawaian dan Pengembangan Sumber Daya Manusia: bkpsdm, bkpsdmd
  Badan Kepegawaian, Pendidikan dan Pelatihan: bkpp, bkdpp, bkppd
  Badan Kepegawaian, Pendidikan dan Pelatihan Daerah: bkddiklat, bkd diklat
  Badan Pengembangan Sumber Daya Manusia: bpsdm, bpsdmd
  Badan Perencanaan Pembangunan Daerah: bappeda, baperenda
  Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah: bappelitbangda, bapelitbangda, bappelitbang, bapelitbang, baperlitbang, bapperida, bappedalitbang, barenlitbang, barenlitbangda, bapppeda
  Badan Riset dan Inovasi Daerah: brida
  Badan Penelitian dan Pengembangan Daerah: balitbangda, balitbang
  Badan Penanggulangan Bencana Daerah: bpbd
  Badan Kesatuan Bangsa dan Politik: bakesbangpol, kesbangpol, badan kesbangpol, bakesbang, kesbang, kantor kesbangpol
  Badan Pengelolaan Keuangan dan Aset Daerah: bpkad, bpkpad
  Badan Pendapatan, Pengelolaan Keuangan dan Aset Daerah: bppkad, bpkd, bppkd
  Badan Keuangan Daerah: bakeuda
  Badan Pendapatan Daerah: bapenda
  Dinas Pendapatan Daerah: dispenda, dipenda
  Badan Ketahanan Pangan: bkp
  Badan Lingkungan Hidup: blh
  Badan Penghubung
  Dinas Kesehatan: dinkes, diskes, dkk
  Dinas Pendidikan: disdik, dindik
  Dinas Pendidikan dan Kebudayaan: disdikbud, dikbud, dindikbud
  Dinas Pendidikan, Pemuda dan Olahraga: disdikpora, dikpora, dindikpora, dinas dikpora
  Dinas Pemuda dan Olahraga: dispora, dinpora
  Dinas Pemuda, Olahraga dan Pariwisata: disporapar, dinporapar
  Dinas Kepemudaan, Olahraga dan Pariwisata: disparpora, dinporaparekraf, disparbudpora, disporaparbud
  Dinas Komunikasi dan Informatika: diskominfo, dinas kominfo, dinkominfo, kominfo
  Dinas Komunikasi, Informatika dan Statistik: diskominfotik, diskominfos, diskominfostandi, diskominfosp, diskominfosantik, diskominfo sp, kominfotik, diskomdigi
  Dinas Sosial: dinsos, dissos
  Dinas Sosial, Pemberdayaan Masyarakat dan Desa: dinsos pmd, dinsospmd
  Dinas Pemberdayaan Masyarakat dan Desa: dpmd, dispermasdes, dinpermasdes, dispermades, pmd, dispmd
  Dinas Pemberdayaan Perempuan dan Perlindungan Anak: dp3a, dpppa, dinas pppa
  Dinas Pengendalian Penduduk, KB, PPPA: dppkbpppa, dp3akb, dalduk kb, dppkbp3a
  Dinas Pengendalian Penduduk dan Keluarga Berencana: dppkb, dpppkb
  Dinas Pekerjaan Umum: dinas pu
  Dinas Pekerjaan Umum dan Penataan Ruang: dpupr, dinas pupr, pupr, disperkim pupr, dpu pr
  Dinas Pekerjaan Umum, Bina Marga dan Tata Ruang: pubmtr, dinas pubmtr, PUBM-TR, dinas PUBM-TR, pubm tr, dinas pubm tr
  Dinas Perumahan dan Kawasan Permukiman: disperkim, disperakim, perkim, dinperkim, disperumkim, dinas perkim, dprkp, dperkim
  Dinas Perumahan, Kawasan Permukiman dan Perhubungan: disperkimhub, perkimhub, dinas perkimhub
  Dinas Perhubungan: dishub
  Dinas Perhubungan, Komunikasi dan Informatika: dishubkominfo
  Dinas Lingkungan Hidup: dlh, dinas lh
  Dinas Lingkungan Hidup dan Kehutanan: dlhk
  Dinas Kehutanan: dishut, dinhut
  Dinas Kebersihan: dkp
  Dinas Kebudayaan dan Pariwisata: disbudpar, disparbud, dinparbud, dinbudpar, disparekraf
  Dinas Pariwisata: dispar, dinpar
  Dinas Kebudayaan: disbud
  Dinas Perdagangan: disdag
  Dinas Perindustrian dan Perdagangan: disperindag, dinperindag, perindag
  Dinas Perdagangan, Koperasi, UKM: disdagkopukm, disdagkop ukm, disperindagkop, disdagkop, dinperindagkop, disperindagkop ukm
  Dinas Koperasi dan UKM: diskop, diskopukm, dinkop, dinkopukm, diskop ukm
  Dinas Koperasi, Usaha Mikro: diskopum, diskop um
  Dinas Tenaga Kerja: disnaker, dinnaker, naker
  Dinas Tenaga Kerja dan Transmigrasi: disnakertrans, nakertrans
  Dinas Tenaga Kerja, Perindustrian dan Transmigrasi: disnakerintrans, disnakerperin
  Dinas Pertanian: distan, dintan, dispertan
  Dinas Pertanian dan Pangan: dispertan pangan, dispertapa
  Dinas Pangan, Pertanian dan Perikanan: dispaperkan, paperkan, dinas paperkan, dispapertan
  Dinas Tanaman Pangan dan Hortikultura: distph, dtph, disperta
  Dinas Perkebunan: disbun
  Dinas Peternakan: disnak
  Dinas Peternakan dan Kesehatan Hewan: disnakkeswan, dispkh
  Dinas Perikanan: diskan, disperikan
  Dinas Kelautan dan Perikanan: dislautkan
  Dinas Ketahanan Pangan: dishanpan, dinhanpan, diskepang
  Dinas Ketahanan Pangan dan Pertanian: dkpp
  Dinas Kependudukan dan Pencatatan Sipil: disdukcapil, dindukcapil, dukcapil, dinas dukcapil, dispendukcapil, disdukcasip
  Dinas Perpustakaan dan Kearsipan: dispusip, disperpusip, dinperpusip, dispersip, dinarpus, disarpus, arpusda, dispustaka
  Dinas Arsip dan Perpustakaan Daerah: arpusda
  Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu: dpmptsp, dinas pmptsp, dpm ptsp, bpmptsp, bkpmppt, kppt
  Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja: dpmptsptk
  Dinas Pemadam Kebakaran: damkar, disdamkar, damkarmat
  Dinas Pemadam Kebakaran dan Penyelamatan: disdamkarmat, dpkp, gulkarmat
  Dinas Energi dan Sumber Daya Mineral: dinas esdm
  Dinas Bina Marga dan Sumber Daya Air: bmsda, dinas bmsda, dbmsda
  Dinas Sumber Daya Air: dinas sda
  Dinas Cipta Karya: disciptakaru
  Dinas Syariat Islam: dsi
  Satuan Polisi Pamong Praja: satpol pp, satpolpp, pol pp, satpol
  Kantor Kementerian Agama: kankemenag, kantor kemenag, kandepag, kantor departemen agama
  Kantor Regional Badan Kepegawaian Negara: kanreg bkn
  Kantor Wilayah Kementerian Agama: kanwil kemenag, kanwil kementerian agama, kanwil depag
  Kepolisian Resor: polres, polresta, polrestabes, mapolres
  Kepolisian Daerah: polda, mapolda
  Kepolisian Sektor: polsek
  Pengadilan Negeri
  Kejaksaan Negeri: kejari
  Kejaksaan Tinggi: kejati
  Inspektorat
  Inspektorat Daerah
  Sekretariat Daerah: setda, setdakab, setdako, setdaprov
  Sekretariat DPRD: setwan, sekretariat dprd
  Unit Layanan Pengadaan: ulp
`

/** Bodies of the state. */
const NATIONAL = `
  Kementerian PANRB: kemenpanrb, kemenpan rb, kemenpan-rb, kementerian pan rb, menpan rb, kementerian panrb, kementerian pendayagunaan aparatur negara dan reformasi birokrasi
  Kementerian Agama: kemenag, depag, departemen agama, kementrian agama
  Kementerian Dalam Negeri: kemendagri, depdagri
  Kementerian Sekretariat Negara: kemensetneg, setneg
  Kementerian Luar Negeri: kemenlu, kemlu
  Kementerian Pertahanan: kemenhan, kemhan
  Kementerian Keuangan: kemenkeu, depkeu
  Kementerian Kesehatan: kemenkes, depkes
  Kementerian Pendidikan dan Kebudayaan: kemendikbud, kemdikbud
  Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi: kemendikbudristek, kemdikbudristek
  Kementerian Pendidikan Nasional: kemendiknas, depdiknas
  Kementerian Pendidikan Dasar dan Menengah: kemendikdasmen
  Kementerian Pendidikan Tinggi, Sains, dan Teknologi: kemdiktisaintek, kemendiktisaintek
  Kementerian Riset, Teknologi, dan Pendidikan Tinggi: kemenristekdikti, kemristekdikti
  Kementerian Riset dan Teknologi: kemenristek
  Kementerian Kebudayaan: kemenbud, kemenkebud
  Kementerian Sosial: kemensos, kemsos, depsos
  Kementerian Komunikasi dan Informatika: kemenkominfo, kemkominfo, kementerian kominfo
  Kementerian Komunikasi dan Digital: kemkomdigi, komdigi
  Kementerian Hukum: kemenkum
  Kementerian Hak Asasi Manusia: kemenham
  Kementerian Imigrasi dan Pemasyarakatan: kemenimipas
  Kementerian Hukum dan Hak Asasi Manusia: kemenkumham, depkumham, kementerian hukum dan ham
  Kementerian Perdagangan: kemendag
  Kementerian Perindustrian: kemenperin
  Kementerian Perhubungan: kemenhub, dephub, kementrian perhubungan
  Kementerian Pertanian: kementan, deptan
  Kementerian Kehutanan: kemenhut
  Kementerian Lingkungan Hidup dan Kehutanan: klhk, kementerian lhk, kemenlhk
  Kementerian Lingkungan Hidup: klh
  Kementerian Kelautan dan Perikanan: kkp
  Kementerian Pekerjaan Umum dan Perumahan Rakyat: kemenpupr, kementerian pupr
  Kementerian Pekerjaan Umum: kemenpu, kementerian pu
  Kementerian Perumahan dan Kawasan Permukiman: kementerian pkp, kemenpkp
  Kementerian Perumahan Rakyat: kemenpera
  Kementerian Energi dan Sumber Daya Mineral: kementerian esdm, kemen esdm
  Kementerian Ketenagakerjaan: kemenaker, kemnaker, kemenakertrans
  Kementerian Pemuda dan Olahraga: kemenpora
  Kementerian Pariwisata dan Ekonomi Kreatif: kemenparekraf
  Kementerian Pariwisata: kemenpar
  Kementerian Koperasi dan UKM: kemenkop, kemenkop ukm, kemenkopukm
  Kementerian Usaha Mikro, Kecil, dan Menengah: kementerian umkm, kemen umkm
  Kementerian Investasi/Badan Koordinasi Penanaman Modal: kementerian investasi/bkpm, kementerian investasi
  Kementerian Ekonomi Kreatif: kemenekraf
  Kementerian BUMN: kemen bumn
  Kementerian Pemberdayaan Perempuan dan Perlindungan Anak: kemenpppa, kementerian pppa, kemen pppa, kpppa
  Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi: kemendes, kemendesa, kemendes pdtt, kementerian desa pdtt
  Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional: kementerian atr/bpn, atr/bpn
  Kementerian Desa dan Pembangunan Daerah Tertinggal: kemendes pdt
  Kementerian Pembangunan Daerah Tertinggal: kementerian pdt, kemen pdt
  Kementerian Transmigrasi: kementrans
  Kementerian Tenaga Kerja dan Transmigrasi: kemnakertrans, depnakertrans
  Kementerian Haji dan Umrah: kemenhaj
  Kementerian PPN/Bappenas: bappenas
  Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan: kemenko pmk
  Kementerian Koordinator Bidang Perekonomian: kemenko perekonomian
  Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan: kemenko polhukam
  Kementerian Koordinator Bidang Politik dan Keamanan: kemenko polkam
  Kementerian Koordinator Bidang Kesejahteraan Rakyat: kemenko kesra
  Kementerian Koordinator Bidang Kemaritiman dan Investasi: kemenko marves
  Kementerian Koordinator Bidang Pangan: kemenko pangan
  Badan Kepegawaian Negara: bkn
  Kantor Pelayanan Perbendaharaan Negara: kppn
  Kantor Pelayanan Pajak Pratama: kpp pratama
  Direktorat Jenderal Perbendaharaan: djpb
  Direktorat Jenderal Pajak: djp
  Kantor Wilayah Direktorat Jenderal Perbendaharaan: kanwil djpb
  Kantor Wilayah Badan Pertanahan Nasional: kanwil bpn
  Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia: kanwil kemenkumham
  Balai Konservasi Sumber Daya Alam: bksda
  Persit Kartika Chandra Kirana
  Bhayangkari
  Badan Pusat Statistik: bps
  Badan Pengawas Obat dan Makanan: bpom, bbpom
  Badan Nasional Penanggulangan Bencana: bnpb
  Badan Narkotika Nasional: bnn
  Badan Meteorologi, Klimatologi, dan Geofisika: bmkg
  Badan Kependudukan dan Keluarga Berencana Nasional: bkkbn
  Badan Pertanahan Nasional: bpn
  Badan Pengawasan Keuangan dan Pembangunan: bpkp
  Badan Pemeriksa Keuangan: bpk, bpk ri
  Badan Siber dan Sandi Negara: bssn
  Badan Riset dan Inovasi Nasional: brin
  Badan Pengkajian dan Penerapan Teknologi: bppt
  Badan Intelijen Negara: bin
  Badan Pembinaan Ideologi Pancasila: bpip
  Badan Perlindungan Pekerja Migran Indonesia: bp2mi, bnp2tki, bp3mi
  Badan Pangan Nasional: bapanas
  Badan Nasional Penanggulangan Terorisme: bnpt
  Badan Nasional Pencarian dan Pertolongan: basarnas
  Badan Nasional Sertifikasi Profesi: bnsp
  Badan Koordinasi Penanaman Modal: bkpm
  Badan Penyelenggara Jaminan Produk Halal: bpjph
  Badan Standardisasi Nasional: bsn
  Badan Informasi Geospasial: big
  Badan Wakaf Indonesia: bwi
  Badan Amil Zakat Nasional: baznas
  Lembaga Administrasi Negara: lan, lan ri
  Lembaga Ketahanan Nasional: lemhannas
  Lembaga Ilmu Pengetahuan Indonesia: lipi
  Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah: lkpp
  Lembaga Penyiaran Publik Radio Republik Indonesia: lpp rri, rri
  Arsip Nasional Republik Indonesia: anri
  Perpustakaan Nasional: perpusnas
  Komisi Aparatur Sipil Negara: kasn
  Komisi Pemberantasan Korupsi: kpk
  Komisi Pemilihan Umum: kpu
  Komisi Informasi
  Komisi Penyiaran Indonesia: kpi, kpid
  Komisi Nasional Hak Asasi Manusia: komnas ham
  Komisi Perlindungan Anak Indonesia: kpai
  Badan Pengawas Pemilihan Umum: bawaslu
  Ombudsman Republik Indonesia: ombudsman, ori, ombudsman ri
  Otoritas Jasa Keuangan: ojk
  Bank Indonesia: bi
  Mahkamah Agung: ma
  Mahkamah Konstitusi: mk
  Majelis Permusyawaratan Rakyat: mpr, mpr ri
  Dewan Perwakilan Rakyat: dpr, dpr ri
  Dewan Perwakilan Daerah: dpd ri
  Kantor Staf Presiden: ksp
  Dewan Ketahanan Nasional: wantannas
  BPJS Kesehatan
  BPJS Ketenagakerjaan: bpjamsostek
  Perum Bulog: bulog
  Tentara Nasional Indonesia: tni
  Kepolisian Negara Republik Indonesia: polri
`

/** What the longest names above are shortened by. */
const EXPANSIONS: Readonly<Record<string, string>> = {
  KB: 'Keluarga Berencana',
  PPPA: 'Pemberdayaan Perempuan dan Perlindungan Anak'
}

const longForm = (name: string): string => name.replace(/\b(?:KB|PPPA)\b/g, short => EXPANSIONS[short]!)

function* agenciesOf(table: string, reach: Agency['reach']): Generator<readonly [string, Agency]> {
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue
    const [written = '', forms = ''] = line.split(':').map(part => part.trim())
    const name = longForm(written)
    const agency: Agency = { name, reach }
    yield [name, agency]
    for (const form of forms.split(',')) if (form.trim() !== '') yield [form.trim(), agency]
  }
}

function* everyAgency(): Generator<readonly [string, Agency]> {
  yield* agenciesOf(REGIONAL, 'regional')
  yield* agenciesOf(NATIONAL, 'national')
}

function* everyHead(): Generator<readonly [string, Agency]> {
  for (const [form, agency] of agenciesOf(REGIONAL, 'regional')) {
    if (/^(dis|din)[a-z]+$/.test(form)) yield [`ka${form}`, agency]
    if (/^(dis|din)[a-z]+$/.test(form)) yield [`kadis${form.slice(3)}`, agency]
  }
}

/** Every body as it may be written, with its long form. */
export const AGENCIES: Iterable<readonly [string, Agency]> = { [Symbol.iterator]: everyAgency }

/** "Kadinkes", "Kadisdik": the head of a service in one word. */
export const AGENCY_HEADS: Iterable<readonly [string, Agency]> = { [Symbol.iterator]: everyHead }
