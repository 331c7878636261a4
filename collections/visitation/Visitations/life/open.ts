import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { VisitKind } from '@/src/domain/visitation/labels'
import { query, sql } from '@/src/lib/sql'
import { addEvent } from './events'

type Opened = {
  therapist: number
  organisation: number
  kind: VisitKind
  /** Last day; null for who asks it themself. */
  dueOn: string | null
  request: string | null
  /** Account and name of who opens it; null: the program. */
  by: { user: number; name: string } | null
  at: Date
}

const made = z.object({ id: z.number() })

/**
 * Opens a visit to be planned, in the transaction of `req`. @returns its id, and that of its first event; null when
 * the therapist has one open already: the database knows, so that of two at once only one is opened
 */
export async function openVisit(req: PayloadRequest, opened: Opened): Promise<{ id: number; said: number } | null> {
  const { therapist, organisation, kind, dueOn, request, by, at } = opened
  const [row] = await query(
    req,
    sql`INSERT INTO visitations (therapist_id, organisation_id, kind, status, due_on, request)
        VALUES (${therapist}, ${organisation}, ${kind}, 'due', ${dueOn}, ${request})
        ON CONFLICT (therapist_id) WHERE status NOT IN ('cancelled', 'closed') DO NOTHING RETURNING id`,
  )
  if (!row) return null
  const { id } = made.parse(row)
  const action = kind === 'voluntary' ? 'request' : 'open'
  const said = await addEvent(req, {
    visit: { id, therapist, organisation, date: null },
    action,
    from: null,
    to: 'due',
    message: request,
    actor: by?.user ?? null,
    byName: by?.name ?? 'Registerhuis',
    at,
  })
  await recordAudit(req, {
    action: `visitations.${action}`,
    subject: 'visitations',
    subjectId: id,
    organisation,
    fields: { kind, dueOn },
  })
  return { id, said }
}
