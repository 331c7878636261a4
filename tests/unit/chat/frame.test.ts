import { NextRequest } from 'next/server'
import { afterEach, describe, expect, it } from 'vitest'
import { chatSlugIn } from '@/src/lib/web/cached-paths'
import { tellFrameSites } from '@/src/lib/web/frame-sites'
import { proxy } from '@/src/proxy'

const policyOf = async (path: string): Promise<string> => {
  const answer = await proxy(new NextRequest(`https://portaal.test${path}`))
  return answer.headers.get('content-security-policy') ?? ''
}

describe('KS-SRV-8: in whose frame the chat stands', () => {
  afterEach(() => tellFrameSites(async () => []))

  it('on the sites of that organisation, and runs only its own scripts there', async () => {
    tellFrameSites(async (slug) => (slug === 'batc' ? ['https://www.batc.test', 'http://127.0.0.1:8080'] : []))
    const policy = await policyOf('/chat/batc')
    expect(policy).toContain('frame-ancestors https://www.batc.test http://127.0.0.1:8080')
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
    expect(await policyOf('/chat/rbng')).toContain("frame-ancestors 'none'")
  })

  it('nowhere when the sites aren’t known, and never by what adds a directive of its own', async () => {
    tellFrameSites(async () => {
      throw new Error('database is away')
    })
    expect(await policyOf('/chat/batc')).toContain("frame-ancestors 'none'")
    tellFrameSites(async () => ['https://a.test;script-src', '*', "'self'", 'https://*.test', 'javascript:alert(1)'])
    expect(await policyOf('/chat/batc')).toContain("frame-ancestors 'none'")
  })

  it('every other page stands in no frame', async () => {
    tellFrameSites(async () => ['https://www.batc.test'])
    for (const path of ['/account', '/chat', '/chat/batc/verder', '/service-contact', '/admin/gesprekken']) {
      expect(chatSlugIn(path)).toBeNull()
      expect(await policyOf(path)).toContain("frame-ancestors 'none'")
    }
  })
})
