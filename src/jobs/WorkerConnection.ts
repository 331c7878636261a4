import { Client } from 'pg'

/** The advisory lock of the one active worker. Advisory locks count per database. */
export const workerLock = 7_310_422

/** Where a trigger on the jobs table says that there is work. */
const jobsChannel = 'jobs'

const checkTimeout = 10_000

/**
 * The worker's own connection: it holds the lock for as long as it lives, and hears of new work.
 * When it is lost, Postgres frees the lock, so whoever works must stop as soon as `check` throws.
 */
export class WorkerConnection {
  private woken = false
  private lost = false
  private wake: (() => void) | null = null

  private constructor(private readonly client: Client) {
    client.on('notification', () => this.wakeUp())
    client.on('error', () => this.lose())
    client.on('end', () => this.lose())
  }

  static async open(connectionString: string): Promise<WorkerConnection> {
    const client = new Client({
      connectionString,
      application_name: 'registerhuis worker',
      connectionTimeoutMillis: checkTimeout,
      query_timeout: checkTimeout,
      keepAlive: true,
    })
    const connection = new WorkerConnection(client)
    await client.connect()
    return connection
  }

  /** Takes the lock when nobody has it. */
  async tryLock(): Promise<boolean> {
    const { rows } = await this.client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      workerLock,
    ])
    if (!rows[0]?.taken) return false
    await this.client.query(`LISTEN ${jobsChannel}`)
    return true
  }

  /** @throws when the connection, and with it the lock, is gone. */
  async check(): Promise<void> {
    if (this.lost) throw new Error('worker connection lost')
    await this.client.query('SELECT 1')
  }

  /** Waits until there is news, at most `milliseconds`. News that came since the last wait ends it at once. */
  async waitForWork(milliseconds: number): Promise<void> {
    if (!this.woken && !this.lost) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        this.wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.wake = null
    this.woken = false
  }

  /** Ends a wait. */
  wakeUp(): void {
    this.woken = true
    this.wake?.()
  }

  /** Closes the connection and so frees the lock. */
  async close(): Promise<void> {
    if (!this.lost) await this.client.end().catch(() => this.lose())
  }

  private lose(): void {
    this.lost = true
    this.wakeUp()
  }
}
