import { connect, createServer, type Socket } from 'node:net'

/** Statements that only open or close a transaction. */
const bracket = /^\s*(begin|start transaction|commit|rollback|savepoint|release)\b/i

export type SqlCounter = {
  /** Connection string of the same database, seen through the counter. */
  url: string
  /** Statements since the last time it was asked, BEGIN and COMMIT left out. */
  take: () => string[]
  stop: () => Promise<void>
}

/** Splits what a client sends into messages: the first without a type, then one byte of type and a length. */
function messageReader(heard: (type: string, body: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let greeted = false
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const typeBytes = greeted ? 1 : 0
      if (rest.length < typeBytes + 4) return
      const size = typeBytes + rest.readInt32BE(typeBytes)
      if (rest.length < size) return
      if (greeted) heard(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, size))
      greeted = true
      rest = rest.subarray(size)
    }
  }
}

const textAt = (body: Buffer, from: number): string => body.toString('utf8', from, body.indexOf(0, from))

/**
 * Stands between the portal and PostgreSQL on 127.0.0.1 and counts the statements that pass: simple queries (Q) and
 * executions of prepared ones (P or B, then E). Works on any server, without an extension in it.
 */
export async function countSql(database: string): Promise<SqlCounter> {
  const target = new URL(database)
  let seen: string[] = []
  const open = new Set<Socket>()

  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname)
    let parsed = ''
    const read = messageReader((type, body) => {
      if (type === 'P') parsed = textAt(body, body.indexOf(0) + 1)
      const statement = type === 'Q' ? textAt(body, 0) : type === 'E' ? parsed : ''
      if (statement && !bracket.test(statement)) seen.push(statement)
    })
    client.on('data', read)
    client.pipe(upstream).pipe(client)
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(database)
  url.hostname = '127.0.0.1'
  url.port = String(address && typeof address === 'object' ? address.port : 0)
  return {
    url: url.href,
    take: () => {
      const taken = seen
      seen = []
      return taken
    },
    stop: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
