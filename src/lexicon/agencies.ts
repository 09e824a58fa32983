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
  Badan Lingkungan Hidup: blh, blhd
  Badan Pemberdayaan Perempuan dan Keluarga Berencana: bppkb
  Badan Pemberdayaan Masyarakat: bpm, bapermas
  Badan Pemberdayaan Masyarakat dan Pemerintahan Desa: bpmpd, bpmd
  Badan Pemberdayaan Perempuan dan Perlindungan Anak: bp3a
  Badan Perizinan Terpadu dan Penanaman Modal: bptpm
  Badan Pelayanan Perizinan Terpadu: kp2t, bp2t
  Badan Penanaman Modal dan Perizinan Terpadu: bpmpt, bpm ptsp
  Badan Penyuluhan Pertanian: bp4k, bapeluh
  Badan Pengawas Daerah: bawasda
  Badan Perpustakaan dan Arsip Daerah: bpad, barpus
  Badan Pengelola Perbatasan Daerah: bppd
  Badan Pengelola Keuangan Daerah: bpkd
  Badan Pajak dan Retribusi Daerah: bprd
  Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah: bapperida, baperida, bapprida
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
  Dinas Sosial: dinsos, dissos, dinkesos
  Dinas Sosial, Tenaga Kerja dan Transmigrasi: dinsosnakertrans, dinsosnaker
  Dinas Sosial, Pengendalian Penduduk dan KB: dinsosp3akb, dinsosp2kb
  Dinas Sosial, Pemberdayaan Masyarakat dan Desa: dinsos pmd, dinsospmd
  Dinas Pemberdayaan Masyarakat dan Desa: dpmd, dispermasdes, dinpermasdes, dispermades, pmd, dispmd
  Dinas Pemberdayaan Perempuan dan Perlindungan Anak: dp3a, dpppa, dinas pppa, dppa
  Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan KB: dp3ap2kb, dinas p3ap2kb, dp3ap2, dp2kbp3a, p3ap2kb, dp3appkb
  Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Pemberdayaan Masyarakat: dp3am, dp3apm
  Dinas Pemberdayaan Masyarakat, Desa, Kependudukan dan Pencatatan Sipil: dispermadesdukcapil
  Dinas Pemberdayaan Masyarakat dan Pemerintahan Desa: dpmpd
  Dinas Pemberdayaan Masyarakat dan Kampung: dpmk
  Dinas Pemberdayaan Masyarakat Gampong: dpmg
  Dinas Pengendalian Penduduk, KB, PPPA: dppkbpppa, dp3akb, dalduk kb, dppkbp3a
  Dinas Pengendalian Penduduk dan Keluarga Berencana: dppkb, dpppkb, dinas p2kb, disdalduk kb, dinas ppkb
  Dinas Pekerjaan Umum: dinas pu
  Dinas Pekerjaan Umum dan Penataan Ruang: dpupr, dinas pupr, pupr, disperkim pupr, dpu pr
  Dinas Pekerjaan Umum, Bina Marga dan Tata Ruang: pubmtr, dinas pubmtr, PUBM-TR, dinas PUBM-TR, pubm tr, dinas pubm tr
  Dinas Perumahan dan Kawasan Permukiman: disperkim, disperakim, perkim, dinperkim, disperumkim, dinas perkim, dprkp, dperkim
  Dinas Perumahan, Kawasan Permukiman dan Perhubungan: disperkimhub, perkimhub, dinas perkimhub
  Dinas Perhubungan: dishub, dinhub
  Dinas Perhubungan dan Kominfo: dishubinfokom
  Dinas Perhubungan, Komunikasi dan Informatika: dishubkominfo
  Dinas Lingkungan Hidup: dlh, dinas lh
  Dinas Lingkungan Hidup dan Kehutanan: dlhk
  Dinas Kehutanan: dishut, dinhut
  Dinas Kehutanan dan Perkebunan: dishutbun
  Dinas Kebersihan: dkp
  Dinas Kebudayaan dan Pariwisata: disbudpar, dinbudpar
  Dinas Pariwisata dan Kebudayaan: disparbud, dinparbud
  Dinas Pariwisata dan Ekonomi Kreatif: disparekraf, dinparekraf
  Dinas Kebudayaan, Kepemudaan dan Olahraga: disbudpora, disbudporapar
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
  Dinas Perikanan dan Kelautan: diskanlut, disperla
  Dinas Peternakan dan Perikanan: disnakkan, disnakan
  Dinas Pertanian dan Peternakan: distannak, dispertanak
  Dinas Pertanian dan Ketahanan Pangan: distankp, dispertan kp, dtphp
  Dinas Pertanian, Tanaman Pangan dan Hortikultura: dptph
  Dinas Kelautan dan Perikanan: dislautkan
  Dinas Ketahanan Pangan: dishanpan, dinhanpan, diskepang
  Dinas Ketahanan Pangan dan Pertanian: dkpp
  Dinas Kependudukan dan Pencatatan Sipil: disdukcapil, dindukcapil, dukcapil, dinas dukcapil, dispendukcapil, disdukcasip
  Dinas Perpustakaan dan Kearsipan: dispusip, disperpusip, dinperpusip, dpk, disperpusar, dispusar, disperpuska, dispersipda, dispersip, dinarpus, disarpus, arpusda, dispustaka
  Dinas Arsip dan Perpustakaan Daerah: arpusda
  Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu: dpmptsp, dinas pmptsp, dpm ptsp, bpmptsp, bkpmppt, kppt
  Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja: dpmptsptk
  Dinas Pemadam Kebakaran: damkar, disdamkar, damkarmat
  Dinas Pemadam Kebakaran dan Penyelamatan: disdamkarmat, dpkp, gulkarmat
  Dinas Energi dan Sumber Daya Mineral: dinas esdm, desdm
  Dinas Pertambangan dan Energi: distamben
  Dinas Pendidikan dan Pengajaran: dispendik
  Dinas Pekerjaan Umum dan Perumahan Rakyat: dinas pupera, dpu perkim
  Dinas Pekerjaan Umum, Perumahan Rakyat dan Kawasan Permukiman: dpuprpkp, dinas pupr pkp, dpuprkp, dinas pupr perkim
  Dinas Pengairan: dispengairan
  Dinas Pasar: dispasar
  Dinas Tata Kota: distako, distarkim, distaru
  Dinas Pertanahan dan Tata Ruang: dispertaru
  Dinas Komunikasi, Informatika, Persandian dan Statistik: dkisp, dkips, diskominfopers, diskominfotiksan, diskominfotiksandi, diskominfo-sp, diskominfosta
  Dinas Penanaman Modal dan PTSP: dinas pm ptsp, dpmppt, dpmpt, dinas pmd ptsp, dpmptspnaker
  Dinas Perindustrian dan Tenaga Kerja: disperinaker, dinperinaker, disnakerperindag
  Dinas Koperasi, UKM dan Perdagangan: diskopukmdag, diskopdag, diskoperindag, diskumindag, dkupp, diskumperindag, disperindagkopum, dinkopumdag
  Dinas Bina Marga dan Sumber Daya Air: bmsda, dinas bmsda, dbmsda
  Dinas Sumber Daya Air: dinas sda
  Dinas Cipta Karya: disciptakaru
  Dinas Syariat Islam: dsi
  Satuan Polisi Pamong Praja: satpol pp, satpol pp dan wh, satpol-pp, satpolpp, pol pp, satpol
  Kantor Kementerian Agama: kankemenag, kantor kemenag, kandepag, kantor departemen agama
  Kantor Regional Badan Kepegawaian Negara: kanreg bkn
  Kantor Wilayah Kementerian Agama: kanwil kemenag, kanwil kementerian agama, kanwil depag
  Kepolisian Resor: polres, polresta, polrestabes, mapolres
  Kepolisian Daerah: polda, mapolda
  Kepolisian Sektor: polsek
  Pengadilan Negeri
  Kejaksaan Negeri: kejari, kejaksaan negeri (kejari)
  Kejaksaan Tinggi: kejati
  Inspektorat
  Inspektorat Daerah
  Sekretariat Daerah: setda, setdakab, setdako, setdaprov, setprov, setprov., setkot, setkab
  Sekretariat DPRD: setwan, sekretariat dprd
  Unit Layanan Pengadaan: ulp
`

/** Bodies of the state. */
const NATIONAL = `
  Kementerian PANRB: kemenpanrb, kemenpan rb, kemenpan-rb, kementerian pan rb, menpan rb, kementerian panrb, kementerian pendayagunaan aparatur negara dan reformasi birokrasi
  Kementerian Agama: kemenag, depag, departemen agama, kementrian agama
  Kementerian Dalam Negeri: kemendagri, depdagri, kemdagri, departemen dalam negeri, kementrian dalam negeri
  Kementerian Sekretariat Negara: kemensetneg, setneg
  Kementerian Luar Negeri: kemenlu, kemlu
  Kementerian Pertahanan: kemenhan, kemhan
  Kementerian Keuangan: kemenkeu, depkeu, departemen keuangan, kementrian keuangan
  Kementerian Kesehatan: kemenkes, depkes, kemkes, departemen kesehatan, kementrian kesehatan
  Kementerian Pendidikan dan Kebudayaan: kemendikbud, kemdikbud
  Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi: kemendikbudristek, kemdikbudristek
  Kementerian Pendidikan Nasional: kemendiknas, depdiknas, kemdiknas, departemen pendidikan nasional
  Kementerian Pendidikan Dasar dan Menengah: kemendikdasmen
  Kementerian Pendidikan Tinggi, Sains, dan Teknologi: kemdiktisaintek, kemendiktisaintek
  Kementerian Riset, Teknologi, dan Pendidikan Tinggi: kemenristekdikti, kemristekdikti
  Kementerian Riset dan Teknologi: kemenristek
  Kementerian Kebudayaan: kemenbud, kemenkebud
  Kementerian Sosial: kemensos, kemsos, depsos, departemen sosial, kementrian sosial
  Kementerian Komunikasi dan Informatika: kemenkominfo, kemkominfo, kementerian kominfo
  Kementerian Komunikasi dan Digital: kemkomdigi, komdigi
  Kementerian Hukum: kemenkum
  Kementerian Hak Asasi Manusia: kemenham
  Kementerian Imigrasi dan Pemasyarakatan: kemenimipas
  Kementerian Hukum dan Hak Asasi Manusia: kemenkumham, depkumham, kementerian hukum dan ham
  Kementerian Perdagangan: kemendag, depdag
  Kementerian Perindustrian: kemenperin, depperin
  Kementerian Perhubungan: kemenhub, dephub, kementrian perhubungan
  Kementerian Pertanian: kementan, deptan, departemen pertanian, kementrian pertanian
  Kementerian Kebudayaan dan Pariwisata: kemenbudpar, depbudpar, kembudpar
  Kementerian Komunikasi dan Informatika Republik Indonesia: depkominfo
  Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN: kemendukbangga, kemendukbangga/bkkbn, kementerian kependudukan dan pembangunan keluarga, kemendukbangga-bkkbn
  Kementerian Koordinator Bidang Pemberdayaan Masyarakat: kemenko pm
  Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan: kemenko ipk, kemenko infra
  Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan: kemenko kumham imipas
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
  Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi: kemendes, kemendesa, kemendes pdtt, kementerian desa pdtt, kemendesa pdtt, kementerian desa
  Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional: kementerian atr/bpn, atr/bpn
  Kementerian Desa dan Pembangunan Daerah Tertinggal: kemendes pdt, kementerian desa pdt, kemendesa pdt
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
  Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia: kanwil kemenkumham, kanwil hukum dan ham, kanwil depkumham, kanwil kementerian hukum dan ham
  Kantor Wilayah Kementerian Hukum: kanwil kemenkum
  Kantor Wilayah Direktorat Jenderal Pemasyarakatan: kanwil ditjenpas, kanwil ditjen pas
  Kantor Wilayah Direktorat Jenderal Pajak: kanwil djp, kanwil ditjen pajak
  Kantor Wilayah Direktorat Jenderal Bea dan Cukai: kanwil djbc, kanwil bea cukai, kanwil bea dan cukai
  Kantor Wilayah Direktorat Jenderal Kekayaan Negara: kanwil djkn
  Direktorat Jenderal Bea dan Cukai: djbc, bea cukai, bea dan cukai
  Direktorat Jenderal Kekayaan Negara: djkn
  Direktorat Jenderal Kependudukan dan Pencatatan Sipil: ditjen dukcapil
  Direktorat Jenderal Pemasyarakatan: ditjenpas, ditjen pas
  Direktorat Jenderal Imigrasi: ditjen imigrasi
  Balai Besar Wilayah Sungai: bbws
  Balai Wilayah Sungai: bws
  Balai Besar Pelaksanaan Jalan Nasional: bbpjn
  Balai Pelaksanaan Jalan Nasional: bpjn
  Balai Prasarana Permukiman Wilayah: bppw
  Balai Pelaksana Penyediaan Perumahan: bp2p
  Balai Pengelola Transportasi Darat: bptd
  Balai Besar Konservasi Sumber Daya Alam: bbksda
  Balai Taman Nasional
  Balai Pelestarian Kebudayaan: bpk wilayah
  Balai Pelestarian Cagar Budaya: bpcb
  Balai Pengkajian Teknologi Pertanian: bptp
  Balai Guru Penggerak: bgp
  Balai Besar Penjaminan Mutu Pendidikan: bbpmp
  Balai Penjaminan Mutu Pendidikan: bpmp
  Lembaga Penjaminan Mutu Pendidikan: lpmp
  Balai Pelatihan Vokasi dan Produktivitas: bpvp
  Balai Latihan Kerja: blk
  Balai Pengawas Obat dan Makanan: balai pom
  Balai Besar Pengawas Obat dan Makanan: balai besar pom, bbpom, bb pom
  Loka Pengawas Obat dan Makanan: loka pom
  Balai Pelayanan Pelindungan Pekerja Migran Indonesia: bp3mi
  Politeknik Pariwisata: poltekpar
  Politeknik Kesehatan: poltekkes
  Unit Penyelenggara Pelabuhan: upp
  Kantor Kesyahbandaran dan Otoritas Pelabuhan: ksop
  Badan Aksesibilitas Telekomunikasi dan Informasi: bakti kominfo, bakti komdigi
  Balai Konservasi Sumber Daya Alam: bksda
  Persit Kartika Chandra Kirana
  Bhayangkari
  Badan Pusat Statistik: bps
  Badan Pengawas Obat dan Makanan: bpom, badan pom
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
  Badan Perlindungan Pekerja Migran Indonesia: bp2mi, bnp2tki, badan pelindungan pekerja migran indonesia
  Badan Pangan Nasional: bapanas
  Badan Nasional Penanggulangan Terorisme: bnpt
  Badan Nasional Pencarian dan Pertolongan: basarnas, badan sar nasional
  Badan Nasional Pengelola Perbatasan: bnpp
  Badan Pengawas Perdagangan Berjangka Komoditi: bappebti
  Badan Keamanan Laut: bakamla
  Badan Restorasi Gambut dan Mangrove: brgm
  Badan Gizi Nasional: bgn
  Badan Karantina Indonesia: barantin
  Badan Pengelola Keuangan Haji: bpkh
  Badan Akreditasi Nasional
  Badan Pengatur Hilir Minyak dan Gas Bumi: bph migas
  Badan Pengusahaan Batam: bp batam
  Badan Tenaga Nuklir Nasional: batan
  Badan Pengawas Tenaga Nuklir: bapeten
  Badan Penyelenggara Jaminan Sosial: bpjs
  Dewan Jaminan Sosial Nasional: djsn
  Lembaga Sensor Film: lsf
  Lembaga Perlindungan Saksi dan Korban: lpsk
  Lembaga Penerbangan dan Antariksa Nasional: lapan
  Lembaga Sandi Negara: lemsaneg
  Lembaga Kantor Berita Nasional Antara: lkbn antara
  Kepolisian Negara: mabes polri
  Komisi Yudisial: ky
  Komisi Pengawas Persaingan Usaha: kppu
  Komisi Nasional Anti Kekerasan terhadap Perempuan: komnas perempuan
  Komisi Nasional Disabilitas: knd
  Dewan Kehormatan Penyelenggara Pemilu: dkpp
  Dewan Pers
  Pusat Pelaporan dan Analisis Transaksi Keuangan: ppatk
  Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi: skk migas
  Kejaksaan Agung: kejagung
  Sekretariat Kabinet: setkab
  Mahkamah Agung Republik Indonesia: ma ri
  Badan Nasional Sertifikasi Profesi: bnsp
  Badan Koordinasi Penanaman Modal: bkpm
  Badan Penyelenggara Jaminan Produk Halal: bpjph
  Badan Standardisasi Nasional: bsn
  Badan Informasi Geospasial: big
  Badan Wakaf Indonesia: bwi
  Badan Amil Zakat Nasional: baznas
  Lembaga Administrasi Negara: lan, lan ri
  Lembaga Ketahanan Nasional: lemhannas, lemhanas
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
  Otorita Ibu Kota Nusantara: oikn, otorita ikn
  Perum Perhutani: perhutani
  PT PLN: pln
  PT Pertamina: pertamina
  PT Telkom Indonesia: telkom
  PT Jasa Raharja: jasa raharja
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
