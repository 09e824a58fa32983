/** What a count of people or bodies counts. */
export interface AudienceNoun {
  readonly unit: 'person' | 'organization' | 'household'
  /** The word itself says that they take part: "peserta", "undangan". */
  readonly takesPart: boolean
}

const PARTICIPANTS = `
  peserta; peserta lomba; peserta upacara; peserta rapat; peserta pelatihan; peserta seminar; peserta magang; undangan; tamu undangan;
  hadirin; hadirat; audiens; penonton; partisipan; delegasi; delegat; kafilah; kontingen; pendonor; pendonor darah; pesepeda; goweser; pemancing;
  wisudawan; wisudawati; wisudawan-wisudawati; kontestan
`

const PEOPLE = `
  pemenang; juara; peraih; penerima bantuan; penyewa; penghuni; pemilik; kelompok rentan; kaum dhuafa; kaum duafa; kaum ibu; fakir miskin; anak yatim piatu; kerabat; jemaat; istri; istri nelayan; suami; janda; duda; ahli waris; aparat kampung; aparat desa; kepala cabang dinas; kepala cabang; kepala  kepala upt; kepala rumah sakit; kepala perangkat daerah; kepala skpd dan camat; pimpinan organisasi; kepala suku; raja; sultan; panglima laot; pengasuh; pengungsi; transmigran; pelayar; pelaut; pemudik; penumpang; penyuluh kb; murid sekolah; anak asuh; tamu; pengunjung; jemaah; jamaah; simpatisan; suporter; penggembira; pelari; pemanah; pembalap; perwakilan; utusan; wakil; rombongan; anggota rombongan;
  finalis; penampil; panelis; pembicara; narasumber; nara sumber; pemateri; pengajar; peserta didik; peserta didik paket c; penari; penabuh; seniman; penyanyi;
  orang; warga; warga masyarakat; warga binaan; warga belajar; masyarakat; rakyat; krama; krama desa; umat; umat muslim;
  asn; aparatur sipil negara; aparatur; aparat; aparatur desa; pns; pegawai negeri sipil; cpns; calon pegawai negeri sipil;
  calon asn; pppk; p3k; pegawai; pegawai pemerintah; karyawan; karyawati; karyawan-karyawati; pekerja; buruh; tenaga kerja; tenaga honorer; honorer; tenaga kontrak; thl;
  pejabat; pejabat struktural; pejabat fungsional; pejabat administrator; pejabat pengawas; pejabat tinggi pratama; staf; staff;
  pimpinan; pimpinan opd; kepala opd; kepala skpd; kepala daerah; kepala dinas; kepala sekolah; kepala desa; kades; perbekel; kuwu; keuchik; geuchik; wali nagari; penghulu;
  kepala kampung; kepala distrik; kepala lingkungan; kepala dusun; kadus; kepala puskesmas; kepala madrasah; kepala bidang; kepala bagian; kepala seksi; kepala kua; kepala keluarga;
  camat; lurah; panewu; sekcam; sekretaris camat; sekretaris desa; sekdes; carik; perangkat desa; pamong desa; bendahara desa; bendahara; operator; operator desa; admin; administrator;
  bupati; wali kota; walikota; gubernur; bupati dan wali kota; bupati/wali kota; sekretaris daerah; sekda; menteri; duta besar;
  ketua rt; ketua rw; ketua rt/rw; rt/rw; ketua; sekretaris; anggota; anggota dewan; anggota dprd; anggota dpr; legislator; pengurus; panitia; pengelola; pelaksana; petugas; petugas kebersihan; petugas kesehatan; petugas lapangan; pengawas; pengawas sekolah; penilik; auditor; asesor; assesor; penguji; juri; dewan juri;
  guru; guru paud; guru tk; guru sd; guru smp; guru sma; guru honorer; guru ngaji; guru pendamping; pendidik; tenaga pendidik; tenaga kependidikan; dosen; widyaiswara; instruktur; pelatih; pembina; wasit; ustaz; ustadz; ustazah; ustadzah; kiai; kyai; ulama; dai; da'i; mubalig; muballigh; mubaligh; khatib; imam; imam masjid; marbot; penyuluh; penyuluh agama; penyuluh pertanian; pendeta; pastor; tokoh agama; tokoh masyarakat; tokoh adat; tokoh pemuda; tokoh perempuan; tokoh;
  siswa; siswi; siswa-siswi; siswa siswi; siswa/siswi; siswa/i; murid; murid sd; murid sekolah dasar; pelajar; pelajar sma; mahasiswa; mahasiswi; mahasiswa kkn; taruna; taruni; praja; santri; santriwan; santriwati; anak; anak-anak; anak yatim; anak usia dini; balita; remaja; pemuda; pemudi; pemuda-pemudi; pemuda pemudi; generasi muda; alumni; alumnus; lulusan; duta; duta genre; bunda paud; bunda literasi; calon jamaah haji; calon jemaah haji; jemaah haji; jamaah haji; calhaj; calon haji; cjh; jch;
  perempuan; laki-laki; pria; wanita; ibu; ibu-ibu; bapak; bapak-bapak; ibu rumah tangga; ibu hamil; lansia; lanjut usia; warga lansia; penyandang disabilitas; difabel; penyintas; pengungsi; korban; pasien; penderita; penerima; penerima manfaat; keluarga penerima manfaat;
  kader; kader pkk; kader posyandu; kader kesehatan; kader lingkungan; jumantik; juru pemantau jentik; relawan; relawan asing; sukarelawan; tagana; tksk; pendamping; pendamping desa; pendamping pkh; fasilitator; motivator; inovator; pegiat; penggiat; pegiat literasi; aktivis; wartawan; jurnalis; awak media; insan pers; pewarta; admin media sosial; konten kreator; youtuber; blogger; influencer;
  personel; personil; personel gabungan; personel tni; personel polri; anggota tni; anggota polri; prajurit; polisi; tentara; babinsa; bhabinkamtibmas; linmas; anggota linmas; satpol pp; anggota satpol pp; pemadam kebakaran; paskibra; paskibraka; anggota paskibraka; pramuka; anggota pramuka; pramuka siaga; pramuka penggalang; pramuka penegak; pandu; anggota korpri; veteran; purnawirawan; pensiunan; purna tugas; purnatugas; wredatama;
  atlet; atlit; atlet pelajar; atlet taekwondo; olahragawan; pemain; pemain sepak bola; ofisial; official; pendukung; qori; qoriah; qori-qori'ah; qori dan qoriah; hafiz; hafidz; penghafal;
  petani; petani milenial; nelayan; peternak; pekebun; pembudidaya; pedagang; pedagang kaki lima; pkl; pengusaha; pelaku usaha; pelaku umkm; pelaku ukm; pelaku ikm; pelaku seni; pelaku wisata; umkm; ukm; ikm; wirausaha; wirausahawan; wirausahawan muda; perajin; pengrajin; penjahit; sopir; pengemudi; pengemudi ojek; juru parkir; tukang becak; abang becak; pemulung; penyapu jalan; tukang sapu jalan; pemandu wisata; pramuwisata;
  dokter; dokter gigi; dokter spesialis; dokter hewan; bidan; bidan desa; perawat; apoteker; ahli gizi; sanitarian; tenaga kesehatan; nakes; tenaga medis; paramedis; vaksinator; tenaga ahli; psikolog; peneliti; akademisi; pakar; ilmuwan; konsultan; advokat; notaris; hakim; jaksa; pustakawan; arsiparis; pranata humas; pranata komputer; statistisi; analis; perencana; programmer; humas;
  pencari kerja; pencaker; calon pekerja migran; pekerja migran; tki; transmigran; wisatawan; wisatawan asing; wisatawan mancanegara; turis; calon pengantin; catin; pasangan; pasangan pengantin; narapidana; napi; warga binaan pemasyarakatan; mustahik; muzaki; dhuafa; yatim; yatim piatu; anak jalanan; anak punk; gepeng;
  calon kepala desa; calon kades; ppk; pps; kpps; panwascam; pengawas pemilu; saksi; penyelenggara pemilu; penyelenggara;
  investor; kreator; desainer; fotografer; musisi; pemusik; dalang; sinden; penulis; pembaca; peserta magang; tim; tim penilai; tim verifikasi; tim juri; tim ahli; peninjau; pemantau; sahabat statistik
`

const ORGANIZATIONS = `
  opd; skpd; skpa; perangkat daerah; organisasi perangkat daerah; satuan kerja; satker; unit kerja; upt; uptd; unit pelayanan publik; unit pelayanan; instansi; instansi vertikal; lembaga; lembaga pemerintah;
  kementerian; kementerian/lembaga; k/l; kementerian dan lembaga; badan publik; badan usaha; bumn; bumd; bumdes; perusahaan; perusahaan swasta; koperasi; bank; hotel; restoran; rumah sakit; puskesmas; klinik; posyandu; apotek; pasar;
  sekolah; sekolah dasar; sekolah menengah; sd; smp; sma; smk; mts; ma; mi; madrasah; madrasah aliyah; paud; satuan paud; tk; perguruan tinggi; universitas; kampus; pondok pesantren; pesantren; ponpes; masjid; musala; gereja; satuan pendidikan; gugus depan; gudep; pkbm; perpustakaan;
  kantor pertanahan; kantor cabang; kabupaten; kota; kabupaten/kota; kabupaten dan kota; kabupaten kota; pemerintah daerah; pemda; pemerintah kabupaten/kota; pemerintah kabupaten; pemerintah kota; pemerintah desa; daerah; provinsi; propinsi; negara; kecamatan; distrik; kapanewon; kelurahan; desa; kampung; nagari; gampong; pekon; kalurahan; dusun; rt; rw;
  organisasi; organisasi kemasyarakatan; ormas; organisasi kepemudaan; okp; lsm; komunitas; kelompok; kelompok tani; poktan; gapoktan; kelompok nelayan; kelompok informasi masyarakat; kim; kelompok wanita tani; kwt; sanggar; sanggar seni; sanggar tari; klub; club; club motor; klub motor; regu; barung; kelas; grup; group; tim kesebelasan; kesebelasan; stan; stand; peserta stan; tenant; media; partai; partai politik; parpol; asosiasi; paguyuban; yayasan; majelis taklim
`

const HOUSEHOLDS = `
  keluarga; kepala keluarga; kk; rumah tangga; kpm; keluarga penerima manfaat
`

const entries = (text: string, noun: AudienceNoun): (readonly [string, AudienceNoun])[] =>
  text
    .split(';')
    .map(phrase => phrase.trim())
    .filter(Boolean)
    .map(phrase => [phrase, noun] as const)

/** Nouns for people and bodies that a release counts. Where a phrase is listed twice, the later meaning holds. */
export const AUDIENCE_NOUNS: readonly (readonly [string, AudienceNoun])[] = [
  ...new Map([
    ...entries(PEOPLE, { unit: 'person', takesPart: false }),
    ...entries(PARTICIPANTS, { unit: 'person', takesPart: true }),
    ...entries(ORGANIZATIONS, { unit: 'organization', takesPart: false }),
    ...entries(HOUSEHOLDS, { unit: 'household', takesPart: false })
  ])
]
