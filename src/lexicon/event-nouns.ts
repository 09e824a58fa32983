import type { EventType } from '../contract/index.ts'

/** What a noun says of the activity that it names. */
export interface EventNoun {
  readonly type: EventType
  /** Also an ordinary word or the name of an office's work: an occasion only where the words around say so. */
  readonly weak: boolean
  /** What is handed over tells an award from a handover: "penyerahan piala", "penyerahan bantuan". */
  readonly byObject: boolean
}

/** Nouns that name an activity by themselves, one phrase a comma. */
const STRONG: Record<EventType, string> = {
  outreach: `
    sosialisasi, sosialisasi dan edukasi, sosialisasi dan bimbingan teknis, sosialisasi dan pelatihan, penyuluhan,
    penyuluhan hukum, diseminasi, diseminasi informasi, penerangan hukum, penerangan keliling, siaran keliling,
    jaksa masuk sekolah, polisi masuk sekolah, tni masuk sekolah, sosialisasi keliling, desiminasi, road to campus,
    edukasi, kampanye, pengarahan, pengenalan lingkungan sekolah, masa pengenalan lingkungan sekolah, mpls, goes to campus, goes to school,
    literasi digital, kampanye simpatik, kampanye damai, deklarasi kampanye damai, kelas inspirasi, public campaign
  `,
  meeting: `
    paripurna, rapat, rapat koordinasi, rapat kerja, rapat paripurna, rapat paripurna istimewa, rapat dengar pendapat,
    rapat dengar pendapat umum, rapat evaluasi, rapat pimpinan, rapat terbatas, rapat pleno, rapat umum, rapat teknis,
    rapat pembahasan, rapat persiapan, rapat pemantapan, rapat konsultasi, rapat konsolidasi, rapat anggaran,
    rapat anggota tahunan, rapat umum pemegang saham, rapat pengendalian, rapat monitoring dan evaluasi, rapat virtual,
    rapat kerja nasional, rapat kerja daerah, rapat koordinasi nasional, rapat koordinasi daerah, rapat kerja teknis,
    rapat koordinasi teknis, rapat koordinasi khusus, rapat pimpinan nasional, rapat finalisasi, rapat sinkronisasi,
    rapat forkopimda, rapat staf, rapat gabungan, rapat lintas sektor, rapat internal, sidang, sidang paripurna,
    sidang paripurna istimewa, sidang pleno, sidang isbat, sidang kabinet, sidang tahunan, sidang umum, sidang raya,
    sidang majelis, rakor, rakornas, rakorda, rakorwil, rakortek, rakorteknas, rakernas, rakerda, rakerwil, rakercab,
    raker, rakernis, rakerkesnas, rakerkesda, rapim, rapimnas, rapimda, rakorsus, rakorev, ratas, rdp, rdpu, rups,
    musrenbang, musrenbangdes, musrenbangcam, musrenbangkab, musrenbangkot, musrenbangda, musrenbangprov,
    musrenbangnas, musyawarah perencanaan pembangunan, musyawarah nasional, musyawarah daerah, musyawarah wilayah,
    musyawarah cabang, musyawarah kerja, musyawarah besar, musyawarah ranting, musyawarah desa, musdes, musdesus,
    munas, munaslub, musda, muswil, muscab, musran, mubes, mukernas, mukerda, mukerwil, muktamar, muspimda, kongres,
    konferwil, konfercab, konferda, konferensi daerah, konferensi cabang, konferensi kerja, temu karya,
    focus group discussion, focus grup discussion, forum group discussion, forum grup diskusi, diskusi kelompok terpumpun,
    diskusi kelompok terarah, fgd, forum lintas opd, forum perangkat daerah, forum opd, forum skpd,
    forum konsultasi publik, forum satu data, konsultasi publik, uji publik, public hearing, dengar pendapat, hearing,
    entry meeting, exit meeting, entry briefing, exit briefing, kick off meeting, technical meeting, coffee morning,
    business meeting, one on one meeting, high level meeting, leaders meeting, ministerial meeting, pertemuan bilateral,
    pertemuan tingkat menteri, pertemuan tahunan, pertemuan koordinasi, pertemuan rutin, ekspose, ekspos, gelar perkara,
    briefing, morning briefing, desk, video conference, video konferensi, vidcon, vicon, teleconference, telekonferensi,
    konferensi video, zoom meeting, pemusatan koordinasi, pembahasan tingkat i, pembahasan raperda, penyampaian lkpj,
    penyampaian nota keuangan, penyampaian nota pengantar, pandangan umum fraksi, desk evaluasi, rembuk stunting,
    rembug stunting, rembuk nasional, rembug nasional, rembuk desa, rembug desa, rembug warga, rembuk warga,
    lokakarya mini, minilokakarya, mini lokakarya, silaturahmi nasional, temu stakeholder, temu stakeholders,
    rapat lanjutan, rapat perdana, rapat awal, rapat tim, gelar operasional, konsolidasi nasional, konsolidasi daerah,
    pra musrenbang, pramusrenbang, praraker, pra raker, tudang sipulung, musyawarah kerja kabupaten, musyawarah kerja kota, musyawarah kerja daerah,
    musyawarah kerja wilayah, musyawarah kerja nasional, musyawarah kerja cabang, musyawarah olahraga kabupaten, musyawarah olahraga kota,
    musyawarah olahraga provinsi, musyawarah kabupaten, musyawarah kota, musyawarah provinsi, musyawarah rakyat, musyawarah kecamatan,
    musyawarah kelurahan, musyawarah nagari, musyawarah gampong, musyawarah kampung, musyawarah antar desa, muskerkab, muskerkot, muskerda, muskerwil,
    muskernas, muskercab, mukerkab, mukerkot, mukercab, muskab, muskot, musprov, musorkab, musorkot, musorprov, musorprovlub, musorkablub, musornas,
    musancab, muscam, muskel, musker, musrenbangkel, musrenbang rkpd, musrenbang rpjmd, musrenbang rpjpd, rakerkab, rakerkot, rakerprov, rakorkab, rakorkot,
    rakorcab, rakorcam, rakerkesprov, rakerpim, rapimkab, rapimprov, rapimcab, konkercab, konkerkab, konkerprov, konkernas, konferkab, konfernas,
    temu inovator, rembuk daerah, rembug daerah, rembuk nasional pendidikan, rembuk pemuda, urung rembug, ngopi bareng, high level forum
  `,
  audience: `
    audiensi, audensi, ramah-tamah, malam ramah tamah, malam ramah-tamah, malam keakraban, makan malam bersama, makan siang bersama, jamuan, silaturahmi, silaturahim, silaturrahmi, silaturahmi dan audiensi, ramah tamah, jamuan makan malam,
    jamuan makan siang, kunjungan kehormatan, courtesy call, kunjungan silaturahmi, tatap muka, temu kangen, temu pisah,
    temu pamit, pisah sambut, temu warga, temu tokoh, kenal pamit, welcome dinner, farewell party, jamuan kenegaraan
  `,
  training: `
    bimbingan teknis, bimtek, pelatihan, pelatihan dasar, latsar, pelatihan kepemimpinan, pelatihan teknis, diklat,
    diklatpim, diklat prajabatan, diklat kepemimpinan, pendidikan dan pelatihan, workshop, lokakarya, pembekalan,
    orientasi, orientasi tugas, penataran, magang, coaching clinic, coaching, in house training, training,
    training of trainer, training of trainers, training of facilitator, tot, capacity building, bootcamp,
    boot camp, outbound, kursus, kursus pembina, kemah bakti, perkemahan, perkemahan wirakarya, perkemahan sabtu minggu,
    persami, raimuna, latihan gabungan, latihan bersama, simulasi, simulasi bencana, gladi lapang,
    gladi posko, bimbingan manasik, manasik haji, manasik, sekolah lapang, sekolah lapangan, upskilling, reskilling,
    sertifikasi kompetensi, refreshing, pendampingan teknis, asistensi teknis, klinik penulisan, klinik ekspor, pesantren kilat, pemantapan,
    pelatihan vokasi, pemusatan latihan, pelatihan kerja, peningkatan kapasitas, peningkatan kompetensi,
    penguatan kapasitas, pembinaan mental, pembinaan teknis, pembinaan kader, pembinaan pegawai, pembinaan asn, pembinaan karakter, pembinaan rohani, pembinaan keluarga, latihan kepemimpinan, latihan dasar kepemimpinan, ldks,
    table top exercise, masterclass, kelas wirausaha, latihan dasar, basic training, bela negara, workshop nasional
  `,
  seminar: `
    ngobras, ngobrol asyik, diskusi kolaborasi, forum merdeka barat,
    seminar, seminar nasional, seminar internasional, seminar proposal, webinar, webinar nasional, simposium,
    talkshow, talk show, talk-show, diskusi panel, diskusi publik, diskusi, dialog interaktif, dialog publik, dialog,
    dialog nasional, bincang-bincang, bincang santai, kuliah umum, kuliah tamu, kuliah perdana, orasi ilmiah, stadium general,
    stadium generale, studium generale, konferensi, konferensi nasional, konferensi internasional, konferensi tingkat tinggi,
    ktt, summit, conference, symposium, forum bisnis, forum dialog, forum diskusi, forum investasi, forum nasional, forum ilmiah, kongres nasional,
    bedah buku, bedah film, sarasehan, diskusi nasional, temu wicara, temu ilmiah, colloquium, kolokium, panel discussion, public lecture,
    ceramah umum, tabligh akbar, tablig akbar, podcast, siaran langsung dialog, business forum, investment forum, business matching, temu bisnis, market sounding,
    ngobrol santai, kajian ilmiah, pertemuan ilmiah, rountable discussion, round table discussion, roundtable discussion, lecture, general lecture,
    temu inovasi, forum group, sharing session, gelar wicara, halaqah, bahtsul masail, mudzakarah
  `,
  inauguration: `
    pelantikan, pelantikan dan pengambilan sumpah, pelantikan dan serah terima jabatan, pengukuhan, pengambilan sumpah,
    pengambilan sumpah jabatan, pengambilan sumpah janji, pengucapan sumpah, pengucapan sumpah janji, sumpah jabatan,
    serah terima jabatan, sertijab, serah terima tugas, penobatan, pelantikan pejabat, pengangkatan sumpah,
    pelantikan serentak, penyumpahan, wisuda purna bakti, pelepasan purna tugas, pelepasan purna bakti, pelepasan purnabakti,
    pengambilan janji, peresmian pengangkatan, pengukuhan pengurus, serah terima komando, alih tugas
  `,
  opening: `
    pengguntingan pita, pemotongan pita, gunting pita, peresmian, peresmian gedung, peresmian kantor, groundbreaking, ground breaking, peletakan batu pertama,
    peletakkan batu pertama, pemancangan tiang pertama, pemancangan perdana, topping off, penekanan tombol sirine,
    pembukaan akses jalan, soft opening, grand opening, ngeresmikan, peresmian dan penandatanganan prasasti,
    pengoperasian perdana
  `,
  launch: `
    peluncuran, praresmi, pra-peluncuran, launching, louncing, lounching, soft launching, grand launching, launcing, pencanangan, kick off, kick-off, kickoff,
    deklarasi, rilis perdana, ekspor perdana, pelepasan ekspor, pelepasan ekspor perdana, penerbangan perdana, roll out, tanam perdana
  `,
  signing: `
    penandatanganan, penandatanganan mou, penandatanganan nota kesepahaman, penandatanganan nota kesepakatan,
    penandatanganan perjanjian kerja sama, penandatanganan kesepakatan bersama, penandatanganan komitmen bersama,
    penandatanganan pakta integritas, penandatanganan perjanjian kinerja, penandatangan, penanda tanganan, penandatanganan berita acara,
    tanda tangan mou, tandatangan mou, teken mou, signing ceremony
  `,
  award: `
    penganugerahan, penganugerahan penghargaan, anugerah, malam anugerah, malam penganugerahan, pemberian penghargaan, penerimaan penghargaan,
    penyerahan penghargaan, pemberian anugerah, pemberian tanda kehormatan, penyematan tanda kehormatan,
    penyematan satyalancana, penyematan satya lencana, penganugrahan, anugrah, awarding, awarding night, malam apresiasi, malam puncak anugerah,
    apresiasi, pengumuman pemenang, pengumuman juara, pengumuman dan penyerahan hadiah, pengumuman pemenang dan penyerahan hadiah, penyerahan hadiah, pembagian hadiah, penyerahan piala, penyerahan trofi, penyerahan piagam, penerimaan piala, awards, award
  `,
  handover: `
    penyerahan, penyerahan bantuan, penyerahan hibah, penyerahan sertifikat, penyerahan sertipikat, penyerahan sk,
    penyerahan surat keputusan, penyerahan santunan, penyerahan simbolis, penyerahan secara simbolis, penyerahan dipa, penyerahan lhp,
    penyerahan laporan hasil pemeriksaan, serah terima, serah terima hibah, serah terima aset, serah terima bantuan, serah terima barang milik negara,
    penyaluran bantuan, penyaluran, pembagian bantuan, pembagian sembako, pembagian paket sembako, pembagian masker, pemberian bantuan,
    pemberian santunan, pendistribusian bantuan, distribusi bantuan, santunan anak yatim, penyerahan buku, penyerahan kunci,
    penyembelihan hewan kurban, penyerahan hewan kurban, pembagian sertifikat, pembagian daging kurban, pelepasan bantuan
  `,
  visit: `
    kunjungan kerja, kunker, kunjungan lapangan, kunjungan kerja spesifik, kunspek, kunjungan spesifik, kunjungan studi, kunjungan industri,
    kunjungan kenegaraan, peninjauan, peninjauan lapangan, tinjauan lapangan, inspeksi mendadak, inspeksi, sidak, monitoring, monitoring dan evaluasi, monev, pemantauan, supervisi,
    studi banding, studi komparasi, studi komparatif, studi tiru, studi referensi, studi lapangan, studi orientasi, benchmarking, bench marking,
    blusukan, safari, safari ramadhan, safari ramadan, safari jumat, safari jum'at, safari natal, safari dakwah, roadshow, road show, turun ke lapangan, tilik desa, kunjungan, lawatan, pantauan, pengecekan lapangan, cek lapangan, ramp check, turba, turun ke bawah, bupati ngantor di desa, ngantor di desa, sambang kampung, gowes sambang,
    uji petik, pengecekan, peninjauan langsung, kunjungan balasan, kunjungan muhibah, anjangsana, verifikasi lapangan, patroli bersama, ziarah, sambang desa,
    observasi lapangan, kunjungan belajar, kuliah kerja lapangan, widyawisata, kunjungan dinas, kunjungan resmi, site visit, field trip, tarhib ramadhan, reses, masa reses
  `,
  ceremony: `
    upacara, upacara bendera, upacara peringatan, upacara pembukaan, upacara penutupan, upacara pengibaran bendera, upacara penurunan bendera, upacara adat,
    apel, apel pagi, apel gelar pasukan, apel kesiapsiagaan, apel siaga, apel bersama, apel gabungan, apel perdana, apel akbar, apel besar, apel kerja, apel konsolidasi, apel kehormatan,
    apel luar biasa, gelar pasukan, peringatan, peringatan hari, peringatan hut, puncak peringatan, peringatan puncak, puncak acara, perayaan, perayaan natal, natal bersama, paskah bersama,
    hari ulang tahun, hut, dies natalis, milad, harlah, haul, haul akbar, syukuran, tasyakuran, selamatan, doa bersama, dzikir bersama, zikir bersama, dzikir dan doa bersama, istighosah, istigasah,
    halal bi halal, halal bihalal, halalbihalal, halal bil halal, halal-bihalal, salam-salaman, open house, buka puasa bersama, buka bersama, bukber, sahur bersama, sahur on the road,
    tarawih keliling, tarling, tarawih bersama, salat id, shalat id, sholat id, salat idul fitri, shalat idul fitri, sholat idul fitri, sholat idul adha, shalat idul adha, salat idul adha, takbir keliling, pawai takbir,
    nuzulul quran, nuzulul qur'an, maulid nabi, isra mi'raj, isra miraj, isra' mi'raj, malam takbiran, malam tirakatan, tirakatan, resepsi, resepsi kenegaraan, malam resepsi, ramah tamah dan syukuran,
    renungan suci, renungan malam, tabur bunga, ziarah makam, ziarah rombongan, ziarah ke makam, ziarah taman makam pahlawan, ziarah nasional, pengibaran bendera, detik-detik proklamasi,
    pelepasan, pelepasan kontingen, pelepasan jamaah, pelepasan jemaah, pelepasan kafilah, pelepasan jamaah calon haji, pelepasan jemaah calon haji, pelepasan calon jamaah haji, penyambutan, penyambutan jamaah haji, pemberangkatan, pemakaman,
    pengajian, pengajian akbar, pengajian umum, ruwatan, prosesi, prosesi adat, kirab, kirab budaya, sedekah bumi, sedekah laut, grebeg, jamasan, nyadran, pesta panen, wilujengan, melasti, tawur agung, dharma santi, imlek bersama,
    gawai, gawai dayak, naik dango, odalan, piodalan, ngaben, ngaben massal, ngenteg linggih, karya agung, sekaten, tabuik, erau, seren taun, mappadendang, mappanretasi, pesta adat, ritual adat, kenduri laut, petik laut, larung sesaji, ruwahan,
    malam pergantian tahun, malam tahun baru, seremoni, pengukuhan paskibraka, haornas, malam puncak, misa, kebaktian, ibadah bersama, ibadah syukur, ibadah raya, pesta rakyat, kenduri, aqiqah, khitanan, yasinan, tahlilan, rebo wekasan, temu kader, tabliq akbar
  `,
  competition: `
    ajang kreativitas, ajang kreatifitas, ajang kompetisi, ajang bakat,
    lomba, lomba-lomba, perlombaan, kompetisi, kejuaraan, kejuaraan nasional, kejuaraan daerah, kejuaraan provinsi, kejuaraan dunia, kejuaraan asia, kejurnas, kejurda, kejurprov, kejurkab, kejurcab, turnamen, tournament, liga, championship, championships, open tournament,
    musabaqah tilawatil quran, musabaqah tilawatil qur'an, musabaqah, mtq, mtqn, mtqk, mtq nasional, stq, stqh, mqk, mhq, seleksi tilawatil quran, seleksi tilawatil qur'an, pesparawi, pesparani, utsawa dharma gita,
    pekan olahraga, pekan olahraga nasional, pekan olahraga provinsi, pekan olahraga pelajar, pekan olahraga pelajar daerah, pekan olah raga, porprov, porkab, porkot, porda, pornas, porseni, porsenijar, porsadin, popda, popnas, popwil, peparnas, peparprov, sea games, asian games, asian para games, asean games, asean para games, asean paragames, paragames, pekan paralimpik, pekan paralympic, pon remaja, pon beladiri, fornas, pekan olahraga wartawan, porwanas, porpov, poprov, popprov, pospeda, pospenas, popda sd, dulongmas, o2sn, fls2n, osn, ksn, kosn, olimpiade,
    piala dunia, piala asia, piala aff, piala eropa, world cup, worldcup, cerdas cermat, lcc, lomba cerdas cermat, grand final, grandfinal, babak final, pertandingan final, pertandingan, pemilihan duta, pemilihan putra putri, pemilihan abang none, pemilihan abang mpok, pemilihan duta wisata, pemilihan mas dan mbak, pemilihan kakang mbakyu, audisi, sayembara, hackathon, bola voli antar, sepak bola antar,
    seleksi kompetensi dasar, seleksi kompetensi bidang, seleksi kompetensi akademik, seleksi kompetensi, seleksi terbuka, seleksi calon, seleksi paskibraka, seleksi duta, lelang jabatan, uji kelayakan dan kepatutan, fit and proper test, pacuan kuda, pacu jalur, festival lomba,
    gerak jalan, fun run, fun bike, half marathon, marathon, maraton, triathlon, balap sepeda, tour de, pesta siaga, tes skd, ujian skd, panjat tebing, fun walk, gowes, gowes bersama, sepeda santai, kontes, kontes ternak, olimpiade sains, cup, futsal competition, competition
  `,
  exhibition: `
    pameran, expo, ekspo, festival, bazar, bazaar, pagelaran, pergelaran, pentas seni, pentas, karnaval, carnival, pawai, parade, pawai budaya, pawai pembangunan, pawai ta'aruf, pawai taaruf, gelar karya, gelar budaya, gelar seni, gelar produk, gelar inovasi,
    konser, konser amal, konser musik, pertunjukan, pemutaran film, gebyar, gelar teknologi, gelar teknologi tepat guna, gelar ttg, gelar potensi, gelar produk unggulan, gelar umkm, gelar dagang, gelar panen, pekan budaya, pekan raya, pekan kebudayaan, pekan seni, pasar malam, pasar murah, pasar rakyat, pasar tani, fashion show, peragaan busana, fair, job bursa kerja, job expo,
    book fair, pesta buku, fest, exhibition, pameran pembangunan, pameran foto, pekan inovasi, pekan kerajinan, wayang kulit, pagelaran wayang kulit, pementasan, pertunjukan wayang, car free day, car free night, night carnival, panggung hiburan, panggung prajurit, operasi pasar, gerakan pangan murah, gpm, temu usaha, kirab obor, kirab pemilu, pesta kesenian, begawi, pekan panutan
  `,
  evaluation: `
    penilaian, verifikasi, verifikasi faktual, visitasi, visitasi akreditasi, evaluasi, evaluasi lapangan, presentasi dan wawancara, presentasi dan paparan, paparan dan presentasi, wawancara, presentasi, penjurian, asesmen, assessment, asesmen kompetensi, uji kompetensi, ujian kompetensi, ujian kenaikan tingkat,
    ujian nasional, ujian sekolah, ujian dinas, tes kompetensi, akreditasi, survei akreditasi, audit, surveilans, surveillance audit, penilaian lapangan, penilaian lomba, penilaian kinerja, verifikasi lapangan kota sehat, klarifikasi lapangan, tim penilai, survei, ujian, uji kemahiran, asistensi, penilaian mandiri, validasi, validasi data, verifikasi dan validasi,
    reviu, uji coba, supervisi pembelajaran, evaluasi sakip, evaluasi kinerja, ekspose penilaian, tes urine, tes urin, uji publik penilaian, psikotes, assesment, penilaian tahap ii
  `,
  graduation: `
    wisuda, wisuda sarjana, wisuda tahfidz, wisuda tahfiz, pewisudaan, graduation, kelulusan, purnawiyata, purnawidya, pelepasan siswa, pelepasan siswa kelas, perpisahan siswa, haflah akhirussanah, akhirussanah, khataman, khatam al quran, khatam alquran, pelepasan mahasiswa, purna siswa, prosesi wisuda, inagurasi, inaugurasi
  `,
  'social-service': `
    bakti sosial, baksos, bhakti sosial, donor darah, aksi donor darah, vaksinasi, vaksinasi massal, imunisasi, pin polio, sub pin polio, pekan imunisasi nasional, bian, kerja bakti, gotong royong, gotong-royong, penanaman pohon, penanaman mangrove, penanaman bibit, penanaman, penghijauan, reboisasi, gerakan penanaman, tanam pohon,
    tanam mangrove, aksi bersih, bersih-bersih, bersih pantai, bersih sungai, resik-resik, jumat bersih, jum'at bersih, sabtu bersih, minggu bersih, jumat berkah, jum'at berkah, khitanan massal, khitan massal, sunatan massal, sunat massal, nikah massal, isbat nikah, sidang isbat nikah, operasi katarak, operasi bibir sumbing, pengobatan gratis, pengobatan massal,
    pemeriksaan kesehatan gratis, pemeriksaan kesehatan, pelayanan kesehatan gratis, rapid test, rapid test massal, swab test, tes swab, tes cepat, penyemprotan disinfektan, penyemprotan desinfektan, penyemprotan, fogging, karya bakti, karya bhakti, tmmd, bedah rumah, operasi bersih, world cleanup day, penebaran benih ikan, tebar benih ikan, pelepasan tukik, restocking, penanaman perdana, gerakan tanam, penyuntikan vaksin, pemberantasan sarang nyamuk, gerakan pemberantasan sarang nyamuk,
    gerakan psn, gerakan bersih, gerakan jumat bersih, gerakan bersih pantai, gerakan menanam, gerakan satu juta pohon, susur sungai,
    pelayanan kb, pelayanan kb gratis, pemasangan implan, pemasangan kb, safari kb, pelayanan kesehatan, penebaran benih, tebar benih, penebaran bibit ikan, tebar bibit ikan, penebaran ikan, pelepasliaran, sterilisasi, aksi donor, khitan gratis, cek kesehatan gratis, pemeriksaan gratis, skrining kesehatan, gebrak masker, pembagian masker gratis, bagi-bagi masker, bagi-bagi takjil, aksi penghijauan, aksi tanam pohon, aksi sosial, grebek sampah
  `,
  'press-conference': `
    konferensi pers, jumpa pers, temu pers, press conference, press release, konpers, press briefing, temu media, media gathering, jumpa media, keterangan pers bersama, pers rilis, rilis pers, siaran pers bersama, press tour, pers conference, media briefing, jumpa wartawan, temu wartawan, coffee break wartawan, ngopi bareng wartawan, bincang media
  `,
  other: `
    nonton bareng, nobar, operasi rokok ilegal, operasi cukai, operasi pengawasan, operasi pembatasan, operasi prokes, operasi ketertiban, operasi kenakalan remaja, operasi kepatuhan, operasi disiplin, operasi ketenteraman, operasi pencarian, operasi sar, senam masal, senam pagi, demo masak, demo memasak, kelas memasak, masak besar, masak bersama, makan bersama, bulan dana, jemput bola, layanan jemput bola, pelayanan jemput bola, perekaman jemput bola, senam bersama, senam massal, senam sehat, jalan sehat, jalan santai, gerak jalan santai, jambore, jamboree, jambore kader, patroli, razia, operasi penegakan, operasi penegakan protokol kesehatan, operasi penegakan disiplin, operasi protokol kesehatan, operasi masker, operasi cipta kondisi, operasi penertiban, operasi gabungan, operasi yustisi, operasi justisi, penertiban, penggusuran, pemusnahan, pemusnahan barang bukti, pemungutan suara, pemilihan kepala desa, pilkades, pilkades serentak, pencoblosan, pengundian, pemasangan, pembongkaran, evakuasi, penyegelan, penangkapan, ritual, touring,
    kopi darat, reuni, reuni akbar, family gathering, gathering, operasi pekat, operasi ketupat, operasi lilin, operasi zebra, kemah, panen raya, panen perdana, panen serentak, panen, keberangkatan, pengumuman, rekonstruksi, pencarian, pencarian korban, pengosongan, ujian sim, perekaman ktp, perekaman e-ktp, pelayanan terpadu, penghitungan suara, rekapitulasi
  `
}

/** Nouns that name an activity only where something says that it is held. */
const WEAK = new Set(
  `
  edukasi, kampanye, pengarahan, jamuan, surveilans, piala dunia, piala asia, piala aff, piala eropa, world cup, worldcup, observasi lapangan,
  rapat, paripurna, sidang, desk, orientasi, magang, pemantapan, diskusi, dialog, konferensi, deklarasi, apresiasi, anugerah, award, awards, penyaluran, penyerahan,
  monitoring, pemantauan, pantauan, lawatan, kunjungan, cek lapangan, ramp check, supervisi, inspeksi, pengecekan, uji coba, safari, ziarah, peringatan, hut, hari ulang tahun, pelepasan, penyambutan, pemberangkatan, perayaan,
  prosesi, kirab, resepsi, kompetisi, liga, olimpiade, pertandingan, festival, pentas, konser, parade, fest, cup, kontes, competition,
  penilaian, verifikasi, evaluasi, wawancara, presentasi, asesmen, assessment, akreditasi, audit, survei, ujian, asistensi, validasi, reviu, kelulusan, tim penilai,
  vaksinasi, imunisasi, gotong royong, gotong-royong, penanaman, penghijauan, reboisasi, penyemprotan, tmmd, bedah rumah, pemeriksaan kesehatan, bela negara, peningkatan kapasitas, peningkatan kompetensi, penguatan kapasitas,
  panen, patroli, razia, penertiban, pemusnahan, pemasangan, pembongkaran, evakuasi, penangkapan, keberangkatan, pengumuman, kemah, ritual, gathering, pengosongan, pencarian, pemakaman, reses, masa reses,
  literasi digital, briefing, training, pendampingan teknis, simulasi, refreshing, coaching, operasi ketupat, operasi lilin, operasi zebra, rekapitulasi, penghitungan suara, pencoblosan, pemungutan suara, rekonstruksi, pengundian, makan bersama, senam pagi, bulan dana, aksi sosial, sterilisasi, pelepasliaran, pemeriksaan gratis, jemput bola, layanan jemput bola, pelayanan jemput bola,
  ekspos, ekspose, hearing, peninjauan, kursus, pelatihan, penyuluhan, sosialisasi, perlombaan, pasar rakyat, pasar malam, pasar murah, pengajian, silaturahmi, silaturahim, silaturrahmi, tatap muka, car free day, apel, misa, pelayanan kesehatan, pelayanan kb, pemberantasan sarang nyamuk, press release, pers rilis, rilis pers, podcast, lecture, rdp, ktt, summit, hakordia, harganas, gebyar, wayang kulit, operasi pasar, survei akreditasi, uji publik, pertunjukan, nobar, malam pergantian tahun, malam tahun baru, milad, haul, ruwatan
  `
    .split(',')
    .map(phrase => phrase.trim())
)

/** Acts of giving whose object decides between an award and a handover. */
const BY_OBJECT = new Set(
  `penyerahan, penyerahan simbolis, penyerahan secara simbolis, serah terima, pembagian, penyaluran, pemberian, penerimaan`
    .split(',')
    .map(phrase => phrase.trim())
)

export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(
  Object.entries(STRONG).flatMap(([type, phrases]) =>
    phrases
      .split(',')
      .map(phrase => phrase.trim())
      .filter(phrase => phrase !== '')
      .flatMap((phrase): [string, EventNoun][] => {
        const noun = { type: type as EventType, weak: WEAK.has(phrase), byObject: BY_OBJECT.has(phrase) }
        // "Kick-Off", "Ramah-Tamah": a hyphen before a capital stands alone.
        return phrase.includes('-')
          ? [
              [phrase, noun],
              [phrase.replaceAll('-', ' - '), noun]
            ]
          : [[phrase, noun]]
      })
  )
)
