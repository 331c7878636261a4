import type { PayloadRequest } from 'payload'
import type { ReviewAct } from '@/plugins/review/options'
import { nextStart } from '@/src/domain/registers/periods'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict } from '@/src/lib/errors/refusals'
import { issueCertificate } from '../../Certificates/issue'
import { relationIn } from '../../shared/relationIn'
import { asPeriod, lockStanding, type PeriodRow, type Standing } from './standing'
import { openPeriod, savePeriod, saveRegistration } from './store'

type Subject = { standing: Standing; period: PeriodRow }

/** The registration and the period that a submission is about, locked. */
async function subjectOf(req: PayloadRequest, { item }: ReviewAct): Promise<Subject | null> {
  const { registration, period } = item.fields
  const ids = { registration: relationIn(registration), period: relationIn(period) }
  if (ids.registration === null || ids.period === null) return null
  const standing = await lockStanding(req, ids.registration)
  const row = standing.periods.find(({ id }) => id === ids.period)
  return row ? { standing, period: row } : null
}

/** What a decision on a submitted dossier does to its period, in the same transaction (KK-DOS-7, KK-DOS-9). */
export async function decideDossier(req: PayloadRequest, act: ReviewAct): Promise<void> {
  if (!['approve', 'reject', 'delete', 'reopen'].includes(act.action)) return
  const subject = await subjectOf(req, act)
  if (!subject) return
  switch (act.action) {
    case 'approve':
      return approve(req, subject, act.at)
    case 'reopen':
      return putUpAgain(req, subject, act.at)
    default:
      // Turned down, or withdrawn: points can be gathered and the dossier submitted anew.
      return putBack(req, subject)
  }
}

async function approve(req: PayloadRequest, { standing, period }: Subject, at: Date): Promise<void> {
  await savePeriod(req, period.id, { status: 'approved', decidedOn: amsterdamDay(at) })
  const next = await openPeriod(req, standing.id, nextStart(asPeriod(period)))
  await issueCertificate(req, { registration: standing.id, period: next.id })
}

async function putBack(req: PayloadRequest, { period }: Subject): Promise<void> {
  if (period.status !== 'submitted') return
  await savePeriod(req, period.id, { status: 'running', submittedOn: null, decidedOn: null })
}

/** After an objection that was right: the dossier is before the register again. */
async function putUpAgain(req: PayloadRequest, { standing, period }: Subject, at: Date): Promise<void> {
  if (period.status !== 'running' && period.status !== 'lapsed') {
    throw conflict('Dit dossier is inmiddels opnieuw aangemeld; beoordeel die aanmelding.')
  }
  if (standing.periods.at(-1)?.id !== period.id) {
    throw conflict('Er loopt inmiddels een nieuwe periode; deze beslissing kan niet opnieuw worden genomen.')
  }
  if (standing.status === 'lapsed') await saveRegistration(req, standing.id, { status: 'active', endedOn: null })
  await savePeriod(req, period.id, { status: 'submitted', submittedOn: amsterdamDay(at), decidedOn: null })
}
