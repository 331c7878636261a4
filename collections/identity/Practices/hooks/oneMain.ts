import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

/**
 * One of the locations is the main one (KS-PRA-1): the first by itself, later the one that is chosen. Changes of one
 * member wait for each other, and an index holds that there is never more than one.
 */
export const keepOneMain: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const therapist = idOf(data.therapist ?? originalDoc?.therapist)
  if (therapist === null) return data
  const id = operation === 'update' ? Number(originalDoc?.id) : 0
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('practices'), ${therapist})`)
  const [other] = await query(
    req,
    sql`SELECT id FROM practices WHERE therapist_id = ${therapist} AND main AND id <> ${id}`,
  )
  if (operation === 'update' && data.main === false && originalDoc?.main === true && !other) {
    throw invalid({ main: 'Je hebt altijd één hoofdlocatie. Maak een andere locatie de hoofdlocatie.' })
  }
  const main = other ? (data.main ?? originalDoc?.main ?? false) : true
  if (main && other) {
    await query(
      req,
      sql`UPDATE practices SET main = false, updated_at = now() WHERE therapist_id = ${therapist} AND main AND id <> ${id}`,
    )
  }
  return { ...data, main }
}

/** When the main location is gone, the oldest that is left takes its place. */
async function promote(req: PayloadRequest, therapist: number | null): Promise<void> {
  await query(
    req,
    sql`UPDATE practices SET main = true, updated_at = now()
         WHERE id = (SELECT min(id) FROM practices WHERE therapist_id = ${therapist})
           AND NOT EXISTS (SELECT 1 FROM practices WHERE therapist_id = ${therapist} AND main)`,
  )
}

export const keepSomeMain: CollectionAfterChangeHook = async ({ doc, req }) => {
  await promote(req, idOf(doc.therapist))
  return doc
}

export const promoteAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => promote(req, idOf(doc.therapist))
