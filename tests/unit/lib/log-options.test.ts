import { APIError, NotFound } from 'payload'
import { describe, expect, it } from 'vitest'
import { isExpected } from '@/src/lib/errors/error-report'

describe('what the log calls an error', () => {
  it.each([
    new APIError('Kies eerst een bestand.', 400),
    new NotFound(),
    Object.assign(new Error('x'), { status: 409 }),
    new APIError('Het is even druk.', 503, null, true),
  ])('not an answer to the visitor: %s', (error) => {
    expect(isExpected(error)).toBe(true)
  })

  it.each([
    new APIError('kapot', 500),
    new Error('kapot'),
    Object.assign(new Error('x'), { code: '57P01' }),
    undefined,
  ])('but what broke here: %s', (error) => {
    expect(isExpected(error)).toBe(false)
  })
})
