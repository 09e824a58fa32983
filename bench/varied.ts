import { readTexts, textSets } from './texts.ts'

/** A release that is like real ones, and like no other. */
export interface VariedRelease {
  readonly id: string
  readonly publishedOn: string
  readonly text: string
}

/** Sentences that a release keeps of the text it is made from; the others come from another text. */
const KEPT = 0.6
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2008, 0, 1)
const DAYS = 17 * 365

const NAMES =
  'Arif Budi Cahyo Dewi Eka Fajar Gunawan Hendra Indah Joko Kartika Lestari Mulyadi Nugroho Oktavia Putri Rahmat Sari Taufik Utami Wahyu Yulianto Zainal Hidayat Santoso Wibowo Pratama Saputra Kusuma Maulana'.split(
    ' '
  )
const REGIONS =
  'Kebumen Wonosobo Banyumas Cilacap Purbalingga Banjarnegara Magelang Temanggung Kendal Batang Pekalongan Pemalang Tegal Brebes Kudus Jepara Demak Grobogan Blora Rembang Pati Boyolali Klaten Sukoharjo Wonogiri Karanganyar Sragen Agam Bantul Sleman Garut Cianjur Sumedang Majalengka Kuningan Indramayu Subang Karawang Lebak Pandeglang Jember Lumajang Malang Blitar Kediri Nganjuk Madiun Ngawi Bojonegoro Tuban Lamongan Gresik'.split(
    ' '
  )
const REGION = new RegExp(`\\b(${REGIONS.join('|')})\\b`, 'g')
const NAME = new RegExp(`\\b(${NAMES.join('|')})\\b`, 'g')

/** As many releases as wanted, always the same ones: the texts at hand, mixed, with other names, regions, numbers and days. */
export function* variedReleases(count: number): Generator<VariedRelease> {
  const texts = textSets().flatMap(set => [...new Set(readTexts(set))].map(sentencesOf))
  for (let at = 0; at < count; at++) {
    const random = randomFrom(at + 1)
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
    const own = texts[at % texts.length]!
    const other = pick(texts)
    const text = own
      .map((sentence, place) => (random() < KEPT || place === 0 ? sentence : (other[place % other.length] ?? sentence)))
      .join(' ')
      .replace(REGION, () => pick(REGIONS))
      .replace(NAME, () => pick(NAMES))
      .replace(/\b\d{2,3}\b/g, digits => String(Math.max(10, Math.floor(Number(digits) * (0.5 + random())))))
    const publishedOn = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10)
    yield { id: `varied-${at}`, publishedOn, text }
  }
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”]?)\s+(?=\p{Lu})/u)

/** Mulberry32: numbers from 0 to 1 that are the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
