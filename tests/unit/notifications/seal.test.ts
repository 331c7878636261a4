import { describe, expect, it } from 'vitest'
import { seal, unseal } from '@/plugins/notifications/seal'

const secret = 'x'.repeat(40)
const body = { html: '<a href="https://portaal.test/wachtwoord/abc">', text: 'https://portaal.test/wachtwoord/abc' }

describe('notifications: sealed mail', () => {
  it('opens to what was sealed, and shows nothing of it before', () => {
    const sealed = seal(body, secret)
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('wachtwoord')
    expect(unseal(sealed, secret)).toEqual(body)
  })

  it('differs each time, so that equal mails do not look equal', () => {
    expect(seal(body, secret)).not.toBe(seal(body, secret))
  })

  it('refuses another secret, a changed byte and a cut', () => {
    const sealed = seal(body, secret)
    const bytes = Buffer.from(sealed, 'base64')
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
    expect(() => unseal(sealed, 'y'.repeat(40))).toThrow()
    expect(() => unseal(bytes.toString('base64'), secret)).toThrow()
    expect(() => unseal(bytes.subarray(0, 20).toString('base64'), secret)).toThrow()
  })
})
