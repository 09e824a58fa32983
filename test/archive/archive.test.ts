import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArchiveFilter } from '../../src/archive/index.ts'
import { parseRelease } from '../../src/index.ts'
import { archiveFolder, put } from './support.ts'

const { open } = archiveFolder()

const TEXTS = {
  sosialisasi: `BALIKPAPAN - Sekretaris Daerah Kota Balikpapan Rahmat Hidayat membuka Sosialisasi Inovasi Pelayanan Publik di Aula Balai Kota, Senin (16/9/2019). Acara dihadiri 250 Aparatur Sipil Negara dari seluruh perangkat daerah. “Layanan kita harus lebih baik,” ujar Rahmat.`,
  buku: `WONOSOBO - Bupati Wonosobo Arif Budiman menyerahkan Buku Top 99 Inovasi Pelayanan Publik 2018 kepada Kepala Dinas Kesehatan Kabupaten Wonosobo, Lestari Widodo, di Pendopo Kabupaten, Rabu (9/10/2019).`,
  rapat: `MAGELANG - Wali Kota Magelang Sigit Prabowo memimpin rapat koordinasi penanganan banjir di Balai Kota Magelang, Selasa (4/2/2020). Rapat dihadiri 40 camat dan lurah.`,
  pelatihan: `JAKARTA - Menteri Kesehatan Nila Sari membuka pelatihan tenaga kesehatan di Hotel Bidakara, Jakarta Selatan, Kamis (5/3/2020). Pelatihan diikuti 600 peserta.`
} as const

type Name = keyof typeof TEXTS

const PUBLISHED: Record<Name, string> = {
  sosialisasi: '2019-09-17',
  buku: '2019-10-10',
  rapat: '2020-02-05',
  pelatihan: '2020-03-06'
}

const archive = open()
for (const [id, text] of Object.entries(TEXTS)) put(archive, text, { id, publishedOn: PUBLISHED[id as Name] })

describe('search', () => {
  test.each<[ArchiveFilter, Name[]]>([
    [{}, ['pelatihan', 'rapat', 'buku', 'sosialisasi']],
    [{ words: 'melayani' }, ['buku', 'sosialisasi']],
    [{ words: '"rapat koordinasi"' }, ['rapat']],
    [{ words: 'inova* -buku' }, ['sosialisasi']],
    [{ words: 'kesehatan' }, ['buku', 'pelatihan']],
    [{ words: '""' }, []],
    [{ person: 'Arif Budiman' }, ['buku']],
    [{ person: 'lest' }, ['buku']],
    [{ person: 'Budiman Arif' }, ['buku']],
    [{ person: 'Arif Wibowo' }, []],
    [{ position: 'Bupati' }, ['buku']],
    [{ position: 'Kepala Dinas' }, ['buku']],
    [{ position: 'Wakil Bupati' }, []],
    [{ organization: 'Pemerintah Kota Balikpapan' }, ['sosialisasi']],
    [{ region: 'Jawa Tengah' }, ['rapat', 'buku']],
    [{ region: '33.07' }, ['buku']],
    [{ region: 'Kab. Wonosobo' }, ['buku']],
    [{ region: 'Kota Magelang' }, ['rapat']],
    [{ region: 'Kaltim' }, ['sosialisasi']],
    [{ region: 'Atlantis' }, []],
    [{ type: 'outreach' }, ['sosialisasi']],
    [{ type: ['meeting', 'training'] }, ['pelatihan', 'rapat']],
    [{ from: '2020-01-01' }, ['pelatihan', 'rapat']],
    [{ to: '2019-10-10', from: '2019-10-10' }, ['buku']],
    [{ minAttendance: 100 }, ['pelatihan', 'sosialisasi']],
    [{ minAttendance: 10, maxAttendance: 300 }, ['rapat', 'sosialisasi']],
    [{ award: 'top 99' }, ['buku']],
    [{ awardKind: 'book', awardYear: 2018 }, ['buku']],
    [{ awardKind: 'book', awardYear: 2019 }, []],
    [{ words: 'layanan', region: 'Wonosobo', type: 'handover', awardKind: 'book', from: '2019-01-01' }, ['buku']],
    [{ words: 'layanan', region: 'Jakarta' }, []]
  ])('%j', (filter, names) => {
    const found = archive.search(filter)
    expect(new Set(found.items.map(({ sourceId }) => sourceId))).toEqual(new Set(names))
    expect(found.total).toBe(names.length)
    if (filter.words === undefined) expect(found.items.map(({ sourceId }) => sourceId)).toEqual(names)
  })

  test('what was found has its places in the text, never markup', () => {
    const [hit] = archive.search({ words: 'pelayanan', region: 'Balikpapan' }).items
    expect(hit!.matches.map(({ text }) => text)).toEqual(['Pelayanan', 'Layanan'])
    const { text } = archive.get(hit!.releaseId)!
    for (const { start, end, text: match } of [...hit!.matches, hit!.passage])
      expect(text.slice(start, end)).toBe(match)
  })

  test('pages', () => {
    const all = archive.search({ sort: 'oldest' }).items.map(({ sourceId }) => sourceId)
    const second = archive.search({ sort: 'oldest', limit: 2, offset: 1 })
    expect(second.items.map(({ sourceId }) => sourceId)).toEqual(all.slice(1, 3))
    expect(second.total).toBe(4)
  })

  test('anything typed is safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), typed => {
        archive.search({ words: typed, limit: 1 })
        archive.people({ person: typed || 'x', limit: 1 })
        archive.search({ award: typed, organization: typed || 'x', position: typed || 'x', region: typed || 'x' })
      })
    )
    for (const typed of [
      "'; drop table releases; --",
      'NEAR(a b)',
      'a AND OR',
      '{stems} : x',
      'x*y"',
      '^a',
      '%',
      '_'
    ]) {
      archive.search({ words: typed, person: typed, position: typed, award: typed })
    }
    expect(archive.search().total).toBe(4)
  })

  test.each<[ArchiveFilter, RegExp]>([
    [{ from: '2019' }, /from: "2019" does not fit/],
    [{ type: 'party' as never }, /type: "party" does not fit/],
    [{ minAttendance: -1 }, /minAttendance/],
    [{ limit: -1 } as never, /limit: expected a whole number/]
  ])('%j is refused', (filter, message) => {
    expect(() => archive.search(filter)).toThrow(message)
  })
})

describe('answers', () => {
  test('a release comes back as it was read', () => {
    for (const [id, text] of Object.entries(TEXTS)) {
      const { releaseId } = archive.search().items.find(({ sourceId }) => sourceId === id)!
      const stored = archive.get(releaseId)!
      expect(stored.text).toBe(text)
      expect(stored.release).toEqual(parseRelease(text, { id, publishedOn: PUBLISHED[id as Name] }))
    }
    expect(archive.get(99)).toBeNull()
  })

  test('who took part in most events of a region in a year', () => {
    const { items } = archive.people({ region: 'Wonosobo', from: '2019-01-01', to: '2019-12-31' })
    const [first] = items
    expect(first).toMatchObject({ name: 'Arif Budiman', latestPosition: 'Bupati Wonosobo', events: 1, releases: 1 })
    expect(first!.citations[0]!.sentence.text).toContain('Arif Budiman menyerahkan Buku Top 99')
  })

  test('which books were handed over in a year', () => {
    const { items } = archive.awards({ awardKind: 'book', from: '2019-01-01', to: '2019-12-31', handedOver: true })
    expect(items).toMatchObject([
      { kind: 'book', date: '2019-10-09', givers: ['Arif Budiman'], recipients: ['Lestari Widodo'] }
    ])
    expect(items[0]!.citation.evidence.text).toContain('Buku Top 99')
  })

  test('how many attended, by month', () => {
    expect(archive.stats({ type: 'outreach' }).attendanceByMonth).toEqual([
      { month: '2019-09', type: 'outreach', counts: 1, people: 250 }
    ])
    const [count] = archive.attendance({ type: 'outreach' }).items
    expect(count).toMatchObject({ value: 250, eventType: 'outreach', date: '2019-09-16' })
    expect(count!.citation.sentence.text).toBe(
      'Acara dihadiri 250 Aparatur Sipil Negara dari seluruh perangkat daerah.'
    )
  })

  test('events, places and organizations', () => {
    expect(archive.events({ region: 'Jawa Tengah', sort: 'oldest' }).items.map(({ type }) => type)).toEqual([
      'handover',
      'meeting'
    ])
    expect(archive.events({ person: 'Sigit' }).items.map(({ type }) => type)).toEqual(['meeting'])
    expect(
      archive
        .places({ level: 'regency', region: 'Jawa Tengah' })
        .items.map(({ name }) => name)
        .sort()
    ).toEqual(['Kabupaten Wonosobo', 'Kota Magelang'])
    expect(archive.organizations({ region: 'Wonosobo' }).items.map(({ name }) => name)).toContain(
      'Pemerintah Kabupaten Wonosobo'
    )
  })

  test('a person has positions, events, handovers and quotes, each with its sentence', () => {
    const rahmat = archive.person(archive.people({ person: 'Rahmat Hidayat' }).items[0]!.personId)!
    expect(rahmat.positions.map(({ label }) => label)).toEqual([
      'Sekretaris Daerah, Pemerintah Kota Balikpapan, Sep 2019'
    ])
    expect(rahmat.events.items[0]).toMatchObject({ type: 'outreach', roles: ['opener'] })
    expect(rahmat.quotes.items[0]!.citation.sentence.text).toContain('Layanan kita harus lebih baik')
    const arif = archive.person(archive.people({ person: 'Arif Budiman' }).items[0]!.personId)!
    expect(arif.handovers.items).toMatchObject([{ side: 'giver', others: ['Lestari Widodo'] }])
    expect(archive.person(999)).toBeNull()
  })

  test('export gives what fits, with its text', () => {
    const exported = [...archive.export({ region: 'Jawa Tengah' })]
    expect(exported.map(({ release }) => release.source.id)).toEqual(['buku', 'rapat'])
    expect(exported[0]!.text).toBe(TEXTS.buku)
  })
})

describe('adding', () => {
  const text = TEXTS.rapat
  const read = (id: string, version?: string) => {
    const release = parseRelease(text, { id })
    return version === undefined ? release : { ...release, extraction: { contentHash: '', version } }
  }

  test('the same release again is known; a newer version reads it anew, an older one does not', () => {
    const own = open(':memory:')
    expect(own.add(read('a', '1.2.0'), text)).toEqual({ releaseId: 1, outcome: 'added', sameAs: null })
    expect(own.add(read('a', '1.2.0'), text).outcome).toBe('known')
    expect(own.add(read('a', '1.10.0'), text).outcome).toBe('updated')
    expect(own.add(read('a', '1.9.3'), text).outcome).toBe('known')
    expect([...own.versions()].map(([, version]) => version)).toEqual(['1.10.0'])
    expect(own.stats()).toMatchObject({ releases: 1, copies: 0, people: 1, events: 1 })
    expect(own.people().items[0]).toMatchObject({ name: 'Sigit Prabowo', releases: 1 })
  })

  test('who is no longer read is nobody any more', () => {
    const own = open(':memory:')
    own.add(read('a', '1.0.0'), text)
    own.add({ ...read('a', '1.1.0'), officials: [], quotes: [], events: [], handovers: [] }, text)
    expect(own.people().total).toBe(0)
  })

  test('a batch is there as a whole or not at all', async () => {
    const own = open(':memory:')
    const good = { release: read('a'), text }
    const bad = { release: { ...read('b'), officials: null as never }, text }
    await expect(own.addAll([good, bad])).rejects.toThrow()
    expect(own.search().total).toBe(0)
    const heard: number[] = []
    const counts = await own.addAll([good, { release: read('b'), text: `${text} Lagi.` }, good], {
      batchSize: 2,
      onAdded: batch => heard.push(batch.length)
    })
    expect(counts).toEqual({ added: 2, updated: 0, known: 1 })
    expect(heard).toEqual([2, 1])
  })
})

describe('republished releases', () => {
  const body = Array.from(
    { length: 12 },
    (_, at) => `Kegiatan nomor ${at} berlangsung di ruang ${at * 7} dengan tertib.`
  )
  const original = `WONOSOBO - ${TEXTS.buku} ${body.join(' ')}`
  const republished = `${original.replace('WONOSOBO - ', 'SEMARANG, Kominfo - ')} (Red)`

  test('are linked to the first and counted once', () => {
    const own = open(':memory:')
    const first = put(own, original, { id: 'a', publishedOn: '2019-10-10' })
    const copy = put(own, republished, { id: 'b', publishedOn: '2019-10-11' })
    put(own, `${TEXTS.rapat} ${body.slice(0, 2).join(' ')}`, { id: 'c', publishedOn: '2020-02-05' })
    expect(own.get(copy)).toMatchObject({ sameAs: first, copies: [first] })
    expect(own.get(first)).toMatchObject({ sameAs: null, copies: [copy] })
    expect(own.stats()).toMatchObject({ releases: 2, copies: 1 })
    expect(own.awards({ awardKind: 'book' }).total).toBe(1)
    expect(own.search({ region: 'Wonosobo' })).toMatchObject({ total: 1, items: [{ releaseId: first, copies: 1 }] })
    expect(own.search({ region: 'Wonosobo', withCopies: true }).total).toBe(2)
  })
})
