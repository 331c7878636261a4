import { z } from 'zod'
import { fileTypes, isFileType } from '../evidence/file-types'
import { isCalendarDate } from '../shared/calendar-date'

/*
 * A norm is data (norms.md): what one version of a register asks, each requirement with the article it comes from.
 * This file says what shape that data has; norm-problems.ts says what it must mean to be usable.
 */

const code = z
  .string('Vul een code in.')
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'Een code bestaat uit letters, cijfers en streepjes (hooguit 40 tekens).')

const text = z.string('Vul een tekst in.').trim().min(1, 'Vul een tekst in.').max(300, 'Gebruik hooguit 300 tekens.')

const date = z
  .string('Vul een datum in.')
  .refine(isCalendarDate, 'Deze datum bestaat niet; schrijf hem als jjjj-mm-dd.')

const points = z
  .number('Vul een getal in.')
  .min(0, 'Vul 0 of meer in.')
  .max(10_000, 'Vul hooguit 10.000 in.')
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-7, 'Gebruik hooguit twee decimalen.')

const whole = (least: number, most: number) =>
  z.int('Vul een heel getal in.').min(least, `Vul ${least} of meer in.`).max(most, `Vul hooguit ${most} in.`)

/** To whom a requirement applies; left out: to everybody. */
const applies = z
  .strictObject({
    /** Membership tiers, e.g. `reimbursable`. */
    tiers: z.array(code).min(1, 'Noem minstens één soort lidmaatschap.').optional(),
    /** Only for who has one of these recognitions, e.g. `mbk`. */
    recognitions: z.array(code).min(1, 'Noem minstens één erkenning.').optional(),
  })
  .optional()

const fileTypeNames = Object.keys(fileTypes).filter(isFileType)

const component = z.strictObject({ code, title: text, sessions: whole(1, 50) })

const topic = z.strictObject({
  code,
  title: text,
  article: text.optional(),
  /** Different course sessions that are required; 0: a choice that only gives points. */
  sessions: whole(0, 50),
  /** Each of these reaches its own number (norms §2.4). */
  components: z.array(component).default([]),
})

const category = z.strictObject({
  code,
  title: text,
  article: text,
  /** Points that are required in the period; 0: none. */
  minimum: points,
  /** When lines are booked, and by whom (norms §2.7). */
  booking: z.enum(['by-provider', 'on-submission', 'on-approval'], 'Kies wie de punten bijschrijft.'),
  /** Points a year that keep pace; shown, never demanded. */
  pacePerYear: points.optional(),
  topics: z.array(topic).default([]),
  /** A minimum of different courses. */
  courses: z.strictObject({ minimum: whole(1, 50), article: text }).optional(),
  /** What a member can enter here; left out: anything. */
  activities: z
    .array(z.strictObject({ code, title: text }))
    .min(1, 'Noem minstens één activiteit.')
    .optional(),
  /** What the proof of an own activity may be; left out: whatever the portal takes (PG-2). */
  evidenceTypes: z
    .array(z.enum(fileTypeNames, 'Kies PDF, JPEG of PNG.'))
    .min(1, 'Kies minstens één soort bestand.')
    .optional(),
})

/** A limit to the points of some activities of one category (norms §2.2). */
const cap = z.strictObject({
  code,
  title: text,
  article: text,
  category: code,
  activities: z.array(code).min(1, 'Noem minstens één activiteit.'),
  points,
  per: z.enum(['registration-year', 'calendar-year', 'period'], 'Kies waarover het maximum gaat.'),
})

const document = z.strictObject({
  kind: code,
  title: text,
  article: text,
  /** `whole-period`: valid every day of the period; `valid-now`: valid on the day; `once`: handed in once (norms §2.8). */
  rule: z.enum(['whole-period', 'valid-now', 'once'], 'Kies wanneer het document goed is.'),
  applies,
})

/** Points a calendar year in one category, with carry-forward inside the cycle or without (norms §2.10, §2.11). */
const yearly = z.strictObject({
  kind: code,
  title: text,
  article: text,
  category: code,
  points,
  carryForward: z.boolean(),
  applies,
})

/** Sessions a calendar year, each of a length, in a group of a size (norms §2.9). */
const sessions = z.strictObject({
  kind: code,
  title: text,
  article: text,
  perYear: whole(1, 100),
  minimumHours: points,
  maximumHours: points,
  minimumGroup: whole(1, 100),
  applies,
})

/** Something that returns every so many years (norms §2.12). */
const interval = z.strictObject({
  kind: code,
  title: text,
  article: text,
  years: whole(1, 50),
  firstTermMonths: whole(1, 600),
  applies,
})

/** A fact that must hold, e.g. an active AGB code. */
const fact = z.strictObject({ kind: code, title: text, article: text, applies })

const annotation = z.strictObject({ code, title: text, article: text, category: code, topic: code, points })

const term = z.strictObject({
  amount: whole(1, 400),
  unit: z.enum(['days', 'weeks', 'months'], 'Kies dagen, weken of maanden.'),
})

export const normSchema = z.strictObject({
  code,
  title: text,
  validFrom: date,
  validUntil: date.nullable(),
  period: z.discriminatedUnion(
    'kind',
    [
      /** A number of years, after which the dossier is submitted. */
      z.strictObject({ kind: z.literal('fixed'), years: whole(1, 20) }),
      /** Obligations per calendar year, in a cycle of years; nothing to submit. */
      z.strictObject({ kind: z.literal('running'), cycleYears: whole(1, 20) }),
    ],
    'Kies een vaste of een doorlopende periode.',
  ),
  total: z.strictObject({ points, article: text }).optional(),
  categories: z.array(category).default([]),
  caps: z.array(cap).default([]),
  documents: z.array(document).default([]),
  yearly: z.array(yearly).default([]),
  sessions: z.array(sessions).default([]),
  intervals: z.array(interval).default([]),
  facts: z.array(fact).default([]),
  annotations: z.array(annotation).default([]),
  submission: z
    .strictObject({
      /** Months before the end from which a complete dossier can be submitted. */
      windowMonths: whole(1, 60),
      article: text,
    })
    .optional(),
  /** Weeks a provider has to book after a course; also how long one can submit after the end (norms §2.16). */
  bookingTermWeeks: whole(0, 52).default(0),
  /** Weeks a decision may take. */
  decisionWeeks: whole(1, 52),
  reminders: z.array(term).default([]),
  /** Months the next period may start early; left out: not at all. */
  earlyStartMonths: whole(1, 60).optional(),
  /** Months staff may extend at once; longer takes a request. */
  extensionMonths: whole(1, 60).optional(),
  /** Part of the own activities that reviewers check, in percent. */
  samplePercent: whole(0, 100).default(100),
})

/** One version of a register's requirements. */
export type Norm = z.output<typeof normSchema>
/** A norm as someone writes it: lists that are empty may be left out. */
export type NormInput = z.input<typeof normSchema>

export type NormCategory = Norm['categories'][number]
export type NormTopic = NormCategory['topics'][number]
export type NormCap = Norm['caps'][number]
export type NormDocument = Norm['documents'][number]
export type NormYearly = Norm['yearly'][number]
export type NormSessions = Norm['sessions'][number]
export type NormInterval = Norm['intervals'][number]
export type NormFact = Norm['facts'][number]
export type NormTerm = Norm['reminders'][number]
export type Applies = NormFact['applies']
