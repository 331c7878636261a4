import { z } from 'zod'
import { parseTime } from '@/src/lib/dutch-input'
import { answer, choice, date, decimal, files, reference, text, title, typed } from './schema-parts'

/*
 * The forms of KS-DIP-2, KS-CPD-2, KK-DOS-3, PG-2, PG-4, KK-DOS-8, X-3 and X-10, from text to values. A draft needs only a title; what handing in needs besides is
 * said once, in src/domain/evidence/problems.ts and src/domain/registers/problems.ts.
 */

/** In the order of the form, in which its errors are listed. */
export const diplomaSchema = z.object({
  title,
  provider: text(200),
  obtainedOn: date,
  level: choice(['hbo', 'mbo', 'other']),
  fieldRelated: answer,
  plato: choice(['none', 'mbk', 'psbk', 'both']),
  studyPoints: decimal(480),
  contactHours: decimal(20_000),
  accreditedBy: text(200),
  files,
})

export const cpdSchema = z.object({
  title,
  category: choice(['own-field', 'free', 'literature', 'mbk', 'psbk']),
  provider: text(200),
  from: date,
  to: date,
  hours: decimal(1000),
  files,
})

export const firstAidSchema = z.object({ obtainedOn: date, validUntil: date, files })

const time = typed(parseTime, 'Vul een tijd in als 19:30.')

/** One person a line: a name, and after a comma their organisation. */
const people = z
  .string()
  .transform((value) => value.split('\n').map((line) => line.trim()))
  .transform((lines) => lines.filter((line) => line !== ''))
  .refine((lines) => lines.length <= 20, 'Noem hooguit 20 anderen.')
  .refine((lines) => lines.every((line) => line.length <= 200), 'Zet elke deelnemer op een eigen regel.')
  .transform((lines) =>
    lines.map((line) => {
      const [name = '', ...rest] = line.split(',')
      return { name: name.trim(), organisation: rest.join(',').trim() || null }
    }),
  )

/** In a group nobody is named: who was in it is known. */
export const sessionSchema = z
  .object({
    date,
    group: reference,
    participants: people,
    startsAt: time,
    endsAt: time,
    hours: decimal(24),
    themes: text(4000),
    report: reference,
    files,
  })
  .transform((session) => (session.group === null ? session : { ...session, participants: [] }))

/** The report of a group; who was there goes apart. */
export const reportSchema = z.object({ date, startsAt: time, endsAt: time, themes: text(4000), files })

/** One choice stands for a category and an activity in it (`activityChoice`). */
const activity = z.string().transform((value) => {
  const [category, code] = value.split('/')
  return category && code ? { category, activity: code } : { category: null, activity: null }
})

export const activitySchema = z
  .object({
    registration: reference,
    activity,
    title,
    date,
    points: decimal(150),
    description: text(2000),
    files,
  })
  .transform(({ activity: chosen, ...rest }) => ({ ...rest, ...chosen }))

export const applicationSchema = z.object({
  register: reference,
  education: text(200),
  graduatedOn: date,
  employer: text(200),
  motivation: text(2000),
  declaresTruth: z.string().transform((value) => value === 'yes'),
  files,
})

export const claimSchema = z.object({
  registration: reference,
  provider: reference,
  title,
  date,
  explanation: text(2000),
  files,
})

export const visitationUploadSchema = z.object({
  subject: choice(['statement', 'questionnaire', 'other', 'proof']),
  title,
  visitedOn: date,
  remark: text(2000),
  files,
})

/** Of a submitted dossier only files can be added, with the answer to a question. */
export const submissionSchema = z.object({ files })

export const extensionSchema = z.object({
  registration: reference,
  until: date,
  statementBy: choice(['employer', 'specialist']),
  motivation: text(4000),
  files,
})

export const objectionSchema = z.object({
  subject: text(60),
  subjectId: reference,
  grounds: text(4000),
  files,
})
