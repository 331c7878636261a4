import type { PayloadRequest } from 'payload'
import { startStageEarly } from '@/src/domain/registers/life'
import { periodFrom } from '@/src/domain/registers/periods'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { replaceCertificate } from '../../Certificates/replace'
import { loadPeriodDossier } from '../../shared/loadDossier'
import { normById, normOn } from '../../shared/normStore'
import { lockStanding } from './standing'
import { auditLife, mailHolder, savePeriod } from './store'

/**
 * Brings the next period forward (KK-DOS-7, norms §2.17): the approved one ends the day before, and the next one with its
 * norm and its end starts on the day itself. Credits go by their date, so those from then on belong to the new period.
 * @throws APIError 400 for a day that doesn't fit · 409 while there is no next period
 */
export async function startNextEarly(
  req: PayloadRequest,
  registration: number,
  start: CalendarDate,
): Promise<{ start: CalendarDate; end: CalendarDate }> {
  return inTransaction(req, async () => {
    const standing = await lockStanding(req, registration)
    const [old, next] = standing.periods.slice(-2)
    if (!old || !next) throw conflict('Eerst moet het dossier van deze periode zijn goedgekeurd.')
    const loaded = await loadPeriodDossier(req, old.id)
    if (!loaded) throw conflict('Deze registratie heeft nog geen periode.')
    const early = startStageEarly(loaded.norm, loaded.dossier, old.status, start)
    if (!early.ok) throw invalid({ start: early.message })
    const norm = await normOn(req, standing.register, start)
    if (norm === null) throw invalid({ start: 'Op deze dag geldt er geen norm voor dit register.' })
    const { end } = periodFrom(await normById(req, norm), start)

    // The old one first: two periods of one registration never overlap, not even for a moment.
    await savePeriod(req, old.id, { end: addDays(start, -1) })
    await savePeriod(req, next.id, { start, end, norm })
    for (const period of [old.id, next.id]) await replaceCertificate(req, { registration, period }, new Date())
    await auditLife(req, standing, 'registrations.start-early', { period: next.id, from: next.start, to: start })
    await mailHolder(req, standing, `period-early:${next.id}:${start}`, (name, link) => ({
      template: 'period-early',
      props: { name, register: standing.registerName, start, end, link: link('/dossier') },
    }))
    return { start, end }
  })
}
