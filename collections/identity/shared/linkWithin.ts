import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { may, mayEverywhere } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'

/**
 * Who administers some organisations gives roles and profiles to accounts of those only. Otherwise linking somebody
 * else's account would be a way to see its address, and to hand it a dossier.
 */
export const linkWithin: CollectionBeforeChangeHook<{ id: number; user?: number | { id: number } | null }> = async ({
  data,
  originalDoc,
  req,
}) => {
  const user = idOf(data.user)
  if (user === null || user === idOf(originalDoc?.user)) return data
  const viewer = await getViewer(req)
  // Writes of the system itself, for people without the permission, pass.
  if (!may(viewer, 'manageAccounts') || mayEverywhere(viewer, 'manageAccounts')) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { id: { equals: user } },
    ...asUser(req),
  })
  if (totalDocs > 0) return data
  const message = 'Dit account hoort niet bij je organisatie. Vraag een beheerder van het hele portaal om hulp.'
  throw new APIError(message, 400, { errors: [{ field: 'user', message }] }, true)
}
