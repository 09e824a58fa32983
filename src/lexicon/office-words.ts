/** How someone stands in an office that is not simply theirs. */
export const ACTING: readonly (readonly [string, 'Pj' | 'Plt' | 'Plh' | 'Pjs'])[] = [
  ['pj', 'Pj'],
  ['pj.', 'Pj'],
  ['penjabat', 'Pj'],
  ['penjabat (pj)', 'Pj'],
  ['penjabat (pj.)', 'Pj'],
  ['plt', 'Plt'],
  ['plt.', 'Plt'],
  ['pelaksana tugas', 'Plt'],
  ['pelaksana tugas (plt)', 'Plt'],
  ['pelaksana tugas (plt.)', 'Plt'],
  ['plh', 'Plh'],
  ['plh.', 'Plh'],
  ['pelaksana harian', 'Plh'],
  ['pelaksana harian (plh)', 'Plh'],
  ['pelaksana harian (plh.)', 'Plh'],
  ['pjs', 'Pjs'],
  ['pjs.', 'Pjs'],
  ['penjabat sementara', 'Pjs'],
  ['penjabat sementara (pjs)', 'Pjs'],
  ['penjabat sementara (pjs.)', 'Pjs'],
  ['pejabat sementara', 'Pjs']
]

export const FORMER: readonly (readonly [string, true])[] = [
  ['mantan', true],
  ['eks', true],
  ['bekas', true]
]

/** What troops a command is of, before its number: "Brigif | Linud | 3". */
export const COMMAND_KINDS: ReadonlySet<string> = new Set(
  'linud raider para mekanis infanteri kavaleri armed arhanud zipur zikon marinir teritorial'.split(' ')
)

/** Names that commands of the army, navy and air force bear. */
export const COMMAND_NAMES = new Set(
  'diponegoro siliwangi brawijaya udayana hasanuddin cenderawasih merdeka sriwijaya bukit barisan iskandar muda mulawarman tanjungpura pattimura jaya kasuari halu oleo wijayakusuma pamungkas makutarama warastratama wirabraja wira bima garuda hitam gapo dempo emas santiago nani wartabone toddopuli tadulako wirasakti bhaskara jaya baladhika dhirotsaha surya kencana tarumanagara sunan gunung jati maulana yusuf'.split(
    ' '
  )
)

/** Words before an office that make it many, none, or a part of a name: "para Camat", "Pendopo Bupati", "calon Bupati". */
export const OFFICE_BLOCKERS = new Set(
  `
  para seluruh semua setiap tiap beberapa sejumlah segenap antar sesama berbagai calon cabup bakal pemilihan pilihan
  kantor kantornya pendopo pendapa pringgitan rumah dinas rumdin kediaman aula halaman istana ruang gedung lapangan
  peraturan perbup perwali pergub keputusan instruksi edaran surat sk se maklumat imbauan
  piala trophy trofi tropi cup bawah staf sekretaris ajudan protokol pilkada balai wisma
  `
    .split(/\s+/)
    .filter(Boolean)
)
