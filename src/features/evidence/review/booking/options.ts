import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { bookingTargets, sourceOf } from '@/collections/registers/booking/proofs'
import { standingOf } from '@/plugins/ledger/book'
import { type Booking, type BookingTarget, proposedBookings } from '@/src/domain/registers/bookings'
import { idOf } from '@/src/lib/relation'

/** One place in a norm where a proof can be booked: a category, a topic of it, a component of that. */
export type Place = { value: string; label: string }

/** A register in which the reviewer may book the open item, with what is filled in to begin with. */
export type BookingOption = {
  registration: number
  number: string
  register: string
  places: Place[]
  /** The place that is chosen to begin with; null: it isn't booked here. */
  chosen: string | null
  /** Points that stand now; null: as many as are granted. */
  points: number | null
}

/** A place as one word, as it stands in the form: codes don't hold a slash. */
export const placeOf = ({ category, topic, component }: Pick<Booking, 'category' | 'topic' | 'component'>): string =>
  [category, topic, component].filter(Boolean).join('/')

const placesIn = (categories: BookingTarget['categories']): Place[] =>
  categories.flatMap((category) => [
    { value: category.code, label: category.title },
    ...category.topics.flatMap((topic) => [
      { value: `${category.code}/${topic.code}`, label: `${category.title} · ${topic.title}` },
      ...topic.components.map((component) => ({
        value: `${category.code}/${topic.code}/${component.code}`,
        label: `${category.title} · ${topic.title} · ${component.title}`,
      })),
    ]),
  ])

const therapist = z.union([z.number(), z.object({ id: z.number() })]).transform(idOf)

const proofSchema = z.object({
  id: z.number(),
  therapist: therapist.pipe(z.number()),
  title: z.string(),
  to: z.string(),
  category: z.string().nullish(),
})

/** Where a piece of continuing education can be booked, and where it stands now. Two queries. */
export async function cpdBookingOptions(req: PayloadRequest, doc: Record<string, unknown>): Promise<BookingOption[]> {
  const found = proofSchema.safeParse(doc).data
  if (!found) return []
  const proof = { ...found, category: found.category ?? null }
  const targets = await bookingTargets(req, proof)
  const standing = await standingOf(req, sourceOf(proof))
  const now: Pick<Booking, 'registration' | 'category' | 'topic' | 'component'>[] =
    doc.status === 'approved' ? standing : proposedBookings(targets, proof.category, 0)
  return targets.map(({ registration, number, register, categories }) => {
    const chosen = now.find((one) => one.registration === registration)
    const stands = standing.find((one) => one.registration === registration)
    return {
      registration,
      number,
      register,
      places: placesIn(categories),
      chosen: chosen ? placeOf(chosen) : null,
      points: stands?.left ?? null,
    }
  })
}

/** What else a reviewer confirms with an approval, per collection. */
export const bookingOptions: Record<string, typeof cpdBookingOptions> = { 'cpd-uploads': cpdBookingOptions }
