import { wordList } from './word-list.ts'

/** Given names and their many spellings, beside the most frequent ones. */
export const MORE_GIVEN_NAMES = wordList(`
  alfath almira alpian andrea arthur asiyah asmar asra awalia azan bilal binsar bonny cahaya daarul delima dinda djoni
  donald elvi endi eni erlis esa etik fahrurozi faizah farkhan fatur flora ghafur hafsah haidar hanan harti harto
  hasnan hesti himmatul hisam ilah ilmiah istikomah itsna jalil jamin jasmine jumrah khaidar khairun khairunisa khamid
  khasanah khusnul kresna kuswaya kuwat lidya lis listiana loly lulu syamsidar thaha yudiana
`)
