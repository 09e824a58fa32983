/** Countries as releases name them, and the name that records carry where it is another. */
export const COUNTRIES: readonly (readonly [written: string, name?: string])[] = [
  ...`
  Afghanistan|Afganistan|Afrika Selatan|Albania|Aljazair|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh
  Belarus|Belgia|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brasil|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Chile|Denmark|Djibouti
  Ekuador|Mesir|El Salvador|Eritrea|Estonia|Ethiopia|Fiji|Filipina|Finlandia|Gabon|Gambia|Georgia|Ghana|Guatemala|Guinea|Guyana|Haiti
  Honduras|Hongaria|Hong Kong|India|Irak|Iran|Irlandia|Islandia|Israel|Italia|Jamaika|Jepang|Jerman|Kamboja|Kamerun|Kanada|Kazakhstan
  Kenya|Kirgistan|Kolombia|Korea Selatan|Korea Utara|Kosta Rika|Kroasia|Kuba|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lituania|Luksemburg
  Madagaskar|Maladewa|Malawi|Malaysia|Mali|Malta|Maroko|Mauritania|Mauritius|Meksiko|Moldova|Monako|Mongolia|Montenegro|Mozambik|Myanmar
  Namibia|Nepal|Nigeria|Nikaragua|Norwegia|Oman|Pakistan|Palestina|Panama|Papua Nugini|Paraguay|Peru|Polandia|Portugal|Prancis|Qatar
  Rumania|Rusia|Rwanda|Samoa|Selandia Baru|Senegal|Serbia|Seychelles|Sierra Leone|Singapura|Siprus|Slovenia|Slowakia|Somalia|Spanyol
  Sri Lanka|Sudan|Sudan Selatan|Suriah|Suriname|Swedia|Swiss|Taiwan|Tajikistan|Tanzania|Thailand|Timor Leste|Tiongkok|Togo|Tonga|Tunisia
  Turki|Turkiye|Turkmenistan|Uganda|Ukraina|Uni Emirat Arab|Uruguay|Uzbekistan|Vanuatu|Vatikan|Venezuela|Vietnam|Yaman|Yordania|Yunani
  Zambia|Zimbabwe
  `
    .trim()
    .split(/[|\n]/)
    .map((name): readonly [string] => [name.trim()]),
  ['Amerika Serikat'],
  ['Amerika', 'Amerika Serikat'],
  ['Arab Saudi'],
  ['Saudi Arabia', 'Arab Saudi'],
  ['Belanda'],
  ['Britania Raya', 'Inggris'],
  ['Inggris'],
  ['Inggris Raya', 'Inggris'],
  ['Brunei', 'Brunei Darussalam'],
  ['Ceko'],
  ['China'],
  ['Cina', 'China'],
  ['Republik Rakyat Tiongkok', 'Tiongkok'],
  ['RRT', 'Tiongkok'],
  ['Perancis', 'Prancis'],
  ['Philipina', 'Filipina'],
  ['Republik Korea', 'Korea Selatan'],
  ['Korsel', 'Korea Selatan'],
  ['Kenia', 'Kenya'],
  ['New Zealand', 'Selandia Baru'],
  ['Singapore', 'Singapura'],
  ['Timor-Leste', 'Timor Leste'],
  ['UEA', 'Uni Emirat Arab'],
  ['Papua New Guinea', 'Papua Nugini'],
  ['Etiopia', 'Ethiopia'],
  ['Meksico', 'Meksiko'],
  ['Viet Nam', 'Vietnam'],
  ['Vatican', 'Vatikan'],
  ['Kazakstan', 'Kazakhstan'],
  ['Uzbekiztan', 'Uzbekistan'],
  ['Srilanka', 'Sri Lanka'],
  ['Palestine', 'Palestina'],
  ['Kongo'],
  ['Republik Demokratik Kongo', 'Kongo']
]

/** Cities abroad: places without a code. */
export const PLACES_ABROAD: readonly string[] = `
  Abu Dhabi|Amsterdam|Ankara|Antwerpen|Athena|Bangkok|Barcelona|Beijing|Berlin|Bern|Brisbane
  Brussel|Buenos Aires|Busan|Canberra|Casablanca|Darwin|Davos|Den Haag|Dhaka|Dili|Doha|Dubai|Frankfurt|Fukuoka|Guangzhou|Hanoi
  Ho Chi Minh|Hiroshima|Istanbul|Jeddah|Jenewa|Johannesburg|Johor Bahru|Kairo|Kobe|Kuala Lumpur|Kuching|Kyoto|Leiden|Lisboa|London
  Los Angeles|Madinah|Madrid|Makkah|Makkah Al Mukarramah|Manchester|Manila|Mekah|Mekkah|Melbourne|Milan|Moskow|Mumbai|Nagoya|New Delhi|New York|Osaka|Oslo
  Paris|Penang|Perth|Phnom Penh|Praha|Putrajaya|Riyadh|Roma|Rotterdam|San Francisco|Sapporo|Sao Paulo|Seoul|Shanghai
  Shenzhen|Stockholm|Sydney|Taipei|Tokyo|Vientiane|Washington|Washington DC|Wina|Yangon|Yerusalem|Zurich
  Addis Ababa|Adelaide|Aleppo|Alexandria|Algiers|Amman|Auckland|Baghdad|Baku|Bandar Seri Begawan|Beirut|Belgrade|Bogota|Bonn|Boston|Bratislava|Budapest
  Bukares|Cape Town|Chengdu|Chennai|Chiang Mai|Chicago|Colombo|Da Nang|Dakar|Damaskus|Dublin|Dusseldorf|Edinburgh|Gaza|Geneva|Glasgow|Hamburg
  Havana|Helsinki|Hokkaido|Incheon|Islamabad|Jalur Gaza|Karachi|Kathmandu|Kobenhavn|Kopenhagen|Kota Kinabalu|Kunming|Lagos|Las Vegas
  Macau|Makau|Marrakesh|Mexico City|Miami|Muscat|Nairobi|Nanjing|Nanning|Okinawa|Ottawa|Pattaya|Port Moresby|Pyongyang|Rabat|Ramallah|Rio de Janeiro
  Saint Petersburg|Salt Lake City|San Diego|Sandakan|Seattle|Sharm el-Sheikh|Sharm El Sheikh|Sidney|St Petersburg|Tawau|Teheran|Tel Aviv|Thimphu
  Toronto|Toulouse|Tunis|Ulaanbaatar|Utrecht|Vancouver|Venesia|Warsawa|Wellington|Wuhan|Yokohama|Zagreb
`
  .trim()
  .split(/[|\n]/)
  .map(name => name.trim())

/** Before a country's name these say that its language, people or rule is meant, not the place. */
export const NOT_A_COUNTRY_AFTER: ReadonlySet<string> = new Set([
  'bahasa',
  'berbahasa',
  'penjajah',
  'penjajahan',
  'kolonial',
  'kolonialisme',
  'zaman',
  'jaman',
  'masa',
  'hindia',
  'sastra',
  'tentara',
  'bangsa',
  'huruf',
  'aksara',
  'etnis',
  'laut',
  'suku',
  'kue',
  'masakan'
])

/** Countries whose names are other things too: places only after a word of place. */
export const DOUBTFUL_COUNTRIES: ReadonlySet<string> = new Set(
  'benin chile fiji gabon gambia georgia guinea haiti kuba laos mali malta nepal oman panama peru samoa togo tonga'.split(
    ' '
  )
)
