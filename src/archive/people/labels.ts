import type { Position } from '../../contract/index.ts'
import { regionName } from '../regions.ts'
import type { Holding } from './offices.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']

/** "Pj Bupati Kebumen", "Kepala Dinas Kesehatan, Pemerintah Kabupaten Agam". */
export function positionName({ title, organization, jurisdiction, acting, former }: Position): string {
  const region = regionName(jurisdiction)?.replace(/^Kabupaten /, '') ?? null
  const office = [former ? 'mantan' : null, acting, title].filter(Boolean).join(' ')
  const words = office.toLowerCase()
  if (region !== null && !organization?.includes(region)) return `${office} ${region}`
  if (region !== null && /^(mantan )?((pj|plt|plh|pjs) )?(wakil )?(bupati|gubernur|wali kota)$/.test(words)) {
    return `${office} ${region.replace(/^Kota /, '')}`
  }
  return organization === null || isTold(office, organization) ? office : `${office}, ${organization}`
}

/** "Menteri Kesehatan" of the "Kementerian Kesehatan". */
const isTold = (office: string, organization: string): boolean => {
  const field = organization.split(' ').slice(1).join(' ')
  return field !== '' && office.toLowerCase().includes(field.toLowerCase())
}

/** "Pj Bupati Kebumen, Nov 2015", "Sekretaris Daerah Wonosobo, Jul 2018 – Agu 2019". */
export function holdingLabel(holding: Holding): string {
  const [first, last] = [monthOf(holding.firstOn), monthOf(holding.lastOn)]
  const time = first === last ? first : `${first} – ${last}`
  return first === null ? positionName(holding) : `${positionName(holding)}, ${time}`
}

const monthOf = (day: string | null): string | null =>
  day === null ? null : `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
