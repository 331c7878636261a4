import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { settle, takeBack } from '@/plugins/ledger/book'
import type { ReviewItem } from '@/plugins/review/item'
import type { ReviewAct } from '@/plugins/review/options'
import { ownCategories } from '@/src/domain/registers/own-activities'
import { inSample } from '@/src/domain/registers/sample'
import { invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { type RegistrationOnDay, registrationsOf } from './registrationsOf'

const activitySchema = z.object({
  registration: z.union([z.number(), z.object({ id: z.number() })]).transform(idOf),
  category: z.string().nullish(),
  activity: z.string(),
  date: z.string(),
  points: z.number(),
})

const sourceOf = ({ id }: Pick<ReviewItem, 'id'>): string => `activities/${id}`

async function registrationOf(req: PayloadRequest, item: ReviewItem): Promise<RegistrationOnDay | undefined> {
  const { registration, date } = activitySchema.parse(item.fields)
  const own = await registrationsOf(req, item.therapist, date)
  return own.find((one) => one.registration === registration)
}

/** Makes the ledger say what the activity says now. Which activities a norm knows is judged at saving (keepToNorm). */
async function book(req: PayloadRequest, { item, action, reason }: ReviewAct, points: number, why: string) {
  const registration = await registrationOf(req, item)
  if (!registration) throw invalid({ registration: 'Deze registratie loopt niet meer.' })
  const { activity, date, category: code } = activitySchema.parse(item.fields)
  const category = ownCategories(registration.norm).find((one) => one.code === code)
  if (!category) throw invalid({ activity: 'Kies een activiteit uit de lijst van je norm.' })
  // A norm may also want to see it first; then handing in books nothing yet.
  const waits = category.booking === 'on-approval' && (action === 'submit' || action === 'edit')
  const line = {
    registration: registration.registration,
    earnedOn: date,
    category: category.code,
    activity,
    points,
    description: item.title,
    reason,
  }
  await settle(req, sourceOf(item), points > 0 && !waits ? [line] : [], reason ?? why)
}

/**
 * Own activities are booked when they are handed in and follow what happens to them (norms §2.7; PG-1, PG-2): changed:
 * taken back and booked anew; deleted or rejected: taken back; approved with other points: corrected. A question leaves
 * the points where they are (PG-3).
 */
export async function activityEffect(req: PayloadRequest, act: ReviewAct): Promise<void> {
  const { item, action } = act
  switch (action) {
    case 'submit':
    case 'edit':
    case 'reopen':
      return book(req, { ...act, reason: null }, activitySchema.parse(item.fields).points, 'Gewijzigd door het lid.')
    case 'approve':
    case 'correct':
      return book(req, act, act.points ?? 0, 'Punten aangepast door de beoordelaar.')
    case 'reject':
      return takeBack(req, sourceOf(item), act.reason ?? 'Afgewezen door de beoordelaar.')
    case 'delete':
      return takeBack(req, sourceOf(item), 'Verwijderd door het lid.')
    case 'return':
      return
  }
}

/**
 * The norm's term for a decision, in days; null for what falls outside the sample: that has no deadline and isn't queued,
 * but can be opened and returned all the same (PG-2).
 */
export async function activityTermDays(req: PayloadRequest, item: ReviewItem): Promise<number | null> {
  const norm = (await registrationOf(req, item))?.norm
  if (!norm || !inSample(norm.code, item.id, norm.samplePercent)) return null
  return norm.decisionWeeks * 7
}
