import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usualCap } from '@/src/domain/intervisie/lasted'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { registrationsOf } from '../../registers/booking/registrationsOf'
import { relationIn } from '../../registers/shared/relationIn'

const text = z.string().nullish().catch(null)
const number = z.number().nullish().catch(null)

const schema = z.object({
  id: z.number().nullish(),
  therapist: z.unknown().nullish().transform(relationIn),
  date: text,
  startsAt: text,
  endsAt: text,
  startMinute: number,
  endMinute: number,
  hours: number,
  group: z.unknown().nullish().transform(relationIn),
  report: z.unknown().nullish().transform(relationIn),
  status: text,
})

/** What the rules look at of a session: of a row, or of a body that nobody checked yet. */
export type SessionFacts = z.infer<typeof schema>

export const sessionFacts = (fields: unknown): SessionFacts => schema.parse(fields)

/** The most hours of one session that count for a professional on a day, by the norm they are under (KS-INT-2). */
export async function capOn(req: PayloadRequest, therapist: number, day: CalendarDate): Promise<number> {
  const own = await registrationsOf(req, therapist, day)
  const asked = own.flatMap(({ norm }) => norm.sessions).find(({ kind }) => kind === 'intervisie')
  return asked?.maximumHours ?? usualCap
}
