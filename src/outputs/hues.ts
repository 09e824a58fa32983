import type { Mark } from './marks.ts'

/** The colour in which each kind is marked wherever a release is shown, as a hue in degrees. */
export const HUES: Readonly<Record<Mark['kind'], number>> = {
  officials: 215,
  organizations: 265,
  locations: 140,
  events: 28,
  attendance: 180,
  awards: 48,
  handovers: 330,
  quotes: 0,
  notices: 0
}
