import type { IncomingHttpHeaders } from 'node:http'

const megabyte = 1024 * 1024

/** What a body may be where nothing else is said: JSON and forms. */
export const ordinaryLimit = megabyte

/** Endpoints that read a file as a stream and keep their own, smaller, limit while doing so. */
export const uploadLimit = 26 * megabyte
const uploads: { method: string; path: RegExp }[] = [
  { method: 'POST', path: /^\/api\/files\/?$/ },
  { method: 'POST', path: /^\/api\/files\/(paired|chat)\/?$/ },
  { method: 'POST', path: /^\/api\/document-templates\/[^/]+\/versions\/?$/ },
  { method: 'POST', path: /^\/api\/practice-profiles\/photo\/?$/ },
  { method: 'POST', path: /^\/api\/media\/?$/ },
  { method: 'PATCH', path: /^\/api\/media\/[^/]+\/?$/ },
]

export type Refusal = {
  status: 400 | 403 | 404 | 405 | 411 | 413
  message: string
  headers?: Record<string, string>
}

/** Whether this is an endpoint that takes a file. */
export function isUpload(method: string, path: string): boolean {
  return uploads.some((upload) => upload.method === method && upload.path.test(path))
}

/**
 * Judges a body by its headers alone, before a byte of it is read. Node's parser holds it to the length it states.
 * @returns why it is refused, or null
 */
export function refuseBody(method: string, path: string, headers: IncomingHttpHeaders): Refusal | null {
  if (headers['transfer-encoding'] !== undefined) {
    return { status: 411, message: 'Dit verzoek zegt niet hoe groot het is. Stuur het met een Content-Length.' }
  }
  const length = Number(headers['content-length'] ?? 0)
  const limit = isUpload(method, path) ? uploadLimit : ordinaryLimit
  if (length <= limit) return null
  return {
    status: 413,
    message: `Dit verzoek is te groot. Stuur hoogstens ${limit / megabyte} MB in één keer.`,
  }
}
