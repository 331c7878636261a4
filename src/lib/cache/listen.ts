import { Client } from 'pg'
import { cacheTagChannel } from '../cache-tags'
import { env } from '../env'
import { markExpired, tagClock } from './tag-clock.mjs'

type Log = { warn: (details: object, message: string) => void }

const retryMs = 1000
/** Pages and lists live five minutes; older expiries can't matter to anything still kept. */
const rereadMinutes = 15
const cleanUpMs = 60 * 60 * 1000

/**
 * Listens for tags that expire, on a connection of its own, and reconnects until stopped.
 * @returns stops listening
 */
export async function listenForExpiredTags(log: Log): Promise<() => Promise<void>> {
  let stopped = false
  let client: Client | null = null
  let retry: NodeJS.Timeout | undefined

  const lost = (error?: Error) => {
    client?.removeAllListeners()
    client?.on('error', () => undefined)
    client = null
    tagClock().listening = false
    if (stopped) return
    if (error) log.warn({ code: 'code' in error ? error.code : error.message }, 'lost the cache tag connection')
    clearTimeout(retry)
    retry = setTimeout(connect, retryMs)
  }

  async function connect(): Promise<void> {
    const connecting = new Client({ connectionString: env.DATABASE_URL, application_name: 'registerhuis cache tags' })
    client = connecting
    connecting.on('error', lost)
    connecting.on('end', () => lost())
    connecting.on('notification', ({ payload }) => payload && markExpired([payload], Date.now()))
    try {
      await connecting.connect()
      await connecting.query(`LISTEN ${cacheTagChannel}`)
      await reread(connecting)
      tagClock().listening = true
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)))
    }
  }

  await connect()
  const cleaning = setInterval(() => client?.query(cleanUp).catch(lost), cleanUpMs)
  cleaning.unref()
  return async () => {
    stopped = true
    clearTimeout(retry)
    clearInterval(cleaning)
    tagClock().listening = false
    await client?.end()
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
