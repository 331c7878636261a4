import type { PayloadRequest } from 'payload'
import type { ErrorReport } from './error-report'

type What = { reference: string; report: ErrorReport; error: unknown; route?: unknown }

/** An error, when something of ours broke; a warning, when we sent someone away on purpose (busy); else just a fact. */
function levelOf({ status, expected }: ErrorReport): 'error' | 'warn' | 'info' {
  if (status < 500) return 'info'
  return expected ? 'warn' : 'error'
}

/**
 * Writes a refused or failed request in the log, once, under the number that the visitor sees. What is only the
 * caller's mistake isn't written, but for what the database refused: that may be a rule of ours that came too late.
 */
export function logReport(req: PayloadRequest, { reference, report, error, route }: What): void {
  const { status, databaseCode, constraint, expected } = report
  if (status < 500 && !databaseCode) return
  const stack = databaseCode || expected || !(error instanceof Error) ? undefined : error.stack
  req.payload.logger[levelOf(report)]({ reference, status, databaseCode, constraint, route, stack })
}
