import { APIError, type PayloadRequest } from 'payload'
import type { Account } from './accounts'

/** The account behind `req`. @throws APIError 401 */
export function signedInAccount(req: PayloadRequest): Account {
  if (req.user?.collection !== 'users') throw new APIError('Log eerst in.', 401, null, true)
  return { id: req.user.id, email: req.user.email }
}

/** An error at one field of a form. */
export const fieldProblem = (field: string, message: string): APIError =>
  new APIError(message, 400, { errors: [{ field, message }] }, true)
