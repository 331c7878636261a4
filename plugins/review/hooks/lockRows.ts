import type { CollectionBeforeOperationHook, Where } from 'payload'
import { z } from 'zod'
import { idFrom } from '@/src/lib/id'
import { type LockStrength, lockItems, notFound } from '../item'

const target = z.object({ id: z.unknown().optional(), where: z.custom<Where>().optional() })

const locking =
  (strength: LockStrength): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation !== 'update' && operation !== 'delete') return
    const { id, where } = target.parse(args)
    if (id !== undefined) {
      const known = idFrom(id)
      if (known === null) throw notFound()
      return lockItems(req, collection.slug, [known], strength)
    }
    if (!where) return
    const { docs } = await req.payload.db.find({ collection: collection.slug, where, req, limit: 0, pagination: false })
    const ids = docs.flatMap((doc) => idFrom(doc.id) ?? [])
    await lockItems(req, collection.slug, ids, strength)
  }

/**
 * Locks the rows before Payload reads them, so that what the rules see is what gets written. Without it a decision
 * and an edit at the same moment both succeed.
 */
export const lockRows = locking('UPDATE')

/** The same for rows that many others point to: who writes such another row doesn't wait. */
export const lockRowsNotKeys = locking('NO KEY UPDATE')
