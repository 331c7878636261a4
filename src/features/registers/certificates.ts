import type { CertificateRow } from '@/collections/registers/Certificates/store'
import { type CertificateState, certificateState } from '@/src/domain/registers/certificate'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'

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

/** A certificate as its holder sees it on a day (KS-ACC-4). */
export const ownCertificate = (row: CertificateRow, on: CalendarDate): OwnCertificate => ({
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
})
