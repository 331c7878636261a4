import { describe, expect, it } from 'vitest'
import { countryCode } from '@/src/domain/shared/country'

describe('the code of a country', () => {
  it.each([
    ['Nederland', 'NL'],
    [' nederland ', 'NL'],
    [null, 'NL'],
    ['', 'NL'],
    ['België', 'BE'],
    ['Duitsland', 'DE'],
    ['Curaçao', 'CW'],
    ['Verenigd Koninkrijk', 'GB'],
    ['Atlantis', null],
    ['Europese Unie', null],
  ])('of %o is %o', (name, code) => {
    expect(countryCode(name)).toBe(code)
  })
})
