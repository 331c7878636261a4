import { z } from 'zod'
import type {
  correctionLabels,
  identityKindLabels,
  identityRefusalLabels,
  ScreeningSubject,
} from '@/src/domain/screening/labels'
import type { Employment } from '@/src/domain/screening/work-experience'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { common } from '../rows'
import type { Item } from '../types'

/** A masked copy of an identity document (KS-PER-2). */
export type IdentityItem = Item & {
  kind: keyof typeof identityKindLabels | null
  validUntil: CalendarDate | null
  masked: boolean | null
  refusal: keyof typeof identityRefusalLabels | null
  /** ISO moment at which the copy was gone. */
  erasedAt: string | null
}

/** A certificate of conduct (KS-PER-3). */
export type ConductItem = Item & {
  issuedOn: CalendarDate | null
  profile: string | null
  validUntil: CalendarDate | null
}

/** A request to correct what was verified (KS-PER-1). */
export type CorrectionItem = Item & {
  subject: keyof typeof correctionLabels | null
  firstName: string | null
  infix: string | null
  lastName: string | null
  birthDate: CalendarDate | null
  reason: string | null
}

/** An extract of the chamber of commerce (KS-PRA-4). */
export type ExtractItem = Item & { chamberNumber: string | null; issuedOn: CalendarDate | null }

/** What was uploaded for the screening by subject (KS-SCR-1). */
export type ScreeningUploadItem = Item & { subject: ScreeningSubject | null; remark: string | null }

/** Work at HBO level (KS-SCR-2). */
export type ExperienceItem = Item & {
  employers: (Employment & { description: string | null })[]
  workedHours: number | null
  proposedPoints: number | null
}

/** Why somebody moves here from another organisation (KS-SCR-2). */
export type TransferItem = Item & {
  fromOrganisation: string | null
  previousNumber: string | null
  memberSince: CalendarDate | null
  memberUntil: CalendarDate | null
  motivation: string | null
  openMatters: boolean | null
  openMattersText: string | null
  declared: boolean | null
}

const text = z.string().nullable()
const number = z.coerce.number().nullable()

export const identityRow: z.ZodType<IdentityItem> = z.object({
  ...common,
  kind: z.enum(['passport', 'identity-card', 'driving-licence', 'residence-permit']).nullable(),
  validUntil: text,
  masked: z.boolean().nullable(),
  refusal: z.enum(['unreadable', 'number-visible', 'other']).nullable(),
  erasedAt: z.coerce
    .date()
    .transform((moment) => moment.toISOString())
    .nullable(),
})

export const conductRow: z.ZodType<ConductItem> = z.object({
  ...common,
  issuedOn: text,
  profile: text,
  validUntil: text,
})

export const correctionRow: z.ZodType<CorrectionItem> = z.object({
  ...common,
  subject: z.enum(['name', 'birth-date']).nullable(),
  firstName: text,
  infix: text,
  lastName: text,
  birthDate: text,
  reason: text,
})

export const extractRow: z.ZodType<ExtractItem> = z.object({ ...common, chamberNumber: text, issuedOn: text })

export const screeningUploadRow: z.ZodType<ScreeningUploadItem> = z.object({
  ...common,
  subject: z.enum(['transfer-statement', 'training-plan', 'work-experience', 'other']).nullable(),
  remark: text,
})

export const experienceRow: z.ZodType<ExperienceItem> = z.object({
  ...common,
  employers: z.array(
    z.object({
      employer: text,
      role: text,
      from: text,
      until: text,
      hoursPerWeek: number,
      description: text,
    }),
  ),
  workedHours: number,
  proposedPoints: number,
})

export const transferRow: z.ZodType<TransferItem> = z.object({
  ...common,
  fromOrganisation: text,
  previousNumber: text,
  memberSince: text,
  memberUntil: text,
  motivation: text,
  openMatters: z.boolean().nullable(),
  openMattersText: text,
  declared: z.boolean().nullable(),
})

/** Any of these. */
export type ScreeningItem =
  | IdentityItem
  | ConductItem
  | CorrectionItem
  | ExtractItem
  | ScreeningUploadItem
  | ExperienceItem
  | TransferItem
