/** Words for the numbers up to nine, and those that begin with "se". */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['nol', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
  ['sejuta', 1_000_000]
])

/** Words that multiply what stands before them; "belas" adds ten. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['puluh', 10],
  ['ratus', 100],
  ['ribu', 1000],
  ['rb', 1000],
  ['juta', 1_000_000],
  ['jt', 1_000_000],
  ['miliar', 1_000_000_000],
  ['milyar', 1_000_000_000],
  ['triliun', 1_000_000_000_000],
  ['trilyun', 1_000_000_000_000]
])

/** Numbers of which only the order is told. */
export const ROUND_NUMBERS: ReadonlyMap<
  string,
  { readonly value: number; readonly qualifier: 'tens' | 'hundreds' | 'thousands' }
> = new Map([
  ['belasan', { value: 10, qualifier: 'tens' }],
  ['puluhan', { value: 10, qualifier: 'tens' }],
  ['ratusan', { value: 100, qualifier: 'hundreds' }],
  ['ribuan', { value: 1000, qualifier: 'thousands' }],
  ['jutaan', { value: 1_000_000, qualifier: 'thousands' }]
])

/** After one of these a number names a thing and counts nothing: "Pasal 3", "RT 05", "juara 1", "SMPN 2". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  `
  nomor no nomer pasal ayat angka butir huruf lampiran bab halaman hal
  rt rw kav kavling blok km kilometer lantai lt jalur koridor gang
  kelas juara peringkat urutan rangking ranking ke tahap gelombang angkatan semester jilid edisi fase seri volume episode
  tipe type versi grade level eselon golongan kategori kelompok regu grup zona dapil komisi asisten
  sd sdn smp smpn sma sman smk smkn mi min mts mtsn ma man tk paud puskesmas
  kodim korem koramil yonif batalyon kolat kodam
  covid skor pukul jam jalan jl jln pesawat telepon telp hp wa whatsapp fax faks nip nik npwp
  `
    .split(/\s+/)
    .filter(Boolean)
)

/** Before a number: it is money. */
export const MONEY_BEFORE: ReadonlySet<string> = new Set(['rp', 'idr', 'usd', 'us', 'senilai', 'seharga', 'sgd', 'eur'])

/** After a number: money or a share. */
export const MONEY_OR_SHARE_AFTER: ReadonlySet<string> = new Set([
  'rupiah',
  'dolar',
  'dollar',
  'euro',
  'ringgit',
  'persen',
  'prosen',
  'permil'
])

/** "salah satu", "satu sama lain", "satu pintu": no count. */
export const BEFORE_NO_COUNT: ReadonlySet<string> = new Set(['salah', 'nomor', 'menjadi', 'ke'])
export const AFTER_NO_COUNT: ReadonlySet<string> = new Set(['sama', 'pintu', 'padu', 'atap', 'per', 'arah', 'data'])
