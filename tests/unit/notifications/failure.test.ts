import { describe, expect, it } from 'vitest'
import { messageId, senderFrom } from '@/plugins/notifications/envelope'
import { failureOf } from '@/plugins/notifications/failure'
import { canResend, mailStates } from '@/plugins/notifications/states'

describe('notifications: what went wrong while sending', () => {
  it.each([
    [{ code: 'ECONNECTION' }, { name: 'ECONNECTION', lasting: false }],
    [
      { code: 'EENVELOPE', responseCode: 550 },
      { name: 'SMTP 550', lasting: true },
    ],
    [
      { code: 'EENVELOPE', responseCode: 451 },
      { name: 'SMTP 451', lasting: false },
    ],
    [
      { code: 'EAUTH', responseCode: 535 },
      { name: 'SMTP 535', lasting: false },
    ],
    [{ code: 'user@example.test refused' }, { name: 'unknown', lasting: false }],
    ['text', { name: 'unknown', lasting: false }],
  ])('%j', (error, expected) => {
    expect(failureOf(error)).toEqual(expected)
  })
})

describe('notifications: Message-ID', () => {
  it('is the same for the same key and another for another, in the domain of the sender', () => {
    expect(messageId('a', 'x@portaal.test')).toBe(messageId('a', 'x@portaal.test'))
    expect(messageId('a', 'x@portaal.test')).not.toBe(messageId('b', 'x@portaal.test'))
    expect(messageId('a', 'x@portaal.test')).toMatch(/^<[0-9a-f]{40}@portaal\.test>$/)
  })
})

describe('notifications: sender', () => {
  it.each([
    ['Portaal <a@b.test>', { defaultFromName: 'Portaal', defaultFromAddress: 'a@b.test' }],
    ['"Portaal, het" <a@b.test>', { defaultFromName: 'Portaal, het', defaultFromAddress: 'a@b.test' }],
    [' a@b.test ', { defaultFromName: '', defaultFromAddress: 'a@b.test' }],
  ])('%s', (value, expected) => {
    expect(senderFrom(value)).toEqual(expected)
  })
})

describe('notifications: sending again', () => {
  it('is for mail that did not leave', () => {
    expect(mailStates.filter(canResend)).toEqual(['failed', 'held'])
  })
})
