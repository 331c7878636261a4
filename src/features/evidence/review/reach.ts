import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { sql } from '@/src/lib/sql'

/**
 * The rows of reviewable table `r` that the viewer may review: those of their organisations, and of the one chosen
 * when that is among them. The same wall as `within('reviewEvidence')`, for statements that Payload can't make.
 */
export function withinReach(viewer: Viewer, chosen?: number): ReturnType<typeof sql> {
  const reach = organisationsOf(viewer, ...rolesWith('reviewEvidence'))
  const wall = reach === 'all' ? sql`true` : sql`r.organisation_id = ANY(${sql.param(reach)}::int[])`
  return chosen === undefined ? wall : sql`${wall} AND r.organisation_id = ${chosen}`
}
