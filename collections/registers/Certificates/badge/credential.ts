import { APIError, type PayloadRequest } from 'payload'
import { badgeClaims } from '@/src/domain/registers/badge'
import { certificateState } from '@/src/domain/registers/certificate'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { env } from '@/src/lib/env'
import { notFound } from '@/src/lib/errors/refusals'
import { certificateByCode } from '../store'
import { signCredential } from './keys'

/**
 * The Open Badges 3.0 credential of a certificate, as VC-JWT.
 * @throws APIError 404 unknown · 410 expired or revoked
 */
export async function credentialOf(req: PayloadRequest, code: string): Promise<string> {
  const found = await certificateByCode(req, code)
  if (!found || found.statusIndex === null) throw notFound()
  const { annotations, statusIndex, ...certificate } = found
  const state = certificateState(certificate, amsterdamDay(new Date()))
  if (state !== 'valid') {
    const words = state === 'revoked' ? 'is ingetrokken' : 'is verlopen'
    throw new APIError(`Dit certificaat ${words}; er hoort geen badge meer bij.`, 410, null, true)
  }
  const issuer = { url: env.SERVER_URL, name: certificate.keeper ?? 'Registerhuis' }
  return signCredential(badgeClaims(issuer, { ...certificate, statusIndex, annotations: annotations ?? [] }))
}
