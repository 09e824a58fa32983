import type { AwardKind } from '../contract/index.ts'

/** A thing that can be conferred or handed over, by the noun it begins with. */
export interface ItemNoun {
  readonly kind: AwardKind
  /** The noun alone says little: "bantuan" is told by what follows or was said before. */
  readonly generic: boolean
  /** The noun that "piagam-piagam" and "piagamnya" are forms of. */
  readonly base?: string
}

/** Nouns that name a thing of their kind well enough where they stand alone. */
const SPECIFIC: Partial<Record<AwardKind, string>> = {
  book: `
    buku; buku praktik baik; buku praktik terbaik; buku saku; buku panduan; buku pedoman; buku profil; buku tabungan; buku rekening; buku nikah; buku cerita; kitab; novel; kamus; majalah; modul; ensiklopedi; ensiklopedia; katalog; e-book
  `,
  award: `
    apresiasi; juara umum; opini wtp; opini wajar tanpa pengecualian; predikat wtp; predikat wajar tanpa pengecualian; gelar kehormatan; gelar adat; gelar pahlawan nasional; anugerah; penganugerahan; award; awards; special award; grand prize; best paper; best presenter
  `,
  certificate: `
    piagam penghargaan; piagam kehormatan; sertifikat penghargaan; sertifikat; sertipikat; sertifikat halal; sertifikat kompetensi; sertifikat iso; sertifikat haccp; sertifikat hki; ijazah; label halal; sertifikasi kompetensi; sertifikasi halal; surat tanda tamat pendidikan; surat tanda tamat pendidikan dan pelatihan; sttpp; sttpl; stts; sttb; brevet; surat penghargaan
  `,
  trophy: `
    piala bergilir; piala tetap; trofi bergilir; trofi tetap; tropi bergilir; trophy bergilir; trophy tetap; piala; trofi; tropi; trophy; throphy; tropy; vandel; sepatu emas; bola emas
  `,
  medal: `
    medali; medali emas; medali perak; medali perunggu; gold medal; silver medal; bronze medal; lencana; lencana emas; lencana kehormatan; tanda kehormatan; tanda jasa; bintang jasa; bintang kehormatan; pin emas; pin penghargaan; pin
  `,
  decree: `
    sk; surat keputusan; petikan sk; petikan surat keputusan; petikan keputusan; sk pensiun; sk cpns; sk pns; sk pppk; sk kenaikan pangkat; sk pengangkatan; sk purna tugas; sk pensiun; sk bupati; sk wali kota; sk gubernur; sk mutasi; surat perintah tugas; surat tugas; surat perintah; nota dinas
  `,
  aid: `
    bantuan sosial; bantuan sosial tunai; tunjangan; tunjangan khusus; family kit; paket family kit; hygiene kit; posyandu kit; pmt; uang apresiasi; uang penghargaan; klaim asuransi; bantuan langsung tunai; bantuan keuangan; bantuan modal; bantuan modal usaha; bantuan hibah; bantuan logistik; bantuan pangan; bantuan beras; bantuan sembako; bantuan kemanusiaan; bantuan pendidikan; bantuan beasiswa; bantuan stimulan; bantuan operasional; bansos; blt; bst; jps; bpnt; pkh; bsp; bsu;
    santunan; santunan kematian; santunan jaminan kematian; santunan anak yatim; sembako; paket sembako; paket lebaran; paket natal; paket bantuan; paket pangan; bahan pangan; bahan pokok; bingkisan; bingkisan lebaran; parsel; tali asih; tali kasih; uang kadeudeuh; kadeudeuh; uang; dana; uang pengganti; uang tunai; uang pembinaan; uang santunan; uang saku; uang duka; dana hibah; dana bantuan; dana stimulan; dana siap pakai; dana pembinaan; dana insentif; dana insentif daerah; insentif; insentif fiskal; hibah; beasiswa; beasiswa pendidikan; zakat; infak; donasi; sumbangan; modal usaha; bonus; bonus atlet; subsidi; kompensasi; ganti rugi; jaminan hari tua;
    beras; beras cadangan pangan pemerintah; minyak goreng; gula; gula pasir; telur; mi instan; mie instan; susu; air bersih; air mineral; makanan; makanan tambahan; makanan siap saji; takjil; nasi kotak; daging kurban; hewan kurban; sapi; sapi kurban; kambing; domba; kerbau; pohon; mesin; daging; tas; motor; bola; meja; kursi; buku tulis; bibit; bibit tanaman; bibit ikan; bibit buah; bibit pohon; bibit ternak; bibit sapi; benih; benih ikan; benih padi; benih jagung; pupuk; pestisida; pakan;
    masker; sarung tangan; sarung tangan medis; sarung tangan karet; hand glove; handglove; handscoon; handscoen; hand scoon; susu bubuk; hand sanitizer; handsanitizer; hand sanitiser; apd; alat pelindung diri; disinfektan; desinfektan; vaksin; obat; obat-obatan; vitamin; ventilator; tabung oksigen; alat kesehatan; alat bantu dengar; kursi roda; kaki palsu; tangan palsu; tongkat; alat bantu; kacamata; susu formula; popok; selimut; tikar; kasur; terpal; tenda; tenda pengungsi; pakaian; seragam; seragam sekolah; sepatu; sepatu sekolah; tas sekolah; sarung; mukena; mushaf; al quran; al-quran; alquran; kitab suci; sajadah; karpet; perlengkapan salat; perlengkapan sekolah; alat tulis; seperangkat alat tulis; peralatan sekolah; peralatan olahraga; alat olahraga; bola voli; kostum;
    traktor; traktor tangan; hand traktor; hand tractor; cultivator; kultivator; alsintan; alat mesin pertanian; alat dan mesin pertanian; combine harvester; mesin jahit; mesin perahu; mesin tempel; mesin katinting; katinting; pompa air; pompa; rice transplanter; transplanter; sprayer; handsprayer; power thresher; mesin pengering; dryer; perahu; kapal; kapal ikan; kapal nelayan; kapal penangkap ikan; pukat; cold box; freezer; gerobak; etalase; kompor; kompor gas; tabung gas; oven; alat produksi; peralatan usaha; peralatan; perlengkapan; komposter; tempat sampah; tong sampah; bak sampah; becak; sepeda; sepeda motor; sepeda onthel; motor viar; mobil; mobil dinas; mobil ambulans; mobil ambulance; mobil siaga; mobil pemadam kebakaran; mobil damkar; mobil operasional; mobil pusling; mobil tangki; mobil pintar; mobil perpustakaan keliling; ambulans; ambulance; ambulan; kendaraan; kendaraan dinas; kendaraan operasional; kendaraan roda dua; kendaraan roda empat; kendaraan roda tiga; bus sekolah; truk; truk sampah; dump truck; alat berat; ekskavator; excavator; genset; generator; laptop; komputer; personal computer; komputer tablet; printer; alat selam; perahu kayak; inkubator; tempat tidur pasien; mesin pompa; meja kursi; proyektor; tablet; televisi; handphone; smart tv; panel surya; senter; bubuk abate; abate; kelambu; rak buku; lemari; kipas angin; sound system; pengeras suara; alat musik; gamelan; rumah layak huni; rumah tahan gempa; hunian tetap; huntap; hunian sementara; huntara; rumah sederhana; sumur bor; material bangunan; bahan bangunan; semen; seng; asbes; alat ukur; antropometri; timbangan; tensimeter; paket umrah; umrah; alat peraga;
    mainan; mainan edukatif; alat permainan edukatif; cincin emas; logam mulia; emas batangan; kulkas; dispenser; rice cooker; magic com; kompor listrik; blender; sepeda listrik; sepeda gunung; motor listrik; tandu; kotak p3k; baju koko; kerudung; jilbab; iqra; mie; sarden; kecap; biskuit; roti; kopi; sayur; sayuran; buah-buahan; multivitamin; suplemen; tablet tambah darah; termometer; thermogun; rapid test; alat rapid test; oksimeter; oximeter; oksigen; oxygen concentrator; konsentrator oksigen; sabun; sabun cuci tangan; wastafel; tempat cuci tangan; alat penyemprot; tandon; tandon air; toren; jerigen; pipa; lampu penerangan; solar cell; cctv; drone; kamera; handy talky; radio; sepatu boot; baju hazmat; hazmat; face shield; pelindung wajah; jaket pelampung; pelampung; life jacket; jaket; jaring; jaring insang; alat tangkap; alat tangkap ikan; rumpon; keramba; indukan; ayam; itik; bebek; pakan ternak; gabah; jagung; kedelai; kentang; bawang; cabai; kacang hijau; jersey; gitar; wireless; perahu karet; perahu motor; mesin pencacah; booth; matras; pampers; pembalut; galon; lauk pauk; snack; makanan ringan; hampers; goodie bag; goody bag; kaos; kain kafan; peti jenazah; alat pertukangan; alat dapur; peralatan dapur; peralatan makan; peralatan memasak; peralatan kebersihan; alat kebersihan; alat tenun; mesin bordir; mesin obras; alat cukur; mobil jenazah; mobil listrik; bus; minibus; sepeda motor dinas; kendaraan bermotor; kendaraan listrik; motor sampah; motor roda tiga; bentor; bak sampah; keranjang; starlink; perangkat komputer; perangkat tik; papan interaktif; smartboard; chromebook; alat laboratorium; alat praktik; alat marching band; drum band; drumband; seperangkat gamelan; jaminan kematian; jaminan kecelakaan kerja; klaim jaminan; manfaat jaminan kematian; kartu jaminan; buku tabungan;
    paku; kayu; triplek; tripleks; kalsiboard; gypsum; batu bata; bata ringan; pasir; besi beton; baja ringan; keramik; cat; genteng; genting; closet; kloset; slang; selang; kran; kabel; lampu tenaga surya; lampu suar; pompa jinjing; mesin pompa jinjing; pompa apung; alat pemadam api ringan; apar; sirene; handy talkie; megaphone; toa;
    alat pengering; alat pengolah; alat pengolahan; alat pencacah; alat semprot; alat tanam; alat panen; alat pres; alat pertanian; alat perikanan; alat bengkel; alat las; alat jahit; alat masak; alat makan; alat mandi; alat salat; alat shalat; alat kebencanaan; alat komunikasi; alat pendingin; alat perekam; alat deteksi dini; alat permainan; alat kebutuhan bayi; peralatan dapur; peralatan membatik; peralatan bengkel; peralatan memasak; peralatan salon; peralatan jahit; peralatan mandi; peralatan bayi; perlengkapan bayi; perlengkapan tidur; perlengkapan ibadah; perlengkapan salat; perlengkapan mandi; perlengkapan kebersihan; kidsware; kids ware; foodware; pakaian layak pakai; pakaian dalam; handuk; bantal; guling; kelambu; karpet; ember; gayung; panci; wajan; piring; rantang; termos; magicom; setrika; kipas; jam dinding; cangkul; arit; parang; linggis; sekop; gerobak sorong; gerobak dorong; mesin potong rumput; mesin pemotong rumput; mesin parut; mesin giling; mesin pengolah; mesin kasir; mesin las; mesin cuci; mesin bor; mesin ketik braille; mesin tetas; mesin penetas; mesin pakan; mesin perontok; spinner; vacuum sealer; hand sealer; mixer; walker; kruk; tongkat kaki tiga; tongkat netra; tongkat lipat; kaki palsu; prothesa; protesa; kasur dekubitus; nutrisi; susu ibu hamil; biskuit balita; paket nutrisi; makanan bergizi; makanan siap santap; makanan anak; lauk siap saji; nasi bungkus; nasi; sirup; teh; kue; kurma; minyak; tepung; tepung terigu; garam; ikan; ikan asin; daging ayam; daging sapi; telur ayam; kornet; abon; kopi bubuk; bumbu dapur; sepeda motor operasional; kendaraan operasional roda tiga; mobil bak terbuka; mobil pick up; mobil pikap; pick up; pikap; mobil box; mobil boks; mobil double cabin; mobil derek; mobil crane; kapal cepat; kapal patroli; perahu fiber; perahu fiberglass; mesin ketinting; ketinting; jukung; sampan; bubu; kail; pancing; gps; fish finder; kolam terpal; bioflok; asuransi; asuransi usaha tani; asuransi nelayan; uang transport; uang lelah; uang saku; tabungan; tabungan pendidikan; deposito; voucher belanja; pulsa; kuota internet; kupon; bantuan stimulan; stimulan; punia; dana punia; sesari; sumbangan dana; bantuan dana; tanah kavling; rumah subsidi; kios; lapak; tenda gulung; tenda keluarga; tenda dome; velbed; kantong mayat; kantong jenazah; kantong darah; tempat tidur; tempat tidur lipat; meja belajar; papan tulis; layar proyektor; lcd; infokus; infocus; buku bacaan; buku pelajaran; buku gambar; buku perpustakaan; pensil; pulpen; bolpoin; tas ransel; kaos kaki; jas hujan; jas; songkok; sorban; baju; kain; kain sarung; daster; pakaian bayi; kacamata baca; bola kaki; net voli; raket; bet; meja tenis meja
  `,
  document: `
    laporan hasil pemeriksaan; buku laporan hasil pemeriksaan; lhp; lhp lkpd; laporan hasil evaluasi; lhe; laporan keuangan; laporan keuangan pemerintah daerah; lkpd; lkpj; lppd; lppd akhir tahun; laporan keterangan pertanggungjawaban; dipa; daftar isian pelaksanaan anggaran; buku daftar alokasi; dpa; dokumen pelaksanaan anggaran; daftar alokasi tkdd; daftar alokasi transfer ke daerah; tkdd; rka;
    raperda; rancangan peraturan daerah; ranperda; nota keuangan; nota pengantar; nota kesepakatan; nota kesepahaman; naskah; naskah nota kesepakatan; naskah hibah; naskah akademik; naskah perjanjian hibah; nphd; naskah perjanjian hibah daerah; mou; memorandum of understanding; perjanjian kerja sama; perjanjian kinerja; pakta integritas; berita acara; berita acara serah terima; bast; memori jabatan; memori serah terima jabatan; dokumen; dokumen kependudukan; surat pernyataan; surat izin; surat hibah; izin operasional; izin usaha; izin edar; nomor izin edar; surat tanah; karip; berkas; proposal; surat perintah mulai kerja; surat rekomendasi; buku kia; buku sijil; kartu nelayan; kartu kusuka; kartu pelaku usaha; kartu disabilitas; kartu prakerja; kartu lansia; kartu jakarta pintar; kjp; akta koperasi; akta pendirian; akta hibah; akta notaris; ikhtisar hasil pemeriksaan; lhkpn; rkpd; rpjmd; hasil audit; rapor pendidikan; nomor induk pegawai; nota dinas; hasil pekerjaan; salinan; nib; nomor induk berusaha; pirt; p-irt; hak merek; hak merk; hak cipta; hak paten; paten; badan hukum; persetujuan teknis; persetujuan teknis penetapan nip; pertek; nip; kartu pegawai; karpeg; karis; karsu; kartu; kartu identitas anak; kia; kartu indonesia pintar; kartu indonesia sehat; kis; kartu keluarga sejahtera; kks; kartu tani; kartu peserta; kartu bpjs; kartu bpjs ketenagakerjaan; kartu anggota; kartu keluarga; ktp; ktp elektronik; ktp-el; e-ktp; ktp el; akta; akta kelahiran; akta nikah; akta kematian; sertifikat tanah; sertipikat tanah; sertipikat hak milik; sertifikat hak pakai; sertipikat hak pakai; sertifikat aset; sertipikat elektronik; sppt; sppt pbb; dhkp; spmk; sp2d; rab; cetak biru; dokumen perencanaan; pandangan umum
  `,
  other: `
    hasil bumi; kerajinan khas; plakat; plakat kenang-kenangan; cenderamata; cinderamata; cendramata; cindramata; cidera mata; cendera mata; cindera mata; souvenir; suvenir; kenang-kenangan; oleh-oleh; hadiah; hadiah utama; hadiah hiburan; doorprize; door prize; ulos; selendang; tenun; kain tenun; batik; kain batik; lukisan; miniatur; keris; kujang; mandau; rencong; bendera; bendera merah putih; bendera pataka; pataka; panji; pakaian dinas; pakaian dinas harian; kunci; kunci rumah; kunci mobil; tongkat komando; palu sidang; paket umroh; tiket; tiket umrah; voucher; tumpeng; potongan tumpeng; tanda peserta; tanda pengenal; id card; rompi; topi; kaus; helm; tas jamaah; koper; wayang; kerajinan; kerajinan tangan; peci; api obor; obor; replika; vandel; karikatur; sketsa; lukisan; bunga; karangan bunga; buket bunga; pakaian adat; baju adat; kain adat; kain songket; songket; batik tulis; sapu tangan; jam tangan; jas almamater; jaket almamater; rompi pers; kunci simbolis; bola; wayang kulit; gunungan; pusaka; tombak; bendera kontingen; petaka; tunggul; pataka bendera
  `
}

/** Nouns that are told by what follows them or was said before. */
const GENERIC: Partial<Record<AwardKind, string>> = {
  award: 'penghargaan; apresiasi penghargaan; predikat; gelar; opini',
  certificate: 'piagam',
  aid: 'bantuan; paket; reward'
}

const split = (text: string): string[] =>
  text
    .split(';')
    .map(phrase => phrase.trim())
    .filter(Boolean)

const entries = (byKind: Partial<Record<AwardKind, string>>, generic: boolean): (readonly [string, ItemNoun])[] =>
  Object.entries(byKind).flatMap(([kind, text]) =>
    split(text).map(phrase => [phrase, { kind: kind as AwardKind, generic }] as const)
  )

/** "piagam-piagam", "pialanya": they point to what was named before. */
const pointing = (nouns: readonly (readonly [string, ItemNoun])[]): (readonly [string, ItemNoun])[] =>
  nouns
    .filter(([noun]) => /^\p{L}+$/u.test(noun))
    .flatMap(([base, { kind }]) => {
      const noun = { kind, generic: true, base }
      return [[`${base}-${base}`, noun], ...(kind === 'aid' ? [] : [[`${base}nya`, noun] as const])] as const
    })

const NAMED = entries(SPECIFIC, false)
const TOLD = entries(GENERIC, true)

export const ITEM_NOUNS: readonly (readonly [string, ItemNoun])[] = [
  ...new Map([...pointing(NAMED), ...pointing(TOLD), ...NAMED, ...TOLD])
]

/** Nouns that are short forms: in small letters they are other words, or names ("Kia"). */
export const SHORT_ITEM_NOUNS: ReadonlySet<string> = new Set(
  `sk karip tht kia kip kis kks kk ktp nib nip lhp lhe dipa dpa rka lkpd lkpj lppd mou bast nphd spmk spm sp2d sppt dhkp rab apd blt bst jps bpnt pkh bsp bsu pirt iga wtp
  sttpp sttpl stts sttb pmt unpsa sakip lakip adwi tkdd karis karsu wdp mkk kipp`
    .split(/\s+/)
    .filter(Boolean)
)
