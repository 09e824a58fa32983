const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** A part of a signature with one of these is the office that signs, not a person. */
export const DESK_WORDS = words(`
  humas hms humaskab humpro hupmas kehumasan humasprotokol
  kominfo diskominfo dinkominfo kemenkominfo kominfomas kominfotik diskominfotik diskominfosp diskominfosandi diskominfos
  diskominfostaper diskominfostandi dishubkominfo hubkominfo kominfopers infokom infokompu infopublik dispendukcapil
  prokopim prokompim protokol prokomp adpim adpimprov adpem keprotokolan protkom protkompim
  setda setdakab setdako setdaprov setwan setjen sekjen sekretariat sesditjen setkab setneg setpres sekwan
  puspen pusdatin pusdatinkom puspenkum penkum penerangan pendam pendim penrem penhumas bidhumas divhumas subbaghumas
  biro bagian bag bidang subbag subbagian seksi dinas badan kantor instalasi ditjen direktorat pusat unit upt uptd balai
  kementerian kemen kemenag kemenpan kemenpanrb menpanrb panrb menpan kemendagri kemenkes kemensos kemenkumham kemenhub
  kemendikbud kemendikbudristek kemenkeu kementan kkp klhk kemenperin kemendag kemenaker kemnaker kemenpora kemenparekraf
  kemendes kemenko kemenkop kemenlu kemenhan atr bpn bnpb bpbd bnn bnnk bkn lan bps bkkbn bpom bpk bpkp kpk kpu bawaslu ombudsman
  polri polda polres polresta polrestabes polsek kodam korem kodim koramil lanal lantamal lanud kejari kejati kejagung
  kanwil djpb djp djbc kppn kpp kantah pinmas satpol pp
  pemkab pemkot pemprov pemerintah kecamatan kelurahan desa kabupaten
  dprd dpr mpr dpd rsud rsup rumah puskesmas universitas univ politeknik iain uin stain unit lembaga
  tim redaksi media center mediacenter jurnalisme jurnalis kontributor publikasi dokumentasi dok ikp pikp plik ppid
  kbrn antara rri tvri infopublik tribun kompas detik sindo
  komunikasi informatika informasi layanan kemitraan pers release rilis rls rel rilis
  mc pkp admin newsroom
  kwarcab pramuka pkk baznas pmi kadin koni knpi korpri
`)

/** Every word with one of these in it is one too: "Sihumas", "Diskominfosandi". */
const DESK_STEMS = /humas|^mc[a-z]{4}|kominf|infokom|prokop|puspen|pusdatin|^setda|^kanwil|^pendi?[am]/

export const isDeskWord = (word: string): boolean => DESK_WORDS.has(word) || DESK_STEMS.test(word)

/** The single words among them that sign in a bracket beside no initials, and say only that it is a hand-out. */
export const HANDOUT_MARKS = words('rls rel rilis release adv advertorial dok red')

/** What introduces the one who wrote: "Penulis: Sri Wahyuni". */
export const WRITER_LABELS = words(`
  penulis ditulis editor penyunting redaktur reporter wartawan pewarta kontributor jurnalis oleh by naskah teks laporan liputan
  peliput pelapor rilis release author publikasi editorial writer writter pengirim jurnalisme redaksi reportase penyusun kiriman
`)

/** What stands between labels, or goes with one: "Teks & Foto", "Redaksi berita", "Jurnalisme Warga". */
export const LABEL_JOINTS = words('/ & , dan isi berita warga')

/** Of these only a picture is told: no part of a byline. */
export const PICTURE_LABELS = words(
  'foto photo fotografer gambar ilustrasi dok dokumentasi infografis video videografer desain'
)

/** A line that begins with one of these, up to a colon, follows the text and is no part of it. */
export const TRAILER_LABELS = words(`
  sumber source selengkapnya baca link tautan url website web laman situs info informasi kontak contact narahubung cp hotline call
  telepon telp telpon hp wa email e-mail facebook fb instagram ig twitter youtube tiktok medsos lokasi alamat tags tag kategori
  dilihat dibaca share bagikan foto photo video passcode meeting literatur referensi rujukan pustaka dikutip dilansir
`)

/** Lines that close a text and sign nothing. */
export const CLOSING_WORDS = words(`
  amin aamiin sekian demikian terima kasih terimakasih salam selamat wassalam wassalamualaikum merdeka semoga hormat kami
  tamat selesai bersambung ttd tertanda
`)

/** No dateline begins with these, or has one before its dash: they begin a headline, a label, a greeting or a name. */
export const NOT_IN_PLACE_NAMES = words(`
  bupati wakil wabup wali walikota gubernur wagub menteri wamen presiden wapres kepala ketua sekretaris sekda sekjen camat lurah
  kapolres kapolda kapolsek dandim danrem pangdam panglima direktur dirjen deputi asisten kabag kabid kadis kasi kasubag plt plh pj pjs
  pemerintah pemkab pemkot pemprov pemda dinas badan kementerian kantor tim panitia komisi dewan dprd dpr mpr lembaga yayasan
  universitas sekolah polres polda polri tni kodim korem bank pt cv ud
  hari tanggal tempat waktu acara tema agenda jadwal lokasi nomor no perihal hal lampiran
  siaran pers press release rilis berita pengumuman undangan foto caption keterangan gambar penulis editor oleh sumber link video
  testimoni pesan catatan info informasi tanya jawab narasumber kontak rincian materi visi misi tugas hasil dasar syarat tujuan
  halo hai hallo selamat salam assalamualaikum assalamu'alaikum sobat yth kepada
  para sebanyak sejumlah dalam pada untuk dengan guna sebagai setelah usai jelang menjelang
  rapat kegiatan kunjungan upacara apel lomba seminar sosialisasi pelatihan bimtek workshop evaluasi
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad
`)

/** Among initials these are one of the writers: "(hms/nd)". */
export const SHORT_DESKS = words('hms')

/** Words by which the name of a web site ends; it signs for no one. */
export const WEB_ENDINGS = words('com net id co go org news info tv')

/** An office-holder's line under the text ("Kepala Biro Humas") begins with one of these: it signs for no office. */
export const OFFICE_HOLDERS = words(
  'kepala ketua sekretaris direktur bupati camat lurah plt plh pj kabag kadis juru jubir pranata'
)

/** Posts of those who write for an office; a name above such a line is the writer's. */
export const PRESS_POSTS = words('juru jubir pranata kontributor wartawan reporter jurnalis penulis staf')

/** What a line above the text begins with where it says who wrote it. */
export const WRITING_TEAMS = words('tim redaksi')

/** Among its words one of these says that it writes. */
export const NEWSROOM_WORDS = words('news newsroom liputan peliput pemberitaan redaksi')

/** Under an office's line, a line that begins with one of these names the office that it is part of. */
export const OFFICES_ABOVE = words(`
  dinas biro sekretariat setda bagian badan pemerintah pemkab pemkot pemprov kementerian kantor direktorat kanwil
`)

/** Words of sentences: a bracket at the end with one of them is an aside, no signature. */
export const BRACKETED_SENTENCE_WORDS = words(
  'yang untuk di ke adalah pada sampai atau download unduh sumber dari tidak'
)

/** Where an office's address begins. */
export const ADDRESS_WORDS = words('jl jln jalan telp telepon email http https www')

/** Words that names of offices and people have in small letters. */
export const LOWER_IN_NAMES = words('dan & bin binti di untuk dr drg drh ir hj h')

/** Offices that put out the news; others are named under texts for other reasons. */
export const PRESS_OFFICE =
  /humas|kominf|infokom|prokop|protokol|penerangan|puspen|pendi?[am]|penrem|pusdatin|publikasi|informasi|komunikasi|adpim|pimpinan|redaksi|media|^setda|setwan|sekretariat/

/** What a place in a dateline may be, before its name. */
export const PLACE_LEVELS = words('kabupaten kota kecamatan kelurahan desa kab kec')
