import type { Client } from 'pg'
import { cacheTagChannel } from '../cache-tags'
import { keepListening } from '../listen'
import { markExpired, tagClock } from './tag-clock.mjs'

type Log = { warn: (details: object, message: string) => void }

/** Pages and lists live five minutes; older expiries can't matter to anything still kept. */
const rereadMinutes = 15
const cleanUpMs = 60 * 60 * 1000

/**
 * Listens for tags that expire, on a connection of its own, and reconnects until stopped.
 * @returns stops listening
 */
export async function listenForExpiredTags(log: Log): Promise<() => Promise<void>> {
  const listener = await keepListening({
    channel: cacheTagChannel,
    name: 'registerhuis cache tags',
    log,
    onPayload: (payload) => markExpired([payload], Date.now()),
    onConnected: async (client) => {
      await reread(client)
      tagClock().listening = true
    },
    onLost: () => {
      tagClock().listening = false
    },
  })
  const cleaning = setInterval(() => listener.run(cleanUp), cleanUpMs)
  cleaning.unref()
  return async () => {
    clearInterval(cleaning)
    await listener.stop()
  }
}

const cleanUp = "DELETE FROM cache_tag_expiries WHERE expired_at < now() - interval '1 day'"

/** What expired while nobody listened. Too many is harmless, one missed is not. */
async function reread(client: Client): Promise<void> {
  const { rows } = await client.query<{ tag: string }>(
    `SELECT DISTINCT tag FROM cache_tag_expiries WHERE expired_at > now() - interval '${rereadMinutes} minutes'`,
  )
  markExpired(
    rows.map(({ tag }) => tag),
    Date.now(),
  )
  await client.query(cleanUp)
}
