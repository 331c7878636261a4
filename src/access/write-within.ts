import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { may, type Permission, rolesWith } from './permissions'
import { getViewer, organisationsOf } from './viewer'

const relation = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]).nullish()

/**
 * Who has a permission in some organisations writes rows of those only, and none without organisation. (Payload's
 * `create` access can't look at the row.) Writes of the system itself, for people without the permission, pass.
 */
export const writeWithin =
  (permission: Permission): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const viewer = await getViewer(req)
    if (!may(viewer, permission)) return data
    const reach = organisationsOf(viewer, ...rolesWith(permission))
    const organisation = relation.parse(data.organisation === undefined ? originalDoc?.organisation : data.organisation)
    if (reach === 'all' || (typeof organisation === 'number' && reach.includes(organisation))) return data
    const message = 'Dit kan alleen binnen je eigen organisatie. Kies die organisatie.'
    throw new APIError(message, 400, { errors: [{ field: 'organisation', message }] }, true)
  }
