import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { isToPlan } from '@/src/domain/visitation/due'
import { conflict, forbidden } from '@/src/lib/errors/refusals'
import { formatDate } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailOpened } from './mail'
import { dueOfMember } from './obligation'
import { openVisit } from './open'

const ask = z.object({ name: z.string(), standing: z.string(), kind: z.string() })

const hasOne =
  'Er loopt al een visitatie voor je. Die rond je eerst af; wil je iets anders, overleg dan met je visiteur.'

/**
 * A member asks for a visit of their own accord (KS-VIS-1). Who is due for an obligatory one has that one instead.
 * @returns the id of the visit @throws APIError 403 not an admitted member · 409 one is open, or is obligatory
 */
export async function requestVisit(req: PayloadRequest, wish: string | null): Promise<{ id: number }> {
  const viewer = await getViewer(req)
  if (!viewer?.therapist) throw forbidden('Alleen wie lid is kan een visitatie aanvragen.')
  const { id: therapist, organisation } = viewer.therapist
  return inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`SELECT coalesce(nullif(t.display_name, ''), t.first_name) AS name, t.standing::text, o.kind::text
            FROM therapists t JOIN organisations o ON o.id = t.organisation_id WHERE t.id = ${therapist} FOR UPDATE OF t`,
    )
    const member = ask.parse(row)
    if (member.kind !== 'professional-organisation' || member.standing !== 'admitted') {
      throw forbidden('Een visitatie kun je aanvragen als je toegelaten bent als lid van een beroepsorganisatie.')
    }
    const at = new Date()
    const today = amsterdamDay(at)
    const by = { user: viewer.userId, name: member.name }
    const due = await dueOfMember(req, therapist, today)
    if (due !== null && isToPlan(due, today)) {
      throw conflict(
        `Je verplichte visitatie komt eraan, uiterlijk op ${formatDate(due)}. Een visiteur stelt je vanzelf een datum voor, dus je hoeft niets aan te vragen.`,
      )
    }
    const opened = await openVisit(req, {
      therapist,
      organisation,
      kind: 'voluntary',
      dueOn: null,
      request: wish,
      by,
      at,
    })
    if (!opened) throw conflict(hasOne)
    await mailOpened(req, { therapist, organisation, said: opened.said, dueOn: null })
    return { id: opened.id }
  })
}
