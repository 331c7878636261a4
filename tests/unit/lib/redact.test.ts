import { describe, expect, it } from 'vitest'
import { redact, scrub } from '@/src/lib/log/redact'

const wrapped = (): Error => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'users_email_idx',
    detail: 'Key (email)=(noor@voorbeeld.nl)',
  })
  return new Error('Failed query: insert into users values ($1) params: noor@voorbeeld.nl', { cause })
}

describe('the log holds nothing of a person', () => {
  it.each([
    ['an address', 'mail naar noor@voorbeeld.nl mislukt', 'noor@voorbeeld.nl'],
    ['a session', 'token eyJhbGciOi.eyJpZCI6MX0.c2ln geweigerd', 'eyJhbGciOi'],
    ['a citizen number', 'nummer 123456782 gevonden', '123456782'],
    ['a file key', 'AGE-SECRET-KEY-1ABC gelezen', 'AGE-SECRET-KEY-1ABC'],
  ])('%s in a sentence', (_name, sentence, secret) => {
    expect(scrub(sentence)).not.toContain(secret)
  })

  it.each(['password', 'email', 'name', 'resetPasswordToken', 'cookie', 'body', 'wrappedKey'])(
    'the value of %s',
    (key) => {
      expect(JSON.stringify(redact({ outer: { [key]: 'Noor Jansen' } }))).not.toContain('Noor')
    },
  )

  it('keeps what is needed to find the cause', () => {
    expect(redact({ reference: 'a1', status: 409, id: 12 })).toEqual({ reference: 'a1', status: 409, id: 12 })
  })

  it('of a database error only the code and the constraint', () => {
    const line = JSON.stringify(redact({ err: wrapped() }))
    expect(line).not.toContain('noor@')
    expect(line).toContain('23505')
    expect(line).toContain('users_email_idx')
  })
})
