import type { Event, Location, Release } from '../../contract/index.ts'
import { isWithin, regencyOf } from '../regions.ts'

/** The region codes of a release's locations. */
export class Regions {
  readonly #byId: ReadonlyMap<string, Location>

  constructor({ locations }: Release) {
    this.#byId = new Map(locations.map(location => [location.id, location]))
  }

  /** The code of a location, or of the next around it that has one. */
  codeOf(locationId: string | null): string | null {
    const seen = new Set<string>()
    for (let id = locationId; id !== null && !seen.has(id); ) {
      seen.add(id)
      const location = this.#byId.get(id)
      if (!location) return null
      if (location.code !== null) return location.code
      id = location.withinId
    }
    return null
  }

  /** Where an event was: its place, or the region around it. */
  codeOfEvent({ locationId }: Event): string | null {
    return this.codeOf(locationId)
  }
}

/** The regency, city or province that a release is from: of those it names, the one it names most. */
export function homeOf({ locations }: Release): string | null {
  const named = locations.flatMap(({ code, evidence }) => (code === null ? [] : [{ code, times: evidence.length }]))
  const regencies = [...new Set(named.filter(({ code }) => code.length > 2).map(({ code }) => regencyOf(code)))]
  const places = regencies.length > 0 ? regencies : named.map(({ code }) => code)
  let home: string | null = null
  let most = 0
  for (const place of places) {
    const times = named.reduce((sum, { code, times }) => sum + (isWithin(code, place) ? times : 0), 0)
    if (times > most) {
      home = place
      most = times
    }
  }
  return home
}
