import type { IncomingHttpHeaders } from 'node:http'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { overwriteForwarded, trustedProxies } from '@/src/server/forwarded'

function afterArriving(peer: string, headers: IncomingHttpHeaders, trusted = ''): IncomingHttpHeaders {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const request = new IncomingMessage(socket)
  Object.assign(request.headers, { host: 'portaal.test' }, headers)
  overwriteForwarded(request, trustedProxies(trusted))
  return request.headers
}

describe('forwarding headers say what is true', () => {
  it('a visitor cannot pretend to come from elsewhere', () => {
    const headers = afterArriving('203.0.113.9', {
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'kwaad.test',
      'x-forwarded-port': '443',
      'x-real-ip': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
    })
    expect(headers).toEqual({
      host: 'portaal.test',
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': 'portaal.test',
    })
  })

  it.each([
    ['our proxy names the visitor', '10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['what lies before the visitor is made up', '10.0.0.1', '1.2.3.4, 198.51.100.7', '198.51.100.7'],
    ['two of our own proxies', '10.0.0.1', '198.51.100.7, 10.9.9.9', '198.51.100.7'],
    ['a socket that takes both families', '::ffff:10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['our proxy names nobody', '10.0.0.1', '', '10.0.0.1'],
  ])('%s', (_name, peer, forwardedFor, visitor) => {
    const headers = afterArriving(peer, { 'x-forwarded-for': forwardedFor, 'x-forwarded-proto': 'https' }, '10.0.0.0/8')
    expect(headers['x-forwarded-for']).toBe(visitor)
    expect(headers['x-forwarded-proto']).toBe('https')
  })

  it('a proxy that is no address is named', () => {
    expect(() => trustedProxies('10.0.0.0/8, proxy.test')).toThrow('proxy.test')
  })
})
