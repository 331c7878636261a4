import { describe, expect, it } from 'vitest'
import { contactSchema, linksIn } from '@/src/domain/directory/contact'
import { formAgeProblem, formSeconds } from '@/src/domain/shared/form-age'
import { formToken, tokenAge } from '@/src/lib/form-token'

const good = {
  name: 'Jan de Boer',
  email: 'jan@voorbeeld.test',
  phone: '',
  message: 'Heb je deze maand nog een plek vrij?',
}
const fields = (given: object): string[] => {
  const parsed = contactSchema.safeParse({ ...good, ...given })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]))
}

describe('KS-FIND-1: what may be written to a therapist', () => {
  it.each([
    [{}, []],
    [{ phone: '06 12345678' }, []],
    [{ phone: '+31 (0)30-1234567' }, []],
    [{ phone: 'bel mij' }, ['phone']],
    [{ name: 'J' }, ['name']],
    [{ name: 'Kijk www.x.test' }, ['name']],
    [{ name: 'Jan\nBcc: x@y.test' }, ['name']],
    [{ name: 'Jan\u2028x' }, ['name']],
    [{ email: 'jan' }, ['email']],
    [{ email: 'jan@voorbeeld.test\nCc: x@y.test' }, ['email']],
    [{ email: 'Jan <jan@voorbeeld.test>' }, ['email']],
    [{ message: 'x'.repeat(2001) }, ['message']],
    [{ message: ' '.repeat(50) }, ['message']],
    [{ message: 'Mijn site is https://a.test en ook https://b.test, bel gerust.' }, []],
    [{ message: 'www.a.test www.b.test goedkoop.ru allemaal voor jou' }, ['message']],
  ])('%j: %j', (given, expected) => {
    expect(fields(given)).toEqual(expected)
  })

  it('keeps lines and takes away what hides', () => {
    const { message } = contactSchema.parse({ ...good, message: 'Dag,\r\n\r\nik zoek \u202Ehulp\u0007 bij slapen.' })
    expect(message).toBe('Dag,\n\nik zoek hulp bij slapen.')
  })

  it('counts a link once', () => {
    expect(linksIn('https://www.a.com/b?c=www.d.com en a.com.')).toBe(2)
    expect(linksIn('Ik slaap slecht. Ik ben moe.')).toBe(0)
  })
})

describe('KS-FIND-1: how long a form was shown', () => {
  const secret = 'x'.repeat(32)
  const shown = new Date('2026-11-22T10:00:00Z')
  const later = new Date('2026-11-22T10:00:30Z')

  it('is what was signed, for that therapist only', () => {
    const token = formToken(secret, 'anna', shown)
    expect(tokenAge(secret, 'anna', token, later)).toBe(30)
    expect(tokenAge(secret, 'bea', token, later)).toBeNull()
    expect(tokenAge('y'.repeat(32), 'anna', token, later)).toBeNull()
    expect(tokenAge(secret, 'anna', token.replace(/^\d{13}/, String(shown.getTime() - 9000)), later)).toBeNull()
    expect(tokenAge(secret, 'anna', '', later)).toBeNull()
    expect(tokenAge(secret, 'anna', formToken(secret, 'anna', later), shown)).toBeNull()
  })

  it.each([
    [0, /snel/],
    [formSeconds.least - 0.1, /snel/],
    [formSeconds.most + 1, /te lang/],
  ])('%d seconds is refused', (seconds, problem) => {
    expect(formAgeProblem(seconds)).toMatch(problem)
  })

  it.each([formSeconds.least, 60, formSeconds.most])('%d seconds is fine', (seconds) => {
    expect(formAgeProblem(seconds)).toBeNull()
  })
})
