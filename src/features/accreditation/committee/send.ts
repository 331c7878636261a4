import { z } from 'zod'

const errorBody = z.object({
  errors: z.array(z.object({ message: z.string(), field: z.string().optional() })).min(1),
})

/** What came of something the committee did: done, overtaken by someone else, or refused with messages per field. */
export type Sent =
  | { outcome: 'done' }
  | { outcome: 'conflict'; message: string }
  | { outcome: 'refused'; message: string; fields: Record<string, string> }

const broken = 'Er ging iets mis. Er is niets opgeslagen; probeer het opnieuw.'

/** Sends a decision. Never throws: a broken connection is a refusal too. */
export async function send(path: string, body: object): Promise<Sent> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response) {
    const message = 'De server antwoordt niet. Er is niets opgeslagen; probeer het zo opnieuw.'
    return { outcome: 'refused', message, fields: {} }
  }
  if (response.ok) return { outcome: 'done' }
  const { errors } = errorBody.safeParse(await response.json().catch(() => null)).data ?? {
    errors: [{ message: broken }],
  }
  const message = errors.map((error) => error.message).join(' ')
  const fields = Object.fromEntries(errors.flatMap(({ field, message: words }) => (field ? [[field, words]] : [])))
  const overtaken = response.status === 409 && Object.keys(fields).length === 0
  return overtaken ? { outcome: 'conflict', message } : { outcome: 'refused', message, fields }
}
