import type { PayloadRequest } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { type GroupCard, groupCard } from '@/src/domain/intervisie/group-found'
import { notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { listColumns } from './sql'

/**
 * One group with its manager's name and e-mail address, for a professional (KS-GRP-1). Counted per account, so that
 * nobody takes the addresses of all groups along.
 * @throws 404 when there is no such group, or it has ended; 429
 */
export async function loadCard(req: PayloadRequest, id: number): Promise<GroupCard> {
  const viewer = await getViewer(req)
  if (!viewer?.therapist) throw notFound()
  await limit(req, 'group-card', viewer.userId)
  const own = viewer.group?.id ?? null
  const [row] = await query(
    req,
    sql`SELECT ${listColumns}, g.description, g.since::text,
               CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('email', u.email, 'name',
                 coalesce(nullif(t.display_name, ''), concat_ws(' ', t.first_name, nullif(t.infix, ''), t.last_name))) END AS manager,
               CASE WHEN g.id = ${own}::int THEN 'member' WHEN ${own}::int IS NOT NULL THEN 'elsewhere'
                    WHEN EXISTS (SELECT FROM intervisie_join_requests r WHERE r.group_id = g.id AND r.status = 'open'
                                    AND r.therapist_id = ${viewer.therapist.id}) THEN 'asked'
                    ELSE 'stranger' END AS you
          FROM intervisie_groups g LEFT JOIN therapists t ON t.id = g.manager_id LEFT JOIN users u ON u.id = t.user_id
         WHERE g.id = ${id} AND g.status = 'active'`,
  )
  if (!row) throw notFound()
  return groupCard.parse(row)
}
