/** Words that, with a capital, begin a sentence and no name: after "M.M." or "Ph.D." they tell where the sentence ends. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `
  ia dia beliau mereka kita kami pihaknya menurut menurutnya dalam pada hal sementara selain selanjutnya kemudian
  lalu acara kegiatan turut hadir sedangkan untuk dengan saat setelah usai seusai sebelum sebelumnya demikian adapun
  namun tetapi tapi karena karenanya oleh sebab sehingga bahkan kepada bagi di dari ke ini itu tersebut hingga
  sampai melalui terkait atas seluruh semua para sejumlah sebanyak beberapa ada tidak juga lebih diharapkan
  disampaikan dikatakan dijelaskan diketahui semoga selamat salah seperti sebagai agar bahwa tampak terlihat ikut
  `
    .split(/\s+/)
    .filter(Boolean)
)
