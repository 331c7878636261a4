import type { ClientBase, Connection, Submittable } from 'pg'

/** So many rows wait for their reader at most, but for those that were already on the line. */
const mostWaiting = 2_000

/** What the driver calls while a `COPY … TO STDOUT` runs; it knows the protocol but has no reader of its own. */
class CopyOut implements Submittable {
  private connection: Connection | null = null
  private rows: string[] = []
  private failure: unknown = null
  private ended = false
  private wake: () => void = () => undefined

  constructor(private readonly text: string) {}

  submit(connection: Connection): void {
    this.connection = connection
    connection.query(this.text)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // Read at once: the driver writes the next rows over these bytes.
    this.rows.push(chunk.toString('utf8', 0, chunk.length - 1))
    if (this.rows.length === 1) this.wake()
    if (this.rows.length === mostWaiting) this.connection?.stream.pause()
  }

  handleError(error: unknown): void {
    this.failure = error
    this.end()
  }

  handleCommandComplete(): void {
    // The connection is free only when it says it is ready.
  }

  handleReadyForQuery(): void {
    this.end()
  }

  private end(): void {
    this.ended = true
    // It may have come right behind the row at which we paused; whoever has the connection next must hear the server.
    this.connection?.stream.resume()
    this.wake()
  }

  /** The rows that came in meanwhile, or the next ones; null after the last. */
  async take(): Promise<string[] | null> {
    while (this.rows.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    if (this.failure !== null) throw this.failure
    if (this.rows.length === 0) return null
    const taken = this.rows
    this.rows = []
    if (taken.length >= mostWaiting) this.connection?.stream.resume()
    return taken
  }
}

/**
 * The rows of a `COPY (…) TO STDOUT`, in handfuls, each row as its text. The server waits for a reader that takes its
 * time, so memory doesn't grow with the number of rows. Whoever stops early leaves rows on the line: the connection can't
 * be used again then (`client.release(true)`).
 * @param text without values of users: COPY takes no parameters
 */
export async function* copyOut(client: ClientBase, text: string): AsyncGenerator<string[]> {
  const copy = new CopyOut(text)
  client.query(copy)
  for (let rows = await copy.take(); rows !== null; rows = await copy.take()) yield rows
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Reads the fields of rows in COPY's text format, one after the other; one reader does for all rows. */
export class CopiedFields {
  private row = ''
  private at = 0

  /** Begins with the first field of a row. */
  begin(row: string): void {
    this.row = row
    this.at = 0
  }

  /** The next field; null where there is nothing. */
  text(): string | null {
    if (this.isNothing()) return null
    const end = this.row.indexOf('\t', this.at)
    const field = this.row.slice(this.at, end === -1 ? undefined : end)
    this.at += field.length + 1
    return field.includes('\\') ? unescaped(field) : field
  }

  /** The next field as a number; null where there is nothing. */
  number(): number | null {
    // Nearly all are short whole numbers: counting their digits spares making a text of each.
    let value = 0
    let end = this.at
    let digit = this.row.charCodeAt(end) - zero
    for (; digit >= 0 && digit <= 9; digit = this.row.charCodeAt(++end) - zero) value = value * 10 + digit
    if (end > this.at && end - this.at < 16 && isEnd(this.row, end)) {
      this.at = end + 1
      return value
    }
    const text = this.text()
    return text === null ? null : Number(text)
  }

  /** Steps over a field without a value: `\N`. */
  private isNothing(): boolean {
    if (!this.row.startsWith('\\N', this.at)) return false
    this.at += 3
    return true
  }
}

const zero = '0'.charCodeAt(0)
const isEnd = (row: string, at: number): boolean => at === row.length || row[at] === '\t'
const unescaped = (field: string): string => field.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
