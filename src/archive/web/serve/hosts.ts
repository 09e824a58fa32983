import { isIP } from 'node:net'

/**
 * Whether a Host header names this machine. A page elsewhere can let its own name lead here (DNS rebinding); it cannot do
 * so with an address of numbers.
 */
export function isOwnHost(header: string | undefined, boundTo: string): boolean {
  const host = /^(\[[\da-f:.]+\]|[^:]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase()
  if (host === undefined) return false
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || bare === boundTo.toLowerCase() || isIP(bare) !== 0
}
