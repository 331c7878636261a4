import type { PayloadRequest } from 'payload'
import { mayWithin, type Permission, rolesWith } from '@/src/access/permissions'
import { getViewer, organisationsOf, type Viewer } from '@/src/access/viewer'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import { sql } from '@/src/lib/sql'

/** The invoice in the address, when the viewer may read it: their own, or of their organisation. @throws APIError 404 */
export async function readInvoice(
  req: PayloadRequest,
): Promise<{ id: number; organisation: number; therapist: number | null }> {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  const invoice = await req.payload.findByID({ collection: 'invoices', id, depth: 0, ...asUser(req) })
  const organisation = idOf(invoice.organisation)
  if (organisation === null) throw notFound()
  return { id, organisation, therapist: idOf(invoice.therapist) }
}

/** Only within the organisation in which the viewer has the permission. @throws APIError 404 */
export async function demandWithin(req: PayloadRequest, permission: Permission, organisation: number): Promise<void> {
  if (!mayWithin(await getViewer(req), permission, organisation)) throw notFound()
}

/** Invoices `i` or charges `c` of the organisations whose money the viewer sees. */
export function seenBy(viewer: Viewer, of: 'i' | 'c' = 'i') {
  const reach = organisationsOf(viewer, ...rolesWith('viewCharges'))
  return reach === 'all' ? sql`true` : sql`${sql.raw(of)}.organisation_id = ANY(${sql.param(reach)}::int[])`
}
