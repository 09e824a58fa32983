import { wordList } from './word-list.ts'

/**
 * Words that releases write in lower case: what a capital at the start of a sentence or in a title hides, and the parts
 * that glued words ("danBuku") are taken apart into. A word counts when it stands in lower case in six or more of
 * a thousand releases, and not rarely beside its capitalised uses.
 */
export const readCommonWords = (): ReadonlySet<string> =>
  new Set(
    wordList(`
abai acak acara acara-acara acuan ada adalah adanya adapun adat adik-adik adil admin administrasi administratif
aduan agak agama agar agen agenda ahli air ajak ajang akademisi akan akhir akhirnya akibat akrab akselerasi akses
aksi aksi-aksi aktif aktifitas aktivis aktivitas aktual akumulasi akumulatif akun akuntabel akuntabilitas akurat
alam alamat alami alasan alat alias aliran alokasi alternatif alumni alun-alun alur aman amanah amanat amat ambang
anak anak-anak anaknya analisa ancaman and anda andil aneka anggaran anggota anggotanya angin angka angkatan
angkutan antar antara antaranya anti antisipasi antisipatif antusias antusiasme apa apabila apakah apalagi apapun
aparat aparatur apel api aplikasi apresiasi apresiatif arah arahan arahannya area arif armada arti artinya arus asal
asas asasi aset asing asli aspek aspirasi asri asuh asupan atap atas atau ataupun atensi atlet aturan aturan-aturan
audiensi aula awak awal ayam ayat babe baca badan bagaimana bagi bagian bagus bahagia bahan bahasa bahaya bahkan
bahu bahu-membahu bahwa baik baju bakal bakat bakti baku balik balita balon banding bangga bangkit bangsa bangun
bangunan banjir bank bantuan banyak banyaknya bapak barang barisan baru baru-baru basis batas batik batu batuk bawah
bayi beban bebas beber beberapa bebernya begitu bekal bekas bekerja bekerjasama bela belajar belakang belanja beli
beliau belum benar benar-benar bencana benda benda-benda bendera benih bentuk bepergian berada beradaptasi beragam
beragama berakhir berakhirnya beraktifitas beraktivitas beranggotakan berangkat berani beranjak berarti beras
berasal berat beratnya berawal berbagai berbagi berbahasa berbahaya berbangsa berbasis berbeda berbeda-beda berbenah
berbicara berbuat berdampak berdasar berdasarkan berdaya berdiri berdirinya berdiskusi berdoa beredar berencana
berfungsi bergabung bergantung bergerak bergotong bergulir berguna berhadapan berhak berharap berharga berhasil
berhati-hati berhenti berhubungan berikan berikut berikutnya berimbas berinisiatif berinovasi berinteraksi berisi
berisiko berita berita-berita berjalan berjalannya berjualan berjuang berjumlah berkah berkaitan berkala berkarakter
berkarya berkat berkeadilan berkegiatan berkelanjutan berkeliling berkembang berkembangnya berkendara berkesempatan
berkesinambungan berkolaborasi berkomitmen berkompetisi berkomunikasi berkontribusi berkoordinasi berkualitas
berkumpul berkunjung berkurang berlaku berlangsung berlanjut berlebihan berlokasi bermain bermakna bermanfaat
bermasker bermasyarakat bermotor bermunculan bermutu bernama bernegara bernilai bernomor beroperasi berorientasi
berpartisipasi berpengaruh berperan berperilaku berpesan berpikir berpotensi berprestasi bersabar bersaing bersama
bersama-sama bersamaan bersangkutan bersatu bersedia bersemangat bersiap bersifat bersih bersih-bersih bersikap
bersinergi bersumber bersyukur bertahan bertahap bertajuk bertambah bertambahnya bertanding bertanggung
bertanggungjawab bertema bertempat bertemu berterima berterimakasih bertindak bertugas bertujuan bertumpu
berturut-turut berubah berupa berupaya berusaha berusia berwawasan besar besaran besarnya beserta besi betapa betul
betul-betul biasa biasanya biaya bibit bicara bidang bijak bijaksana bila bimbingan bimtek bingkai birokrasi bisa
bisnis bobot bohong boleh bonus buah buat budaya budidaya bugar buka bukan bukanlah bukti buku bulan bumi bunga
bungkus buruh buruk bus busana butuh cabang cairan cakupan calon capaian cara cara-cara catatan cek cenderung cepat
cerdas cerita cermat cft cinta cipta ciri cita cita-cita citra city coba com conference contoh contohnya corona
cuaca cuci cucu cukai cukup daerah daerah-daerah daerahnya daftar daging dahulu dalam dalamnya dam damai dampak
dampaknya dampingi dan dana dapat darah darahnya dari daring daripada darurat dasar dasarnya data data-data datang
datangnya daya dedikasi dekat delapan demam demi demikian demokrasi denda dengan dengar depan depannya derajat deras
desa desa-desa desain desinfektan destinasi detail deteksi dewan dewasa dia diadakan diagnosa diajak diajukan
diakhiri diakses diakui diakuinya dialami dialihkan dialog dialokasikan diamanatkan diamankan diambil dianggap
diangkat diantara diantaranya diapresiasi diarahkan diatas diatasi diatur diawali dibaca dibacakan dibagi dibagikan
dibahas dibanding dibandingkan dibangun dibantu dibatasi dibawa dibawah dibekali dibenarkan dibentuk diberangkatkan
diberi diberikan diberlakukan dibiarkan dibiayai dibuat dibuka dibuktikan dibutuhkan dicanangkan dicapai dicegah
didalamnya didampingi didapat didapatkan didasarkan didik didirikan didistribusikan didominasi diduga didukung
dievaluasi difabel difasilitasi digagas digaungkan digelar digelarnya digital digitalisasi digunakan dihadapi
dihadiri dihadirkan diharapkan diharapkannya dihasilkan dihelat dihitung dihubungi diikuti diimbau diimplementasikan
diinginkan diinisiasi diiringi diisi dijadikan dijadwalkan dijaga dijalankan dijelaskan dijual dikarenakan dikatakan
dikelola dikeluarkan dikemas dikembalikan dikembangkan dikenal dikerjakan diketahui diketuai dikirim dikonfirmasi
dikporawonosobo dikukuhkan dikumpulkan dikunjungi dilaksanakan dilaksanakannya dilakukan dilalui dilandasi
dilanjutkan dilantik dilapangan dilaporkan dilarang dilatarbelakangi dilatih dilengkapi dilihat dilingkungan
diluncurkan dimaksud dimaksudkan dimana dimanapun dimanfaatkan dimasa dimiliki diminta dimulai dimungkinkan
dimutakhirkan dinamika dinamis dingin dini dinilai dinyatakan dioptimalkan dipahami dipakai dipandang dipandu
dipantau dipaparkan dipasang dipasarkan dipastikan dipatuhi dipenuhi diperbaiki diperbolehkan dipercaya dipergunakan
diperhatikan diperiksa diperingati diperkirakan diperkuat diperlukan diperoleh dipersiapkan dipertahankan
dipertanggungjawabkan diperuntukkan dipilih dipimpin diprioritaskan dipungut dipusatkan diputuskan diraih dirancang
dirasakan dirawat direalisasikan direncanakan direspons diri dirinya dirujuk dirumah disabilitas disajikan
disaksikan disalurkan disambut disampaikan disamping disana disapa disebabkan disebut disebutkan disebutnya
disediakan disekitarnya diselenggarakan diselesaikan disepakati diserahkan disertai disesuaikan disiapkan disiarkan
disikapi disinfektan disini disiplin diskominfo diskusi disosialisasikan distancing distribusi disusul disusun
disyukuri ditahun ditambah ditambahkan ditandai ditandatangani ditangani ditanya ditargetkan ditegaskan
ditegaskannya ditekan ditekankan ditempuh ditemui ditemukan ditengah ditentukan diterangkan diterapkan diterbitkan
diterima diterimanya diteruskan ditetapkan ditimbulkan ditindaklanjuti ditinggalkan ditingkatkan dituangkan
ditugaskan ditujukan ditunjuk ditunjukkan dituntaskan dituntut diturunkan ditutup diumumkan diundang diunggah
diungkap diungkapkan diupayakan diusulkan diutarakan diwajibkan diwakili diwujudkan diyakini doa dokter dokumen
dokumentasi domestik donasi donor dorongan dosen dosis drainase dua duduk dukungan dulu dunia edaran edukasi
edukatif efek efektif efektifitas efisien efisiensi ekonomi ekor ekosistem eks eksekutif eksistensi eksklusif
ekspresi ekstra elektronik elemen emas empat enam energi era erat eselon esok etika evaluasi even event facebook
faktor faktual fasilitas fasilitasi fasilitator fatal festival final finish fisik fokus forkopimda formal formasi
formulir forum foto fungsi fungsinya fungsional gabungan gadget gagal gagasan gaji gambar gambaran gangguan garda
garis gas gaya gedung gejala gejala-gejala gelar gelaran gelombang gembira gencar generasi geografis gerak gerakan
gerbang giat gizi global golongan good goreng gorong-gorong gotong gotong-royong grafik gram gratis gugus gula guna
gunakan guru habis hadapan hadapi hadiah hadir haji hak hak-hak hal hal-hal halal halaman halnya hambatan hamil
hampir hand handal hanya harap harapan harapannya harapkan harapnya harga harganya hari harian harinya harkat
harmonis harmonisasi harus hasil hasilnya hati hati-hati hayati hebat hektar hendak hendaknya hewan hias hiburan
hidup hijau hilang himbauan hindari hingga hoax holder hotel href http https hubungan hujan hukum hukuman hulu huni
hutan ialah ibadah ibu ibu-ibu ide ide-ide identifikasi identitas ijin ikan ikhlas ikhtiar iklim ikut ikuti ilegal
ilmu imbau imbauan imbuh imbuhnya implementasi indah indeks indikasi indikator individu induk industri infeksi info
informasi informatif infrastruktur ingin ini inilah inisiatif inklusif inovasi inovasi-inovasi inovatif insan
insentif inspeksi inspirasi instansi institusi instruksi instruktur instrumen integrasi integritas intelektual
intensif interaksi internal internasional internet intervensi inti intinya investasi irigasi isi isolasi istiadat
istilah istimewa istirahat istri isu itu itulah iuran izin jabatan jabatannya jadi jadikan jadwal jaga jajanan
jajaran jajarannya jalan jalanan jalannya jalinan jalur jam jamaah jaman jamban jaminan jangan jangka jantung jarak
jarang jaringan jasa jasmani jati jatuh jauh jawab jawaban jelang jelas jelasnya jembatan jemput jenis jenjang jika
jiwa jual juara judul juga jujur jumlah jumlahnya juri jurnalis juru justru juta kab kabar kader kaidah kaitannya
kajian kaki kala kalah kalangan kalau kali kalinya kamar kambing kami kampanye kampung kamtibmas kanal kanan kancah
kandungan kantin kantong kantor kantornya kapan kapasitas karakter karantina karena karenanya kartu karya karyawan
karyawati kasih kasus kata katanya kategori kaum kawasan keadaan keadilan keagamaan keamanan kearifan kebahagiaan
kebaikan kebakaran kebanggaan kebangsaan kebanyakan keberadaan keberagaman keberhasilan keberlangsungan
keberlanjutan kebersamaan kebersihan kebiasaan kebijakan kebudayaan kebutuhan kecamatan kecelakaan kecepatan kecil
kecuali kedalam kedamaian kedapatan kedatangan kedepan kedepannya kedinasan kedisiplinan kedua keduanya keempat
kegagalan kegiatan kegiatan-kegiatan kegiatannya kehadiran kehati-hatian kehidupan kehilangan kehormatan keindahan
keinginan kejadian kekayaan kekerasan kekinian kekompakan kekuatan kekurangan kelahiran kelak kelancaran
kelangsungan kelas kelayakan kelebihan kelembagaan kelengkapan kelestarian keliling kelima kelola kelompok keluar
keluarga keluarganya keluhan kelulusan kelurahan kemacetan kemajuan kemampuan kemandirian kemanfaatan kemanusiaan
kemarau kemarin kemasan kemasyarakatan kematian kemauan kembali kembang kemenangan kementerian kemerdekaan
kemiskinan kemitraan kemudahan kemudian kemungkinan kenaikan kenakan kenapa kendala kendaraan kenyamanan kenyataan
kepada kepala kepastian kepatuhan kepedulian kepegawaian kepemilikan kepemimpinan kependudukan kepengurusan
kepentingan kepercayaan keperluan kepolisian keprihatinan keputusan kerajinan kerakyatan keramaian kerangka kerap
keras kerawanan kerja kerjanya kerjasama kertas kerugian kerukunan kerumunan kerusakan kesabaran kesadaran kesalahan
kesamaan kesatuan keseharian kesehariannya kesehatan kesehatannya keseimbangan kesejahteraan keselamatan keseluruhan
kesembuhan kesempatan kesemuanya kesenian kesenjangan kesepakatan keseriusan kesiapan kesuksesan kesulitan
kesungguhan ketaatan ketahanan ketahui ketat ketenteraman ketentuan keterampilan keterangan keterangannya
keterbatasan keterbukaan keterlibatan ketersediaan ketertiban ketiga ketika ketinggian ketua keuangan keunggulan
keunikan keuntungan keutuhan kewajiban kewaspadaan kewenangan kewirausahaan khalayak khas khawatir khidmat khusus
khususnya kian kilometer kinerja kinerjanya kini kiprah kira kiri kisaran kita klaster kloter kokoh kolaborasi
kolektif komitmen komoditas kompak kompeten kompetensi kompetisi kompetitif komplek komponen komprehensif komputer
komunal komunikasi komunitas kondisi kondisinya kondusif kondusifitas konferensi konfirm konfirmasi konflik
konsekuensi konseling konsentrasi konsep konservasi konsisten konsolidasi konstruksi konsultasi konsumen konsumsi
kontak konteks konten konten-konten kontingen kontrak kontribusi kontrol konvensional kooperatif koordinasi
koordinator koperasi kopi korban korona korupsi kosong kota kotor kreasi kreatif kreatifitas kreativitas kredit
krisis kriteria kritik kritis krusial kualifikasi kualitas kuantitas kuat kuliner kulit kunci kuning kunjungan
kunjungi kuota kurang kurangnya kurikulum kursi kurun laboratorium lagi lagu lahan lahir lahirnya lain lain-lain
lainnya lainya laju laki-laki laksanakan lakukan lalu lama laman lambat lampu lancar landasan langkah
langkah-langkah langsung lanjut lanjutan lanjutnya lansia lantaran lantas lapangan lapisan laporan larangan latar
latihan lauk launching laut layak layanan lebar lebaran lebih legislatif lelah lembaga lembar lengah lengkap lepas
level lewat liar libur liburan lihat lima limbah lingkungan lingkungannya lingkup lini lintas lisan listrik liter
literasi logistik lokal lokasi lolos lomba longsor lonjakan luar luas luhur lulus lulusan lupa luring maaf macam
madrasah mahal mahasiswa maju maka makam makan makanan makin maklumat makna maksimal maksud malam mampu mana
manajemen manapun mancanegara mandi mandiri manfaat manfaatnya manis mantan manusia mari martabat masa masa-masa
masalah masif masih masing masing-masing masjid masker massa massal massif masterplan masuk masukan masuknya
masyarakat masyarakatnya mata matang materi materi-materi material mati mau maupun medali media medis meja mekanisme
melahirkan melainkan melaksanakan melakukan melalui melanda melanggar melanjutkan melantik melaporkan melarang
melawan melayani melebihi melekat melengkapi melepas melestarikan melewati melibatkan melihat melindungi melintas
melintasi meliputi meluas meluasnya meluncurkan melupakan memacu memadai memahami memajukan memakai memaksa
memaksimalkan memandang memanfaatkan memang memantau memaparkan memasang memastikan memasuki mematikan mematuhi
membaca membacakan membagi membagikan membahas membahayakan membahu membaik membanggakan membangkitkan membangun
membantu membatasi membawa membebaskan membeli membenarkan membentuk memberdayakan memberi memberikan memberlakukan
membersihkan membiasakan membina membuahkan membuat membuka membuktikan membutuhkan memelihara memenuhi memeriahkan
memeriksakan memerintahkan memerlukan memfasilitasi memicu memilah memilih memiliki memimpin meminimalisir
meminimalkan meminta memohon memonitor memotivasi mempengaruhi memperbaiki mempercepat mempererat memperhatikan
memperingati memperkenalkan memperkokoh memperkuat memperlancar memperlihatkan memperluas mempermudah memperoleh
mempersiapkan mempertahankan mempertimbangkan memprihatinkan memproduksi mempromosikan mempunyai memuaskan memuat
memudahkan memulai memulihkan memunculkan memungkinkan memutus memutuskan menaati menahan menambah menambahkan
menampilkan menampung menanam menanamkan menandai menandakan menandatangani menangani menanggulangi menangkal
menargetkan menarik menata menawarkan mencakup mencapai mencari mencatat mencegah menceritakan mencetak mencintai
menciptakan mencoba mencontohkan mencuci mencukupi mendadak mendaftar mendaftarkan mendalam mendampingi mendapat
mendapatkan mendatang mendatangi mendatangkan mendekatkan mendengar menderita mendesak mendidik mendirikan mendorong
menduduki mendukung menegakkan menegaskan meneguhkan menekan menekankan menembus menempatkan menemukan menengah
menentukan menerangkan menerapkan menerbangkan menerbitkan menerima menerus menetapkan mengabaikan mengabdi mengacu
mengadakan mengajak mengajar mengajukan mengakhiri mengakibatkan mengakomodasi mengakselerasi mengakses mengaku
mengakui mengalahkan mengalami mengalir mengalokasikan mengamankan mengambil mengandalkan mengandung menganggap
menganggarkan mengangkat mengantarkan mengantisipasi mengapa mengapresiasi mengarah mengarahkan mengatakan mengatasi
mengatur mengawal mengawali mengawasi mengecek mengedepankan mengedukasi mengejar mengelola mengeluarkan mengeluhkan
mengembalikan mengemban mengembangkan mengenai mengenakan mengenal mengenalkan mengendalikan mengendurkan
mengentaskan mengerti mengetahui mengevaluasi menggalang menggali menggandeng mengganggu menggantikan menggelar
menggembirakan menggerakkan menggugah menggunakan menghadap menghadapi menghadiri menghadirkan menghambat
mengharapkan menghargai mengharumkan menghasilkan menghentikan menghibur menghidupkan menghilangkan menghimbau
menghimpun menghindari menghindarkan menghormati menghubungi menghubungkan mengidentifikasi mengikuti mengimbau
mengimplementasikan menginfeksi mengingat mengingatkan menginginkan menginspirasi mengirim mengirimkan mengisi
mengkonsumsi mengolah mengonsumsi mengoptimalkan menguasai menguatkan mengubah mengucapkan mengukuhkan mengumpulkan
mengundang mengungkap mengungkapkan mengunjungi mengupayakan mengurai mengurangi mengurus mengusulkan mengusung
mengutamakan mengutarakan menikmati menilai menimbulkan menindak menindaklanjuti meninggal meninggalkan meningkat
meningkatkan meningkatnya meninjau menit menjabat menjadi menjadikan menjaga menjalani menjalankan menjalin menjamin
menjangkau menjaring menjauhi menjawab menjelang menjelaskan menjual menjunjung menolak menolong menopang
mensosialisasikan mensukseskan mentaati mental menteri menu menuai menugaskan menuju menular menularkan menulis
menumbuhkan menunggu menunjang menunjukan menunjukkan menuntaskan menuntut menurun menurunkan menurut menurutnya
menutup menutupi menuturkan menyadari menyadarkan menyajikan menyaksikan menyalurkan menyamakan menyambangi
menyambut menyampaikan menyangka menyangkut menyanyikan menyarankan menyasar menyatakan menyatukan menyebabkan
menyebar menyebarkan menyebut menyebutkan menyediakan menyehatkan menyelenggarakan menyelesaikan menyeluruh
menyenangkan menyentuh menyepakati menyerah menyerahkan menyertakan menyesuaikan menyiapkan menyikapi menyisakan
menyisir menyita menyongsong menyosialisasikan menyuarakan menyumbangkan menyusui menyusul menyusun merah meraih
merambah merasa merasakan merata merawat merayakan merdeka merealisasikan merebaknya mereka merencanakan meriah
merilis meringankan merubah merugikan merujuk merumuskan merupakan merusak mesin meski meskipun mesti mestinya meter
metode mewajibkan mewakili mewanti-wanti mewaspadai mewujudkan meyakini meyakinkan mie migran mikro milenial miliar
milik militer milyar minat mindset minggu minim minimal minta minum minuman minyak misalnya misi miskin mitra mobil
mobile mobilitas moda modal model modern modernisasi mohon momen momentum monitoring moral motivasi motivator motor
muatan muda mudah mudah-mudahan mudik muka mulai mulia mumpuni muncul munculnya mungkin murah murid mushola musibah
musik musim muslim mutlak mutu nafas nafkah naik nama namanya namun nanti nantinya nara narasumber narkoba nasional
nasionalisme negara negara-negara negatif negeri nekat new news niat nihil nilai nilai-nilai nomor non norma normal
notabene nutrisi nya nyaman nyata nyawa obat obat-obatan object objek obyek ojek olah olahan olahraga oleh online
operasi operasional operasionalnya operator opini optimal optimalisasi optimalnya optimis optimisme orang
orang-orang organisasi ormas otomatis otonomi output pada pagelaran pagi paguyuban paham pahlawan pajak pak pakai
pakaian paket paling pameran panas pandang pandangan pandemi pandemic panduan panen pangan panggilan panggung panik
panitia panjang pantas pantauan papan paparan paparnya para paradigma parah pariwisata parkir partai partisipasi
partisipatif pasal pasangan pasar pasaran pasca pasien pasir pasti pasukan patriotisme patroli patuh patut payung
pecinta pedagang pedoman peduli pegawai pegunungan pejabat pejuang pekan pekerja pekerjaan pelacakan pelajar
pelajaran pelaksana pelaksanaan pelaksanaannya pelaksanaanya pelaku pelanggar pelanggaran pelantikan pelaporan
pelataran pelatih pelatihan pelayan pelayanan pelestarian pelindung peluang pemahaman pemain pemajuan pemakaian
pemandangan pemandu pemanfaatan pemangku pemantauan pemaparan pemasangan pemasaran pemateri pembacaan pembagian
pembahasan pembangunan pembatasan pembayaran pembekalan pembelajaran pembeli pembelian pembenahan pembentukan
pemberantasan pemberdayaan pemberian pemberitaan pemberlakuan pembersihan pembiayaan pembicara pembina pembinaan
pembuatan pembukaan pemda pemegang pemeliharaan pemenang pemenuhan pemerataan pemerhati pemeriksaan pemerintah
pemerintahan pemicu pemilih pemilihan pemilik pemilu pemimpin pemkab pemotongan pemuda pemudik pemukiman pemulihan
pemutakhiran pemutusan penambahan penampilan penanaman penandatanganan penanganan penanggulangan penanggung
penasehat penataan pencapaian pencatatan pencegahan pencoblosan pendaftaran pendahulu pendamping pendampingan
pendanaan pendapat pendapatan pendataan pendek pendekatan penderita pendidik pendidikan penduduk pendukung
pendukungnya penegak penegakan penelitian penelusuran penempatan penentu penentuan penerapan penerbangan penerbitan
penerima penerimaan penertiban penerus penetapan pengabdian pengadaan pengaduan pengakuan pengalaman pengamalan
pengamanan pengambilan penganggaran pengangguran pengarahan pengaruh pengasuh pengaturan pengawas pengawasan
pengecekan pengelola pengelolaan pengembangan pengemudi pengenalan pengendalian pengendara pengentasan pengerasan
pengerjaan pengetahuan penggemar penggerak penggiat pengguna penggunaan penghargaan penghasilan penghitungan
penghormatan penghubung pengiriman pengisian pengobatan pengolahan penguasaan penguatan pengukuhan pengumuman
pengunjung pengurangan pengurus pengusaha penilai penilaian peningkatan peninjauan penjelasan penjual penjualan
penolakan pensiun pentas penting pentingnya penugasan penuh penularan penumpang penumpukan penunjang penurunan
penutup penutupan penyakit penyalahgunaan penyaluran penyampaian penyandang penyebab penyebaran penyedia penyediaan
penyelenggara penyelenggaraan penyelesaian penyemprotan penyerahan penyerapan penyesuaian penyiapan penyiaran
penyuluhan penyusunan per peraih perairan peralatan peran perangkat perannya perasaan peraturan perawatan perayaan
perbaikan perbankan perbatasan perbedaan percaya percepatan percontohan perdagangan peredaran perekonomian perempuan
perencanaan peresmian pergantian pergaulan pergerakan perhatian perhitungan perihal perijinan perikanan perilaku
peringatan peringkat perintah periode peristiwa perizinan perjalanan perjanjian perjuangan perkantoran perkebunan
perkembangan perlahan perlengkapan perlindungan perlombaan perlu perluasan perlunya permainan permanen permasalahan
permintaan permohonan permukaan pernah pernikahan pernyataan perolehan perorangan perpustakaan pers persaingan
persatuan persaudaraan persebaran persen persepsi persiapan persoalan personel personil persuasif persyaratan
pertahanan pertama pertambahan pertanggungjawaban pertanian pertanyaan pertemuan pertengahan pertigaan pertimbangan
pertumbuhan pertunjukan perubahan perundang-undangan perundangan perusahaan perwakilan pesan pesantren pesat pesawat
peserta pesta peta petang petani petugas petunjuk php physical piagam piala pidana pihak pihak-pihak pihaknya pikir
pilar pilek pilih pilihan pilihnya pimpin pimpinan pintar pintu platform pleno plus pohon poin point pokok pola
politik pondok populasi populer portal posisi positif posko posyandu potensi potensi-potensi potensial praktek
praktik praktisi prasarana predikat prestasi prestisius pria pribadi prihatin prima prinsip prinsip-prinsip
prinsipnya prioritas pro produk produksi produktif produktifitas produktivitas produsen profesi profesional
profesionalisme profesionalitas profile progam program program-program progres progress prokes promosi prosedur
prosentase proses prosesi protokol provinsi proyek puasa publik publikasi pukul pula pulang pulau pulih puluh
puluhan pun puncak puncaknya pungkas pungkasnya punya pupuk purna pusat puskesmas putar putih putra putri putus
radikalisme radio raga ragam rahasia raih raihan rajin rakor rakyat ramah ramai rampung rancangan rangka rangkaian
rantai rapat rapi rapid ras rasa rasakan rata-rata ratus ratusan rawan rawat raya razia reaktif real realisasi
referensi refleksi refocusing reformasi regional regulasi rehab rehabilitasi rekan-rekan rekomendasi rekreasi rela
relatif relawan remaja rencana rencananya rendah rendahnya rentan rentang resepsi resiko resmi respon respons
restoran revitalisasi revolusi ribu ribuan rilis rinci rincian ringan risiko riwayat roda rohani rokok rombongan
royong ruang ruangan ruas ruf rujukan rukun rumah rumput rupiah rusak rute rutin saat saatnya sabun sadar sah saing
saja sakit saksi salah saling saluran sama sama-sama sambil sambung sambungan sambutan sambutannya sambutanya sampah
sampai sampaikan sampel samping sana sang sangat sangatlah sanggup sanitasi sanitizer sanksi santai santri sapaan
saran sarana sarung sasaran satgas satu satu-satunya satuan satunya saudara saudara-saudara saya sayang sayur
sayuran screening sebab sebagai sebagaimana sebagainya sebagian sebaik sebaik-baiknya sebaliknya sebanyak sebatas
sebelah sebelum sebelumnya sebenarnya sebentar seberapa sebesar sebisa sebuah sebut secara secepatnya sedang
sedangkan sederajat sederhana sedikit segala segenap segera segi sehari sehari-hari seharusnya sehat sehingga
seiring sejahtera sejak sejalan sejarah sejauh sejenis sejuk sejumlah sekali sekalian sekaligus sekarang sekedar
sekian sekitar sekitarnya sekolah sekolah-sekolah seks seksama seksi seksual sektor sektoral sela selain selaku
selalu selama selamat selanjutnya selaras selatan selayaknya seleksi selesai seluler seluruh seluruhnya semacam
semakin semaksimal semalam semangat semata semata-mata sembako sembarangan sembari sembilan sembuh sementara
semester semestinya seminar semoga sempat sempurna semua semuanya semula senada senam senang senantiasa sendi
sendiri sengaja seni senilai seniman senior senyum seorang sepakat sepanjang sepeda sepekan sepenuhnya seperti
seputar seputaran serah serahkan serangan serangkaian serba serentak sering serius serta sertifikasi sertifikat
serupa sesak sesama seseorang sesi sesuai sesuatu sesudah sesungguhnya setara setelah setempat setengah setiap
setidaknya setinggi-tingginya seusai sewaktu-waktu shift sholat siang siap siapa siapapun siapkan siaran sidang
sifatnya signifikan sikap silam silaturahmi simbolis simulasi sinergi sinergis sinergitas singkat sini sinkronisasi
sinyal sipil sisa sisi sistem sistematis sistim siswa siswa-siswi siswi situasi situs skala skema skill slogan smart
soal social solid solidaritas solusi solusinya sore sosial sosialisasi spesifik spesifikasi spot stabil stabilitas
staf stake stakeholder stand standar start statistik status sterilisasi stigma stiker stok strategi strategis
streaming struktur struktural studi stunting suami suara suasana suatu sub suci sudah suhu sukarela sukses suksesnya
suku sulit sultraprov sumber sumberdaya sumbernya sungai sungguh-sungguh supaya supervisi support surat surut swab
swadaya swasta syarat system syukur taat tabindex tabung tadi tahan tahap tahapan tahu tahun tahun-tahun tahunan
tahunnya tak taktis takut tali talkshow taman tambah tambahan tambahnya tampak tampil tampilan tamu tanah tanaman
tanda tandas tandasnya tangan tangga tanggal tangguh tanggung tanggungjawab tani tanpa tantangan tapi taraf target
tari tarik tata tatanan tatap tataran tegas tegaskan tegasnya teguran tekad tekankan teknik teknis teknologi teladan
telah telekomunikasi telepon telpon telur tema teman teman-teman tempat tempat-tempat tempatnya temu temuan temukan
tenaga tenang tengah tengah-tengah tentang tentu tentunya tepat tepatnya terakhir terampil terang terangnya terapkan
terarah terasa teratur terbagi terbaik terbang terbangun terbantu terbanyak terbaru terbatas terbebas terbentuk
terbentuknya terbesar terbiasa terbit terbitnya terbuka terbukti tercantum tercapai tercapainya tercatat tercinta
tercipta terciptanya terdaftar terdampak terdapat terdekat terdepan terdiri terdistribusi terencana tergabung
terganggu terganggunya tergantung tergolong terhadap terhindar terhitung terima terimakasih terinfeksi terintegrasi
terisi terjadi terjadinya terjaga terjaganya terjalin terjangkau terjangkit terjaring terjun terkait terkecuali
terkena terkendali terkesan terkini terkonfirmasi terkumpul terlaksana terlaksananya terlalu terlebih terlepas
terletak terlibat terlihat termasuk terminal ternyata terobosan terorisme terpadu terpaksa terpapar terpengaruh
terpenting terpenuhi terpenuhinya terpilih terpisah terpisahkan tersebar tersebut tersedia tersedianya terselenggara
terselenggaranya tersendiri tertanam tertanggal tertarik tertentu tertib tertinggal tertinggi tertuang tertular
tertulis terungkap terus terus-menerus terutama terwujud terwujudnya tes test tetangga tetap tetapi tiap tiba tidak
tidaklah tidur tiga tim timbul time timur tindak tindakan tindaklanjut tinggal tinggi tingginya tingkat tingkatan
tingkatkan titik toko toko-toko tokoh toleransi tombak topbuzz total tracing tradisi tradisional transfer
transformasi transisi transparan transparansi transportasi tren tua tuan tubuh tugas tugas-tugas tugasnya tujuan
tujuannya tujuh tukang tulisan tumbuh tunai tunggal tunggu tuntas tuntutan turun turut tutup tutupnya tutur tuturnya
uang ucap ucapan ucapkan ucapnya udara ujar ujarnya uji ujian ujung ukuran ulama ulang umat umum umumnya umur
undangan unggul unggulan ungkap ungkapnya unik unit unsur untuk upacara upaya upaya-upaya upayakan update urainya
urusan urutan usaha usahanya usai usia usianya usulan utama utamanya vaksin vaksinasi valid validasi verifikasi
vertikal via video virtual virus visi visitasi vital volume wabah wadah wahana wajah wajar wajib wakil waktu
waktu-waktu walaupun wali wanita warga warganya warisan warna wartawan warung waspada wawancara wawasan web website
wewenang wilayah wilayah-wilayah wilayahnya wisata wisatawan wonosobokab workshop wujud wujudkan www yaitu yakin
yakni yang zaman zona zoom
`)
  )
