import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { databases } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'

/** The three owners whose rows are tried: A (Alice), B (Bob, same organisation), C (Carol, another organisation). */
export const owners = { A: 'alice', B: 'bob', C: 'carol' } as const satisfies Record<string, PersonaName>
export type Owner = keyof typeof owners

export type Context = {
  req: PayloadRequest
  person: { user: number; therapist: number; organisation: number }
  owner: Owner
}
export type MakeRow = (context: Context) => Promise<unknown>

export const idOf = (row: unknown): number => z.object({ id: z.coerce.number() }).parse(row).id

/** Makes a row past all rules: the matrix tries who reaches it, not how it came about. */
export const plain =
  (collection: CollectionSlug, data: (context: Context) => Record<string, unknown>): MakeRow =>
  (context) =>
    context.req.payload.db.create({ collection, data: data(context), req: context.req })

export const owned = ({ person }: Context) => ({ therapist: person.therapist, organisation: person.organisation })
let sequence = 0
export const next = (): number => ++sequence

const madeFor = new Map<string, number>()
let madeIn = 0

/** A row that others hang on, made once per owner (and once per organisation for a register). */
export async function once(key: string, make: () => Promise<unknown>): Promise<number> {
  // This module outlives the database of one file.
  if (madeIn !== databases()) madeFor.clear()
  madeIn = databases()
  const known = madeFor.get(key)
  if (known !== undefined) return known
  const id = idOf(await make())
  madeFor.set(key, id)
  return id
}

export const moment = '2026-11-01T10:00:00.000Z'

export const submitted = { status: 'submitted', submittedAt: moment, reviewDueOn: '2026-11-15' }
