import { filterFrom } from '../filter.ts'
import { LANGUAGES } from '../locale.ts'
import { fileContext } from '../site/context.ts'
import type { Content } from '../views/layout.ts'
import { messageView } from '../views/message.ts'
import { peopleView } from '../views/people.ts'
import { searchView } from '../views/search.ts'
import { loadIndex, loadWords } from './data.ts'
import { searchIndex, searchPeople } from './searching.ts'

/** Answers what the address of a page in a file asks for, as a server would. */
async function answer(): Promise<void> {
  const query = new URLSearchParams(location.search)
  const language = LANGUAGES.find(known => known === document.documentElement.lang) ?? LANGUAGES[0]
  const isOfPeople = location.pathname.includes('/people/')
  const context = fileContext(language, isOfPeople ? 'people/index' : 'index')
  const folder = context.asset('../data/')
  const { filter, unclear } = filterFrom(query)
  const { strings } = context.locale
  const name = query.get('name')?.trim()
  if (unclear.length > 0) return show(messageView(strings.unclear, strings.unclearHint(unclear.join(', '))))
  if (isOfPeople ? !name : Object.keys(filter).length === 0) return
  document.getElementById('results')?.replaceChildren(strings.loading)
  document.querySelector('.facets')?.replaceChildren()
  const index = await loadIndex(folder)
  if (isOfPeople && name) return show(peopleView(context, searchPeople(name, index)))
  show(searchView(context, await searchIndex(filter, index, shard => loadWords(folder, shard))))
}

/** Views escape what they are given; the markup is theirs alone. */
function show({ title, body }: Content): void {
  document.title = title
  document.getElementById('content')!.innerHTML = body.toString()
}

void answer()
