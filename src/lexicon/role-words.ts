import type { Role } from '../contract/index.ts'

/** What a verb or noun says of the part that somebody takes in an event. */
export interface RoleWord {
  readonly role: Role
  /** Whose part it is: the one named before the words, or the ones named after them. */
  readonly of: 'before' | 'after'
  /** Whether a list of names may follow. */
  readonly several: boolean
}

const TABLE = `
opener after: dibuka, dibuka oleh, dibuka langsung oleh, dibuka secara langsung oleh, dibuka secara resmi oleh, dibuka resmi oleh, resmi dibuka, resmi dibuka oleh, pembukaan dilakukan oleh, dibuka dengan resmi oleh
opener before: membuka, saat membuka, membuka secara resmi, membuka dengan resmi, buka
closer after: ditutup oleh, ditutup secara resmi oleh, ditutup langsung oleh, ditutup resmi oleh, resmi ditutup oleh
closer before: menutup, menutup secara resmi
chair after: dipimpin, dipimpin oleh, dipimpin langsung, dipimpin langsung oleh, diketuai, diketuai oleh, bertindak sebagai pembina upacara, bertindak sebagai inspektur upacara, bertindak selaku inspektur upacara, bertindak selaku pembina upacara, dikomandoi, dikomandoi langsung oleh
chair before: memimpin, memimpin langsung, pimpin, menjadi inspektur upacara, menjadi pembina upacara, menjadi irup, selaku inspektur upacara, sebagai inspektur upacara, sebagai pembina upacara, selaku pembina upacara
speaker after several: narasumber, nara sumber, pemateri, pembicara, menghadirkan narasumber, dengan narasumber, pembicara kunci, keynote speaker, penceramah, diisi tausiyah oleh
speaker before: menjadi narasumber, sebagai narasumber, menjadi pembicara, sebagai pembicara, memberikan kuliah umum, selaku narasumber, sebagai pemateri
attendee after several: dihadiri, dihadiri oleh, dihadiri langsung oleh, turut dihadiri, turut dihadiri oleh, juga dihadiri oleh, hadir dalam acara, turut hadir, tampak hadir, juga hadir, hadir pula, hadir juga, hadir, hadir dalam kesempatan tersebut, hadir pada kesempatan itu, disaksikan, disaksikan oleh, ikut hadir, hadir mendampingi, didampingi, didampingi oleh
attendee before: menghadiri, hadiri, menyaksikan, mengikuti
representative after: diwakili, diwakili oleh, yang diwakili, yang diwakili oleh, diwakilkan kepada, diwakilkan oleh, yang diwakilkan
representative before: mewakili, hadir mewakili, yang mewakili, yang hadir mewakili
inaugurator after: dilantik oleh, dilantik langsung oleh, dikukuhkan oleh, dilantik dan diambil sumpahnya oleh, diresmikan, diresmikan oleh, diresmikan langsung oleh, diresmikan secara langsung oleh
inaugurator before: melantik, mengukuhkan, lantik, kukuhkan, meresmikan, resmikan, mengambil sumpah
inaugurated after several: melantik, mengukuhkan, lantik, kukuhkan
inaugurated before: dilantik, resmi dilantik, dikukuhkan
signatory after several: ditandatangani, ditandatangani oleh, ditandatangani langsung oleh, ditanda tangani oleh, diteken, diteken oleh
signatory before: menandatangani, tandatangani, meneken, teken
visitor after: menerima kunjungan, terima kunjungan, menyambut kunjungan, menyambut kedatangan, menerima audiensi, menerima kunjungan kerja
visitor before: mengunjungi, kunjungi, meninjau, tinjau, menyambangi, sambangi, berkunjung, bertandang, melakukan kunjungan, melakukan kunjungan kerja, melakukan peninjauan, menyidak
host after: diterima, diterima oleh, diterima langsung, diterima langsung oleh, disambut, disambut oleh, disambut langsung oleh, disambut langsung
host before: menerima kunjungan, terima kunjungan, menyambut kunjungan, menyambut kedatangan, menerima audiensi, menerima kunjungan kerja
`

const roleWords = (): [string, RoleWord][] =>
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [head = '', phrases = ''] = line.split(': ')
      const [role, of, several] = head.split(' ') as [Role, RoleWord['of'], string?]
      return phrases
        .split(',')
        .map(phrase => phrase.trim())
        .map((phrase): [string, RoleWord] => [phrase, { role, of, several: several !== undefined }])
    })

/** A phrase may give a part to both sides: who inaugurates, and who is inaugurated. */
export const ROLE_WORDS: readonly (readonly [string, RoleWord])[] = roleWords()
