import { describe, expect, it } from 'vitest'
import { nextVersion } from '@/src/domain/registers/next-version'

const today = '2026-11-22'

describe('X-2: what a new version of a norm starts with', () => {
  it.each([
    ['kckz-2023', 'KCKZ norm 2023', 'kckz-2027', 'KCKZ norm 2027'],
    ['poh-ggz', 'POH-GGZ', 'poh-ggz-2027', 'POH-GGZ 2027'],
  ])('%s gets its year in code and name', (code, title, nextCode, nextTitle) => {
    const made = nextVersion({ code, title, validFrom: '2023-04-01' }, [], today)
    expect(made).toEqual({ code: nextCode, title: nextTitle, validFrom: '2027-01-01' })
  })

  it('starts after a norm that only holds from later on', () => {
    expect(nextVersion({ code: 'a-2030', title: 'A', validFrom: '2030-01-01' }, [], today).validFrom).toBe('2031-01-01')
  })

  it('never takes a code that is there, nor one that is too long', () => {
    const long = `${'x'.repeat(35)}-2023`
    const taken = [`${'x'.repeat(35)}-2027`]
    const { code } = nextVersion({ code: long, title: 'X', validFrom: '2023-01-01' }, taken, today)
    expect(code).toBe(`${'x'.repeat(35)}-20-2`)
    expect(
      nextVersion({ code: 'a-2023', title: 'A', validFrom: '2023-01-01' }, ['a-2027', 'a-2027-2'], today).code,
    ).toBe('a-2027-3')
  })
})
