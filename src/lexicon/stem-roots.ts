/** Roots of words that releases use and dictionaries of roots lack, so that their inflected forms meet. */
export const MORE_ROOTS: ReadonlySet<string> = new Set(
  `tandatangan tindaklanjut sosialisasi vaksinasi anugerah digital digitalisasi daring luring unggah unduh tayang
  koordinasi konsolidasi sinergi inovasi apresiasi fasilitasi evaluasi verifikasi validasi optimal maksimal
  implementasi akselerasi kolaborasi launching musrenbang pilkada pemilu umkm stunting`
    .split(/\s+/)
    .filter(Boolean)
)
