import type { PayloadRequest } from 'payload'
import { extendStage } from '@/src/domain/registers/life'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { replaceCertificate } from '../../Certificates/replace'
import { normById } from '../../shared/normStore'
import { asPeriod, lockStanding } from './standing'
import { auditLife, mailHolder, savePeriod, saveRegistration } from './store'

type Extension = {
  registration: number
  end: CalendarDate
  /** Why, for the member to read. */
  reason: string
  /** Whether a request with motivation and statement was granted; without one the norm's limit holds. */
  granted: boolean
  at: Date
}

/**
 * Moves the end of the latest period (KK-DOS-8, norms §2.18); one that just lapsed runs again.
 * @throws APIError 400 for a day that doesn't fit · 409 when the period can't be extended any more
 */
export async function extendPeriod(req: PayloadRequest, given: Extension): Promise<{ end: CalendarDate }> {
  const { registration, end, reason, granted, at } = given
  return inTransaction(req, async () => {
    const standing = await lockStanding(req, registration)
    const period = standing.periods.at(-1)
    if (!period) throw conflict('Deze registratie heeft nog geen periode.')
    const on = amsterdamDay(at)
    const stage = { period: asPeriod(period), status: period.status }
    const moved = extendStage(await normById(req, period.norm), stage, { end, on, granted })
    if (!moved.ok) throw invalid({ end: moved.message })

    const extensions = [...(moved.value.extensions ?? [])]
    await savePeriod(req, period.id, { end, extensions, status: 'running' })
    if (standing.status === 'lapsed') await saveRegistration(req, standing.id, { status: 'active', endedOn: null })
    await replaceCertificate(req, { registration, period: period.id }, at)
    await auditLife(req, standing, 'registrations.extend', { period: period.id, from: period.end, to: end, granted })
    // A request that was granted is answered by the mail of its decision.
    if (granted) return { end }
    await mailHolder(req, standing, `period-extended:${period.id}:${end}`, (name, link) => ({
      template: 'period-extended',
      props: { name, register: standing.registerName, previousEnd: period.end, end, reason, link: link('/dossier') },
    }))
    return { end }
  })
}
