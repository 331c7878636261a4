import fc from 'fast-check'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { embedCode, frameAncestors, originsOf } from '@/src/domain/directory/card'
import { proxy } from '@/src/proxy'

describe('KS-FIND-1: which sites may frame a card', () => {
  it.each([
    ['https://www.cat.nl/over-ons?x=1', ['https://cat.nl', 'https://www.cat.nl']],
    ['cat.nl', ['https://cat.nl', 'https://www.cat.nl']],
    ['http://Praktijk.nl:8080', ['http://praktijk.nl:8080', 'http://www.praktijk.nl:8080']],
    ['', []],
    [null, []],
    ['javascript:alert(1)', []],
    ['localhost', []],
    ['https://a.nl;script-src.nl', []],
    ["https://a.nl 'unsafe-inline' *", []],
    ['https://*.nl', []],
  ])('%s', (website, origins) => {
    expect(originsOf(website)).toEqual(origins)
  })

  it('never lets a website write a directive of its own', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string().map((text) => `https://a.nl${text}`),
          ),
          { maxLength: 4 },
        ),
        (websites) => {
          const said = frameAncestors(websites)
          expect(said).toMatch(/^(?:'none'|https?:\/\/[a-z0-9.-]+(?::\d+)?(?: https?:\/\/[a-z0-9.-]+(?::\d+)?)*)$/)
        },
      ),
    )
  })

  it('gives a line in which a name stays a name', () => {
    const code = embedCode('https://x.test', 'jan', 'Jan "><script>alert(1)</script>')
    expect(code).not.toContain('<script')
    expect(code.match(/"/g)).toHaveLength(12)
  })
})

const policyAt = async (path: string): Promise<string | null> =>
  (await proxy(new NextRequest(`http://localhost${path}`))).headers.get('content-security-policy')

describe('KS-FIND-1: every other page stays out of frames', () => {
  it.each([
    '/kaart',
    '/kaart/',
    '/kaart/jan/meer',
    '/kaartje/jan',
    '/zoek-een-therapeut',
    '/praktijk',
    '/x/kaart/jan',
    '/inloggen',
  ])('%s', async (path) => {
    expect(await policyAt(path)).toContain("frame-ancestors 'none'")
  })

  it('leaves the policy of a card to its route', async () => {
    expect(await policyAt('/kaart/jan')).toBeNull()
  })
})
