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

/** Small words that nothing but a slip joins to a capital: "danTri", "seSumatra". */
export const GLUED_BEFORE_CAPITALS: ReadonlySet<string> = new Set([...GLUE_WORDS, 'se', 'di', 'ke', 'bersama', 'para'])
