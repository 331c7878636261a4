import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PointsRule } from '@/src/domain/evidence/points'
import type { Problems } from '@/src/domain/evidence/problems'
import type { EvidenceAction } from '@/src/domain/evidence/transitions'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import type { MailTemplate } from '@/src/emails'
import type { ReviewItem } from './item'

/** What a collection says about its own review. */
export type ReviewRules = {
  /** The word for one item in a sentence, e.g. `diploma`. */
  noun: string
  /** What a reviewer grants; null when nothing is counted. */
  points: PointsRule | null
  /** The field in which the owner says how many points it is worth; null when nothing is claimed. */
  claimed: string | null
  /** After approval: `closed` = the owner can no longer open the files (KS-DIP-3), `readable` = they still can (KS-CPD-2). */
  vault: 'closed' | 'readable'
  /** What a submission still needs: field → Dutch message. */
  problems: (item: Record<string, unknown>, today: CalendarDate) => Problems
  /** Page on which the owner finds the item, from the root. */
  memberPath: string
  /** Calendar days that a decision on this item may take, where that differs from the portal's; null: it isn't queued. */
  termDaysOf?: (req: PayloadRequest, item: ReviewItem) => Promise<number | null>
  /** Rules that need the database, before anything is written. @throws APIError with the reason */
  guard?: (req: PayloadRequest, act: ReviewAct) => Promise<void>
  /** What follows from it, in the same transaction: after the row was stored, or before it is deleted. */
  effect?: (req: PayloadRequest, act: ReviewAct) => Promise<void>
  /** Another mail to the owner than the usual one, e.g. with the number that approving gave; null: the usual one. */
  mailFor?: (req: PayloadRequest, act: ReviewAct, to: MailTo) => Promise<MailTemplate | null>
}

/** Whom a mail is for, and where in the portal they find what it is about. */
export type MailTo = { name: string; link: string }

/** Something that happens to an item under review. */
export type ReviewAct = {
  item: ReviewItem
  action: EvidenceAction
  /** Points granted; null when nothing was. */
  points: number | null
  /** What the reviewer wrote for the member. */
  reason: string | null
  /** Which ground of a list the reviewer chose, unchecked; null when none. */
  ground?: string | null
  /** Where it is to be booked, unchecked; null when nothing was said about it. */
  bookings: readonly Record<string, unknown>[] | null
  at: Date
}

export type ReviewOptions = {
  /** By slug. Every collection needs fields `title`, `files`, `therapist` and `organisation`. */
  collections: Record<string, ReviewRules>
  /** How long a decision may take, in calendar days. */
  termDays: (req: PayloadRequest) => Promise<number>
}

const isFunction = (value: unknown): boolean => typeof value === 'function'

const rulesSchema = z.object({
  noun: z.string().min(1),
  points: z.object({ label: z.string().min(1), max: z.number().positive(), required: z.boolean() }).nullable(),
  claimed: z.string().min(1).nullable(),
  vault: z.enum(['closed', 'readable']),
  problems: z.custom<ReviewRules['problems']>(isFunction, 'must be a function'),
  memberPath: z.string().startsWith('/'),
  termDaysOf: z.custom<NonNullable<ReviewRules['termDaysOf']>>(isFunction, 'must be a function').optional(),
  guard: z.custom<NonNullable<ReviewRules['guard']>>(isFunction, 'must be a function').optional(),
  effect: z.custom<NonNullable<ReviewRules['effect']>>(isFunction, 'must be a function').optional(),
  mailFor: z.custom<NonNullable<ReviewRules['mailFor']>>(isFunction, 'must be a function').optional(),
})

const optionsSchema = z.object({
  collections: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), rulesSchema),
  termDays: z.custom<ReviewOptions['termDays']>(isFunction, 'must be a function'),
})

const neededFields = ['title', 'files', 'therapist', 'organisation']

/**
 * Checks the options when the server starts.
 * @param fieldNames the field names of every collection of the configuration, by slug
 * @throws Error naming what is wrong and where
 */
export function checkOptions(options: ReviewOptions, fieldNames: ReadonlyMap<string, readonly string[]>): void {
  const parsed = optionsSchema.safeParse(options)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  for (const slug of Object.keys(options.collections)) {
    const names = fieldNames.get(slug)
    if (!names) problems.push(`collections.${slug}: there is no such collection`)
    else for (const name of neededFields) if (!names.includes(name)) problems.push(`${slug} needs a field ${name}`)
  }
  if (problems.length > 0) throw new Error(`review plugin:\n  ${problems.join('\n  ')}`)
}

export type ReviewSettings = ReviewRules & Pick<ReviewOptions, 'termDays'>

const settingsSchema = rulesSchema.extend(optionsSchema.pick({ termDays: true }).shape)

const isCollection = (payload: Payload, slug: string): slug is CollectionSlug =>
  Object.hasOwn(payload.collections, slug)

/** The slug of a collection that exists. @throws Error when there is none by that name */
export function collectionSlug(payload: Payload, slug: string): CollectionSlug {
  if (isCollection(payload, slug)) return slug
  throw new Error(`no collection ${slug}`)
}

/** The review settings of a collection; null when it isn't reviewed. */
export function reviewSettings(payload: Payload, slug: string): ReviewSettings | null {
  const config = isCollection(payload, slug) ? payload.collections[slug].config : null
  const parsed = settingsSchema.safeParse(config?.custom?.review)
  return parsed.success ? parsed.data : null
}
