/** Offices that one person holds at a time, in the sight of all: who bears the same name in two of them is one person. */
export const HIGH_OFFICES: ReadonlySet<string> = new Set(
  `Presiden|Wakil Presiden|Menteri|Wakil Menteri|Menteri Koordinator|Gubernur|Wakil Gubernur|Bupati|Wakil Bupati
Wali Kota|Wakil Wali Kota|Kepala Kepolisian Republik Indonesia|Panglima Tentara Nasional Indonesia|Jaksa Agung
Ketua Dewan Perwakilan Rakyat|Ketua Majelis Permusyawaratan Rakyat|Ketua Dewan Perwakilan Daerah
Kepala Staf Angkatan Darat|Kepala Staf Angkatan Laut|Kepala Staf Angkatan Udara|Gubernur Bank Indonesia
Ketua Mahkamah Agung|Ketua Mahkamah Konstitusi|Ketua Komisi Pemberantasan Korupsi|Ketua Badan Pemeriksa Keuangan`
    .toLowerCase()
    .split(/[|\n]/)
)
