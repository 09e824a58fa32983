/** Function words that get stuck to the end of the word before them ("Publikyaitu", "tersebutdan"), longest first. */
export const GLUE_WORDS = [
  'kepada',
  'dengan',
  'dalam',
  'untuk',
  'yaitu',
  'yakni',
  'serta',
  'oleh',
  'yang',
  'pada',
  'dari',
  'atau',
  'dan',
  'ini',
  'itu'
]
