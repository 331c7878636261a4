import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { collectionSlug } from './options'

export const notFound = (): APIError => new APIError('Dit bewijsstuk bestaat niet (meer).', 404, null, true)

/** Table of a collection: Payload's own naming. */
const table = (collection: string) => sql.identifier(collection.replaceAll('-', '_'))

/** `NO KEY UPDATE` lets others make rows that point to the locked one. */
export type LockStrength = 'UPDATE' | 'NO KEY UPDATE'

/**
 * Takes the row lock of items, in the order of their ids, before anything is read or judged; it lasts until the end
 * of the transaction of `req`. Ids that don't exist lock nothing.
 */
export async function lockItems(
  req: PayloadRequest,
  collection: string,
  ids: number[],
  strength: LockStrength = 'UPDATE',
): Promise<void> {
  if (ids.length === 0) return
  await query(
    req,
    sql`SELECT id FROM ${table(collection)} WHERE id = ANY(${sql.param(ids)}::int[]) ORDER BY id
           FOR ${sql.raw(strength)}`,
  )
}

const itemSchema = z.object({
  id: z.number(),
  title: z.string(),
  status: z.enum(evidenceStatuses),
  therapist: z.number(),
  organisation: z.number(),
  reviewDueOn: z.string().nullish(),
  decidedAt: z.string().nullish(),
  updatedAt: z.string(),
})

/** What review needs to know of a row, whatever its collection; the other fields are there too, unchecked. */
export type ReviewItem = z.infer<typeof itemSchema> & { collection: string; fields: Record<string, unknown> }

const anyRow = z.record(z.string(), z.unknown())

/** A row as Payload gives it (relations as ids), checked. */
export function toItem(collection: string, doc: unknown): ReviewItem {
  return { ...itemSchema.parse(doc), collection, fields: anyRow.parse(doc) }
}

/** The row as it is now, whoever asks; null when there is none. Call it after lockItems(). */
export async function loadItem(req: PayloadRequest, collection: string, id: number): Promise<ReviewItem | null> {
  const doc: unknown = await req.payload.db.findOne({
    collection: collectionSlug(req.payload, collection),
    where: { id: { equals: id } },
    req,
  })
  return doc ? toItem(collection, doc) : null
}

/** The ids in a hasMany relation, whether filled in or not. @returns null when something else is in it */
export function idsIn(value: unknown): number[] | null {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) return null
  const ids = value.map((entry: unknown) => {
    const parsed = z.object({ id: z.unknown() }).safeParse(entry)
    return idFrom(parsed.success ? parsed.data.id : entry)
  })
  return ids.every((id) => id !== null) ? ids : null
}
