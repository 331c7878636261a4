import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { type Plan, type PlanType, planProblem, planTypes } from '@/src/domain/news/plan'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const row = z.object({
  id: z.number(),
  type: z.enum(planTypes),
  at: z.coerce.date().transform((at) => at.toISOString()),
})

const gone = (message: string): APIError => new APIError(message, 404, null, true)

/** What is planned for a post, first thing first. Plans are jobs of carryOutPlan; nobody reads the queue itself. */
export async function plansOf(req: PayloadRequest, post: number): Promise<Plan[]> {
  const rows = await query(
    req,
    sql`SELECT id, input->>'type' AS type, wait_until AS at FROM payload_jobs
         WHERE task_slug = 'schedulePublish' AND completed_at IS NULL AND NOT has_error AND wait_until IS NOT NULL
           AND input->'doc'->>'relationTo' = 'posts' AND input->'doc'->>'value' = ${String(post)}
         ORDER BY wait_until, id`,
  )
  return z.array(row).parse(rows)
}

/** The newest version of a post, its row locked, so that two editors don't plan the same at once. In a transaction. */
async function lockedPost(req: PayloadRequest, id: number) {
  await query(req, sql`SELECT id FROM posts WHERE id = ${id} FOR UPDATE`)
  const scope = { collection: 'posts', id, disableErrors: true, ...asUser(req) } as const
  const [newest, current] = [
    await req.payload.findByID({ ...scope, draft: true }),
    await req.payload.findByID({ ...scope, select: { _status: true } }),
  ]
  if (!newest || !current) throw gone('Dit bericht bestaat niet (meer).')
  return { ...newest, onSite: current._status === 'published' }
}

/**
 * Plans that a post appears on the site or leaves it, in the name of who asks.
 * @throws APIError 400 naming the field, 404
 */
export async function planPost(req: PayloadRequest, id: number, type: PlanType, at: Date): Promise<Plan[]> {
  return inTransaction(req, async () => {
    const { title, content, publishedAt, onSite } = await lockedPost(req, id)
    const post = { title: title ?? null, hasText: Boolean(content), publishedAt: publishedAt ?? null, onSite }
    const problem = planProblem({ type, at }, post, await plansOf(req, id), new Date())
    if (problem) throw new APIError(problem.message, 400, { errors: [problem] }, true)
    await req.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type,
        doc: { relationTo: 'posts', value: id },
        user: req.user ? { relationTo: 'users', value: req.user.id } : undefined,
      },
      waitUntil: at,
      req,
    })
    await recordAudit(req, { action: 'posts.planned', subject: 'posts', subjectId: id, fields: { type, at } })
    return plansOf(req, id)
  })
}

/** Calls a plan off. @throws APIError 404 when it isn't there, or is being carried out */
export async function cancelPlan(req: PayloadRequest, id: number, plan: number): Promise<Plan[]> {
  return inTransaction(req, async () => {
    await lockedPost(req, id)
    const removed = await query(
      req,
      sql`DELETE FROM payload_jobs
           WHERE id = ${plan} AND task_slug = 'schedulePublish' AND completed_at IS NULL AND NOT processing
             AND input->'doc'->>'relationTo' = 'posts' AND input->'doc'->>'value' = ${String(id)}
           RETURNING id`,
    )
    if (removed.length === 0) throw gone('Dit is al gebeurd of al geannuleerd. Ververs de pagina.')
    await recordAudit(req, { action: 'posts.plan-cancelled', subject: 'posts', subjectId: id })
    return plansOf(req, id)
  })
}
