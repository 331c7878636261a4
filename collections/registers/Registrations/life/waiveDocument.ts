import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { normById } from '../../shared/normStore'
import { lockStanding, periodOn } from './standing'
import { auditLife, mailHolder, savePeriod } from './store'

type Waiver = {
  registration: number
  /** Which document of the norm. */
  kind: string
  /** First and last day of the gap; left out: the whole requirement. */
  from?: CalendarDate | null
  until?: CalendarDate | null
  reason: string
}

/**
 * Waives a gap in a document, or the document itself, for the period of today (norms §2.8).
 * @throws APIError 400 when the norm doesn't ask for it or the days don't fit · 409 once the period was decided
 */
export async function waiveDocument(req: PayloadRequest, given: Waiver): Promise<void> {
  const { registration, kind, reason } = given
  const [from, until] = [given.from ?? null, given.until ?? null]
  if ((from === null) !== (until === null)) {
    throw invalid({ until: 'Vul de eerste en de laatste dag in, of laat ze allebei leeg.' })
  }
  if (from !== null && until !== null && until < from) {
    throw invalid({ until: 'De laatste dag ligt voor de eerste dag.' })
  }
  await inTransaction(req, async () => {
    const standing = await lockStanding(req, registration)
    const period = periodOn(standing, amsterdamDay(new Date()))
    if (!period) throw conflict('Deze registratie heeft nog geen periode.')
    if (period.status !== 'running' && period.status !== 'submitted')
      throw conflict('Over deze periode is al besloten.')
    const document = (await normById(req, period.norm)).documents.find((one) => one.kind === kind)
    if (!document) throw invalid({ kind: 'De norm van deze periode vraagt dit document niet.' })

    const waivers = [...(period.waivers ?? []), { kind, from, until, reason }]
    await savePeriod(req, period.id, { waivers })
    await auditLife(req, standing, 'registrations.waive', { period: period.id, kind, from, until })
    const key = `document-waived:${period.id}:${waivers.length}`
    await mailHolder(req, standing, key, (name, link) => ({
      template: 'document-waived',
      props: { name, document: document.title, from, until, reason, link: link('/dossier') },
    }))
  })
}
