import type { PayloadRequest } from 'payload'
import { constraintMessages } from './constraints'
import { type ErrorReport, reportError } from './error-report'
import { logReport } from './log-report'
import { newReference } from './reference'

type About = {
  /** It is about one document: out of reach then reads as not found. */
  singleDocument: boolean
  /** What was called, for the log; nothing of a document in it. */
  route?: unknown
}

/** What the caller is told about an error; logged under the reference number they see when it isn't their doing. */
export function explainError(req: PayloadRequest, error: unknown, { singleDocument, route }: About): ErrorReport {
  const reference = newReference()
  const report = reportError(error, {
    singleDocument,
    signedIn: Boolean(req.user),
    constraints: constraintMessages,
    reference,
  })
  logReport(req, { reference, report, error, route })
  return report
}
