import { z } from 'zod'
import type { TypedBooking } from '../booking/read'
import type { ItemRef } from '../filters'

export const decisions = ['approve', 'return', 'reject', 'correct'] as const
export type Decision = (typeof decisions)[number]

export type DecisionInput = {
  points?: number
  reason?: string
  /** Which ground of a list was chosen, where there is one. */
  ground?: string
  /** In which registers it counts, or at which meeting it is booked, where that is asked. */
  bookings?: (TypedBooking | { session: number })[]
  /** `updatedAt` of the item as it was on the screen: a change by the member since then is a conflict. */
  seen?: string
}

/** What came of a decision: taken, taken by someone else first, or refused with messages per field. */
export type DecisionResult =
  | { outcome: 'done' }
  | { outcome: 'conflict'; message: string }
  | { outcome: 'refused'; message: string; field?: string }

const errorBody = z.object({
  errors: z.array(z.object({ message: z.string(), field: z.string().optional() })).min(1),
})

/** The member took it away, or was erased, while it was on the screen. */
const gone =
  'Deze inzending is er niet meer: het lid heeft haar verwijderd, of de gegevens van het lid zijn gewist. Er valt niets meer te beoordelen.'

const unreachable = 'De server antwoordt niet. Je besluit is niet opgeslagen; probeer het zo opnieuw.'

async function firstError(response: Response): Promise<{ message: string; field?: string }> {
  const parsed = errorBody.safeParse(await response.json().catch(() => null))
  return parsed.data?.errors[0] ?? { message: 'Er ging iets mis. Je besluit is niet opgeslagen; probeer het opnieuw.' }
}

/** Sends a decision. Never throws: a broken connection is a refusal too. */
export async function decide(item: ItemRef, decision: Decision, input: DecisionInput): Promise<DecisionResult> {
  const response = await fetch(`/api/${item.collection}/${item.id}/${decision}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => null)
  if (!response) return { outcome: 'refused', message: unreachable }
  if (response.ok) return { outcome: 'done' }
  if (response.status === 404) return { outcome: 'conflict', message: gone }
  const error = await firstError(response)
  return response.status === 409 ? { outcome: 'conflict', message: error.message } : { outcome: 'refused', ...error }
}
