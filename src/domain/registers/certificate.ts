import type { CalendarDate } from '../shared/calendar-date'

/** What a check of a certificate answers. */
export type CertificateState = 'valid' | 'expired' | 'revoked' | 'suspended'

export const certificateStateLabels: Record<CertificateState, string> = {
  valid: 'Geldig',
  expired: 'Verlopen',
  revoked: 'Ingetrokken',
  // Only licences: their holder isn't in good standing at this moment.
  suspended: 'Nu niet geldig',
}

/** What decides where a certificate stands. */
export type Validity = { validUntil: CalendarDate | null; revokedOn: CalendarDate | null }

/** Where a certificate stands on a day; its last day counts. A revoked one stays revoked, also when it has expired. */
export function certificateState(
  { validUntil, revokedOn }: Validity,
  on: CalendarDate,
): Exclude<CertificateState, 'suspended'> {
  if (revokedOn !== null) return 'revoked'
  return validUntil !== null && on > validUntil ? 'expired' : 'valid'
}

/** "2026-00042": the year of issue, and which one of that year. */
export const certificateNumber = (year: number, count: number): string => `${year}-${String(count).padStart(5, '0')}`

/**
 * First day on which a certificate counts: its period's first day, or the day of issue when that comes first, because
 * who re-registers before the end of a period is registered already.
 */
export const certificateStart = (periodStart: CalendarDate, issuedOn: CalendarDate): CalendarDate =>
  periodStart < issuedOn ? periodStart : issuedOn

/** Bytes of chance in a code: 144 bits, 24 characters that may stand in an address. */
export const codeBytes = 18

/** Whether a text could be the code of a certificate at all. */
export const isCertificateCode = (text: string): boolean => /^[A-Za-z0-9_-]{24}$/.test(text)

/** An annotation as it stands on a certificate. */
export type CertificateAnnotation = { code: string; title: string }

/** Annotations of two assessments, each once, in the order in which the norm names them. */
export function mergeAnnotations(...lists: readonly (readonly CertificateAnnotation[])[]): CertificateAnnotation[] {
  const byCode = new Map(lists.flat().map(({ code, title }) => [code, { code, title }]))
  return [...byCode.values()]
}
