import type { PayloadRequest } from 'payload'
import type { ErrorLine } from './error-report'
import { explainError } from './explain-error'

/**
 * The same messages as the REST errors, for a server action that shows them in its form.
 * @param aboutOne the form is about one document that exists: out of reach then reads as not found
 */
export const errorLines = (req: PayloadRequest, error: unknown, aboutOne = false): ErrorLine[] =>
  explainError(req, error, { singleDocument: aboutOne }).errors
