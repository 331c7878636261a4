import type { JobsConfig } from 'payload'
import { aovSend } from './tasks/aovSend'
import { attendanceTerms } from './tasks/attendanceTerms'
import { buildDataExport } from './tasks/buildDataExport'
import { eraseMember } from './tasks/eraseMember'
import { intervisieReminders } from './tasks/intervisieReminders'
import { invoiceRun } from './tasks/invoiceRun'
import { invoicingDay } from './tasks/invoicingDay'
import { privacyDay } from './tasks/privacyDay'
import { pruneJobs } from './tasks/pruneJobs'
import { registersDay } from './tasks/registersDay'
import { sendPasswordLink } from './tasks/sendPasswordLink'
import { serviceDay } from './tasks/serviceDay'
import { simulateNorm } from './tasks/simulateNorm'
import { tellParticipants } from './tasks/tellParticipants'

const closed = () => false

/** Payload's queue without any way in from outside. The worker (worker.ts) runs it; plugins add their own tasks. */
export const jobs = {
  access: { run: closed, queue: closed, cancel: closed },
  // Kept until pruneJobs takes them, so that one can see what ran.
  deleteJobOnComplete: false,
  tasks: [
    aovSend,
    attendanceTerms,
    buildDataExport,
    eraseMember,
    intervisieReminders,
    invoiceRun,
    invoicingDay,
    privacyDay,
    pruneJobs,
    registersDay,
    sendPasswordLink,
    serviceDay,
    simulateNorm,
    tellParticipants,
  ],
} satisfies JobsConfig
