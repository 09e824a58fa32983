import { words } from './word-list.ts'

/** Words that the name of a ministry follows. */
export const MINISTRY_WORDS = words('menteri kementerian kementrian wamen')

/** Offices that a body's name follows. */
export const BODY_LEADERS = words(`
  ketua kepala sekretaris bendahara pengasuh pimpinan pemimpin pengurus pembina anggota pemilik koordinator
  manajer manager direktur pekaseh kelian
`)

/** Parts of a body: "PWI | Cabang". */
export const CHAPTER_WORDS = words('perwakilan cabang wilayah daerah ranting')

/** What joins two words of a body's name. */
export const NAME_JOINERS = words('dan & - / .')
