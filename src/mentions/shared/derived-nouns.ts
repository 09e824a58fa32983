/** Nouns made of verbs, which no name of a person is: "Penangkapan", "Keteladanan", "Pembimbing". */
const DERIVED_NOUN =
  /^(?:(?:pe|ke|per)[a-z]{5,}an|pem[bp][a-z]{5,}|peng[a-z]{5,}|ber[a-z]{6,}|[a-z]{3,}isasi|meng?[a-z]{6,})$/

export const isDerivedNoun = (lower: string): boolean => DERIVED_NOUN.test(lower)
