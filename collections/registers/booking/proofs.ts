import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type NewLine, settle, standingOf } from '@/plugins/ledger/book'
import type { ReviewAct } from '@/plugins/review/options'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { type Booking, type BookingTarget, bookingProblems, proposedBookings } from '@/src/domain/registers/bookings'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { registrationsOf } from './registrationsOf'

/** What of a proof decides where it is booked: whose, of which day, and the kind the member chose. */
export type Proof = { id: number; therapist: number; title: string; to: CalendarDate; category: string | null }

const proofSchema = z.object({
  id: z.number(),
  therapist: z.number(),
  title: z.string(),
  to: z.string(),
  category: z
    .string()
    .nullish()
    .transform((category) => category ?? null),
})

export const sourceOf = ({ id }: Pick<Proof, 'id'>): string => `cpd-uploads/${id}`

/**
 * Registrations in which a proof can be booked: their norm has categories that are booked at approval, and whoever
 * decides reviews for who keeps the register. Without a person it is the system, which reaches all of them.
 */
export async function bookingTargets(req: PayloadRequest, proof: Proof): Promise<BookingTarget[]> {
  const viewer = await getViewer(req)
  const registrations = await registrationsOf(req, proof.therapist, proof.to)
  return registrations.flatMap(({ organisation, norm, ...target }) => {
    const categories = norm.categories.filter(({ booking }) => booking === 'on-approval')
    const inReach = viewer === null || mayWithin(viewer, 'reviewEvidence', organisation)
    return categories.length > 0 && inReach ? [{ ...target, categories }] : []
  })
}

const code = z.string('Kies een categorie.').min(1, 'Kies een categorie.').max(40, 'Deze code bestaat niet.')

const bookingSchema = z.strictObject({
  registration: z.int('Noem de registratie.').positive('Noem de registratie.'),
  category: code,
  topic: code.nullish(),
  component: code.nullish(),
  /** Left out: as many as were granted. */
  points: z.number('Vul een getal in.').nullish(),
})

/** What the reviewer sent, checked against the norms. @throws APIError 400 naming each place */
function chosenBookings(sent: readonly unknown[], targets: readonly BookingTarget[], granted: number): Booking[] {
  const parsed = z.array(bookingSchema).safeParse(sent)
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => [['bookings', ...path].join('.'), message])
    throw invalid(Object.fromEntries(places))
  }
  const bookings = parsed.data.map((booking) => ({ ...booking, points: booking.points ?? granted }))
  const problems = bookingProblems(bookings, targets)
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return bookings
}

type Wanted = Omit<NewLine, 'source'>

const asLine = (proof: Proof, reason: string | null, { points, ...place }: Booking): Wanted[] =>
  points > 0 ? [{ ...place, points, earnedOn: proof.to, description: proof.title, reason }] : []

/** Books an approved proof in the registers that were chosen, else where its kind belongs; never twice in one. */
export async function bookProof(
  req: PayloadRequest,
  proof: Proof,
  { points, reason, bookings }: Pick<ReviewAct, 'points' | 'reason' | 'bookings'>,
): Promise<void> {
  const granted = points ?? 0
  const targets = await bookingTargets(req, proof)
  const reached = new Set(targets.map(({ registration }) => registration))
  const standing = await standingOf(req, sourceOf(proof))
  const inReach = standing.filter(({ registration }) => reached.has(registration))
  // What a colleague of another register booked stays as it is.
  const others = standing.filter((line) => !inReach.includes(line))
  const places = inReach.length > 0 ? inReach.map((line) => ({ ...line, points: granted })) : null
  const chosen = bookings
    ? chosenBookings(bookings, targets, granted)
    : (places ?? proposedBookings(targets, proof.category, granted))
  const wanted = [
    ...others.map(({ left, ...line }) => ({ ...line, points: left, description: line.description ?? proof.title })),
    ...chosen.flatMap(({ registration, category, topic, component, points: amount }) =>
      asLine(proof, reason, { registration, category, topic, component, points: amount }),
    ),
  ]
  await settle(req, sourceOf(proof), wanted, reason ?? 'De beslissing over dit bewijs is gecorrigeerd.')
}

/** What a decision on continuing education does to the ledger (norms §2.7; KS-CPD-1, X-6). */
export async function cpdEffect(req: PayloadRequest, act: ReviewAct): Promise<void> {
  if (act.action !== 'approve' && act.action !== 'correct') return
  const { id, therapist, title, fields } = act.item
  // Without a last day, as from before that was asked, there is no year to book it in.
  if (!fields.to) return
  await bookProof(req, proofSchema.parse({ id, therapist, title, to: fields.to, category: fields.category }), act)
}
