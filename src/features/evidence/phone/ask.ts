/** The portal's answer to a question of a page; null when the connection failed or it said no, with why. */
export type Asked<T> = { ok: true; body: T } | { ok: false; status: number; message: string }

const lost = 'De verbinding viel weg.'

function messageOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return null
  const [first]: unknown[] = body.errors
  if (typeof first !== 'object' || first === null || !('message' in first)) return null
  return typeof first.message === 'string' ? first.message : null
}

type Question<T> = {
  method?: 'GET' | 'POST'
  json?: object
  headers?: Record<string, string>
  read: (body: unknown) => T
}

/** Asks the portal; `status` 0: nothing came back. */
export async function ask<T>(path: string, { method = 'GET', json, headers, read }: Question<T>): Promise<Asked<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: { ...headers, ...(json ? { 'Content-Type': 'application/json' } : {}) },
      body: json && JSON.stringify(json),
      cache: 'no-store',
    })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body: read(body) }
    return { ok: false, status: response.status, message: messageOf(body) ?? 'Dat lukte niet. Probeer het opnieuw.' }
  } catch {
    return { ok: false, status: 0, message: lost }
  }
}
