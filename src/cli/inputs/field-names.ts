/** The field names that the user has given. */
export interface FieldNames {
  readonly text?: string | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly url?: string | undefined
}

/** The names that are tried where the user gives none: what crawlers and news sites write. */
export const USUAL_NAMES = {
  text: ['text', 'body', 'content', 'isi', 'konten', 'artikel', 'article', 'articleBody'],
  date: [
    'date',
    'published',
    'tanggal',
    'publishedOn',
    'published_on',
    'publishedAt',
    'published_at',
    'datePublished',
    'pubDate',
    'tgl',
    'terbit',
    'created_at'
  ],
  title: ['title', 'judul', 'headline'],
  url: ['url', 'link', 'tautan', 'permalink'],
  publisher: ['publisher', 'penerbit', 'siteName', 'sumber'],
  id: ['id']
} as const
