import { Client } from 'pg'
import { env } from './env'

type Log = { warn: (details: object, message: string) => void }

type Options = {
  /** What is listened to; a fixed name of ours, never input. */
  channel: string
  /** By which name the database knows the connection. */
  name: string
  /** After every connection, the first too: what was told while nobody listened must be read again here. */
  onConnected: (client: Client) => Promise<void> | void
  onPayload: (payload: string) => void
  onLost?: () => void
  log: Log
}

export type Listener = {
  /** Runs a statement on the connection, when there is one; an error means that it is lost. */
  run: (statement: string) => void
  stop: () => Promise<void>
}

const retryMs = 1000

/** Listens to a channel of the database on a connection of its own, and reconnects until stopped. */
export async function keepListening({ channel, name, log, ...tell }: Options): Promise<Listener> {
  let stopped = false
  let client: Client | null = null
  let retry: NodeJS.Timeout | undefined

  const lost = (error?: Error) => {
    const gone = client
    client = null
    gone?.removeAllListeners()
    gone?.on('error', () => undefined)
    // One that still stands, because only the statement on it failed, would stay open beside every next one.
    gone?.end().catch(() => undefined)
    tell.onLost?.()
    if (stopped) return
    if (error) log.warn({ code: 'code' in error ? error.code : error.message, channel }, 'lost a listening connection')
    clearTimeout(retry)
    retry = setTimeout(connect, retryMs)
  }

  async function connect(): Promise<void> {
    const connecting = new Client({ connectionString: env.DATABASE_URL, application_name: name, keepAlive: true })
    client = connecting
    connecting.on('error', lost)
    connecting.on('end', () => lost())
    connecting.on('notification', ({ payload }) => payload && tell.onPayload(payload))
    try {
      await connecting.connect()
      await connecting.query(`LISTEN ${connecting.escapeIdentifier(channel)}`)
      await tell.onConnected(connecting)
    } catch (error) {
      lost(error instanceof Error ? error : new Error(String(error)))
    }
  }

  await connect()
  return {
    run: (statement) => void client?.query(statement).catch(lost),
    stop: async () => {
      stopped = true
      clearTimeout(retry)
      tell.onLost?.()
      await client?.end()
    },
  }
}
