import { APIError } from 'payload'

/** A refusal with the reason, e.g. because of the status the item has. */
export const conflict = (message: string): APIError => new APIError(message, 409, null, true)

export const forbidden = (message: string): APIError => new APIError(message, 403, null, true)

/** Unknown, malformed and out of reach look the same. */
export const notFound = (): APIError => new APIError('Niet gevonden.', 404, null, true)

/** Field → message as the error that the root error hook turns into a body. */
export function invalid(problems: Record<string, string>): APIError {
  const errors = Object.entries(problems).map(([field, message]) => ({ field, message }))
  return new APIError(errors.map(({ message }) => message).join(' '), 400, { errors }, true)
}
