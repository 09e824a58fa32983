import { describe, expect, test } from 'vitest'
import { nameForm, relationOf } from '../../src/archive/people/names.ts'
import { archiveFolder, type Naming, naming } from './support.ts'

const { open } = archiveFolder()

describe('names', () => {
  test.each([
    ['Siti Rahayu', 'Siti Rahayu', 'same'],
    ['SITI RAHAYU', 'Siti Rahayu', 'same'],
    ['Supriyadi', 'Supriyadi', 'single'],
    ['Riyatno', 'M. Riyatno', 'shorter'],
    ['Soekarno Djojo', 'Sukarno Joyo', null],
    ['Djoko Soesilo', 'Joko Susilo', 'spelling'],
    ['Achmad Fauzi', 'Ahmad Fauzi', 'spelling'],
    ['Abd. Rahman Saleh', 'Abdul Rahman Saleh', 'spelling'],
    ['M. Iqbal Hakim', 'Muhammad Iqbal Hakim', 'spelling'],
    ['Iqbal Hakim', 'Moh. Iqbal Hakim', 'spelling'],
    ['Ma’ruf Salim', "Ma'ruf Salim", 'same'],
    ['Hendra Setyawan', 'Hendra Setiawan', 'spelling'],
    ['La Ode Umar Bone', 'Umar Bone', 'same'],
    ['K.H. Zaenal Arifin', 'Zaenal Arifin', 'same'],
    ['Benny N. Yusran', 'Benny Nurdin Yusran', 'initials'],
    ['B. Nurdin Yusran', 'Benny Nurdin Yusran', 'initials'],
    ['Mirna', 'Mirna Sudarso', 'shorter'],
    ['Mirna Sudarso', 'Mirna Wati Sudarso', 'shorter']
  ])('%s, %s: %s', (one, other, relation) => {
    expect(relationOf(nameForm(one), nameForm(other))).toBe(relation)
    expect(relationOf(nameForm(other), nameForm(one))).toBe(relation)
  })

  test.each([
    ['Eka Prasetya', 'Eko Prasetya'],
    ['Siti Rahayu', 'Siti Rahmah'],
    // A wife is called by her own name and her husband's.
    ['Purnomo', 'Wulan Purnomo'],
    ['Eko Purnomo', 'Wulan Eko Purnomo'],
    ['B. Yusran', 'Tatang Yusran'],
    ['Agus', 'Bambang'],
    ['', 'Agus']
  ])('%s is not %s', (one, other) => {
    expect(relationOf(nameForm(one), nameForm(other))).toBeNull()
    expect(relationOf(nameForm(other), nameForm(one))).toBeNull()
  })
})

const bupati = { title: 'Bupati', organization: 'Pemerintah Kabupaten Kebumen', jurisdiction: '33.05' }
const health = { title: 'Kepala Dinas Kesehatan', organization: 'Pemerintah Kabupaten Agam', jurisdiction: '13.06' }

/** Who the officials of releases are, in the order in which they come. */
function peopleOf(mentions: readonly Naming[]): { people: number[]; reasons: string[] } {
  const archive = open(':memory:')
  const releases = mentions.map(mention => {
    const { release, text } = naming(mention)
    return archive.add(release, text).releaseId
  })
  const people = releases.map(id => archive.get(id)!.people['official-1']!)
  const joins = [...new Set(people)].flatMap(id => archive.person(id)!.joins.items)
  return { people, reasons: releases.map(id => joins.find(({ releaseId }) => releaseId === id)!.reason) }
}

describe('mentions that are one person', () => {
  test.each<[string, Naming, Naming, string]>([
    [
      'the same office',
      { name: 'Arif Budiman', ...bupati, on: '2016-01-04' },
      { name: 'Arif Budiman', ...bupati, on: '2019-08-01' },
      'the same name, the same office'
    ],
    [
      'another office in the region',
      { name: 'Arif Budiman', ...bupati, title: 'Sekretaris Daerah', on: '2014-01-04' },
      { name: 'Arif Budiman', ...bupati, on: '2019-08-01' },
      'the same name, the same body'
    ],
    [
      'acting for another region of the province',
      { name: 'Arif Budiman', title: 'Kepala Biro Hukum', jurisdiction: '33', on: '2015-11-01' },
      { name: 'Arif Budiman', ...bupati, acting: 'Pj', on: '2015-11-20' },
      'the same name, offices in the same province'
    ],
    [
      'spelling and initials',
      { name: 'Moh. Djoko S. Wibowo', ...health, on: '2018-02-01' },
      { name: 'Joko Susilo Wibowo', ...health, on: '2018-05-01' },
      'the same name with initials, the same office'
    ],
    [
      'a part of the name in the same office',
      { name: 'Mirna Sudarso', ...health, on: '2018-02-01' },
      { name: 'Mirna', ...health, on: '2018-05-01' },
      'a part of the same name, the same office'
    ],
    [
      'without an office, in a release from the same region',
      { name: 'Mirna Sudarso', ...health, on: '2018-02-01' },
      { name: 'Mirna Sudarso', home: '13.06', on: '2018-05-01' },
      'the same name, releases from the same region'
    ],
    [
      'high offices one after the other',
      { name: 'Tuti Lestari', title: 'Wali Kota', jurisdiction: '35.78', on: '2015-01-01' },
      { name: 'Tuti Lestari', title: 'Menteri Sosial', organization: 'Kementerian Sosial', on: '2021-01-01' },
      'the same name, high offices one after the other'
    ]
  ])('%s', (_what, one, other, reason) => {
    const { people, reasons } = peopleOf([one, other])
    expect(people[0]).toBe(people[1])
    expect(reasons).toEqual(['the first mention', reason])
  })
})

describe('mentions that stay apart', () => {
  test.each<[string, Naming, Naming]>([
    [
      'offices in two regions at one time',
      { name: 'Agus Salim', ...bupati, on: '2019-03-01' },
      { name: 'Agus Salim', ...health, on: '2019-03-02' }
    ],
    [
      'two districts of one regency',
      { name: 'Agus Salim', title: 'Camat', jurisdiction: '33.05.01', on: '2019-03-01' },
      { name: 'Agus Salim', title: 'Camat', jurisdiction: '33.05.02', on: '2019-03-02' }
    ],
    [
      'offices in two provinces, years apart',
      { name: 'Agus Salim', title: 'Kepala Bidang Umum', jurisdiction: '33.05', on: '2012-03-01' },
      { name: 'Agus Salim', title: 'Camat', jurisdiction: '64.71.01', on: '2019-03-02' }
    ],
    ['names alone, from two regions', { name: 'Agus Salim', home: '33.05' }, { name: 'Agus Salim', home: '64.71' }],
    [
      'a single name, other offices in the region',
      { name: 'Supriyadi', title: 'Camat', jurisdiction: '33.05.01', on: '2019-03-01' },
      { name: 'Supriyadi', title: 'Kepala Sekolah', organization: 'SD Negeri 1 Kebumen', jurisdiction: '33.05' }
    ],
    [
      'a part of the name, another office',
      { name: 'Mirna Sudarso', ...health, on: '2018-02-01' },
      { name: 'Mirna', title: 'Camat', jurisdiction: '13.06.01', on: '2018-02-10' }
    ],
    [
      'a part of the name in the same office, a generation later',
      { name: 'Mirna Sudarso', ...health, on: '2008-02-01' },
      { name: 'Mirna', ...health, on: '2018-05-01' }
    ],
    [
      "a wife with her husband's name",
      { name: 'Arif Budiman', ...bupati, on: '2019-03-01' },
      { name: 'Wulan Arif Budiman', ...bupati, title: 'Ketua TP PKK', on: '2019-03-01' }
    ]
  ])('%s', (_what, one, other) => {
    const { people } = peopleOf([one, other])
    expect(people[0]).not.toBe(people[1])
  })

  test('two officials of one release', () => {
    const archive = open(':memory:')
    const text = 'Camat Kebumen, Agus Salim, dan Camat Alian, Agus Salim, hadir.'
    const one = naming({ name: 'Agus Salim', ...bupati }).release
    const [official] = one.officials
    const both = { ...one, officials: [official!, { ...official!, id: 'official-2' }] }
    const { releaseId } = archive.add(both, text)
    const { people } = archive.get(releaseId)!
    expect(people['official-1']).not.toBe(people['official-2'])
  })
})

test('the timeline of positions', () => {
  const archive = open(':memory:')
  const mentions: Naming[] = [
    { name: 'Arif Budiman', ...bupati, acting: 'Pj', on: '2015-11-20' },
    { name: 'Arif Budiman', ...bupati, on: '2016-02-17' },
    { name: 'Arif Budiman', ...bupati, on: '2017-08-17' },
    { name: 'Arif Budiman', ...bupati, title: 'Sekretaris Daerah', on: '2013-01-02' },
    { name: 'Arif Budiman', ...bupati, former: true, on: '2021-03-01' }
  ]
  for (const mention of mentions) {
    const { release, text } = naming(mention)
    archive.add(release, text)
  }
  const [person, ...others] = archive.people().items
  expect(others).toEqual([])
  expect(person!.latestPosition).toBe('Bupati Kebumen')
  expect(archive.person(person!.personId)!.positions.map(({ label }) => label)).toEqual([
    'Sekretaris Daerah, Pemerintah Kabupaten Kebumen, Jan 2013',
    'Pj Bupati Kebumen, Nov 2015',
    'Bupati Kebumen, Feb 2016 – Agu 2017',
    'mantan Bupati Kebumen, Mar 2021'
  ])
})

describe('decisions', () => {
  const one: Naming = { name: 'Lina Marlina', home: '33.05', on: '2018-01-01' }
  const other: Naming = { name: 'Lina Wijaya', ...health, on: '2020-01-01' }

  function added(mentions: readonly Naming[]) {
    const archive = open(':memory:')
    const articles = mentions.map(naming)
    const numbers = articles.map(({ release, text }) => archive.add(release, text).releaseId)
    const personOf = (at: number): number => archive.get(numbers[at]!)!.people['official-1']!
    /** As a newer version of the library would. */
    const readAnew = (): void => {
      for (const { release, text } of articles) {
        const newer = { ...release, extraction: { contentHash: '', version: '999.0.0' } }
        expect(archive.add(newer, text).outcome).toBe('updated')
      }
    }
    return { archive, numbers, personOf, readAnew }
  }

  test('two people are made one, and stay so when their releases are read anew', () => {
    const { archive, personOf, readAnew } = added([one, other])
    const [kept, gone] = [personOf(0), personOf(1)]
    expect(kept).not.toBe(gone)
    archive.merge(kept, gone, 'took another name')
    readAnew()
    expect([personOf(0), personOf(1)]).toEqual([kept, kept])
    const profile = archive.person(gone)!
    expect(profile.personId).toBe(kept)
    expect(profile.positions.map(({ title }) => title)).toEqual(['Kepala Dinas Kesehatan'])
    expect(profile.joins.items.map(({ reason }) => reason)).toEqual(['took another name', 'took another name'])
  })

  test('a person is parted, and stays so when the releases are read anew', () => {
    const { archive, numbers, personOf, readAnew } = added([one, one])
    const person = personOf(0)
    expect(personOf(1)).toBe(person)
    const parted = archive.split(person, [{ releaseId: numbers[1]!, officialId: 'official-1' }])
    expect([personOf(0), personOf(1)]).toEqual([person, parted])
    readAnew()
    expect([personOf(0), personOf(1)]).toEqual([person, parted])
    archive.merge(person, parted)
    expect([personOf(0), personOf(1)]).toEqual([person, person])
  })

  test.each<[string, (archive: ReturnType<typeof added>['archive']) => void, RegExp]>([
    ['a person with itself', archive => archive.merge(1, 1), /cannot be merged into itself/],
    ['with nobody', archive => archive.merge(1, 99), /there is no person 99/],
    [
      'of another person',
      archive => archive.split(1, [{ releaseId: 2, officialId: 'official-1' }]),
      /not all of these/
    ],
    ['all of them', archive => archive.split(1, [{ releaseId: 1, officialId: 'official-1' }]), /some must stay/]
  ])('%s: refused', (_what, decide, message) => {
    const { archive } = added([one, other])
    expect(() => decide(archive)).toThrow(message)
  })
})
