import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { nextStatus } from '@/src/domain/aov/workflow'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { channelsOf } from '../../insurer'
import { lockedApplication } from '../row'
import { paperOf } from '../summary/load'
import { demandOther, demandStep } from './move'

async function markSent(req: PayloadRequest, id: number, organisation: number, by: string): Promise<void> {
  await query(
    req,
    sql`UPDATE aov_applications SET status = 'sent', sent_at = now(), updated_at = now() WHERE id = ${id}`,
  )
  await recordAudit(req, {
    action: 'aov-applications.sent',
    subject: 'aov-applications',
    subjectId: id,
    organisation,
    fields: { by },
  })
}

/**
 * The work of the job: hands the application to every channel to the insurer, and says so, in one transaction. A channel
 * knows a round by its key, so a job that runs twice sends once. Without a channel it waits for staff.
 */
export function sendToInsurer(req: PayloadRequest, id: number, round: number): Promise<void> {
  return inTransaction(req, async () => {
    const paper = await paperOf(req, id)
    if (!paper) return
    const row = await lockedApplication(req, id)
    if (nextStatus(row.status, 'send') === null) return
    const channels = await channelsOf(req, row.organisation)
    if (channels.length === 0) return
    for (const { deliver } of channels) await deliver(req, paper, `aov:${id}:${round}`)
    await markSent(req, id, row.organisation, channels.map(({ name }) => name).join(', '))
  })
}

/**
 * Staff send it (again) by the channels, or say that they handed it over themselves. A round is known by when it was sent
 * before: of a double click, or while the first round still waits, one message comes. @throws APIError 409
 */
export function sendByStaff(req: PayloadRequest, id: number, by: 'channel' | 'hand'): Promise<void> {
  return inTransaction(req, async () => {
    const row = await lockedApplication(req, id)
    await demandOther(req, row)
    demandStep(row, 'send')
    if (by === 'hand') {
      if (row.status !== 'submitted') throw conflict('De aanvraag is al naar de verzekeraar. Ververs de pagina.')
      return markSent(req, id, row.organisation, by)
    }
    if ((await channelsOf(req, row.organisation)).length === 0) {
      throw conflict('Er is geen adres van de verzekeraar ingesteld. Download de samenvatting en geef die zelf door.')
    }
    await req.payload.jobs.queue({
      task: 'aov-send',
      input: { application: id, round: row.round },
      ...asSystem(req, 'staff send it again'),
    })
  })
}
