import { APIError, NotFound } from 'payload'
import { describe, expect, it } from 'vitest'
import { isAnswer } from '@/src/lib/log/options'

describe('what the log calls an error', () => {
  it.each([
    new APIError('Kies eerst een bestand.', 400),
    new NotFound(),
    Object.assign(new Error('x'), { status: 409 }),
  ])('not an answer to the visitor: %s', (error) => {
    expect(isAnswer(error)).toBe(true)
  })

  it.each([
    new APIError('kapot', 500),
    new Error('kapot'),
    Object.assign(new Error('x'), { code: '57P01' }),
    undefined,
  ])('but what broke here: %s', (error) => {
    expect(isAnswer(error)).toBe(false)
  })
})
