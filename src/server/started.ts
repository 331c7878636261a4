type Signal = { promise: Promise<void>; resolve: () => void }

declare global {
  // Next bundles its own copy of this module; both copies must see one signal.
  var registerhuisStarted: Signal | undefined
}

function signal(): Signal {
  if (!globalThis.registerhuisStarted) {
    let resolve = (): void => undefined
    const promise = new Promise<void>((done) => {
      resolve = done
    })
    globalThis.registerhuisStarted = { promise, resolve }
  }
  return globalThis.registerhuisStarted
}

/** Says that the portal behind the web server is there: its configuration and database were accepted. */
export const markStarted = (): void => signal().resolve()

/**
 * Waits for the portal. A start that is refused ends the process meanwhile; one that never comes is an error.
 * @throws after `limit` milliseconds
 */
export async function whenStarted(limit: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('De code van het portaal laadt niet. Bouw het opnieuw.')), limit)
  })
  await Promise.race([signal().promise, late])
  clearTimeout(timer)
}
