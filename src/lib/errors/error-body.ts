import type { AfterErrorHook } from 'payload'
import { constraintMessages } from './constraints'
import { reportError } from './error-report'
import { logReport } from './log-report'
import { newReference } from './reference'

/**
 * The one place where the body of every error is made (root `afterError` hook).
 * The back office's forms read `data.errors` by path, so the first line carries the same lines in that shape too.
 */
export const errorBody: AfterErrorHook = ({ error, req }) => {
  const reference = newReference()
  const report = reportError(error, {
    singleDocument: req.routeParams?.id !== undefined,
    signedIn: Boolean(req.user),
    constraints: constraintMessages,
    reference,
  })
  logReport(req, { reference, report, error, route: req.routeParams?.collection ?? req.pathname })
  const byPath = report.errors.flatMap(({ field, message }) => (field ? [{ path: field, message }] : []))
  const errors = report.errors.map((line, index) =>
    index === 0 && byPath.length > 0 ? { ...line, data: { errors: byPath } } : line,
  )
  return { response: { errors }, status: report.status }
}
