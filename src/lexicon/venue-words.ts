/** Words that a venue's name begins with, where it is a building or a ground: "Aula Kantor Bupati". */
export const VENUE_HEADS: ReadonlySet<string> = new Set(
  `
  aula auditorium ballroom balairung balai balaikota bale balroom bandara bangsal baruga bioskop bundaran bumi-perkemahan buper
  cafe cottage convention dermaga galeri gedung gelanggang gelora gereja gor graha grand griya guest hall halaman hotel
  istana islamic jcc jiexpo kafe kampus kantor kediaman kelenteng klenteng kompleks komplek lanal landasan lapangan lapas lanud lobi lobby lounge
  mal mall mako makodim mapolres mapolda markas masjid mesjid monumen museum mushola musala musholla odah omah padepokan paseban pasanggrahan pendapa
  pendapi pendopo pelabuhan perpustakaan plaza ponpes pondok pringgitan pura puri puskesmas pusdiklat regol resto restoran rektorat ruang ruangan rsud rsup rumah
  sanggar sasana sekretariat sirkuit sport stadion stasiun studio taman terminal tribun tugu velodrome vihara villa wantilan waduk wisma
  `
    .split(/\s+/)
    .filter(Boolean)
)
