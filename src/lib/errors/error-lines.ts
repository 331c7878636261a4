import type { PayloadRequest } from 'payload'
import { constraintMessages } from './constraints'
import { type ErrorLine, reportError } from './error-report'
import { logReport } from './log-report'
import { newReference } from './reference'

/**
 * The same messages as the REST errors, for a server action that shows them in its form. An error that isn't the
 * person's doing is logged with the reference number they see.
 * @param aboutOne the form is about one document that exists: out of reach then reads as not found
 */
export function errorLines(req: PayloadRequest, error: unknown, aboutOne = false): ErrorLine[] {
  const reference = newReference()
  const report = reportError(error, {
    singleDocument: aboutOne,
    signedIn: Boolean(req.user),
    constraints: constraintMessages,
    reference,
  })
  logReport(req, { reference, report, error })
  return report.errors
}
