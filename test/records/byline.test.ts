import { describe, expect, test } from 'vitest'
import { parseRelease } from '../../src/index.ts'

const TEXT = 'Para perajin di sentra itu menerima alat tenun baru dari pemerintah daerah.'

describe('bylines', () => {
  test.each([
    ['(fs/ags/HUMAS MENPANRB)', ['fs', 'ags'], 'HUMAS MENPANRB'],
    ['(prokopim/wan)', ['wan'], 'prokopim'],
    ['(opa/mgr/Loka POM Ambon)', ['opa', 'mgr'], 'Loka POM Ambon'],
    ['\nPenulis: Dewi Anggraini (Adpim)', ['Dewi Anggraini'], 'Adpim'],
    ['\nPenulis: Meri Oktaviana, S.Pd (guru bahasa)', ['Meri Oktaviana'], null],
    ['\nPenulis: Ida Ayu Puspita | Foto: Tim Humas', ['Ida Ayu Puspita'], null],
    ['\nPenulis: Sri Wahyuni\nEditor: Oman Faturohman', ['Sri Wahyuni'], null],
    ['\nEditor: Oman Faturohman', ['Oman Faturohman'], null],
    ['\nRilis: Diskominfo Kota Lembah\nPenulis: Erwin Ndraha', ['Erwin Ndraha'], 'Diskominfo Kota Lembah'],
    ['\nPINMAS - Pusat Informasi Keagamaan dan Kehumasan', [], 'PINMAS']
  ])('%s', (end, initials, desk) => {
    expect(parseRelease(`${TEXT}\n${TEXT} ${end}`).byline).toEqual({ initials, desk })
  })

  test.each(['(rls)', '(***)', '(Sumber: contoh.co.id)', 'Wonosobo'])('none: %s', end => {
    expect(parseRelease(`${TEXT}\n${TEXT} ${end}`).byline).toBeNull()
  })
})

describe('datelines', () => {
  test.each([
    [`KUPANG, 12 April 2016 - ${TEXT}`, 'KUPANG', '2016-04-12'],
    [`Palembang: ${TEXT}`, 'Palembang', null],
    [`SELINGSING: ${TEXT} Kepala Desa Selingsing hadir.`, 'SELINGSING', null]
  ])('%s', (text, place, date) => {
    expect(parseRelease(text).dateline).toMatchObject({ text: place, date })
  })

  test('a word that is no known place is none', () => {
    expect(parseRelease(`Senada: ${TEXT}`).dateline).toBeNull()
  })
})
