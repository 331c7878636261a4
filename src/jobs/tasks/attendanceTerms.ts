import { remindOfTerms } from '@/collections/accreditation/CourseSessions/terms/remind'
import { remindOfClaims } from '@/collections/accreditation/PointsClaims/remind'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { defineTask } from '../defineTask'

/** Reminds providers of what is due: attendance (KK-DOS-4), answers to claims. Looks at dates, not at when it ran last. */
export const attendanceTerms = defineTask<'attendance-terms'>({
  slug: 'attendance-terms',
  inputSchema: [],
  outputSchema: [{ name: 'reminded', type: 'number', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  // By day, so that the mail doesn't come at night; a second run finds nothing to do.
  schedule: [{ cron: '0 30 7 * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const today = amsterdamDay(new Date())
    const [meetings, claims] = [await remindOfTerms(req.payload, today), await remindOfClaims(req.payload, today)]
    const failed = meetings.failed + claims.failed
    if (failed > 0) throw new Error(`reminding failed for ${failed} meetings and claims`)
    return { output: { reminded: meetings.done + claims.done } }
  },
})
