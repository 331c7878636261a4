import { createLocalReq, type Payload } from 'payload'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { eachApart, type Tally } from '../../../registers/Registrations/jobs/eachApart'
import { everyStanding } from '../everyStanding'
import { isNews, settleStanding } from '../settle'
import { warnOfConduct } from './warn'

/**
 * What a new day does to standing (issue 6, points 5 and 7): a VOG ends, a term to pay passes, an obligation becomes
 * overdue. Compares what is so with what was told last, so a missed day is caught up and a second run does nothing.
 */
export async function standingDay(payload: Payload, now: Date): Promise<Record<'changed' | 'warned', Tally>> {
  const on = amsterdamDay(now)
  const changed: number[] = []
  for await (const { told, ...standing } of everyStanding(await createLocalReq({}, payload), on)) {
    if (isNews(standing, told)) changed.push(standing.therapist)
  }
  return {
    changed: await eachApart(payload, changed, (req, therapist) => settleStanding(req, therapist, now)),
    warned: await warnOfConduct(payload, on),
  }
}
