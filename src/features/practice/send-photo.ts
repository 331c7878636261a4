import type { Crop } from '@/src/domain/media/crop'
import { messageIn } from '@/src/lib/web/told'

const broken = 'De verbinding viel weg. Probeer het nog een keer.'

/** Sends a photo and the square in it. @returns why it was refused, or null */
export async function sendPhoto(file: File, { x, y, size }: Crop): Promise<string | null> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ x, y, size })) form.set(name, value.toFixed(5))
  form.set('file', file)
  try {
    const init = { method: 'POST', body: form, headers: { Accept: 'application/json' } }
    const response = await fetch('/api/practice-profiles/photo', init)
    return response.ok ? null : (messageIn(await response.json()) ?? broken)
  } catch {
    // Offline, or something in between answered with a page.
    return broken
  }
}
