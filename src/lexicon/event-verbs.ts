import type { EventType } from '../contract/index.ts'

/** A verb whose doing is itself the occasion. */
export interface EventVerb {
  readonly type: EventType
  /** The noun that names the act: "meninjau" is a "Peninjauan". */
  readonly noun: string
  readonly byObject: boolean
}

/** `type noun[?]: verbs`; "?" where the object tells an award from a handover. */
const TABLE = `
opening Peresmian: meresmikan, meresmikannya, resmikan, diresmikan, meresmikan penggunaan, meresmikan pemakaian, meresmikan pengoperasian, meresmikan operasional
opening Peletakan batu pertama: meletakkan batu pertama, meletakan batu pertama, letakkan batu pertama, letakan batu pertama
opening Peresmian: menggunting pita, memotong pita
launch Peluncuran: membuka program, meluncurkan, meluncurkannya, luncurkan, diluncurkan, melaunching, launching, me-launching, melounching, melauncing, dilaunching
launch Pencanangan: mencanangkan, canangkan, dicanangkan
launch Deklarasi: mendeklarasikan
inauguration Pelantikan: melantik, melantiknya, lantik, dilantik, melantik dan mengambil sumpah
inauguration Pengukuhan: mengukuhkan, kukuhkan, dikukuhkan
inauguration Pengambilan sumpah: mengambil sumpah, menyumpah, disumpah, diambil sumpahnya, diambil sumpah
visit Peninjauan: meninjau, tinjau, ditinjau, ditinjau langsung, meninjau langsung, tinjau langsung, lakukan peninjauan, melakukan tinjauan, melakukan inspeksi, lakukan inspeksi, melakukan peninjauan, melanjutkan peninjauan, lanjutkan peninjauan
visit Pemantauan: melakukan pantauan, lakukan pantauan, melakukan pemantauan, lakukan pemantauan, memantau langsung, pantau langsung, memonitor langsung
visit Kunjungan: mengunjungi, kunjungi, berkunjung, menyambangi, sambangi, bertandang, melawat, mendatangi, bertolak, melakukan kunjungan, lakukan kunjungan, melaksanakan kunjungan, mengadakan kunjungan, menggelar kunjungan, melanjutkan kunjungan, lanjutkan kunjungan, dikunjungi, disambangi, menjenguk, melayat, bertakziah, takziah, menengok, blusukan ke
visit Sidak: menyidak, melakukan sidak, lakukan sidak, gelar sidak, menggelar sidak, melakukan inspeksi mendadak, lakukan inspeksi mendadak, sidak ke, inspeksi ke
audience Kunjungan: menerima kunjungan, terima kunjungan, menerima kunjungan kerja, terima kunjungan kerja, menyambut kunjungan, sambut kunjungan, menerima kedatangan, menerima silaturahmi, terima silaturahmi, menerima rombongan
audience Penyambutan: menyambut kedatangan, sambut kedatangan, menyambut kepulangan, sambut kepulangan
audience Ramah tamah: beramah tamah, beramah-tamah
audience Audiensi: menerima audiensi, terima audiensi, beraudiensi, menerima audensi, terima audensi, melakukan audiensi
audience Pertemuan: bertemu dengan, menemui, melakukan pertemuan, bersilaturahmi, bersilaturahim
signing Penandatanganan: menandatangani, tandatangani, tanda tangani, ditandatangani, teken, meneken, diteken, ditanda tangani, menanda tangani
award Penganugerahan: menganugerahkan, dianugerahi, menganugerahi, dinobatkan, dianugerahkan
award Penerimaan penghargaan: menerima penghargaan, terima penghargaan, meraih penghargaan, raih penghargaan, memperoleh penghargaan, mendapat penghargaan, mendapatkan penghargaan, sabet penghargaan, menyabet penghargaan, diganjar penghargaan, meraih opini, raih opini, menerima anugerah, terima anugerah, meraih anugerah, raih anugerah, raih predikat, meraih predikat, raih wtp, menerima piala, terima piala, menerima piagam, menerima trofi, menerima trophy, menerima tropi, menerima plakat, menerima satyalancana, menerima satya lencana, terima piagam, terima trofi, terima trophy, terima tropi, terima plakat, terima satyalancana, terima satya lencana, mendapat piagam, mendapat trofi, mendapat trophy, mendapat tropi, mendapat piala, mendapat plakat, mendapat anugerah, mendapat satyalancana, mendapat satya lencana, mendapatkan piagam, mendapatkan trofi, mendapatkan trophy, mendapatkan tropi, mendapatkan piala, mendapatkan plakat, mendapatkan anugerah, mendapatkan satyalancana, mendapatkan satya lencana, memperoleh piagam, memperoleh trofi, memperoleh trophy, memperoleh tropi, memperoleh piala, memperoleh plakat, memperoleh anugerah, memperoleh satyalancana, memperoleh satya lencana, dapat piagam, dapat trofi, dapat trophy, dapat tropi, dapat piala, dapat plakat, dapat anugerah, dapat satyalancana, dapat satya lencana, dapat penghargaan, diberi piagam, diberi trofi, diberi trophy, diberi tropi, diberi piala, diberi plakat, diberi anugerah, diberi satyalancana, diberi satya lencana, diberi penghargaan, diberikan piagam, diberikan trofi, diberikan trophy, diberikan tropi, diberikan piala, diberikan plakat, diberikan anugerah, diberikan satyalancana, diberikan satya lencana, diberikan penghargaan, menerima adipura, raih adipura, meraih adipura, boyong penghargaan, memboyong penghargaan, borong penghargaan, memborong penghargaan
award Pemberian penghargaan: berikan penghargaan, memberikan piagam, memberikan anugerah, menyematkan satyalancana, menyematkan tanda, menyematkan penghargaan, memberikan penghargaan, beri penghargaan, memberi penghargaan, menyerahkan penghargaan, serahkan penghargaan
handover Penyerahan?: menyerahkan, serahkan, diserahkan, menyerahkan secara simbolis, menyerahkan langsung, serah terimakan, menyerahterimakan
handover Penyaluran: mencairkan bantuan, cairkan bantuan, mengirimkan bantuan, menyalurkan bantuan, salurkan bantuan, salurkan, menyalurkan, mendistribusikan, disalurkan, didistribusikan, menyantuni, santuni
handover Pembagian?: dibagikan, dibagi-bagikan, bagikan, membagikan, membagi-bagikan
handover Pemberian bantuan: berikan bantuan, berikan santunan, memberi santunan, beri santunan, kucurkan bantuan, mengucurkan bantuan, memberikan hibah, memberikan bingkisan, berikan bingkisan, memberikan sembako, berikan sembako, memberikan paket sembako, memberikan bantuan, beri bantuan, memberi bantuan, menghibahkan, memberikan santunan
handover Penerimaan: menerima bantuan, terima bantuan, menerima sk, terima sk, menerima hibah, terima hibah, menerima sertifikat, terima sertifikat, menerima lhp, terima lhp
training Pembinaan: memberikan pembinaan kepada, memberi pembinaan kepada, beri pembinaan kepada, melakukan pembinaan kepada, lakukan pembinaan kepada, berikan pembinaan kepada
outreach Sosialisasi: mensosialisasikan, menyosialisasikan, sosialisasikan, memberikan sosialisasi, memberi sosialisasi
outreach Edukasi: memberikan edukasi, beri edukasi, mengedukasi, memberikan penyuluhan, beri penyuluhan, memberikan pengarahan
ceremony Pelepasan: melepas, lepas, dilepas, memberangkatkan, berangkatkan, diberangkatkan, melepas keberangkatan, lepas keberangkatan
ceremony Peringatan: memperingati, peringati
social-service Penanaman pohon: menanam pohon, tanam pohon, menanam bibit, tanam bibit, menanam mangrove, tanam mangrove
social-service Donor darah: mendonorkan darah, donorkan darah
press-conference Konferensi pers: menggelar jumpa pers
other Penertiban: menertibkan, merazia, tertibkan
other Pemusnahan: memusnahkan, musnahkan, dimusnahkan
meeting Pertemuan: mengumpulkan seluruh, mengumpulkan para, mengumpulkan semua, mengumpulkan jajaran, bermusyawarah
graduation Wisuda: mewisuda, diwisuda
other Panen: memanen, dipanen
evaluation Penilaian: menilai langsung, memverifikasi lapangan
`

export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap(line => {
      const [head = '', verbs = ''] = line.split(': ')
      const [type = '', ...nouns] = head.split(' ')
      const noun = nouns.join(' ')
      const verb: EventVerb = { type: type as EventType, noun: noun.replace('?', ''), byObject: noun.endsWith('?') }
      return verbs
        .split(',')
        .map(phrase => phrase.trim())
        .map((phrase): [string, EventVerb] => [phrase, verb])
    })
)
