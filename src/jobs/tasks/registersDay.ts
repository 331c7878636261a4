import { remindOfRenewal } from '@/collections/accreditation/Accreditations/remindOfRenewal'
import { directoryDay } from '@/collections/identity/PracticeProfiles/directory/day'
import { standingDay } from '@/collections/identity/StandingChanges/jobs/day'
import { registersDay as work } from '@/collections/registers/Registrations/jobs/day'
import { screeningDay } from '@/collections/screening/Admissions/jobs/day'
import { visitationDay } from '@/collections/visitation/Visitations/jobs/day'
import { defineTask } from '../defineTask'

/**
 * What a new day brings to registrations: cycles turn, registrations lapse, periods start, reminders go out (KK-DOS-6,
 * KK-DOS-7), providers hear what ends (KK-PRV-1), and visits come near (KS-VIS-1);
 * new members hear what is missing (KS-ACC-2);
 * standing follows (issue 6, point 7). Looks at dates, not at when it ran last, so that a missed day is caught up and a second run does nothing.
 */
export const registersDay = defineTask<'registers-day'>({
  slug: 'registers-day',
  inputSchema: [],
  outputSchema: [
    { name: 'turned', type: 'number', required: true },
    { name: 'lapsed', type: 'number', required: true },
    { name: 'started', type: 'number', required: true },
    { name: 'reminded', type: 'number', required: true },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  // Every hour, because a day in the Netherlands doesn't begin at the same hour as the server's, and to catch up soon.
  schedule: [{ cron: '0 10 * * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const { turned, lapsed, started, reminded } = await work(req.payload, new Date())
    await remindOfRenewal(req.payload, new Date())
    const visits = await visitationDay(req.payload, new Date())
    // After the registers: what is overdue there takes reimbursement.
    const standing = await standingDay(req.payload, new Date())
    const ofStanding = standing.changed.failed + standing.warned.failed
    // After the standing: who lost it is no longer found.
    await directoryDay(req.payload, new Date())
    const ofVisits = visits.opened.failed + visits.released.failed
    const ofScreening = (await screeningDay(req.payload, new Date())).failed
    const ofMembers = ofScreening + ofStanding
    const failed = turned.failed + lapsed.failed + started.failed + reminded.failed + ofVisits + ofMembers
    // What went well stays; the rest is tried again.
    if (failed > 0) throw new Error(`daily work failed for ${failed} registrations`)
    return {
      output: { turned: turned.done, lapsed: lapsed.done, started: started.done, reminded: reminded.done },
    }
  },
})
