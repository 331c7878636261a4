import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/src/app/kaart/[slug]/route'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aFindableTherapist } from '@/tests/factories/directory'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'

let organisation: number

beforeAll(async () => {
  const req = await systemRequest()
  organisation = (await anOrganisation(req, { website: 'https://www.beroep.test/kaart' })).id
}, 60_000)

async function somebody(given: Partial<Parameters<typeof aFindableTherapist>[1]> = {}) {
  const req = await systemRequest()
  const { id } = await aFindableTherapist(req, { organisation, ...given })
  const [row] = await query(req, sql`SELECT slug FROM directory_entries WHERE therapist_id = ${id}`)
  return { id, slug: String(row?.slug) }
}

async function card(slug: string) {
  const response = await GET(new Request('http://x.test'), { params: Promise.resolve({ slug }) })
  const policy = response.headers.get('content-security-policy') ?? ''
  return {
    status: response.status,
    html: await response.text(),
    policy,
    ancestors: policy.split('frame-ancestors ')[1],
  }
}

describe('KS-FIND-1: a card for other sites', () => {
  it('shows who it is and leads to the profile, without a script, on the sites of organisation and practice', async () => {
    const { slug } = await somebody({
      firstName: 'Mia',
      lastName: '<b>Ras</b>',
      places: ['Utrecht', 'Zeist'],
      profile: { specialities: ['Rouw en verlies'], website: 'https://mia.test' },
    })
    const { status, html, policy, ancestors } = await card(slug)
    expect(status).toBe(200)
    expect(ancestors).toBe('https://beroep.test https://www.beroep.test https://mia.test https://www.mia.test')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
    expect(html).not.toMatch(/<script|<b>/)
    for (const part of ['Mia &#60;b&#62;Ras', 'Rouw en verlies', 'Utrecht · Zeist', `/zoek-een-therapeut/${slug}"`]) {
      expect(html).toContain(part)
    }
  }, 60_000)

  it('says the same of who left as of who never was there', async () => {
    const req = await systemRequest()
    const { id, slug } = await somebody()
    expect((await card(slug)).status).toBe(200)
    await req.payload.update({
      collection: 'practice-profiles',
      where: { therapist: { equals: id } },
      data: { listed: false },
      ...asSystem(req, 'test'),
    })
    const gone = await card(slug)
    expect(gone.status).toBe(404)
    expect(gone.html).toContain('staat niet in het register')
    expect(gone.ancestors).toContain('https://www.beroep.test')
    for (const other of ['nooit-geweest', "'; DROP TABLE directory_entries; --", '../../admin']) {
      expect(await card(other)).toEqual(gone)
    }
  })
})
