import { APIError } from 'payload'
import type { Refusal } from '@/src/domain/intervisie/membership'

/** A refusal of the rules as the error that callers are told. Does nothing with null. @throws APIError 400, 409 */
export function refuse(refusal: Refusal | null): void {
  if (!refusal) return
  const { kind, field, message } = refusal
  const lines = field ? { errors: [{ field, message }] } : null
  throw new APIError(message, kind === 'conflict' ? 409 : 400, lines, true)
}
