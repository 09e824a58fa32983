const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const GROUPED_BY_COMMAS = /^\d{1,3}(?:,\d{3})+$/
const DECIMAL = /^\d+[.,]\d{1,2}$/
const PLAIN = /^(?:0|[1-9]\d{0,8})$/

/** "4.957" is 4957, "1,5" is 1.5; `null` for what is no quantity: "0707", "08.00", "1.2.3". */
export function readDigits(text: string): number | null {
  if (PLAIN.test(text)) return Number(text)
  if (text.startsWith('0')) return null
  if (GROUPED.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (GROUPED_BY_COMMAS.test(text)) return Number(text.replaceAll(',', ''))
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null
}
