import type { PayloadRequest } from 'payload'
import { may } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'

/** Whether the viewer makes the visit for which something was handed in: then they open its files (KS-VIS-2). */
export async function readByVisitor(req: PayloadRequest, viewer: Viewer, upload: number): Promise<boolean> {
  if (!may(viewer, 'visit')) return false
  const rows = await query(
    req,
    sql`SELECT 1 FROM visitation_uploads u JOIN visitations v ON v.id = u.visitation_id
         WHERE u.id = ${upload} AND u.status <> 'draft' AND v.visitor_id = ${viewer.userId}`,
  )
  return rows.length > 0
}
