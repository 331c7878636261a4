import type { ServerResponse } from 'node:http'

/** A stream of events gives a sign of life every 25 seconds; who took none of it in so long, isn't there. */
const idleMs = 60_000

/**
 * Cuts the connection of a stream of events that its reader doesn't read: its last words would wait in memory for as long as the
 * other side keeps the line open.
 */
export function cutIdleStreams(response: ServerResponse, limit = idleMs): void {
  const { writeHead } = response
  response.writeHead = (...args: [number, ...unknown[]]) => {
    const result: ServerResponse = Reflect.apply(writeHead, response, args)
    const type = String(response.getHeader('content-type'))
    if (type.startsWith('text/event-stream')) response.setTimeout(limit, () => response.destroy())
    return result
  }
}
