import { describe, expect, it } from 'vitest'
import { checkWord, codeSeconds, pairedSeconds, pairingState } from '@/src/domain/accreditation/pairing'

describe('PG-5: where a pairing stands', () => {
  it.each([
    ['nothing happened', { live: true, claimed: false, confirmed: false }, 'waiting'],
    ['a phone used the code', { live: true, claimed: true, confirmed: false }, 'checking'],
    ['the computer confirmed', { live: true, claimed: true, confirmed: true }, 'paired'],
    ['its time passed before a phone came', { live: false, claimed: false, confirmed: false }, 'ended'],
    ['it ended while paired', { live: false, claimed: true, confirmed: true }, 'ended'],
  ] as const)('%s', (_, pairing, state) => {
    expect(pairingState(pairing)).toBe(state)
  })

  it('a code lives two minutes at most, a paired phone ten', () => {
    expect([codeSeconds, pairedSeconds]).toEqual([120, 600])
  })

  it('the word fits its column, whatever chance picks', () => {
    for (let word = 0; word < 32; word++) {
      for (const number of [0, 89]) {
        const check = checkWord((below) => (below === 90 ? number : word % below))
        expect(check).toMatch(/^[a-z]{3,5} \d\d$/)
      }
    }
  })
})
