import type { PayloadRequest } from 'payload'
import { certificatesOf } from '@/collections/registers/Certificates/store'
import { type CertificateState, certificateState } from '@/src/domain/registers/certificate'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'

/** A certificate as its holder sees it. */
export type OwnCertificate = {
  id: number
  number: string
  code: string
  kind: 'registration' | 'licence'
  registerName: string
  registrationNumber: string | null
  registration: number | null
  annotations: string[]
  validFrom: string
  validUntil: string | null
  revokedOn: string | null
  revokedReason: string | null
  state: CertificateState
}

/**
 * The certificates of a member, newest first (KS-ACC-4).
 * @param therapist of who is looking
 */
export async function ownCertificates(
  req: PayloadRequest,
  therapist: number,
  now: Date = new Date(),
): Promise<OwnCertificate[]> {
  const on = amsterdamDay(now)
  return (await certificatesOf(req, therapist)).map((row) => ({
    id: row.id,
    number: row.number,
    code: row.code,
    kind: row.kind,
    registerName: row.registerName,
    registrationNumber: row.registrationNumber,
    registration: row.registration,
    annotations: (row.annotations ?? []).map(({ title }) => title),
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    revokedOn: row.revokedOn,
    revokedReason: row.revokedReason,
    state: certificateState(row, on),
  }))
}
