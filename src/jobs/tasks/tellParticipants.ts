import { tellBatch } from '@/collections/accreditation/Attendance/handing-in/tell-batch'
import { defineTask } from '../defineTask'

/** One mail to each participant of a list of attendance that was booked (KK-DOS-4): thousands don't fit in a request. */
export const tellParticipants = defineTask<'tell-participants'>({
  slug: 'tell-participants',
  inputSchema: [{ name: 'batch', type: 'number', required: true }],
  outputSchema: [{ name: 'told', type: 'number', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input, req }) => {
    const { done, failed } = await tellBatch(req.payload, input.batch)
    // Who was told stays told; the rest is tried again.
    if (failed > 0) throw new Error(`telling failed for ${failed} participants`)
    return { output: { told: done } }
  },
})
