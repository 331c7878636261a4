import { z } from 'zod'
import { type RecognitionKind, recognitionKindLabels } from '@/src/domain/screening/labels'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'

const day = (missing: string) =>
  z.string(missing).refine(isCalendarDate, 'Deze datum bestaat niet; schrijf hem als jjjj-mm-dd.')
const isKind = (value: unknown): value is RecognitionKind =>
  typeof value === 'string' && Object.hasOwn(recognitionKindLabels, value)

const blankIsNone = (value: unknown): unknown => (value === '' ? null : value)

/** One recognition that is granted. */
export const recognitionSchema = z.object({
  kind: z.custom<RecognitionKind>(isKind, 'Kies wat voor erkenning het is.'),
  name: z.string('Vul in waarvoor iemand erkend wordt.').trim().min(1, 'Vul in waarvoor iemand erkend wordt.').max(80),
  code: z.preprocess(blankIsNone, z.string().trim().max(20).nullish()),
  from: day('Vul in vanaf wanneer.'),
  until: z.preprocess(blankIsNone, day('Vul een datum in.').nullish()),
})

export const admitSchema = z.object({
  recognisedOn: day('Vul in vanaf wanneer dit lid erkend is.'),
  recognitions: z.array(recognitionSchema).max(20, 'Ken hooguit 20 erkenningen tegelijk toe.').default([]),
  note: z.preprocess(blankIsNone, z.string().trim().max(2000, 'Gebruik hooguit 2000 tekens.').nullish()),
})

const why = 'Schrijf waarom. Het lid leest dit.'

export const refuseSchema = z.object({
  reason: z.string(why).trim().min(1, why).max(2000, 'Gebruik hooguit 2000 tekens.'),
})

export type Admit = z.infer<typeof admitSchema>
