import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { saltsInForce, secretOf, signedHeaders } from '@/plugins/webhooks/sign'

const server = 'een heel lange sleutel van de server zelf'
const message = { id: 'msg_1', seconds: 1_700_000_000, body: '{"a":1}' }

/** As a receiver checks it, after the published recipe of Standard Webhooks. */
const expected = (secret: string, { id, seconds, body }: typeof message) =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${seconds}.${body}`)
    .digest('base64')}`

describe('KS-PRA-1: messages are signed', () => {
  it('so that the secret of the endpoint verifies them', () => {
    const headers = signedHeaders(server, ['zout'], message)
    expect(headers).toEqual({
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1700000000',
      'webhook-signature': expected(secretOf(server, 'zout'), message),
    })
  })

  it.each([
    ['another body', { ...message, body: '{"a":2}' }],
    ['another id', { ...message, id: 'msg_2' }],
    ['another moment', { ...message, seconds: message.seconds + 1 }],
  ])('%s has another signature', (_, changed) => {
    const signature = signedHeaders(server, ['zout'], changed)['webhook-signature']
    expect(signature).not.toBe(signedHeaders(server, ['zout'], message)['webhook-signature'])
  })

  it('each endpoint and each server has its own secret', () => {
    expect(secretOf(server, 'a')).not.toBe(secretOf(server, 'b'))
    expect(secretOf(server, 'a')).not.toBe(secretOf(`${server}!`, 'a'))
    expect(secretOf(server, 'a')).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  })

  const renewedAt = new Date('2026-11-22T10:00:00Z')
  it.each([
    ['a minute after it was renewed', '2026-11-22T10:01:00Z', ['new', 'old']],
    ['a day after', '2026-11-23T10:00:00Z', ['new']],
  ])('%s these secrets sign', (_, now, salts) => {
    expect(saltsInForce({ salt: 'new', previousSalt: 'old', renewedAt }, new Date(now))).toEqual(salts)
    const signed = signedHeaders(server, salts, message)['webhook-signature'].split(' ')
    expect(signed).toEqual(salts.map((salt) => expected(secretOf(server, salt), message)))
  })
})
