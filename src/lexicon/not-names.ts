/** Capitalised words that are in no name of a person, though no release writes them small: holidays, books, awards, English. */
export const NOT_NAMES = new Set(
  `
  tuhan maha kuasa esa illahi ilahi jambore raimuna porprov porseni popda peparda abad
  direktorat pembantu madya head sobat inspektorat
  ia ka men link indonesia tionghoa forkompimda forkompinda forkopimca forkopincam dakwah mafindo dekopinda dekopin
  no nomor tahun hari bulan tanggal pukul jam wib wita wit
  quran qur'an alquran al-qur'an hadits hadis tilawatil tilawah musabaqah idul iedul fitri adha ramadhan ramadan syawal muharram maulid isra
  mi'raj miraj rajab sya'ban zulhijah dzulhijjah natal paskah nyepi waisak imlek galungan kuningan hijriah hijriyah masehi
  pancasila bhinneka tunggal ika nusantara garuda proklamasi sumpah nawacita asta cita adipura adiwiyata kalpataru parasamya
  barat timur utara selatan tengah tenggara pusat laut hulu hilir
  covid corona omicron sinovac astrazeneca pfizer
  award awards championship day expo fair festival fest cup open league top best the of and for in to new normal center centre city
  park mall plaza tower point smart green golden star world international national youth school training camp run fun bike night
  facebook instagram twitter youtube whatsapp telegram zoom google tiktok website online offline live streaming update news tv com
  allah swt saw nabi rasulullah alhamdulillah insya bismillah assalamualaikum wassalamualaikum shalawat shalat salat
  januari februari maret april mei juni juli agustus september oktober november nopember desember
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad
  rp diganjar satyalancana satyalencana polri tni asn pns cpns pppk kpps babinsa bhabinkamtibmas satlinmas linmas hansip forkopimda forkopimcam muspika muspida fkpd opd skpd
  belanda jepang cina china arab eropa amerika inggris perancis jerman australia malaysia singapura asia afrika jawa   
  bali    papua islam kristen katolik hindu buddha
  cabor atlet atlit kontingen kafilah paskibraka paskibra upcara insklusif anestesi
  wisma graha griya bumi persada sasana adipura bhakti praja tirta loka mandala krida
  lantik buka resmikan serahkan tinjau hadiri terima ajak minta imbau himbau pimpin sambut apresiasi sampaikan dorong harap lepas kukuhkan tekankan
  tegaskan ingatkan tutup kunjungi luncurkan launching bagikan salurkan berikan beri gelar ikuti ikut jadi raih sebut bantu tandatangani bahas
  jawab bersama siapkan pastikan targetkan dukung temui paparkan evaluasi sidak kunker silaturahmi safari lakukan adakan canangkan terjunkan
  harapkan tanam panen optimis pantau cek sosialisasikan perkuat komit soroti tolak larang izinkan bangun bentuk jalin gandeng ajukan usulkan
  reskrim lantas intelkam narkoba binmas samapta sabhara ditreskrimum
  setjen itjen tbk kanwil kanreg poltekpar poltekkes poltek subdit ditjen setditjen satker kppn djpb upt uptd baparekraf independen terimalah nelayan
  bulutangkis sepakbola futsal voli catur silat karate tinju renang panahan islamiyah sos kes hut
  se kec kab prov kel ds rt rw gg jl jln lt km
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Ordinary pairs of words whose second is a name elsewhere: "Peserta Didik". */
export const NOT_NAME_PAIRS = new Set([
  'peserta didik',
  'anak didik',
  'tenaga didik',
  'warga muslim',
  'umat muslim',
  'masyarakat muslim',
  'kaum muslim'
])
