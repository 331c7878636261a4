import type { PayloadRequest } from 'payload'
import { transition } from '@/plugins/review/transition'
import { getViewer } from '@/src/access/viewer'
import { assess } from '@/src/domain/registers/assess'
import { feeIn } from '@/src/domain/registers/fees'
import { amsterdamDay, type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { conflict, forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem, asUser } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { loadDossier } from '../../shared/loadDossier'
import { lockStanding, type Standing } from './standing'
import { savePeriod } from './store'

export type Submitted = { id: number; retroactive: boolean; reviewDueOn: CalendarDate | null }

/** The registration in an address, for whose it is. @throws APIError 404 out of reach · 403 someone else's */
async function ownRegistration(req: PayloadRequest, given: unknown): Promise<number> {
  const id = idFrom(given)
  if (id === null) throw notFound()
  const found = await req.payload.findByID({ collection: 'registrations', id, disableErrors: true, ...asUser(req) })
  if (!found) throw notFound()
  const therapist = typeof found.therapist === 'object' ? found.therapist.id : found.therapist
  if ((await getViewer(req))?.therapist?.id === therapist) return id
  throw forbidden('Alleen de professional zelf kan dit dossier aanmelden.')
}

/**
 * Submits a dossier for re-registration (KK-DOS-5, norms §2.16): judged on the day itself, kept as it was then. Of two at
 * once exactly one succeeds.
 * @throws APIError 404 out of reach · 403 someone else's · 409 with the reason why it can't be submitted
 */
export async function submitDossier(req: PayloadRequest, registration: unknown): Promise<Submitted> {
  const own = await ownRegistration(req, registration)
  return inTransaction(req, async () => {
    const standing = await lockStanding(req, own)
    const on = amsterdamDay(new Date())
    const loaded = await loadDossier(req, own, on)
    if (!loaded) throw conflict('Deze registratie heeft nog geen periode.')
    const assessment = assess(loaded.norm, loaded.dossier, on)
    const { open, reason, retroactive } = assessment.submission
    if (loaded.status === 'approved') throw conflict('Deze periode is al goedgekeurd.')
    if (loaded.status === 'lapsed') throw conflict('Je registratie is verlopen. Vraag uitstel, of meld je opnieuw aan.')
    if (!open) throw conflict(reason)

    await savePeriod(req, loaded.period, { status: 'submitted', submittedOn: on })
    const id = await keepSubmission(req, standing, loaded.period, { retroactive, assessment, on })
    const { reviewDueOn } = await transition(req, { collection: 'dossier-submissions', id, action: 'submit' })
    return { id, retroactive, reviewDueOn }
  })
}

type Snapshot = { retroactive: boolean; assessment: ReturnType<typeof assess>; on: CalendarDate }

async function keepSubmission(
  req: PayloadRequest,
  { id, number, registerName, therapist, organisation, fees }: Standing,
  period: number,
  { retroactive, assessment, on }: Snapshot,
): Promise<number> {
  const created = await req.payload.create({
    collection: 'dossier-submissions',
    data: {
      title: `Herregistratie ${number}, ${registerName}`.slice(0, 200),
      registration: id,
      period,
      retroactive,
      assessment: { ...assessment },
      fee: feeIn(fees, yearOf(on))?.amount ?? null,
      therapist,
      organisation,
      status: 'draft',
    },
    ...asSystem(req, 'the dossier as it was submitted'),
  })
  return created.id
}
