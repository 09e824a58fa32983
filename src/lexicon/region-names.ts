/**
 * What provinces, regencies and cities are called beside their full names: short forms, old names, other spellings.
 * Spaces and hyphens do not matter ("Gunung Kidul" is "Gunungkidul" is "Gunung-kidul"), so only other letters are listed.
 */
export const REGION_NAMES: Readonly<Record<string, readonly string[]>> = {
  // Aceh
  '11': ['Nanggroe Aceh Darussalam', 'NAD', 'Daerah Istimewa Aceh', 'DI Aceh'],
  '11.01': ['Asel'],
  '11.02': ['Agara'],
  '11.03': ['Atim'],
  '11.04': ['Ateng'],
  '11.05': ['Abar'],
  '11.12': ['Abdya'],
  '11.16': ['Atam'],
  '11.11': ['Bireun'],
  '11.09': ['Simeuleu', 'Simeulu'],
  '11.71': ['Bandaaceh'],
  '11.73': ['Lhoksemawe', 'Lhok Seumawe'],
  // Sumatera Utara
  '12': ['Sumatra Utara', 'Sumut'],
  '12.01': ['Tapteng'],
  '12.02': ['Taput'],
  '12.03': ['Tapsel'],
  '12.07': ['Deliserdang'],
  '12.10': ['Labuhan Batu', 'Labuhanbatu Induk'],
  '12.12': ['Toba Samosir', 'Tobasa'],
  '12.13': ['Madina'],
  '12.14': ['Nisel'],
  '12.15': ['Pakpak Barat'],
  '12.16': ['Humbahas'],
  '12.18': ['Sergai', 'Serdang Berdagai'],
  '12.20': ['Paluta'],
  '12.21': ['Palas'],
  '12.22': ['Labusel', 'Labuhan Batu Selatan'],
  '12.23': ['Labura', 'Labuhan Batu Utara'],
  '12.72': ['Siantar', 'Pematang Siantar'],
  '12.77': ['Padang Sidimpuan', 'Psp'],
  // Sumatera Barat
  '13': ['Sumatra Barat', 'Sumbar'],
  '13.01': ['Pessel', 'Pesisir Selatan'],
  '13.03': ['Sawahlunto Sijunjung', 'Sawahlunto/Sijunjung'],
  '13.07': ['Limapuluh Kota', '50 Kota', 'Lima Puluh Koto', 'Limapuluah Kota'],
  '13.09': ['Mentawai'],
  '13.10': ['Dharmas Raya'],
  '13.11': ['Solsel'],
  '13.12': ['Pasbar'],
  '13.75': ['Bukit Tinggi'],
  // Riau
  '14.02': ['Inhu'],
  '14.04': ['Inhil'],
  '14.06': ['Rohul'],
  '14.07': ['Rohil'],
  '14.09': ['Kuansing'],
  '14.10': ['Meranti'],
  '14.71': ['Pakanbaru'],
  // Jambi
  '15.04': ['Batang Hari'],
  '15.05': ['Muara Jambi', 'Muarojambi'],
  '15.06': ['Tanjabbar', 'Tanjab Barat'],
  '15.07': ['Tanjabtim', 'Tanjab Timur'],
  '15.72': ['Sungaipenuh'],
  // Sumatera Selatan
  '16': ['Sumatra Selatan', 'Sumsel'],
  '16.01': ['OKU'],
  '16.02': ['OKI'],
  '16.05': ['Mura'],
  '16.06': ['Muba'],
  '16.08': ['OKU Timur', 'OKUT'],
  '16.09': ['OKU Selatan', 'OKUS'],
  '16.10': ['OI'],
  '16.12': ['PALI'],
  '16.13': ['Muratara'],
  '16.72': ['Pagaralam'],
  '16.73': ['Lubuklinggau'],
  // Bengkulu
  '17.08': ['Kepahyang'],
  '17.09': ['Benteng'],
  // Lampung
  '18.01': ['Lamsel'],
  '18.02': ['Lamteng'],
  '18.03': ['Lampura'],
  '18.04': ['Lambar'],
  '18.05': ['Tuba'],
  '18.07': ['Lamtim'],
  '18.12': ['Tubaba'],
  '18.71': ['Bandarlampung', 'Tanjungkarang', 'Tanjung Karang', 'Telukbetung', 'Balam'],
  // Bangka Belitung
  '19': ['Bangka Belitung', 'Babel'],
  '19.02': ['Belitong'],
  '19.03': ['Basel'],
  '19.04': ['Bateng'],
  '19.05': ['Babar'],
  '19.06': ['Beltim'],
  // Kepulauan Riau
  '21': ['Kepri'],
  '21.05': ['Anambas'],
  // DKI Jakarta
  '31': [
    'Jakarta',
    'DKI',
    'Daerah Khusus Ibukota Jakarta',
    'Daerah Khusus Ibu Kota Jakarta',
    'Daerah Khusus Jakarta',
    'DKJ'
  ],
  '31.01': ['Pulau Seribu'],
  '31.71': ['Jakpus'],
  '31.72': ['Jakut'],
  '31.73': ['Jakbar'],
  '31.74': ['Jaksel'],
  '31.75': ['Jaktim'],
  // Jawa Barat
  '32': ['Jabar', 'Djawa Barat'],
  '32.06': ['Tasik'],
  '32.78': ['Tasik'],
  '32.15': ['Kerawang'],
  '32.17': ['KBB'],
  // Jawa Tengah
  '33': ['Jateng'],
  '33.13': ['Karang Anyar'],
  '33.72': ['Solo', 'Sala'],
  // DI Yogyakarta
  '34': [
    'DIY',
    'DI Yogyakarta',
    'D.I. Yogyakarta',
    'D.I Yogyakarta',
    'Yogyakarta',
    'Yogya',
    'Jogja',
    'Jogjakarta',
    'Jogyakarta',
    'Daerah Istimewa Jogjakarta'
  ],
  '34.01': ['Kulonprogo'],
  '34.71': ['Yogya', 'Jogja', 'Jogjakarta', 'Jogyakarta'],
  // Jawa Timur
  '35': ['Jatim'],
  // Banten
  '36.74': ['Tangsel'],
  // Bali, Nusa Tenggara
  '52': ['NTB'],
  '52.01': ['Lobar'],
  '52.02': ['Loteng'],
  '52.03': ['Lotim'],
  '52.07': ['KSB'],
  '52.08': ['KLU'],
  '53': ['NTT'],
  '53.02': ['TTS'],
  '53.03': ['TTU'],
  '53.06': ['Flotim'],
  '53.15': ['Mabar'],
  '53.18': ['SBD'],
  '53.19': ['Matim'],
  // Kalimantan
  '61': ['Kalbar'],
  '61.02': ['Pontianak'],
  '61.12': ['Kuburaya'],
  '62': ['Kalteng'],
  '62.01': ['Kobar'],
  '62.02': ['Kotim'],
  '62.04': ['Barsel'],
  '62.05': ['Barut'],
  '62.10': ['Gumas'],
  '62.11': ['Pulpis'],
  '62.12': ['Mura'],
  '62.13': ['Bartim'],
  '62.71': ['Palangka'],
  '63': ['Kalsel'],
  '63.01': ['Tala'],
  '63.02': ['Kota Baru'],
  '63.04': ['Batola'],
  '63.06': ['HSS'],
  '63.07': ['HST'],
  '63.08': ['HSU'],
  '63.10': ['Tanbu'],
  '64': ['Kaltim'],
  '64.01': ['Pasir'],
  '64.02': ['Kukar', 'Kutai'],
  '64.07': ['Kubar'],
  '64.08': ['Kutim'],
  '64.09': ['PPU'],
  '64.11': ['Mahulu', 'Mahakam Hulu'],
  '65': ['Kaltara'],
  '65.04': ['KTT', 'Tana Tidung', 'Tanah Tidung'],
  // Sulawesi
  '71': ['Sulut'],
  '71.01': ['Bolmong', 'Bolaang Mongondouw', 'Bolaangmongondow'],
  '71.03': ['Sangihe', 'Sangihe Talaud'],
  '71.04': ['Talaud'],
  '71.05': ['Minsel'],
  '71.06': ['Minut'],
  '71.07': ['Mitra'],
  '71.08': ['Bolmut'],
  '71.09': ['Sitaro'],
  '71.10': ['Boltim'],
  '71.11': ['Bolsel'],
  '71.71': ['Menado'],
  '72': ['Sulteng'],
  '72.04': ['Toli-Toli'],
  '72.07': ['Bangkep'],
  '72.08': ['Parimo', 'Parigimoutong'],
  '72.09': ['Touna'],
  '72.11': ['Balut'],
  '72.12': ['Morut'],
  '73': ['Sulsel'],
  '73.01': ['Selayar'],
  '73.10': ['Pangkep', 'Pangkajene Kepulauan'],
  '73.14': ['Sidrap'],
  '73.18': ['Tator', 'Toraja', 'Tanatoraja'],
  '73.22': ['Lutra'],
  '73.24': ['Lutim'],
  '73.26': ['Torut'],
  '73.71': ['Ujung Pandang', 'Makasar'],
  '74': ['Sultra'],
  '74.05': ['Konsel'],
  '74.08': ['Kolut'],
  '74.09': ['Konut'],
  '74.10': ['Butur'],
  '74.11': ['Koltim'],
  '74.12': ['Konkep'],
  '74.13': ['Mubar'],
  '74.14': ['Buteng'],
  '74.15': ['Busel'],
  '75.03': ['Bonbol'],
  '75.04': ['Pohuato'],
  '75.05': ['Gorut'],
  '76': ['Sulbar'],
  '76.01': ['Mamuju Utara', 'Matra'],
  '76.04': ['Polman', 'Polewali Mamasa', 'Polmas'],
  '76.06': ['Mateng'],
  // Maluku
  '81.01': ['Malteng'],
  '81.02': ['Malra'],
  '81.03': ['Maluku Tenggara Barat', 'MTB', 'Tanimbar'],
  '81.05': ['SBT'],
  '81.06': ['SBB'],
  '81.07': ['Aru'],
  '81.08': ['MBD'],
  '81.09': ['Bursel'],
  '82': ['Malut'],
  '82.01': ['Halbar'],
  '82.02': ['Halteng'],
  '82.03': ['Halut'],
  '82.04': ['Halsel'],
  '82.05': ['Sula'],
  '82.06': ['Haltim'],
  '82.07': ['Morotai'],
  '82.08': ['Taliabu'],
  '82.72': ['Tidore'],
  // Papua
  '91': ['Irian Jaya', 'Irja'],
  '91.05': ['Yapen', 'Yapen Waropen'],
  '91.06': ['Biak'],
  '92': ['Irian Jaya Barat', 'Irjabar', 'Pabar'],
  '92.06': ['Bintuni'],
  '92.07': ['Wondama'],
  '93.02': ['Boven Digul'],
  '95.02': ['Pegubin'],
  '95.05': ['Mamteng'],
  '95.07': ['Lani Jaya', 'Lannyjaya'],
  '96.04': ['Tambraw', 'Tambrauw'],
  '96.05': ['Maybrat']
}

/**
 * Names that are ordinary words, personal names or short forms with other readings: they are places beside words that
 * say so ("Bupati Pati", "DPRD Solok"), after words of place ("di Metro", "warga Tegal"), or once the text has said so.
 */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  `
  agam asahan asmat banggai bangli banjar barru batang batu batubara belu bengkalis berau biak bima bone buol bungo
  demak depok ende gowa kampar kapuas karo kaur kedu kerinci kotabaru kudus kuningan kutai landak langkat langsa lahat
  lebak lebong lembata lingga madina malaka malang mamasa mappi maros melawi merangin metro mimika morotai muna
  nabire natuna nduga nias oi oki oku palu paser pasaman pati ponorogo poso sabang samosir sambas sarmi seluma
  serang siak siantar sigi sikka sinjai solo subang tabanan tapin tasik tebo tegal toba toraja tual tuban wajo
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Names that no word of place makes sure: only "Kabupaten Puncak", "Bupati Benteng" and the like are places. */
export const WEAK_NAMES: ReadonlySet<string> = new Set(
  `
  abar agara aru asel atam ateng atim babar balam balut barsel bartim barut basel bateng batola benteng buru busel
  buteng dkj gumas kbb klu ksb ktt mabar mateng matim matra mbd meranti mitra morut mtb mura nad palangka palas pali
  pasir psp pulauseribu puncak sala sbb sbd sbt sula tala tator touna tts ttu tuba
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Of regions that bear one name, those that are meant where nothing tells which. */
export const LIKELIER_REGIONS: ReadonlySet<string> = new Set(
  `
  15 17 34 75 13.72 16.05 32.71 32.72 32.73 32.74 32.75 32.78 33.71 33.74 33.75 33.76 35.71 35.72 35.73 35.74 35.75
  35.76 35.77 36.71 36.73 52.72 53.71 61.71 63.03 91.71 96.71
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Quarters of a city that bear a region's name far away: "Kuningan, Jakarta Selatan". */
export const QUARTERS: ReadonlyMap<string, string> = new Map([['kuningan', 'jakarta']])
