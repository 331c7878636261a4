import { APIError } from 'payload'

const atOnce = 2
const longestQueue = 60

type Slots = { running: number; waiting: (() => void)[] }

declare global {
  // Routes and pages are bundled apart; the number of hashes is counted for the whole process.
  var registerhuisHashSlots: Slots | undefined
}

function slots(): Slots {
  globalThis.registerhuisHashSlots ??= { running: 0, waiting: [] }
  return globalThis.registerhuisHashSlots
}

/**
 * Runs work that hashes a password: at most two at once, the rest waits in line. A hash takes 165 ms of processor
 * time, so without this a burst of logins would stop everything else. Take it before a transaction, never within one.
 * @throws APIError 503 when the line is too long
 */
export async function withHashSlot<T>(work: () => Promise<T>): Promise<T> {
  const state = slots()
  if (state.waiting.length >= longestQueue) {
    throw new APIError('Het is nu erg druk. Probeer het over een minuut opnieuw.', 503, null, true)
  }
  if (state.running >= atOnce) await new Promise<void>((resolve) => state.waiting.push(resolve))
  else state.running += 1
  try {
    return await work()
  } finally {
    const next = state.waiting.shift()
    if (next) next()
    else state.running -= 1
  }
}
