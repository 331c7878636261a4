import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { Account } from './session'

const boundary = '----registerhuis-test'
const opening = (name: string) =>
  Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`,
  )
const closing = Buffer.from(`\r\n--${boundary}--\r\n`)

export type Answer = { status: number; headers: IncomingMessage['headers']; body: string }

/** An upload whose bytes the test sends itself, as slowly as it wants, or not at all. */
export type RawUpload = {
  /** Resolves when the system took the bytes over: more than it can hold means that the portal is reading. */
  send: (bytes: Uint8Array) => Promise<void>
  finish: () => void
  /** Breaks the connection off, as a phone in a tunnel does. */
  breakOff: () => void
  /** What came back; null when the connection went before an answer. */
  answer: Promise<Answer | null>
  /** Whether the answer is there. */
  isAnswered: () => boolean
}

async function read(sent: ClientRequest): Promise<Answer | null> {
  try {
    const [response]: IncomingMessage[] = await once(sent, 'response')
    if (!response) return null
    let body = ''
    for await (const chunk of response) body += String(chunk)
    return { status: response.statusCode ?? 0, headers: response.headers, body }
  } catch {
    // Broken off by us or by the portal: that is what the test is about.
    return null
  }
}

/** Begins an upload of a file of `size` bytes to the portal at `url`. */
export function beginUpload(url: string, who: Account, size: number, name = 'langzaam.pdf'): RawUpload {
  const head = opening(name)
  const sent = request(`${url}/api/files`, {
    method: 'POST',
    headers: {
      cookie: who.cookie,
      origin: url,
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': head.length + size + closing.length,
    },
  })
  let answered = false
  const answer = read(sent).finally(() => {
    answered = true
  })
  sent.on('error', () => {
    answered = true
  })
  sent.write(head)
  return {
    send: (bytes) => new Promise((resolve) => sent.write(bytes, () => resolve())),
    finish: () => void sent.end(closing),
    breakOff: () => void sent.destroy(),
    answer,
    isAnswered: () => answered,
  }
}
