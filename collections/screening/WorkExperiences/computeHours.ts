import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewAct } from '@/plugins/review/options'
import { type Employment, hoursWorked, proposedPoints } from '@/src/domain/screening/work-experience'
import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

const day = z.string().refine(isCalendarDate).nullish().catch(null)

const employers = z
  .array(z.object({ from: day, until: day, hoursPerWeek: z.number().nullish().catch(null) }))
  .nullish()
  .catch(null)

async function worth(req: PayloadRequest, list: readonly Employment[]) {
  const terms = await req.payload.findGlobal({ slug: 'screening-settings', ...asSystem(req, 'worth of experience') })
  const hours = hoursWorked(list, amsterdamDay(new Date()))
  return { hours, proposedPoints: proposedPoints(hours, terms) }
}

/** Hours and points follow from the employers, whatever a body says about them (KS-SCR-2). */
export const computeHours: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const list = employers.parse({ ...originalDoc, ...data }.employers) ?? []
  return { ...data, ...(await worth(req, list)) }
}

/** A draft may have waited: what still goes on is counted up to the day it is handed in. */
export async function countAgain(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'submit') return
  const { hours, proposedPoints: points } = await worth(req, employers.parse(item.fields.employers) ?? [])
  await query(req, sql`UPDATE work_experiences SET hours = ${hours}, proposed_points = ${points} WHERE id = ${item.id}`)
}
