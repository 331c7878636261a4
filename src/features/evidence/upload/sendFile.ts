import { messageIn } from '@/src/lib/web/told'

/** What the server answers for a file it has taken in (api.md). */
export type ReceivedFile = { id: number; name: string; size: number; sha256: string; receivedAt: string }

export type SendResult =
  | { kind: 'received'; file: ReceivedFile }
  /** The server looked and said no; trying again won't help. */
  | { kind: 'refused'; message: string }
  /** The connection broke, or the server is busy or ill; worth another try. */
  | { kind: 'broken'; message: string }
  | { kind: 'cancelled' }

const lost = 'De verbinding viel weg.'

function isReceived(body: unknown): body is ReceivedFile {
  return typeof body === 'object' && body !== null && 'id' in body && 'sha256' in body && 'receivedAt' in body
}

function readBody(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText)
  } catch {
    // A proxy in between may answer with a page; its status is all we need.
    return null
  }
}

/** Where a file goes, where that isn't to the account of who is logged in. */
export type Destination = { path: string; headers: Readonly<Record<string, string>> }

/** Sends one file. XMLHttpRequest, because fetch can't tell how far an upload is. */
export function sendFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  to?: Destination,
): Promise<SendResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', to?.path ?? '/api/files')
    for (const [name, value] of Object.entries(to?.headers ?? {})) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onload = () => {
      const body = readBody(request)
      if (request.status >= 200 && request.status < 300 && isReceived(body)) {
        return resolve({ kind: 'received', file: body })
      }
      const message = messageIn(body)
      const again = request.status >= 500 || request.status === 429 || request.status === 0
      if (again) return resolve({ kind: 'broken', message: message ?? 'De server heeft het nu te druk.' })
      if (request.status === 401 && !to) {
        return resolve({
          kind: 'broken',
          message: 'Je bent niet meer ingelogd. Log in een ander tabblad in en probeer het opnieuw.',
        })
      }
      resolve({ kind: 'refused', message: message ?? 'Dit bestand kunnen we niet aannemen. Kies een ander bestand.' })
    }
    request.onerror = () => resolve({ kind: 'broken', message: lost })
    request.ontimeout = () => resolve({ kind: 'broken', message: lost })
    request.onabort = () => resolve({ kind: 'cancelled' })
    signal.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}

/** Takes back a file that belongs to no item yet. What fails here, the server's sweeper removes later. */
export async function takeBack(id: number): Promise<void> {
  await fetch(`/api/files/${id}`, { method: 'DELETE' }).catch(() => undefined)
}
