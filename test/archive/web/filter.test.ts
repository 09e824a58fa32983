import { describe, expect, test } from 'vitest'
import { archiveFilterOf, filterFrom, queryOf } from '../../../src/archive/web/filter.ts'
import { addressOf, type Place, placeAt } from '../../../src/archive/web/places.ts'

describe('filters in addresses', () => {
  test.each([
    ['q=layanan+publik', { words: 'layanan publik' }],
    ['region=33.07&type=outreach', { region: '33.07', type: 'outreach' }],
    ['year=2019&min=50&max=99', { year: 2019, min: 50, max: 99 }],
    ['award=Buku&kind=book&award-year=2015', { award: 'Buku', awardKind: 'book', awardYear: 2015 }],
    ['person=12&sort=oldest&page=3', { person: 12, sort: 'oldest', page: 3 }]
  ])('%s', (query, filter) => {
    expect(filterFrom(new URLSearchParams(query))).toEqual({ filter, unclear: [] })
    expect(queryOf(filter as Parameters<typeof queryOf>[0]).toString()).toBe(query)
  })

  test.each([
    ['year=abc', ['year']],
    ['year=20190', ['year']],
    ['region=Wonosobo', ['region']],
    ['type=toString', ['type']],
    ['kind=__proto__', ['kind']],
    ['person=-1', ['person']],
    ['page=0', ['page']],
    [`organization=${'x'.repeat(201)}`, ['organization']],
    ['min=1e9&max=-5', ['min', 'max']]
  ])('%s means nothing', (query, unclear) => {
    expect(filterFrom(new URLSearchParams(query))).toEqual({ filter: {}, unclear })
  })

  test('what is empty asks for nothing', () => {
    expect(filterFrom(new URLSearchParams('q=&year=+&other=1'))).toEqual({ filter: {}, unclear: [] })
  })

  test('a year is its first and last day', () => {
    expect(archiveFilterOf({ year: 2019 })).toMatchObject({ from: '2019-01-01', to: '2019-12-31' })
  })
})

describe('paths', () => {
  test.each<[string, Place]>([
    ['/', { to: 'search' }],
    ['/releases/12', { to: 'release', id: 12 }],
    ['/people', { to: 'people' }],
    ['/people/page-2', { to: 'people', page: 2 }],
    ['/people/7', { to: 'person', id: 7 }],
    ['/events', { to: 'events' }],
    ['/events/2019-2', { to: 'events', year: 2019, page: 2 }],
    ['/regions/33.07', { to: 'region', code: '33.07' }],
    ['/figures/2019', { to: 'figures', year: 2019 }]
  ])('%s', (path, place) => {
    expect(placeAt(path)).toEqual(place)
    expect(`/${addressOf(place).path}`.replace(/\/index$/, '') || '/').toBe(path)
  })

  test.each(['/releases', '/releases/x', '/releases/1/2', '//', '/people/../etc', '/events/19', '/regions/3'])(
    '%s is none',
    path => expect(placeAt(path)).toBeNull()
  )
})
