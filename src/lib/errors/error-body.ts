import type { AfterErrorHook } from 'payload'
import { explainError } from './explain-error'

/** Seconds after which it makes sense to try again, when the error knows. */
function waitOf(error: Error): number | null {
  const data: unknown = 'data' in error ? error.data : null
  const wait = typeof data === 'object' && data !== null && 'retryAfter' in data ? data.retryAfter : null
  return typeof wait === 'number' ? wait : null
}

/**
 * The one place where the body of every error is made (root `afterError` hook).
 * The back office's forms read `data.errors` by path, so the first line carries the same lines in that shape too.
 */
export const errorBody: AfterErrorHook = ({ error, req }) => {
  const report = explainError(req, error, {
    // A file of an upload collection is asked for by its name.
    singleDocument: (req.routeParams?.id ?? req.routeParams?.filename) !== undefined,
    route: req.routeParams?.collection ?? req.pathname,
  })
  const wait = waitOf(error)
  if (wait) req.responseHeaders = new Headers({ 'Retry-After': String(wait) })
  const byPath = report.errors.flatMap(({ field, message }) => (field ? [{ path: field, message }] : []))
  const errors = report.errors.map((line, index) =>
    index === 0 && byPath.length > 0 ? { ...line, data: { errors: byPath } } : line,
  )
  return { response: { errors }, status: report.status }
}
