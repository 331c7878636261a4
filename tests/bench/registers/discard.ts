import type { ClientBase, Connection, Submittable } from 'pg'

/** Lets a `COPY … TO STDOUT` deliver everything and throws the bytes away. */
class Discard implements Submittable {
  constructor(
    private readonly text: string,
    private readonly done: (error?: unknown) => void,
  ) {}

  submit = (connection: Connection): void => connection.query(this.text)
  handleCopyData = (): void => undefined
  handleCommandComplete = (): void => undefined
  handleError = (error: unknown): void => this.done(error)
  handleReadyForQuery = (): void => this.done()
}

/** Seconds in which PostgreSQL alone delivers the rows of a query with COPY. */
export async function deliverySeconds(client: ClientBase, rows: string): Promise<number> {
  const began = performance.now()
  await new Promise<void>((resolve, reject) => {
    client.query(new Discard(`COPY (${rows}) TO STDOUT`, (error) => (error ? reject(error) : resolve())))
  })
  return (performance.now() - began) / 1000
}
