import type { PayloadRequest } from 'payload'
import type { ReviewItem } from '@/plugins/review/item'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import { answerDueOn, tooEarly } from '@/src/domain/accreditation/claim'
import { amsterdamDay, daysBetween } from '@/src/domain/shared/calendar-date'
import type { MailTemplate } from '@/src/emails'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { registrationsOf } from '../../registers/booking/registrationsOf'
import { categoriesOn } from '../../registers/shared/normStore'
import { relationIn } from '../../registers/shared/relationIn'
import { askProvider } from './ask'
import { creditClaim } from './credit'
import { claimIn, saveClaim } from './standing'

const confirmed =
  'De opleider heeft de deelname bevestigd, en de punten staan in het dossier. Klopt dat niet, laat de opleider dan de presentie corrigeren.'

/** The norm that the claimed course falls under. */
async function normOf(req: PayloadRequest, item: ReviewItem) {
  const { registration, date } = claimIn(item)
  const own = await registrationsOf(req, item.therapist, date ?? amsterdamDay(new Date()))
  return own.find((one) => one.registration === registration)?.norm ?? null
}

async function dueOf(req: PayloadRequest, item: ReviewItem, today: string): Promise<string> {
  const { answerDueOn: known, date } = claimIn(item)
  return known ?? answerDueOn(date ?? today, today, (await normOf(req, item))?.bookingTermWeeks ?? 0)
}

/** First the provider's term, then the norm's time for a decision: the member is promised both together. */
export async function claimTermDays(req: PayloadRequest, item: ReviewItem): Promise<number> {
  const today = amsterdamDay(new Date())
  const due = await dueOf(req, item, today)
  const weeks = (await normOf(req, item))?.decisionWeeks ?? 2
  return Math.max(0, daysBetween(today, due)) + weeks * 7
}

/** Nothing is claimed twice, or for a day outside the registration. @throws APIError 400, 409 */
async function guardSubmit(req: PayloadRequest, item: ReviewItem): Promise<void> {
  const { registration, provider, date } = claimIn(item)
  // What is left open is told by the rules of the form.
  if (registration === null || provider === null || date === null) return
  if ((await categoriesOn(req, registration, date)) === null) {
    throw invalid({ date: 'Op deze dag liep je registratie niet. Punten tellen alleen binnen een registratieperiode.' })
  }
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('points-claims'), ${registration})`)
  const others = await query(
    req,
    sql`SELECT 1 FROM points_claims WHERE registration_id = ${registration} AND provider_id = ${provider}
           AND date = ${date} AND lower(btrim(title)) = lower(btrim(${item.title})) AND id <> ${item.id}
           AND status IN ('submitted', 'returned')`,
  )
  if (others.length > 0) throw conflict('Je hebt deze scholing al gemeld. Je vindt die melding hieronder.')
}

/** The provider answers first, or lets its term pass; then the register decides. @throws APIError 400, 409 */
export async function guardClaim(req: PayloadRequest, { item, action, at }: ReviewAct): Promise<void> {
  if (action === 'submit') return guardSubmit(req, item)
  if (action !== 'approve' && action !== 'reject') return
  const claim = claimIn(item)
  const early = tooEarly(claim, amsterdamDay(at))
  if (early) throw conflict(early)
  if (action === 'reject' && claim.answer === 'confirmed') throw conflict(confirmed)
}

const chosenIn = ({ item, bookings }: ReviewAct): number | null =>
  relationIn(bookings?.[0]?.session) ?? claimIn(item).session

/** Handing in asks the provider; approving books, unless the provider's confirmation did. */
export async function settleClaim(req: PayloadRequest, act: ReviewAct): Promise<void> {
  const { item, action, at } = act
  const claim = claimIn(item)
  if (action === 'submit' && claim.answerDueOn === null) {
    const due = await dueOf(req, item, amsterdamDay(at))
    await saveClaim(req, item.id, { answerDueOn: due })
    await askProvider(req, item, due)
  }
  if (action !== 'approve' || claim.answer === 'confirmed') return
  const session = chosenIn(act)
  if (session === null) {
    throw invalid({
      session: 'Kies bij welke bijeenkomst de punten horen. Staat die er niet bij, dan is er niets te boeken.',
    })
  }
  await creditClaim(req, item, session)
  await saveClaim(req, item.id, { session })
}

/** Handing in and approving are answered in the words of a claim. */
export async function claimMail(
  req: PayloadRequest,
  { item, action, reason, at }: ReviewAct,
  { name, link }: MailTo,
): Promise<MailTemplate | null> {
  if (action === 'approve') {
    return { template: 'claim-approved', props: { name, course: item.title, remark: reason, link } }
  }
  // An answer to a question is received like any other.
  if (action !== 'submit' || item.status !== 'draft') return null
  const due = await dueOf(req, item, amsterdamDay(at))
  return { template: 'claim-received', props: { name, course: item.title, due, link } }
}
