/** Text for a terminal: a release must not be able to command it. */
export const plain = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, '')
