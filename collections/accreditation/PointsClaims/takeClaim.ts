import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { fixedOnceMade } from '../../registers/shared/fixedOnceMade'
import { relationIn } from '../../registers/shared/relationIn'

const anew = 'Begin voor iets anders een nieuwe melding.'
const row = z.object({ id: z.number(), organisation: z.number() })

async function providerExists(req: PayloadRequest, provider: unknown): Promise<void> {
  if (provider === undefined || provider === null) return
  const id = relationIn(provider)
  const found = id === null ? [] : await query(req, sql`SELECT 1 FROM providers WHERE id = ${id}`)
  if (found.length === 0) throw invalid({ provider: 'Kies een opleider uit de lijst.' })
}

/**
 * A claim is for one's own registration and judged by who keeps that register. What it is about stays, once the provider
 * has been asked.
 */
export const takeClaim: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'update') {
    const asked = originalDoc?.status !== 'draft'
    const fixed = { registration: anew, ...(asked ? { provider: anew, date: anew } : {}) }
    const kept = fixedOnceMade(sameDay(data, originalDoc), originalDoc, fixed)
    if (!asked) await providerExists(req, data.provider)
    return kept
  }
  await providerExists(req, data.provider)
  const therapist = relationIn(data.therapist)
  const wanted = relationIn(data.registration)
  const rows = await query(
    req,
    sql`SELECT id, organisation_id AS organisation FROM registrations
         WHERE therapist_id = ${therapist} AND (${wanted}::int IS NULL OR id = ${wanted}) ORDER BY id`,
  )
  const [registration, ...others] = z.array(row).parse(rows)
  // A draft may leave it open; handing in asks it.
  if (wanted === null && (data.registration ?? null) === null && (!registration || others.length > 0)) return data
  // Someone else's looks like one that doesn't exist.
  if (!registration || others.length > 0) throw invalid({ registration: 'Kies een van je eigen registraties.' })
  return { ...data, registration: registration.id, organisation: registration.organisation }
}

const day = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10) : null)

/** A day may come in as a day or as a moment of that day. */
function sameDay<Data extends Record<string, unknown>>(
  data: Data,
  original: Record<string, unknown> | undefined,
): Data {
  return data.date !== undefined && day(data.date) === day(original?.date) ? { ...data, date: original?.date } : data
}
