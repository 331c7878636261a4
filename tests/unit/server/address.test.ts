import { describe, expect, it } from 'vitest'
import { refuseAddress } from '@/src/server/address'

describe('bad input: an address or method that can’t be served is refused before Next stumbles over it', () => {
  it.each([
    ['GET', '/nieuws/een-bericht?pagina=2', null],
    ['POST', '/api/users/login', null],
    ['GET', '/api/posts?where[title][like]=50%25', null],
    ['GET', '/nieuws/%C3%A9', null],
    ['GET', '/nieuws/%00', 400],
    ['GET', '/admin/beoordelen?zoek=%00', 400],
    ['GET', '/nieuws/%E0%A4%A', 400],
    ['GET', '/%', 400],
    ['TRACE', '/', 405],
    ['PROPFIND', '/api/diplomas', 405],
  ])('%s %s', (method, url, status) => {
    expect(refuseAddress(method, url)?.status ?? null).toBe(status)
  })
})
