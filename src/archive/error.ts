/** What keeps an archive from being opened or changed, in words for the user. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}
