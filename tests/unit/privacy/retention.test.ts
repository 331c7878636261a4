import { describe, expect, it } from 'vitest'
import { keptDays } from '@/plugins/webhooks/wipeWebhooksTask'
import { blockers } from '@/src/domain/privacy/blockers'
import { cutoff, cutoffOfYear } from '@/src/domain/privacy/cutoff'
import { afterMembership, retention, retentionLines } from '@/src/domain/privacy/retention'
import { inWords } from '@/src/domain/privacy/term'

describe('X-15: terms run on calendar dates', () => {
  it.each([
    [{ months: 12 }, '2027-02-28', '2026-02-28'],
    [{ months: 12 }, '2028-02-29', '2027-02-28'],
    [{ months: 24 }, '2026-03-31', '2024-03-31'],
    [{ days: 1 }, '2026-03-30', '2026-03-29'],
    [{ days: 30 }, '2026-01-15', '2025-12-16'],
  ])('%j before %s is %s', (term, today, expected) => {
    expect(cutoff(term, today)).toBe(expected)
  })

  it('what a year of the administration asks ends with that year', () => {
    expect(cutoffOfYear({ months: 84 }, '2026-12-31')).toBe('2019-01-01')
    expect(cutoffOfYear({ months: 84 }, '2027-01-01')).toBe('2020-01-01')
  })

  it('says of every line how long and why, and keeps nothing without a reason in law or to prove the erasure', () => {
    for (const { title, kept, why } of retentionLines)
      expect([title, kept.length > 3, why.length > 20]).toEqual([title, true, true])
    expect(retentionLines.filter(({ upon }) => upon === 'keep').map(({ part }) => part)).toEqual([
      'money',
      'erasures',
      'audit',
    ])
  })
})

describe('X-15: the words of the table are what is done', () => {
  it.each([
    [{ months: 12 }, 'een jaar'],
    [{ months: 84 }, 'zeven jaar'],
    [{ months: 1 }, 'een maand'],
    [{ months: 18 }, '18 maanden'],
    [{ days: 1 }, 'een dag'],
    [{ days: 30 }, '30 dagen'],
  ])('%j is %s', (term, words) => expect(inWords(term)).toBe(words))

  it('names the term of every line that has one; what is part of membership names the time after it', () => {
    // A link says by itself when it ends, and is thrown away the day after.
    for (const { part, own, kept } of retentionLines.filter(({ part }) => part !== 'tokens')) {
      if (own) expect([part, kept.toLowerCase()]).toEqual([part, expect.stringContaining(inWords(own))])
      else if (part !== 'audit') expect([part, kept]).toEqual([part, expect.stringContaining(inWords(afterMembership))])
      expect(kept.charAt(0)).toBe(kept.charAt(0).toUpperCase())
    }
  })

  it('names how long the contents of a message to another system stay', () => {
    expect(retention.messages.kept).toContain(`${keptDays} dagen`)
  })
})

describe('X-15: what is in the way of erasing', () => {
  it('is nothing, or each thing with where to arrange it', () => {
    expect(blockers({ works: false, manages: false, visit: false })).toEqual([])
    expect(blockers({ works: true, manages: true, visit: true }).map(({ href }) => href)).toEqual([
      '/intervisiegroep',
      '/visitatie',
      '/service-contact',
    ])
  })
})
