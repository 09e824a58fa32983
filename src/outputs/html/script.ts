/** What a page does: a mark shows its records, a record shows its marks. Without it, marks are links to records. */
export const SCRIPT = `
const marksOf = id => document.querySelectorAll('[data-ids~="' + CSS.escape(id) + '"]')
const peek = document.getElementById('peek')
const idsOf = element => element.dataset.ids ? element.dataset.ids.split(' ') : [element.id]
let pinned = []
const light = ids => {
  for (const element of document.querySelectorAll('.active')) element.classList.remove('active')
  for (const id of ids) for (const element of [document.getElementById(id), ...marksOf(id)]) element?.classList.add('active')
}
const target = event => event.target.closest?.('a.mark, aside .record')
document.addEventListener('mouseover', event => light(target(event) ? idsOf(target(event)) : pinned))
document.addEventListener('focusin', event => target(event) && light(idsOf(target(event))))
document.addEventListener('click', event => {
  const element = target(event)
  if (event.target.closest?.('#peek')) return
  pinned = element ? idsOf(element) : []
  light(pinned)
  peek.replaceChildren()
  if (!element || event.target.closest('a:not(.mark)')) return
  event.preventDefault()
  if (element.matches('.record')) return marksOf(element.id)[0]?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  const records = pinned.map(id => document.getElementById(id))
  for (const record of records) {
    const copy = record.cloneNode(true)
    copy.removeAttribute('id')
    peek.append(copy)
  }
  const isBeside = getComputedStyle(peek).display === 'none'
  if (isBeside) records[0]?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  else element.scrollIntoView({ block: 'center', behavior: 'smooth' })
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  pinned = []
  light([])
  peek.replaceChildren()
})
`
