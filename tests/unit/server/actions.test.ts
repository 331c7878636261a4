import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { actionsOf, refuseAction } from '@/src/server/actions'

const known = actionsOf('{"node":{"40aa":{"workers":{}}},"edge":{},"encryptionKey":"x"}')
const at = { 'x-forwarded-host': 'portaal.test' }
const form = { 'content-type': 'multipart/form-data; boundary=x' }
const here = { origin: 'https://portaal.test' }

describe('bad input: a server action that isn’t there', () => {
  it.each<[string, string, string, IncomingHttpHeaders, number | null]>([
    ['one of ours', 'POST', '/scholing', { 'next-action': '40aa', ...here }, null],
    ['one of ours, without an origin', 'POST', '/scholing', { 'next-action': '40aa' }, null],
    ['a made-up one', 'POST', '/scholing', { 'next-action': '40bb', ...here }, 404],
    ['a name of JavaScript itself', 'POST', '/', { 'next-action': 'constructor' }, 404],
    ['an empty one', 'POST', '/', { 'next-action': '' }, 404],
    ['two at once', 'POST', '/', { 'next-action': '40aa, 40aa' }, 404],
    [
      'one of ours from another site',
      'POST',
      '/scholing',
      { 'next-action': '40aa', origin: 'https://kwaad.test' },
      403,
    ],
    ['from nowhere', 'POST', '/scholing', { 'next-action': '40aa', origin: 'null' }, 403],
    ['with an origin that is no address', 'POST', '/inloggen', { ...form, origin: 'x' }, 403],
    ['a form of ours without script', 'POST', '/inloggen', { ...form, ...here }, null],
    ['an upload', 'POST', '/api/files', { ...form, origin: 'https://kwaad.test' }, null],
    ['a page', 'GET', '/scholing', { 'next-action': '40bb' }, null],
    ['JSON', 'POST', '/inloggen', { 'content-type': 'application/json', origin: 'x' }, null],
  ])('%s', (_, method, path, headers, status) => {
    expect(refuseAction(method, path, { ...at, ...headers }, known)?.status ?? null).toBe(status)
  })

  it('passes every name on while developing', () => {
    expect(refuseAction('POST', '/', { ...at, 'next-action': '40bb' }, null)).toBeNull()
  })
})
