const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Words right before the one who speaks: "kata Budi", "menurut Sekda". */
export const SAID_BY = words(`
  kata ujar ucap tutur jelas terang ungkap papar tegas tandas pungkas imbuh tambah sambung lanjut beber sebut harap pinta
  tukas cetus pesan ajak imbau himbau urai tutup timpal seru aku kenang puji kisah cerita
  menurut dikatakan disampaikan dijelaskan diungkapkan ditegaskan dituturkan ditambahkan dipaparkan diterangkan
  diakui disebut disebutkan bernama disapa sapaan dipanggil panggilan menyapanya memanggilnya dijuluki
`)

/** Words right before the name by which someone is known: "akrab disapa Aan". */
export const CALLED = words(`disapa sapaan dipanggil panggilan menyapanya memanggilnya dijuluki alias`)

/** Words right before one who acts or is dealt with: "dibuka oleh Budi", "didampingi Ani". */
export const DONE_BY = words(`
  oleh dipimpin dibuka ditutup dibacakan diwakili didampingi bersama mendampingi mewakili kepada
`)

/** Verbs right after the one who acts: "Budi mengatakan". */
export const DOES = words(`
  mengatakan menyampaikan menjelaskan menegaskan menuturkan mengungkapkan mengungkap menambahkan memaparkan menerangkan menyebut
  menyebutkan mengaku mengakui menilai berharap mengharapkan berpesan mengajak mengimbau menghimbau meminta memohon mengingatkan
  menekankan membeberkan melaporkan mengapresiasi mengucapkan menyatakan menyambut menyerahkan memberikan membuka menutup
  meresmikan melantik memimpin menghadiri hadir menerima mengunjungi meninjau membacakan menandatangani menyaksikan bertindak
  menyoroti menghimbau mendorong optimis optimistis mengukuhkan berkesempatan menyempatkan didampingi mewakili memuji membenarkan
  menguraikan menginstruksikan memerintahkan menceritakan mencontohkan menyarankan menyayangkan menyambangi
  sendiri juga pun saat ketika selaku sebagai
  tiba turut ikut berkomitmen berterima bersyukur mengusulkan memastikan menjanjikan menanggapi menjawab
`)

/** What people are who hold no office: "siswi SMP 2, Hazna", "salah satu warga, Sutrisno", "Chef Juna". */
export const ROLE_NOUNS = words(`
  siswa siswi pelajar mahasiswa mahasiswi santri guru dosen dokter bidan perawat petani peternak nelayan pedagang pengusaha
  warga tokoh pemuda penerima peserta pemenang juara atlet pelatih seniman budayawan penyair penulis wartawan jurnalis
  aktivis relawan motivator trainer pemateri narasumber moderator presenter artis penyanyi aktor sutradara chef qori qoriah ulama
  pensiunan purnatugas korban saksi pasien pembalap perajin pengrajin pelukis konsultan notaris advokat pengacara psikolog ekonom
  pasangan putra putri istri suami anak ayah almarhum almarhumah mendiang orangtua wali pengamat akademisi praktisi penyuluh pendamping
  karyawan karyawati pegawai operator relawati pendonor buruh tukang kuli janda duda lansia veteran
  jamaah jemaah jamaat jemaat penumpang penyintas pengungsi petugas alumni mualaf pendaki penari pemain pembatik pemandu penjemput penjahit
  fasilitator asesor juri wasit duta finalis pemohon pelaku pemilik sopir pengemudi nasabah mubaligh penceramah dai khatib imam
`)

/** Words before a name that make it a part of something else's: a street, a building, a firm, a village. */
export const NAMED_AFTER = words(`
  jalan jl jln gang gg gedung bandara bandar stadion masjid musala mushola musholla gereja pura wihara vihara rsud rs rsup rsu rumah sakit
  universitas institut sekolah tinggi politeknik hotel taman museum monumen makam lapangan gor aula balai pondok pesantren ponpes
  yayasan pt cv ud toko pasar pelabuhan terminal stasiun bendungan waduk danau gunung bukit pulau sungai kali telaga pantai air
  desa kelurahan dusun kampung kampong nagari jorong gampong kecamatan kabupaten kota provinsi distrik dukuh dusunnya perumahan komplek kompleks blok lingkungan
  kapal kri km operasi piala kejuaraan turnamen tokoh smp sma smk sd sdn smpn sman smkn mts mi man ma tk paud raya ruang gelanggang auditorium
  pendopo kodim korem kodam yonif lanal lanud polres polsek koramil embung candi situ situs wisata objek kawasan curug kebun
  fakultas program kabinet pemerintahan dinasti kerajaan kesultanan era zaman undang klinik puskesmas sanggar studio tv radio bank
  di ke klub persatuan tim prajurit batalyon kelompok koperasi komunitas grup band komplek lembaga
`)
