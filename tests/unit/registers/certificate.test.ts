import { describe, expect, it } from 'vitest'
import {
  certificateNumber,
  certificateStart,
  certificateState,
  isCertificateCode,
  mergeAnnotations,
} from '@/src/domain/registers/certificate'

describe('X-11: where a certificate stands', () => {
  it.each([
    ['before its end', '2026-12-31', null, '2026-11-22', 'valid'],
    ['on its last day', '2026-12-31', null, '2026-12-31', 'valid'],
    ['the day after', '2026-12-31', null, '2027-01-01', 'expired'],
    ['without an end', null, null, '2090-01-01', 'valid'],
    ['revoked', '2026-12-31', '2026-11-01', '2026-11-22', 'revoked'],
    ['revoked, and past its end', '2026-12-31', '2026-11-01', '2027-01-01', 'revoked'],
  ])('%s', (_, validUntil, revokedOn, on, state) => {
    expect(certificateState({ validUntil, revokedOn }, on)).toBe(state)
  })
})

describe('KK-DOS-9: what stands on a certificate', () => {
  it('is numbered by year', () => {
    expect([certificateNumber(2026, 1), certificateNumber(2027, 123_456)]).toEqual(['2026-00001', '2027-123456'])
  })

  it('counts from the day of issue when the period has yet to begin, else from the period', () => {
    expect(certificateStart('2027-01-01', '2026-11-22')).toBe('2026-11-22')
    expect(certificateStart('2023-05-01', '2026-11-22')).toBe('2023-05-01')
  })

  it('names an annotation once, in order, and nothing but its code and title', () => {
    const birth = { code: 'birth', title: 'Partusassistentie', article: 'art. 4' }
    const nursing = { code: 'nursing', title: 'Verpleegtechniek', article: 'art. 5' }
    expect(mergeAnnotations([birth], [], [nursing, birth])).toEqual([
      { code: 'birth', title: 'Partusassistentie' },
      { code: 'nursing', title: 'Verpleegtechniek' },
    ])
  })
})

describe('X-11: a code', () => {
  it.each([
    '',
    'kort',
    'a'.repeat(23),
    'a'.repeat(25),
    `${'a'.repeat(23)}/`,
    `${'a'.repeat(23)}\0`,
    '../../etc/passwd',
  ])('is never %j', (text) => expect(isCertificateCode(text)).toBe(false))

  it('has 24 characters that may stand in an address', () => {
    expect(isCertificateCode('Ab-_9876543210zyxwvutsRQ')).toBe(true)
  })
})
