import { createConnection } from 'node:net'
import type { Scanner, ScanResult } from './types'

type Options = { host: string; port: number; timeout?: number }

const step = 256 * 1024

/** Asks a ClamAV daemon over its INSTREAM command; the file never touches a disk on the way. */
export function clamav({ host, port, timeout = 30_000 }: Options): Scanner {
  return (bytes) =>
    new Promise((resolve) => {
      const socket = createConnection({ host, port })
      const deadline = setTimeout(() => finish('unavailable'), timeout)
      let answer = ''
      function finish(result: ScanResult): void {
        clearTimeout(deadline)
        socket.destroy()
        resolve(result)
      }
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (const part of framed(bytes)) socket.write(part)
      })
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1')
      })
      socket.on('error', () => finish('unavailable'))
      socket.on('close', () => finish(verdict(answer)))
    })
}

/** Each part is preceded by its length; a length of zero ends the stream. */
function* framed(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += step) {
    const part = bytes.subarray(offset, offset + step)
    yield length(part.length)
    yield part
  }
  yield length(0)
}

function length(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32BE(value)
  return buffer
}

/**
 * Anything but a clear answer (size limit, error, nothing) counts as not scanned. An answer ends with a NUL: without it,
 * it broke off, and "OK" may be the beginning of something else.
 */
function verdict(answer: string): ScanResult {
  const lines = answer.split('\0').slice(0, -1)
  if (lines.some((line) => line.startsWith('stream: ') && line.endsWith(' FOUND'))) return 'infected'
  return lines.length === 1 && lines[0] === 'stream: OK' ? 'clean' : 'unavailable'
}
