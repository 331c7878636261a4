import { z } from 'zod'
import { choice, date, decimal, files, text, title } from '../schema-parts'
import { employerFields, employerName, employerNames, filledRows } from './employers'

/*
 * The forms of KS-PER-1 … KS-PER-3, KS-PRA-4, KS-SCR-1 and KS-SCR-2, from text to values. What handing in needs is said in
 * src/domain/screening. In the order of the form, in which its errors are listed.
 */

const ticked = z.string().transform((value) => value === 'yes')

export const identitySchema = z.object({
  kind: choice(['passport', 'identity-card', 'driving-licence', 'residence-permit']),
  validUntil: date,
  masked: ticked,
  files,
})

export const conductSchema = z.object({ issuedOn: date, profile: text(80), files })

export const correctionSchema = z.object({
  subject: choice(['name', 'birth-date']),
  firstName: text(80),
  infix: text(20),
  lastName: text(80),
  birthDate: date,
  reason: text(2000),
  files,
})

export const extractSchema = z.object({
  // Eight digits, however they are grouped.
  chamberNumber: z
    .string()
    .transform((value) => value.replace(/[\s.-]/g, '') || null)
    .refine((value) => value === null || /^\d{8}$/.test(value), 'Een KvK-nummer heeft acht cijfers.'),
  issuedOn: date,
  files,
})

export const screeningUploadSchema = z.object({
  subject: choice(['transfer-statement', 'training-plan', 'work-experience', 'other']),
  title,
  remark: text(2000),
  files,
})

export const transferSchema = z.object({
  fromOrganisation: text(160),
  previousNumber: text(40),
  memberSince: date,
  memberUntil: date,
  motivation: text(2000),
  openMatters: z
    .union([z.enum(['yes', 'no']), z.literal('')], { error: 'Kies ja of nee.' })
    .transform((value) => value === 'yes'),
  openMattersText: text(2000),
  declared: ticked,
  files,
})

const employer = {
  employer: text(120),
  role: text(120),
  from: date,
  until: date,
  hoursPerWeek: decimal(60),
  description: text(1000),
}

const flat = z.object(
  Object.fromEntries(
    employerNames.map((name) => {
      const field = employerFields.find((one) => name.endsWith(`.${one}`)) ?? 'description'
      return [name, employer[field]]
    }),
  ),
)

const one = z.object({
  employer: z.string().nullable(),
  role: z.string().nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  hoursPerWeek: z.number().nullable(),
  description: z.string().nullable(),
})

/** The fields of all employers, each with its own name, become a list; places with nothing in them are passed over. */
export const experienceSchema = flat.extend({ files }).transform(({ files: sent, ...values }) => {
  const all: Record<string, unknown> = values
  const texts = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
  const rows = filledRows(texts)
  const employers = rows.map((index) =>
    one.parse(Object.fromEntries(employerFields.map((field) => [field, all[employerName(index, field)] ?? null]))),
  )
  return { rows, employers, files: files.parse(sent) }
})
