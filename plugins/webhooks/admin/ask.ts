import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

export type Reply = { ok: true; body: unknown } | { ok: false; message: string }

/** Posts to one of the endpoints of this plugin, from the back office. */
export async function ask(path: string): Promise<Reply> {
  try {
    const response = await fetch(path, { method: 'POST', credentials: 'same-origin' })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body }
    return { ok: false, message: refusal.safeParse(body).data?.errors[0]?.message ?? fallback }
  } catch {
    return { ok: false, message: fallback }
  }
}
