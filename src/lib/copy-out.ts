import type { ClientBase, Connection, Submittable } from 'pg'

type Settle = { resolve: () => void; reject: (error: unknown) => void }

/** What the driver calls while a `COPY … TO STDOUT` runs; it knows the protocol but has no reader of its own. */
class CopyOut implements Submittable {
  private failure: unknown = null

  constructor(
    private readonly text: string,
    private readonly take: (row: Buffer) => void,
    private readonly settle: Settle,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.text)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    if (this.failure !== null) return
    try {
      this.take(chunk)
    } catch (error) {
      // Thrown here it would end the process; the rest of the rows still has to be read off the line.
      this.failure = error
    }
  }

  handleError(error: unknown): void {
    this.settle.reject(error)
  }

  handleCommandComplete(): void {
    // The connection is free only when it says it is ready.
  }

  handleReadyForQuery(): void {
    if (this.failure === null) this.settle.resolve()
    else this.settle.reject(this.failure)
  }
}

/**
 * Runs `COPY (…) TO STDOUT` and hands over row by row, as bytes with the line end. Nothing is kept: a statement gives as
 * many rows as the caller can hold.
 * @param text without values of users: COPY takes no parameters
 */
export function copyOut(client: ClientBase, text: string, take: (row: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(text, take, { resolve, reject }))
  })
}

/** The fields of a row in COPY's text format; null where there is nothing. */
export function copyFields(row: Buffer): (string | null)[] {
  const text = row.toString('utf8', 0, row.length - 1)
  const fields: (string | null)[] = text.split('\t')
  if (!text.includes('\\')) return fields
  return fields.map((field) => (field === '\\N' ? null : field?.includes('\\') ? unescaped(field) : field))
}

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

const unescaped = (field: string): string => field.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter)
