/** Month names as releases spell them, with the usual slips, and what month of the year each is. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari january janwari januwari jan',
    'februari pebruari febuari february febrari feb peb',
    'maret march mar mrt',
    'april aprl apr',
    'mei may',
    'juni june jun',
    'juli july jul',
    'agustus agutus agusuts agustrus augustus august agu agt ags aug',
    'september setember septembar septermber sept sep',
    'oktober october okotber okt oct',
    'november nopember novermber novemver nov nop',
    'desember december desembar des dec'
  ].flatMap((names, at): [string, number][] => names.split(' ').map(name => [name, at + 1]))
)

/** The spelling by which the date reader knows a month; counted from 1. */
export const MONTH_NAMES = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember'
] as const
