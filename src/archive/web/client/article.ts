/** Shows in the text what a record was read from, and beside it what a mark says, as the pointer or the focus moves. */
export function followMarks(): void {
  const text = document.querySelector('.release .text')
  if (!text) return
  const light = (ids: readonly string[]): void => {
    for (const element of document.querySelectorAll('.active')) element.classList.remove('active')
    for (const id of ids) {
      document.getElementById(id)?.classList.add('active')
      for (const mark of text.querySelectorAll(`[data-ids~="${CSS.escape(id)}"]`)) mark.classList.add('active')
    }
  }
  for (const event of ['mouseover', 'focusin']) {
    document.addEventListener(event, ({ target }) => light(idsAt(target)))
  }
}

function idsAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return []
  const mark = target.closest<HTMLElement>('.text .mark')
  if (mark) return (mark.dataset.ids ?? '').split(' ')
  const record = target.closest('.record')
  return record ? [record.id] : []
}
