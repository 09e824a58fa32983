/**
 * The words that the names of services, divisions, offices, ministries and other public bodies are made of. They tell
 * where a unit ends and the name of its head begins: "Kepala Dinas Kesehatan Junaedi".
 */
export const UNIT_WORDS = new Set(
  `
  administrasi adat advokasi afirmasi agama agraria agribisnis agroindustri ahli air aktivitas akademik akademis akreditasi aksesibilitas
  akuntabilitas akuntansi alam alat amal anak anggaran aneka aparatur apbd aplikasi apoteker arkeologi arsip asasi aset
  asisten asuransi audit awal bahan bahari bahasa bangsa bangunan bantuan barang bela belanja bencana benih berencana
  berkelanjutan bersih besar beragama bimbingan bina binamarga biologi birokrasi bisnis budaya budidaya buku bumd bumn
  cabang cadangan cagar capaian cipta ciptakarya dalam damkar dana daerah dagang darat darurat dasar data daya
  dalduk deposit desa deteksi dewan difabel digital diklat diniyah diplomasi disabilitas disiplin distribusi ditjen dokumentasi dokumen doktrin
  ekbang ekonomi ekspor elektronik elektronika energi epidemiologi evaluasi fakir fasilitas fasilitasi farmasi fisik formasi
  fungsional gizi geologi guru haji hak halal ham hasil hayati hewan hewani hidup holtikultura hortikultura hubungan
  hukum humas hutan ibadah ideologi identitas ikp ilmu imunisasi imigrasi impor industri informal informasi informatika
  infrastruktur inovasi inspeksi intelektual integrasi internasional inspektorat investasi irigasi islam jabatan jalan jaminan
  jaringan jasa jembatan jenderal jendral olahan kader kafe kampanye kapasitas karakter karantina karir karya kas kawasan keagamaan
  keamanan kearsipan kebakaran kebangsaan keberatan kebersihan kebijakan kebudayaan kebun kecamatan kecil kedaruratan kedinasan kefarmasian
  kegiatan kehewanan kehormatan kehutanan kejuruan kekarantinaan kekayaan kekuatan kelautan kelahiran kelembagaan keluarga kelurahan
  kemahasiswaan kemasyarakatan kematian kemetrologian kemiskinan kemitraan kemaritiman kenegaraan kepala kepangkatan kepariwisataan kependudukan
  kepemimpinan kepemudaan kepegawaian kependidikan keperawatan kepelabuhanan kepesertaan kepramukaan keprotokolan kepustakaan keprotokoleran kepulauan
  kerawanan kerja kerjasama kerukunan kesatuan kesehatan kesejahteraan kesenian keselamatan kesetaraan kesiapsiagaan kesra kesiswaan kestra
  ketahanan ketatalaksanaan ketatausahaan ketenagaan ketenagakerjaan ketenagalistrikan ketenteraman ketentraman keterbukaan ketertiban ketransmigrasian
  keuangan keusahaan kewaspadaan kewilayahan kewirausahaan khusus kinerja klaim klimatologi klinik koleksi komersial kominfo komunikasi komoditas
  kompetensi komputer konflik konservasi konstruksi konsumen konsultasi kontingensi koordinasi koordinator koperasi korban korupsi kreatif kreativitas
  kualitas kurikulum lahan lalu lanjut laut layanan legislasi legalisasi lembaga lembaga-lembaga lingkungan linmas lintas listrik literasi litbang logistik luar
  madrasah mahasiswa makanan makam mamin manajemen manusia maritim marga masyarakat mebel media medik medis memori menengah menular metrologi
  migran migas mikro milik mineral miskin mitigasi modal moda moderasi monitoring museum muda mutasi mutu
  nagari napza narkotika nasional negara negeri nilai nonformal non nonalam obat olahraga olah operasi operasional optimalisasi organisasi otonomi otomotif
  pajak pangan paham pariwisata partisipasi pasar paud pegawai pekerja pekerjaan pelabuhan pelaksana pelanggan pelanggaran pelaporan pelatihan pelayanan pelayaran
  pelestarian peluang pemadam pemadaman pemagangan pemanfaatan pemantauan pembangunan pembayaran pembelajaran pemberantasan pemberdayaan pembiayaan pembibitan pembinaan pembudayaan pemasaran pemasyarakatan
  pembukuan pemekaran pemeliharaan pemerataan pemeriksaan pemerintah pemerintahan pemeringkatan pemilihan pemilu pemindahan pempus pemuda pemukiman pemulihan pemungutan penagihan
  penais penanaman penanganan penanggulangan penataan penatausahaan pencatatan pencegahan pencemaran pendaftaran pendampingan pendapatan pendataan pendayagunaan penduduk pendidik pendidikan
  pendidik penegakan penelitian penempatan penerangan penerbangan penerbitan penerimaan penetapan pengadaan pengaduan pengairan pengamanan pengawas pengawasan pengelola pengelolaan pengembangan
  pengendali pengendalian penghubung pengolahan penghargaan penguatan pengujian pengurangan penilaian peningkatan penjaminan penmad pensiun penunjang penuntutan penyandang penyakit penyehatan penyediaan
  penyelamatan penyelenggara penyelenggaraan penyelidikan penyidikan penyiaran penyimpanan penyuluh penyuluhan penyusunan perangkat perawatan perbankan perbendaharaan perbenihan perbenihan perbibitan perbukuan percepatan
  perdagangan perdata perempuan perencana perencanaan pergudangan perhubungan perijinan perikanan perimbangan perindag perindustrian peringatan perizinan perkebunan perkembangan perkimhub
  perkoperasian perkotaan perlindungan permberdayaan permukiman permuseuman pernikahan perlengkapan pernaskahan perpajakan perparkiran perpustakaan persampahan persandian persidangan personalia perseorangan pertahanan pertamanan pertanahan
  pertanian pertambangan pertolongan pertunjukan perubahan perumahan perundang-undangan perundangan perusahaan pesantren pesisir petani peternakan pidana pidsus pinggiran pintu pelayanan
  plasma polisi politik pondok pontren posyandu pos potensi pp pppa pariwisata praja pramuka prasarana prestasi primer produk produksi produktif produktivitas profesi program promosi protokol proyek
  psikologi publik pulau purbakala purnabakti pusat pustaka pustakawan rakyat ragam raya reformasi regional registrasi rehabilitasi rekonstruksi rekam relawan relasi rencana resiko
  retribusi riset risiko rumah ruang rujukan rural sandi sanitasi sarana sarpras satu satuan sastra satwa sda sdm sejahtera sejarah sekolah sekretariat sektor sekunder sengketa seni
  sertifikasi sipil siber sistem situ siswa soekarno sosial spasial standardisasi standarisasi statistik statuta strategi strategis stasiun sub subbagian sumber sungai supervisi
  survei syariah syariat tahanan tanah tanaman tanggap tanggung taman tani tarif tata tatalaksana tataruang teknik teknis teknologi telekomunikasi tempat temuan tenaga terpadu terminal terorisme
  tersier tertib tertinggal tik tindak tinggi tradisi tradisional transaksi transformasi transfusi transmigrasi transportasi trantib trantibum tu tunas tuna udara umat umkm ukm umrah umroh umum
  unggas unggulan urais urusan urusan usaha usia utama utilitas vaksin verifikasi vertikal veteriner video vokasi wabah wakaf warga warisan wawasan wanita wilayah wirausaha wisata yankes yudisial yuridis zakat zawa
  sama pemenuhan beracun berbahaya kampung inap rawat gawat bedah poliklinik sakit suku kelas reserse kriminal intelijen lantas reskrim resnarkoba intelkam binmas
  sabhara samapta ops propam tahti penyelidik umroh penguji akselerasi kesbangpol linmas dukungan situasi perorangan kepolisian ketahananmasyarakat
  neraca komimfo mobilisasi disduk paten perundang undangan pamong sarpras pemukinan wantannas pelelangan perumda pengarsipan retensi kurasi
  ikan destinasi kapal awak laik angkutan kereta api perkeretaapian multimoda spektrum frekuensi kepabeanan cukai bea piutang lelang utang norma permusyawaratan ulama
  bandara kesyahbandaran otoritas kelaikan survei pemetaan pengaturan sengketa hortikultura florikultura tembakau rempah kopi sawit karet padi palawija serealia
  pedesaan perdesaan pertanggungan persuratan perpajakan kepatuhan penasihat penindakan penyidik pengkajian kajian telaah pengarusutamaan pug
  pengupahan hubinsyaker kesempatan penta lattas kelembagaaan ekraf kepelatihan sentra sarjana pascasarjana akademika rektorat tridharma
  ketatanegaraan kependudukan kesbang p2p sdk ptsp pmptsp dukcapil catatan bmd bppkad keperintisan kepahlawanan restorasi kesetiakawanan linjamsos resos dayasos
  muslim kristen katolik hindu buddha khonghucu penaiszawa phu pais pakis gtk sd smp sma smk tk mi mts ma dikdas dikmas dikmen
  pelayanan kebencanaan kegawatdaruratan meteorologi geofisika anti pangkalan pemuda pelajar keolahragaan pembudidayaan tangkap pemukiman drainase bidang
  talenta saing perkapalan kepelautan navigasi kenavigasian kelaiklautan pelayaran pangkalan persuteraan kepurbakalaan pendaratan tambak
  ketransmigrasian kebencanaan keolahragaan penanggulangan kesesjenan kebahasaan kesastraan pemantapan pengelola kesamsatan perairan rawa pantai aliran
  das penatagunaan tenurial kemetrologian persenjataan pengamatan penginderaan geospasial kelembapan antariksa keantariksaan ketenaganukliran nuklir
  covid corona ekosistem gender mental minuman internal penyehatan aptika binwasnaker binalattas phi jamsos hki pkh perkoperasian logistik pengarah kelola
  datin inovasi pelaporan kelistrikan kesisteman penagihan pbb bphtb akuntabilitas pertanggungjawaban kehumasan publikasi peliputan dokumentasi kesekretariatan kerumahtanggaan rumahtangga
  bumi furnitur batubara panas
  akomodasi animasi antarlembaga arsitektur aspirasi auditorat batubara cacat desain fesyen film fungsi gas hilirisasi inkubasi kebidanan kecacatan kelayakan kepanitraan keperdataan kepesantrenan kewarganegaraan kimia kitab kriya kuliner lansia litprof logam mesin milenial minyak musik narapidana narkoba niaga paralegal pengasuhan penjagaan penjara penyelia perhutanan perkara permainan pertokohan planologi pusbang pusdiklat puslitbang radiologi risalah satker sisfo subauditorat tekstil terbarukan
  penyehat prajurit pembela polhukam perekonomian kesejahteraan hankam maritim ekologi biodiversitas iklim sampah limbah b3 kehati amdal
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Words that join two parts of a unit's name; they belong to it only when another of its words follows. */
export const UNIT_JOINERS = new Set([
  'dan',
  'serta',
  '&',
  '/',
  ',',
  'atas',
  'untuk',
  'dengan',
  'antar',
  'bagi',
  '-',
  'pada',
  'di'
])

/** The first words of the name of an association, firm, school or other body. */
export const BODY_WORDS = new Set(
  `
  kedubes kedutaan kbri kjri konsulat
  subak pokdarwis yayasan asosiasi kua blud persatuan perhimpunan ikatan himpunan gerakan forum komunitas dewan majelis komite komisi panitia
  tim kelompok paguyuban koperasi pt cv ud pd pdam perumda perusda perum universitas institut politeknik akademi sekolah
  stie stain iain uin stmik madrasah sd sdn smp smpn sma sman smk smkn mi min mts mtsn ma man tk paud pkbm slb
  pondok pesantren ponpes puskesmas rsud rsu rs rsi klinik laboratorium bank bpr bprs lembaga badan balai pusat fakultas
  jurusan program studi federasi serikat aliansi jaringan pemuda karang taruna lppl tbk persero kadin apindo hipmi gapensi gapeksindo
  pgri igtki idi ibi ppni pmi koni knpi mui nu pcnu pwnu pbnu muhammadiyah aisyiyah fatayat muslimat ansor banser ipnu
  ippnu hmi pmii gmni imm ldii fkub kwarcab kwarda kwarran kwartir pramuka pkk tp dwp dharma wanita dekranasda dekranas
  bhayangkari persit gow iwapi baznas bazda lazismu lptq bkmt ipsi pssi percasi pbsi pbvsi perbasi forki taekwondo
  npci fkppi pepabri lvri ppkhi pwri phri asita hpi pwi aji ijti smsi amsi fraksi partai pdi pdip golkar gerindra pkb pks ppp pan
  nasdem demokrat hanura perindo psi gugus tugas satgas satuan pokja pokdarwis gapoktan poktan kelurahan posyandu
  bumdes bumn bumd desa karangtaruna rukun rt rw lpm bkm bpd kospin ksp kpri kud bmt bkk lkk lks pabmi gapki club klub
  perguruan stikes unit bursa otoritas perusahaan pengurus pimpinan wilayah ranting anak tim penggerak dharma pengcab pengprov pengda
  lsm ormas ngo unicef undp who dprd dpr dpd mpr kpu bawaslu panwaslu panwascam ppk pps kpk bnn bpn bps bpjs bpbd bri bni bsi
  `
    .split(/\s+/)
    .filter(Boolean)
)
