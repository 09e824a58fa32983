const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/** The first Ctrl-C asks the run to come to an end, with a valid output; the second ends it at once. */
export function stopOnInterrupt(): { readonly signal: AbortSignal; readonly status: number } {
  const controller = new AbortController()
  let status = 0
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code)
      status = code
      controller.abort()
    })
  }
  return {
    signal: controller.signal,
    get status() {
      return status
    }
  }
}
