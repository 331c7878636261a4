import { z } from 'zod'

const refusal = z.object({ isPublic: z.literal(true), message: z.string() })
const ofDatabase = z.object({ code: z.string().regex(/^[0-9A-Z]{5}$/), constraint: z.string().optional() })
const wrapped = z.object({ cause: ofDatabase })

/** Why somebody got no invoice: our own sentence, or the name of the rule of the database. Never a message with values in it. */
export function problemIn(error: unknown): string {
  const said = refusal.safeParse(error)
  if (said.success) return said.data.message.slice(0, 200)
  const found = ofDatabase.safeParse(error)
  const inside = found.success ? found.data : wrapped.safeParse(error).data?.cause
  if (!inside) return 'Er ging iets mis.'
  return `De database weigerde het (${inside.constraint ?? inside.code}).`
}
