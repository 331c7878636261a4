import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { clamav } from '@/plugins/private-files/scanner/clamav'

const command = 'zINSTREAM\0'

/** What a daemon would scan: the parts without their lengths; null until the part of length zero has come. */
function streamOf(sent: Buffer): Buffer | null {
  const parts: Buffer[] = []
  let at = command.length
  while (at + 4 <= sent.length) {
    const size = sent.readUInt32BE(at)
    if (size === 0) return Buffer.concat(parts)
    parts.push(sent.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return null
}

type Daemon = {
  /** Called once with the whole file. */
  whole?: (file: Buffer, socket: Socket) => void
  /** Called with every piece that comes in, as far as it got. */
  piece?: (sent: Buffer, socket: Socket) => void
}

let server: Server | null = null

/** A daemon that speaks ClamAV's INSTREAM, on a free port. @returns the port */
async function daemon({ whole, piece }: Daemon): Promise<number> {
  const listening = createServer((socket) => {
    let sent = Buffer.alloc(0)
    let answered = false
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      sent = Buffer.concat([sent, chunk])
      expect(sent.subarray(0, command.length).toString('latin1')).toBe(command.slice(0, sent.length))
      piece?.(sent, socket)
      const file = streamOf(sent)
      if (!file || answered) return
      answered = true
      whole?.(file, socket)
    })
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  return typeof address === 'object' && address ? address.port : 0
}

const scan = (port: number, bytes: Uint8Array = Buffer.from('een bestand'), timeout = 5_000) =>
  clamav({ host: '127.0.0.1', port, timeout })(bytes)

afterEach(() => {
  server?.close()
  server = null
})

describe('KS-DIP-2: the virus scanner over INSTREAM', () => {
  it('sends every byte of the file, in parts, and nothing else', async () => {
    const file = Buffer.alloc(700_001, 'x')
    file.write('begin', 0)
    file.write('einde', file.length - 5)
    let received: Buffer | null = null
    const port = await daemon({
      whole: (stream, socket) => {
        received = stream
        socket.end('stream: OK\0')
      },
    })
    expect(await scan(port, file)).toBe('clean')
    expect(file.equals(received ?? Buffer.alloc(0))).toBe(true)
  })

  it.each([
    ['clean', 'stream: OK\0', 'clean'],
    ['a virus', 'stream: Eicar-Signature FOUND\0', 'infected'],
    ['an error', 'INSTREAM: Can’t allocate memory. ERROR\0', 'unavailable'],
    ['an unknown command', 'UNKNOWN COMMAND\0', 'unavailable'],
    ['an answer that breaks off after the verdict', 'stream: OK', 'unavailable'],
    ['an answer that breaks off half way', 'stream: Eicar-Sig', 'unavailable'],
    ['something about another file', '/etc/passwd: OK\0', 'unavailable'],
    ['two answers', 'stream: OK\0stream: Eicar-Signature FOUND\0', 'infected'],
    ['no answer', '', 'unavailable'],
  ])('%s', async (_, answer, result) => {
    const port = await daemon({ whole: (_file, socket) => socket.end(answer) })
    expect(await scan(port)).toBe(result)
  })

  it('takes an answer in pieces', async () => {
    const port = await daemon({
      whole: (_file, socket) => {
        socket.setNoDelay(true)
        socket.write('stream: Eicar-', () => socket.end('Signature FOUND\0'))
      },
    })
    expect(await scan(port)).toBe('infected')
  })

  it('a file over the size limit of the daemon is not called clean', async () => {
    const port = await daemon({
      piece: (sent, socket) => {
        if (sent.length > 300_000 && !socket.writableEnded) socket.end('INSTREAM size limit exceeded. ERROR\0')
      },
    })
    expect(await scan(port, Buffer.alloc(8_000_000))).toBe('unavailable')
  })

  it('a daemon that hangs up half way', async () => {
    const port = await daemon({ piece: (_sent, socket) => socket.destroy() })
    expect(await scan(port, Buffer.alloc(2_000_000))).toBe('unavailable')
  })

  it('a daemon that keeps silent is waited for only so long', async () => {
    const port = await daemon({})
    expect(await scan(port, undefined, 50)).toBe('unavailable')
  })

  it('no daemon at all', async () => {
    const port = await daemon({})
    await new Promise((resolve) => server?.close(resolve))
    expect(await scan(port)).toBe('unavailable')
  })
})
